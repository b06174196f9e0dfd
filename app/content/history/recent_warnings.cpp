#include "content/history/recent_warnings.h"

#include <algorithm>

#include "base/files.h"
#include "content/history/going_back.h"
#include "content/load.h"
#include "content/missed.h"
#include "content/shown_warnings.h"

namespace content::history {
namespace {

namespace fs = std::filesystem;

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

/// What is gone as a whole is missed elsewhere.
bool is_page(const std::string& name) { return kind_of(name) == FileKind::page && name != "signs.lua"; }

std::vector<TakenOut> lost_since(const Versions& pages, const std::vector<Set>& sets, Time now) {
    std::vector<TakenOut> all;
    for_each_change(pages, sets, now - told_for,
                    [&](const std::string& name, const std::string& before, const Version& after,
                        const fs::path& folder) { add_lost(name, before, after, folder, all); });
    return all;
}

}  // namespace

std::vector<TakenOut> warnings_taken_out(const fs::path& state, const fs::path& content, Time now) {
    if (state.empty()) return {};
    const std::vector<Set> sets = list(state);
    const auto newest = std::ranges::find(sets, Set::Kind::good, &Set::kind);
    if (newest == sets.end()) return {};
    Versions pages = versions_now(content, now, &is_page);
    std::vector<TakenOut> all = lost_since(pages, sets, now);
    bool is_other = false;
    for (const TakenOut& lost : all) {
        Version& page = pages[lost.file];
        if (page.file != content / lost.file || is_shown(content, lost.file)) continue;
        page.file = newest->folder / lost.file;
        page.text = page.text_now = base::read_text(page.file).value_or(page.text);
        is_other = true;
    }
    if (is_other) all = lost_since(pages, sets, now);
    std::ranges::stable_sort(all, {}, &TakenOut::file);
    return all;
}

}  // namespace content::history
