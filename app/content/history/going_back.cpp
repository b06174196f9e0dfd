#include "content/history/going_back.h"

#include <optional>
#include <utility>

#include "base/files.h"
#include "base/folder.h"
#include "content/load.h"

namespace content::history {

namespace fs = std::filesystem;

Versions versions_now(const fs::path& content, Time now, bool (*wanted)(const std::string& name)) {
    Versions versions;
    base::Unread unread;
    const auto listing = base::list(content, base::Stamps::none, unread);
    if (!listing) return versions;
    for (const base::FolderFile& file : listing->files)
        if (base::is_script(file.name) && wanted(file.name))
            if (auto text = base::read_text(content / file.name))
                versions[file.name] = {content / file.name, *text, *text, now};
    return versions;
}

void for_each_change(Versions versions, const std::vector<Set>& sets, Time since, const Change& use) {
    for (const Set& set : sets) {
        if (set.kind != Set::Kind::good) continue;
        for (auto& [name, version] : versions) {
            std::error_code error;
            const fs::path file = set.folder / name;
            // Files that did not change from set to set are the same on the disk.
            const bool same = fs::equivalent(file, version.file, error);
            const auto text = same || error ? std::nullopt : base::read_text(file);
            if (text && *text != version.text) {
                if (version.since >= since) use(name, *text, version, set.folder);
                version.text = *text;
            }
            version.since = set.when;
            version.file = file;
        }
        if (set.when < since) break;
    }
}

}  // namespace content::history
