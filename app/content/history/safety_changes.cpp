#include "content/history/safety_changes.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>
#include <set>

#include "content/changed_words.h"
#include "content/history/going_back.h"
#include "content/history/recent_warnings.h"
#include "content/load.h"
#include "content/shown_warnings.h"
#include "model/file_names.h"
#include "model/how_soon.h"
#include "model/small_edit.h"

namespace content::history {
namespace {

namespace fs = std::filesystem;
using Kind = SafetyChange::Kind;
using Day = std::chrono::year_month_day;

/// The most urgent that a text says, and how urgent that is: 0 is the most.
struct Soonest {
    std::string said;
    int rank = std::numeric_limits<int>::max();
};

Soonest soonest(std::string_view text) {
    const auto all = model::how_soon(text);
    return all.empty() ? Soonest{} : Soonest{std::string(all.front().english), all.front().rank};
}

/// One that was told before, as it changed several times, is told with what it was at first, and since then.
void add(SafetyChange change, std::vector<SafetyChange>& all) {
    const auto same = std::ranges::find_if(all, [&](const SafetyChange& other) {
        return other.kind == change.kind && other.file == change.file && other.key == change.key &&
               other.now == change.now && other.warning == change.warning;
    });
    if (same == all.end())
        all.push_back(std::move(change));
    else
        same->before = std::move(change.before), same->since = change.since;
}

/// It was as it is now: whatever came between is over.
void forget(std::string_view file, std::string_view key, std::vector<SafetyChange>& all) {
    std::erase_if(all, [&](const SafetyChange& change) { return change.file == file && change.key == key; });
}

bool says_the_same(const std::string& before, const std::string& now) {
    return before == now || model::is_small_edit(before, now);
}

void compare_signs(const Reading& before, const Reading& after, const Reading& now, Time since,
                   std::vector<SafetyChange>& all) {
    for (const model::Sign& was : before.signs) {
        const auto then = std::ranges::find(after.signs, was.key, &model::Sign::key);
        const auto is = std::ranges::find(now.signs, was.key, &model::Sign::key);
        if (then == after.signs.end() || is == now.signs.end()) continue;  // which is told where it is missed
        const auto differs = [&](const model::Sign& other) {
            return !says_the_same(was.words, other.words) || !says_the_same(was.act, other.act) ||
                   was.urgency != other.urgency;
        };
        if (!differs(*then)) continue;
        if (!differs(*is)) {
            forget(model::signs_file, was.key, all);
            continue;
        }
        const int line = is->where.line;
        const Soonest before_it = soonest(was.act);
        const Soonest of_now = soonest(is->act);
        const bool later = is->urgency != model::Urgency::as_told && was.urgency < is->urgency;
        const auto urgency = [](const model::Sign& sign) { return std::string(model::as_written(sign.urgency)); };
        if (before_it.rank < of_now.rank)
            add({Kind::less_urgent, std::string(model::signs_file), was.key, before_it.said, of_now.said, since, line},
                all);
        else if (later)
            add({Kind::less_urgent, std::string(model::signs_file), was.key, urgency(was), urgency(*is), since, line},
                all);
        else
            add({Kind::sign, std::string(model::signs_file), was.key, was.words + ' ' + was.act,
                 is->words + ' ' + is->act, since, line},
                all);
    }
}

void compare_numbers(const std::string& before, const std::string& after, const model::Clinic& now, Time since,
                     std::vector<SafetyChange>& all) {
    if (before == after) return;
    if (before == now.emergency)
        forget(model::clinic_file, {}, all);
    else
        add({Kind::number,
             std::string(model::clinic_file),
             {},
             before,
             now.emergency,
             since,
             now.where_of("emergency").line},
            all);
}

/// Where a script says that first; 0 where it says so in pieces.
int line_of(std::string_view script, std::string_view words) {
    const std::size_t at = script.find(words);
    if (at == script.npos) return 0;
    return 1 + static_cast<int>(std::ranges::count(script.substr(0, at), '\n'));
}

/// Warnings that say again what they said then: whatever came between was a slip, and is mended.
void forget_mended(const std::string& file, const ShownWarnings& then, std::vector<SafetyChange>& all) {
    std::erase_if(all, [&](const SafetyChange& change) {
        return change.file == file && !change.warning.empty() &&
               std::ranges::any_of(then.own,
                                   [&](const std::string& words) { return says_the_same(words, change.warning); });
    });
}

bool is_shown(std::string_view script, const Day& day) {
    const model::Showing showing = showing_in(script);
    return !showing.hidden && (!showing.from || *showing.from <= day);
}

void compare_pages(const std::string& name, const std::string& before, const Version& after, const Reading& is,
                   const Day& today, std::vector<SafetyChange>& all) {
    const ShownWarnings shown = shown_warnings(after.text_now);
    const bool warns = !shown.signs.empty() || !shown.own.empty();
    if (warns && is_shown(before, today) && !is_shown(after.text, today) && !is_shown(after.text_now, today))
        add({Kind::hidden, name, {}, {}, {}, after.since, is.page ? is.page->where.line : 0}, all);
    forget_mended(name, shown_warnings(before), all);
    for (const Reworded& warning : reworded_warnings(before, after.text_now)) {
        const Soonest was = soonest(warning.before);
        const Soonest of_now = soonest(warning.after);
        if (std::ranges::count(shown_warnings(after.text).own, warning.before) > 0) continue;  // not changed here
        const int line = line_of(after.text_now, warning.after);
        if (was.rank < of_now.rank)
            add({Kind::less_urgent, name, {}, was.said, of_now.said, after.since, line, warning.after}, all);
        else if (!says_the_same(warning.before, warning.after))
            add({Kind::warning, name, {}, warning.before, warning.after, after.since, line, warning.after}, all);
    }
}

/// What signs and pages warn of now.
std::set<std::string> warnings_of(const Versions& versions) {
    std::set<std::string> all;
    for (const auto& [name, version] : versions) {
        if (kind_of(name) == FileKind::translations) continue;
        const ShownWarnings shown = shown_warnings(version.text_now);
        all.insert(shown.own.begin(), shown.own.end());
        if (name != model::signs_file) continue;
        for (const model::Sign& sign : read_script({version.file.parent_path(), name}, version.text_now).signs)
            all.insert({sign.words, sign.act});
    }
    return all;
}

/// Of texts that stayed as they were.
void compare_translations(const std::string& name, const model::Language& before, const model::Language& after,
                          const model::Language& now, Time since, const std::set<std::string>& warnings,
                          std::vector<SafetyChange>& all) {
    for (const auto& [text, was] : before.words) {
        const auto then = after.words.find(text);
        const auto is = now.words.find(text);
        if (was.words.empty() || !warnings.contains(text) || then == after.words.end() || is == now.words.end())
            continue;
        if (says_the_same(was.words, then->second.words) || is->second.words.empty()) continue;
        if (says_the_same(was.words, is->second.words))
            forget(name, text, all);
        else
            add({Kind::translation, name, text, was.words, is->second.words, since, is->second.where.line}, all);
    }
}

}  // namespace

std::vector<SafetyChange> safety_changes(const fs::path& state, const fs::path& content, Time now, const Day& today) {
    std::vector<SafetyChange> all;
    if (state.empty()) return all;
    const Versions versions = versions_now(content, now, [](const std::string&) { return true; });
    std::optional<std::set<std::string>> warnings;  // which only translations ask for
    const auto use = [&](const std::string& name, const std::string& before, const Version& after,
                         const fs::path& folder) {
        const Reading is = read_script({content, name}, after.text_now);
        if (std::ranges::any_of(is.problems, &model::is_error)) return;
        const bool translates = kind_of(name) == FileKind::translations;
        if (!translates && name != model::signs_file && name != model::clinic_file)
            return compare_pages(name, before, after, is, today, all);
        const Reading was = read_script({folder, name}, before);
        const Reading then = read_script({folder, name}, after.text);
        if (translates && was.language && then.language && is.language) {
            if (!warnings) warnings = warnings_of(versions);
            return compare_translations(name, *was.language, *then.language, *is.language, after.since, *warnings, all);
        }
        if (name == model::signs_file) return compare_signs(was, then, is, after.since, all);
        if (was.clinic && then.clinic && is.clinic)
            compare_numbers(was.clinic->emergency, then.clinic->emergency, *is.clinic, after.since, all);
    };
    for_each_change(versions, list(state), now - told_for, use);
    std::ranges::stable_sort(all, {}, &SafetyChange::file);
    return all;
}

}  // namespace content::history
