#include "content/history/recent_warnings.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/files.h"
#include "content/load.h"
#include "content/missed.h"
#include "content/shown_warnings.h"

namespace content::history {
namespace {

namespace fs = std::filesystem;

/// A page as it was, going back in time.
struct Version {
    fs::path file;
    std::string text;
    std::string text_now;
    Time since;  ///< the oldest set known to have this text
};

std::string words_of_sign(const fs::path& folder, const std::string& key) {
    const Reading reading = read_script({folder, "signs.lua"}, base::read_text(folder / "signs.lua").value_or(""));
    const auto sign = std::ranges::find(reading.signs, key, &model::Sign::key);
    return sign == reading.signs.end() ? std::string() : sign->words;
}

bool is_known(const std::vector<TakenOut>& all, const TakenOut& one) {
    return std::ranges::any_of(all, [&](const TakenOut& other) {
        return other.file == one.file && other.sign == one.sign && (!one.sign.empty() || other.words == one.words);
    });
}

/// What `text` warned of, `version`, which came after it, does not, and the page of now does not either.
void add_lost(const std::string& name, const std::string& text, const Version& version, const fs::path& folder,
              std::vector<TakenOut>& all) {
    const ShownWarnings then = warnings_gone(text, version.text);
    const ShownWarnings now = warnings_gone(text, version.text_now);
    const auto add = [&](TakenOut lost) {
        if (!is_known(all, lost)) all.push_back(std::move(lost));
    };
    for (const std::string& key : then.signs)
        if (now.signs.contains(key)) add({name, key, words_of_sign(folder, key), version.since});
    for (const std::string& words : then.own)
        if (std::ranges::count(now.own, words) > 0) add({name, {}, words, version.since});
}

/// A page with a mistake in it, or an area's that warns of nothing any more: its last good version is still up.
bool is_shown(const fs::path& content, const std::string& name) {
    const Reading reading = read_script({content, name}, base::read_text(content / name).value_or(""));
    return reading.page && (reading.page->area.empty() || has_warning(reading));
}

/// The pages of now: what is gone as a whole is missed elsewhere.
std::map<std::string, Version> pages_now(const fs::path& content, Time now) {
    std::map<std::string, Version> pages;
    base::Unread unread;
    const auto listing = base::list(content, base::Stamps::none, unread);
    if (!listing) return pages;
    for (const base::FolderFile& file : listing->files)
        if (base::is_script(file.name) && kind_of(file.name) == FileKind::page && file.name != "signs.lua")
            if (auto text = base::read_text(content / file.name))
                pages[file.name] = {content / file.name, *text, *text, now};
    return pages;
}

/// Going back from set to set.
std::vector<TakenOut> lost_since(std::map<std::string, Version> pages, const std::vector<Set>& sets, Time now) {
    std::vector<TakenOut> all;
    for (const Set& set : sets) {
        if (set.kind != Set::Kind::good) continue;
        for (auto& [name, version] : pages) {
            std::error_code error;
            const fs::path file = set.folder / name;
            // Files that did not change from set to set are the same on the disk.
            const bool same = fs::equivalent(file, version.file, error);
            const auto text = same || error ? std::nullopt : base::read_text(file);
            if (text && *text != version.text) {
                if (version.since >= now - told_for) add_lost(name, *text, version, set.folder, all);
                version.text = *text;
            }
            version.since = set.when;
            version.file = file;
        }
        if (set.when < now - told_for) break;
    }
    return all;
}

}  // namespace

std::vector<TakenOut> warnings_taken_out(const fs::path& state, const fs::path& content, Time now) {
    if (state.empty()) return {};
    const std::vector<Set> sets = list(state);
    const auto newest = std::ranges::find(sets, Set::Kind::good, &Set::kind);
    if (newest == sets.end()) return {};
    std::map<std::string, Version> pages = pages_now(content, now);
    std::vector<TakenOut> all = lost_since(pages, sets, now);
    bool is_other = false;
    for (const TakenOut& lost : all) {
        Version& page = pages[lost.file];
        if (page.file != content / lost.file || is_shown(content, lost.file)) continue;
        page.file = newest->folder / lost.file;
        page.text = page.text_now = base::read_text(page.file).value_or(page.text);
        is_other = true;
    }
    if (is_other) all = lost_since(std::move(pages), sets, now);
    std::ranges::stable_sort(all, {}, &TakenOut::file);
    return all;
}

}  // namespace content::history
