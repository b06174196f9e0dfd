#include "content/history/going_back.h"

#include <cstddef>
#include <optional>
#include <set>
#include <utility>

#include "base/folder.h"
#include "base/scripts.h"
#include "content/load.h"
#include "content/script_text.h"

namespace content::history {

namespace fs = std::filesystem;

Versions versions_now(const fs::path& content, Time now, bool (*wanted)(const std::string& name)) {
    Versions versions;
    for (const std::string& name : base::scripts_in(content))
        if (wanted(name))
            if (auto text = script_text(content / name)) versions[name] = {content / name, *text, *text, now};
    return versions;
}

Versions versions_gone(const fs::path& content, const std::vector<Set>& sets, Time since,
                       bool (*wanted)(const std::string& name)) {
    Versions gone;
    std::set<std::string> found;
    base::Unread unread;
    const auto now = base::list(content, base::Stamps::none, unread);
    if (!now) return gone;
    for (const base::FolderFile& file : now->files) found.insert(file.name);
    std::optional<Time> without;  // the set that came next
    for (const Set& set : sets) {
        if (set.kind != Set::Kind::good) continue;
        for (const std::string& name : base::scripts_in(set.folder)) {
            if (!wanted(name) || !found.insert(name).second) continue;
            // What the newest set has, visitors still read.
            auto text = without ? script_text(set.folder / name) : std::nullopt;
            if (text) gone[name] = {set.folder / name, std::move(*text), {}, *without};
        }
        if (set.when < since) break;
        without = set.when;
    }
    return gone;
}

namespace {

/// What visitors saw of a file from then on.
struct Stretch {
    std::string text;
    Time since;
    fs::path folder{};
};
/// The newest first.
using Past = std::vector<Stretch>;

void leave_out_trials(Past& past) {
    for (std::size_t i = past.size(); i-- > 1;) {
        if (past[i].text != past.front().text) continue;
        if (past[i - 1].since - past[i].since < past.front().since - past[i - 1].since) continue;
        past.front().since = past[i].since;
        past.erase(past.begin() + 1, past.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        return;
    }
}

Past past_of(const std::string& name, const Version& now, const std::vector<Set>& sets, Time since) {
    Past past = {{now.text, now.since}};
    fs::path file = now.file;
    for (const Set& set : sets) {
        if (set.kind != Set::Kind::good) continue;
        const fs::path of_set = set.folder / name;
        std::error_code error;
        // Files that did not change from set to set are the same on the disk.
        const bool same = fs::equivalent(of_set, file, error);
        auto text = same || error ? std::nullopt : script_text(of_set);
        if (text && *text != past.back().text) past.push_back({std::move(*text), set.when, set.folder});
        past.back().since = set.when;
        file = of_set;
        if (set.when < since) break;
    }
    return past;
}

}  // namespace

void for_each_change(const Versions& versions, const std::vector<Set>& sets, Time since, const Change& use) {
    for (const auto& [name, version] : versions) {
        Past past = past_of(name, version, sets, since);
        leave_out_trials(past);
        for (std::size_t i = 1; i < past.size(); ++i)
            if (past[i - 1].since >= since)
                use(name, past[i].text, {version.file, past[i - 1].text, version.text_now, past[i - 1].since},
                    past[i].folder);
    }
}

}  // namespace content::history
