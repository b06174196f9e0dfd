#include "content/history/restore.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>
#include <stdexcept>

#include "base/dates.h"
#include "base/files.h"
#include "base/phrases.h"
#include "base/slug.h"
#include "base/suggest.h"
#include "content/history/exchange.h"
#include "content/history/folder_rights.h"
#include "content/history/manifest.h"
#include "content/history/newer_translations.h"
#include "content/history/when.h"
#include "content/history/whole.h"
#include "content/load.h"
#include "content/script/file_name.h"
#include "content/script/picture_search.h"
#include "content/script/set_option.h"
#include "content/script_text.h"
#include "model/file_names.h"

namespace content::history {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_named = 5;
constexpr const char* undo_name = "undo";
constexpr std::string_view beginning_of_name = "0000-00-00T";

[[noreturn]] void refuse(const std::string& sentence) { throw std::runtime_error(sentence); }

/// What there is to choose from, and what it would be put into.
struct Shelf {
    fs::path sets_folder;
    fs::path content;
    std::vector<Set> sets;  ///< newest first, never empty
    base::Listing files;
};

Shelf shelf(const fs::path& state, const fs::path& content) {
    Shelf shelf{folder_of_sets(state), content, list(state), {}};
    if (shelf.sets.empty()) refuse(fmt::format("There is no history yet in {}.", shelf.sets_folder.string()));
    std::error_code error;
    if (fs::exists(content, error)) shelf.files = keepable(content);  // else all of it is to come back
    return shelf;
}

/// "Friday 27 November 2026, 21:30; ..." of versions around one that is missing.
std::string listed(std::span<const Set> sets) {
    std::vector<std::string> all;
    for (const Set& set : sets.first(std::min(sets.size(), most_named))) all.push_back(on_the_wall(set.when));
    return fmt::format("{}{}", fmt::join(all, "; "), sets.size() > most_named ? "; ..." : "");
}

// The files that it is about.

/// What visitors have seen, now or then. A copy or a draft in the content folder is none of it.
std::set<std::string> names_seen(const Shelf& shelf) {
    std::set<std::string> names;
    for (const Set& set : shelf.sets)
        if (set.kind == Set::Kind::good)
            for (const base::FolderFile& file : files_of(set).files) names.insert(file.name);
    return names;
}

/// A page, with its translations, or another file: by its path, its name or the page's id.
std::vector<std::string> files_called(const std::string& word, const std::set<std::string>& names) {
    const std::string id = base::slug(word.ends_with(".lua") ? page_id(word) : word);
    std::vector<std::string> found;
    for (const std::string& name : names)
        if (name == word || last_part(name) == word || (base::is_script(name) && base::slug(page_id(name)) == id))
            found.push_back(name);
    return found;
}

[[noreturn]] void refuse_unknown(const std::string& word, const std::set<std::string>& names) {
    std::vector<std::string> ids;
    for (const std::string& name : names)
        if (base::is_script(name)) ids.push_back(page_id(name));
    const std::vector<std::string_view> candidates(ids.begin(), ids.end());
    const std::string meant = base::did_you_mean(word, candidates);
    refuse(fmt::format(
        "'{}' is neither a time nor a page{} {}", base::shortened(word), meant.empty() ? "." : ";",
        meant.empty()
            ? "Times are such as yesterday, Friday, noon, 21:30, 2026-11-25, \"20 minutes ago\", last or undo; "
              "'bodymap history' lists the versions."
            : meant));
}

std::vector<std::string> files_named(std::span<const std::string> words, const Shelf& shelf) {
    if (words.empty()) return {};
    const std::set<std::string> names = names_seen(shelf);
    std::vector<std::string> files = files_called(fmt::format("{}", fmt::join(words, " ")), names);
    if (!files.empty()) return files;
    for (const std::string& word : words) {
        std::vector<std::string> more = files_called(word, names);
        if (more.empty()) refuse_unknown(word, names);
        std::ranges::move(more, std::back_inserter(files));
    }
    return files;
}

// What changes.

std::optional<std::string> pin_of(const fs::path& folder) {
    const auto text = script_text(folder / model::clinic_file);
    return text ? option_in(*text, "clinic", "pin") : std::nullopt;
}

/// Who is locked out, or let in, is no question of which words visitors read: the file of the set, with the PIN of now.
std::string with_pin(const std::string& text, const std::optional<std::string>& pin) {
    if (!pin) return without_option(text, "clinic", "pin");
    if (auto changed = with_option(text, "clinic", "pin", *pin)) return *changed;
    return text + with_option("clinic {\n}\n", "clinic", "pin", *pin).value();
}

void keep_pin(const Shelf& shelf, Plan& plan) {
    if (is_too_long(plan.set.folder / model::clinic_file)) return;  // kept before a restore, and back as it was
    const bool there = script_text(shelf.content / model::clinic_file).has_value();
    const auto newest = std::ranges::find(shelf.sets, Set::Kind::good, &Set::kind);
    const auto pin = pin_of(there || newest == shelf.sets.end() ? shelf.content : newest->folder);
    const auto is_clinic = [](const std::string& name) { return name == model::clinic_file; };
    const bool removed = std::erase_if(plan.changes.removed, is_clinic) > 0;
    const bool added = std::ranges::any_of(plan.changes.added, is_clinic);
    const bool changed = std::erase_if(plan.changes.changed, is_clinic) > 0;
    if (!removed && !added && !changed) return;
    const std::string text = with_pin(script_text(plan.set.folder / model::clinic_file).value_or(""), pin);
    if (script_text(shelf.content / model::clinic_file) == text) return;
    if (removed && !pin) {
        plan.changes.removed.emplace_back(model::clinic_file);
        return;
    }
    if (!added) plan.changes.changed.emplace_back(model::clinic_file);
    plan.texts[std::string(model::clinic_file)] = text;
    std::ranges::sort(plan.changes.changed);
    std::ranges::sort(plan.changes.removed);
}

bool is_of_a_language(const std::string& name) {
    return base::is_script(name) && kind_of(name) == FileKind::translations;
}

void keep_newer_translations(const Shelf& shelf, Plan& plan) {
    const bool is_meant = !plan.files.empty() && std::ranges::all_of(plan.files, &is_of_a_language);
    if (plan.undoes || is_meant) return;
    std::vector<std::string> names;
    for (const auto* some : {&plan.changes.changed, &plan.changes.removed})
        std::ranges::copy_if(*some, std::back_inserter(names), &is_of_a_language);
    NewerTranslations newer = newer_translations(plan.set.folder, shelf.content, names);
    plan.newer_translations = newer.count;
    for (auto& [name, text] : newer.texts) {
        std::erase(plan.changes.removed, name);
        std::erase(plan.changes.changed, name);
        if (script_text(shelf.content / name) == text) continue;
        plan.changes.changed.push_back(name);
        plan.texts[name] = std::move(text);
    }
    std::ranges::sort(plan.changes.changed);
}

/// A translator's file that nobody has filled in: lines that wait are no words that anybody lost.
bool is_untranslated(const fs::path& folder, const std::string& name) {
    if (!is_of_a_language(name)) return false;
    const Reading reading = read_script({folder, name}, script_text(folder / name).value_or(""));
    return reading.language &&
           std::ranges::all_of(reading.language->words, [](const auto& entry) { return entry.second.words.empty(); }) &&
           reading.language->avoid.empty();
}

/// Without those that nobody has asked for. What no good version has was never seen, and is not taken away: a draft, a
/// copy, somebody's notes.
void narrow(const Shelf& shelf, Plan& plan) {
    const std::set<std::string> seen = plan.undoes ? std::set<std::string>() : names_seen(shelf);
    Changes& changes = plan.changes;
    plan.lost = lost_files(plan.set.folder);
    for (auto* names : {&changes.added, &changes.changed, &changes.removed})
        std::erase_if(*names, [&](const std::string& name) { return std::ranges::count(plan.lost, name) > 0; });
    if (!plan.undoes) {
        std::erase_if(changes.removed, [&](const std::string& name) { return !seen.contains(name); });
        std::erase_if(changes.added, [&](const std::string& name) { return is_untranslated(plan.set.folder, name); });
    }
    for (auto* names : {&changes.added, &changes.changed, &changes.removed})
        std::erase_if(*names, [&](const std::string& name) {
            return !plan.files.empty() && std::ranges::find(plan.files, name) == plan.files.end();
        });
}

/// A page comes back with the pictures that it had, wherever they lie and whatever leads to them.
std::vector<std::string> with_pictures(std::vector<std::string> files, const Set& set) {
    std::set<std::string> pictures;
    for (const std::string& name : files)
        if (base::is_script(name)) pictures.merge(pictures_named(name, script_text(set.folder / name).value_or("")));
    for (const std::string& name : pictures) {
        std::error_code error;
        const bool known = std::ranges::find(files, name) != files.end();
        if (!known && fs::is_regular_file(set.folder / name, error)) files.push_back(name);
    }
    return files;
}

Plan plan_for(const Shelf& shelf, const Set& set, const std::vector<std::string>& files, bool undoes = false) {
    Plan plan{set,    undoes ? files : with_pictures(files, set),
              undoes, compare(shelf.content, shelf.files, set.folder, keepable(set.folder)).changes,
              {},     0,
              {}};
    narrow(shelf, plan);
    keep_pin(shelf, plan);
    keep_newer_translations(shelf, plan);
    return plan;
}

// The version that was meant.

Plan last_that_differs(const Shelf& shelf, const std::vector<std::string>& files, Time from) {
    for (const auto& sets : {whole_ones(shelf.sets), shelf.sets})
        for (const Set& set : sets) {
            if (set.kind != Set::Kind::good || set.when < from) continue;
            Plan plan = plan_for(shelf, set, files);
            if (!plan.changes.none()) return plan;
        }
    refuse(from == Time() ? "No version differs from the pages as they are: there is nothing to put back."
                          : fmt::format("No version of today differs from the pages as they are. The versions are: {}.",
                                        listed(shelf.sets)));
}

Plan newest_before(const Shelf& shelf, Time until, const std::vector<std::string>& files) {
    for (const Set& set : shelf.sets)
        if (set.kind == Set::Kind::good && set.when < until) return plan_for(shelf, set, files);
    refuse(fmt::format("There is no version from then or before. The oldest is from {}.",
                       on_the_wall(shelf.sets.back().when)));
}

Time begin_of_day(Time now) {
    const std::vector<std::string> yesterday = {"yesterday"};
    return read_when(yesterday, now)->until;
}

/// What the last restore has changed, as it was before.
Plan undo(const Shelf& shelf) {
    std::istringstream lines(base::read_text(shelf.sets_folder / undo_name).value_or(""));
    std::string name;
    std::vector<std::string> files;
    std::getline(lines, name);
    for (std::string file; std::getline(lines, file);) files.push_back(file);
    const auto set = std::ranges::find(shelf.sets, name, &Set::name);
    if (set == shelf.sets.end() || files.empty()) refuse("Nothing was put back that could be undone.");
    return plan_for(shelf, *set, files, true);
}

/// A name, or as much of its beginning as says a time of day; times in names are UTC.
const Set* set_that_begins(const Shelf& shelf, std::string name) {
    std::ranges::replace(name, ':', '-');
    const auto exact = std::ranges::find(shelf.sets, name, &Set::name);
    if (exact != shelf.sets.end()) return &*exact;
    const auto fits = [](char c, char form) { return form == '0' ? c >= '0' && c <= '9' : c == form; };
    if (name.size() <= beginning_of_name.size() ||
        !std::ranges::equal(name.substr(0, beginning_of_name.size()), beginning_of_name, fits))
        return nullptr;
    std::vector<const Set*> found;
    for (const Set& set : shelf.sets)
        if (set.name.starts_with(name)) found.push_back(&set);
    if (found.size() > 1)
        refuse(fmt::format("{} versions begin with '{}'. Write more of the name.", found.size(), name));
    if (found.empty()) refuse(fmt::format("There is no version '{}'. There are: {}.", name, listed(shelf.sets)));
    return found.front();
}

std::vector<std::string> single_words(std::span<const std::string> words) {
    std::vector<std::string> all;
    for (const std::string& some : words) {
        std::istringstream stream(some);
        for (std::string word; stream >> word;) all.push_back(word);
    }
    return all;
}

/// "calves yesterday" as "yesterday calves"; as it is where no time ends it.
std::vector<std::string> time_first(std::vector<std::string> words, const Shelf& shelf, Time now) {
    if (words.empty() || files_called(words.front(), names_seen(shelf)).empty()) return words;
    for (std::size_t pages = 1; pages < words.size(); ++pages) {
        const auto rest = std::span(words).subspan(pages);
        const auto when = read_when(rest, now);
        if ((!when || when->words != rest.size()) && !(rest.size() == 1 && rest[0] == "last")) continue;
        std::rotate(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(pages), words.end());
        break;
    }
    return words;
}

Plan choose(const Shelf& shelf, std::span<const std::string> words, Time now) {
    const std::vector<std::string> all = time_first(single_words(words), shelf, now);
    if (all.empty()) refuse("Say which version: yesterday, Friday, 21:30, 2026-11-25, last or undo.");
    const std::span<const std::string> rest = std::span(all).subspan(1);
    const auto when = read_when(all, now);
    if (all[0] == "undo") return undo(shelf);
    if (all[0] == "last" && !when) return last_that_differs(shelf, files_named(rest, shelf), {});
    if (const Set* const set = set_that_begins(shelf, all[0])) return plan_for(shelf, *set, files_named(rest, shelf));
    if (!when && !files_called(all[0], names_seen(shelf)).empty())
        refuse(fmt::format("'{}' is a page, and the time stands before it: yesterday {}", all[0], all[0]));
    if (!when) refuse_unknown(all[0], {});
    const std::vector<std::string> files = files_named(std::span(all).subspan(when->words), shelf);
    return when->is_today ? last_that_differs(shelf, files, begin_of_day(now))
                          : newest_before(shelf, when->until, files);
}

// Doing it.

/// The name of the set that has what is there now.
std::string keep_what_is_there(const Shelf& shelf, Time now) {
    const Set& newest = shelf.sets.front();
    if (compare(newest.folder, keepable(newest.folder), shelf.content, shelf.files).changes.none()) return newest.name;
    return add(shelf.sets_folder, pieces(shelf.content, shelf.files), now, Set::Kind::before_restore).name;
}

void refuse_large_files(const fs::path& content, const Changes& changes) {
    for (const std::string& name : changes.added)
        if (std::error_code error; fs::is_regular_file(content / name, error))
            refuse(fmt::format("{} is larger than {} MB, so it cannot be kept first: move it elsewhere, then restore.",
                               (content / name).string(), most_file_bytes / (std::int64_t{1024} * 1024)));
}

void note_undo(const Shelf& shelf, const Restored& restored) {
    std::string lines = restored.undo + "\n";
    for (const auto* names : {&restored.changes.added, &restored.changes.changed, &restored.changes.removed})
        for (const std::string& name : *names) lines += name + "\n";
    base::replace_file(shelf.sets_folder / undo_name, lines);
}

/// The pages are back by then; the next version that is kept goes on with what could not be removed now.
void prune_quietly(const fs::path& sets) try { prune(sets, {}); } catch (const std::system_error&) {
}

Restored carry_out(const Shelf& shelf, const Plan& plan, Time now) {
    Restored restored{plan.set.name, {}, plan.changes};
    if (restored.changes.none()) return restored;
    refuse_large_files(shelf.content, restored.changes);
    restored.undo = keep_what_is_there(shelf, now);
    const bool was_lost = !fs::exists(shelf.content);
    base::make_folders(shelf.content);
    if (was_lost) give_rights(shelf.sets_folder, shelf.content);
    Exchange exchange(shelf.content, plan.set.folder, restored.changes, plan.texts);
    exchange.stage();
    note_undo(shelf, restored);
    try {
        exchange.carry_out();
    } catch (const std::system_error& error) {
        refuse(fmt::format("Only a part of {} is put back: {}. What was there before is kept as {}.", plan.set.name,
                           base::durable::reason(error), restored.undo));
    }
    prune_quietly(shelf.sets_folder);
    return restored;
}

/// Tells of what files can do to us in one sentence.
template <class Work>
auto in_one_sentence(Work work) {
    try {
        return work();
    } catch (const base::durable::Changing& error) {
        refuse(fmt::format("{} is being written at this moment: try again.", error.what()));
    } catch (const std::system_error& error) {
        refuse(fmt::format("Nothing is put back: {}.", base::durable::reason(error)));
    }
}

}  // namespace

std::string on_the_wall(Time when) { return fmt::format("{:%A %d %B %Y, %H:%M:%S}", base::local_time(when)); }

Plan plan(const fs::path& state, const fs::path& content, std::span<const std::string> words, Time now) {
    return in_one_sentence([&] { return choose(shelf(state, content), words, now); });
}

Restored restore(const fs::path& state, const fs::path& content, const Plan& planned, Time now) {
    return in_one_sentence([&] {
        const Lock lock(folder_of_sets(state));
        const Shelf now_there = shelf(state, content);
        return carry_out(now_there, plan_for(now_there, planned.set, planned.files, planned.undoes), now);
    });
}

Restored restore(const fs::path& state, const fs::path& content, const std::string& name, Time now) {
    const std::vector<std::string> words = {name};
    return restore(state, content, plan(state, content, words, now), now);
}

}  // namespace content::history
