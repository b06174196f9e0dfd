#include "commands/history.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <system_error>
#include <vector>

#include "base/dates.h"
#include "base/files.h"
#include "base/phrases.h"
#include "base/scripts.h"
#include "base/tell.h"
#include "base/utf8.h"
#include "commands/commands.h"
#include "commands/rights.h"
#include "content/changed_words.h"
#include "content/history/manifest.h"
#include "content/history/restore.h"
#include "content/load.h"
#include "content/script/file_name.h"
#include "content/script_text.h"
#include "content/shown_warnings.h"
#include "model/file_names.h"

namespace commands {
namespace {

namespace fs = std::filesystem;
using content::history::Changes;
using content::history::Set;

constexpr std::size_t names_told = 6;

void add_changes(std::string& told, std::string_view verb, const std::vector<std::string>& names) {
    if (names.empty()) return;
    const std::size_t shown = std::min(names.size(), names_told);
    told +=
        fmt::format("{}{} {}", told.empty() ? "" : "; ", verb, fmt::join(names.begin(), names.begin() + shown, ", "));
    if (shown < names.size()) told += fmt::format(" and {} more", names.size() - shown);
}

/// How many words of a file are told, and how.
struct Telling {
    std::size_t most;
    std::string_view becomes;
    std::string_view hidden;
    std::string_view no_longer_hidden;
    std::string_view otherwise;  ///< before the days on which a page is, or was, shown instead
};
constexpr Telling past = {2, "became", "now hidden", "no longer hidden", "before"};
constexpr Telling plan_of_restore = {12, "becomes", "will be hidden", "will no longer be hidden", "now"};

/// What visitors read of the signs that a page shows, by their keys.
using SignWords = std::map<std::string, std::string, std::less<>>;

SignWords signs_of(const std::string& name, const std::string& script, const fs::path& folder) {
    SignWords words;
    const content::ShownWarnings shown = content::shown_warnings(script);
    if (name == model::signs_file || shown.signs.empty()) return words;
    const std::string text = content::script_text(folder / model::signs_file).value_or("");
    for (const model::Sign& sign : content::read_script({folder, std::string(model::signs_file)}, text).signs)
        if (shown.signs.contains(sign.key)) words[sign.key] = sign.words;
    return words;
}

/// The sign that this is the key of, in words; else the words in quotes, cut when they are long.
std::string quoted(const std::string& words, const SignWords& signs) {
    const auto sign = signs.find(words);
    if (sign == signs.end()) return fmt::format("\"{}\"", base::shortened(words));
    return fmt::format("the sign '{}' (\"{}\")", words, sign->second);
}

/// Longer ones are cut: they were written anew.
constexpr std::size_t longest_piece = 160;

/// "for two minutes" became "for three minutes", a line for each place where a text has other words.
std::vector<std::string> in_words(const content::ChangedWords& change, std::string_view becomes, const SignWords& was,
                                  const SignWords& is) {
    if (change.before.empty()) return {fmt::format("new: {}", quoted(change.after, is))};
    if (change.after.empty()) return {fmt::format("gone: {}", quoted(change.before, was))};
    if (was.contains(change.before) || is.contains(change.after))
        return {fmt::format("{} {} {}", quoted(change.before, was), becomes, quoted(change.after, is))};
    std::vector<std::string> lines;
    const auto piece = [](const std::string& words) {
        return fmt::format("\"{}\"", words.size() > longest_piece ? base::shortened(words) : words);
    };
    for (const content::ChangedWords& place : content::where_they_differ(change))
        lines.push_back(fmt::format("{} {} {}", piece(place.before), becomes, piece(place.after)));
    return lines;
}

/// "from 1 December 2026 until 24 December 2026", or "always".
std::string days_of(const model::Showing& showing) {
    std::string days;
    if (showing.from) days = fmt::format("from {}", base::written_out(*showing.from));
    if (showing.to) days += fmt::format("{}until {}", days.empty() ? "" : " ", base::written_out(*showing.to));
    return days.empty() ? "always" : days;
}

/// Whether, and on which days, visitors see the page, where that changes.
std::string told_of_days(const std::string& before, const std::string& after, const Telling& telling) {
    const model::Showing was = content::showing_in(before);
    const model::Showing is = content::showing_in(after);
    std::string lines;
    if (was.hidden != is.hidden)
        lines += fmt::format("      {}\n", is.hidden ? telling.hidden : telling.no_longer_hidden);
    if (was.from != is.from || was.to != is.to)
        lines += fmt::format("      shown {}; {}: {}\n", days_of(is), telling.otherwise, days_of(was));
    return lines;
}

/// A file before and after, and the words of the signs that it shows.
struct FileChange {
    std::string name;
    std::string before;
    std::string after;
    SignWords signs_before;
    SignWords signs_after;
};

std::string told_of(const FileChange& file, const Telling& telling) {
    const auto& [name, before, after, was, is] = file;
    const std::vector<content::ChangedWords> changes = content::changed_words(before, after);
    const std::string days = told_of_days(before, after, telling);
    if (changes.empty() && days.empty()) {
        const auto line = content::other_statements(before, after);
        if (!line) return fmt::format("    {}: only its notes or its form\n", name);
        return fmt::format("    {}: the same words in other blocks, or under other conditions, from line {} on\n", name,
                           *line);
    }
    std::string lines = fmt::format("    {}\n{}", name, days);
    for (std::size_t i = 0; i < std::min(telling.most, changes.size()); ++i)
        for (const std::string& line : in_words(changes[i], telling.becomes, was, is))
            lines += fmt::format("      {}\n", line);
    if (changes.size() > telling.most) lines += fmt::format("      and {} more\n", changes.size() - telling.most);
    return lines;
}

bool asks_and_hears_yes(const char* question) {
    fmt::print("{} ", question);
    std::fflush(stdout);
    std::string line;
    std::getline(std::cin, line);
    return base::lower(line) == "yes" || base::lower(line) == "y";
}

/// As it would have to be typed again.
std::string typed(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words)
        all += word.find(' ') == word.npos ? " " + word : fmt::format(" \"{}\"", word);
    return all;
}

}  // namespace

std::string told(const content::history::Changes& changes) {
    std::string all;
    add_changes(all, "changed", changes.changed);
    add_changes(all, "added", changes.added);
    add_changes(all, "removed", changes.removed);
    return all.empty() ? "nothing" : all;
}

namespace {

/// Each file that differs, with the words that do; `texts` are files whose words are not those in `after`.
std::string told_in_words(const Changes& changes, const fs::path& before, const fs::path& after, const Telling& telling,
                          const std::map<std::string, std::string>& texts = {}) {
    std::string lines;
    std::vector<std::string> others;
    for (const std::string& name : changes.changed) {
        if (!base::is_script(name)) {
            others.push_back(name);
            continue;
        }
        const auto other = texts.find(name);
        FileChange file{name, content::script_text(before / name).value_or(""), {}, {}, {}};
        file.after = other == texts.end() ? content::script_text(after / name).value_or("") : other->second;
        file.signs_before = signs_of(name, file.before, before);
        file.signs_after = signs_of(name, file.after, after);
        lines += told_of(file, telling);
    }
    const Changes rest{changes.added, others, changes.removed};
    return rest.none() ? lines : lines + fmt::format("    {}\n", told(rest));
}

/// Pages that led to one that comes back, and do not any more, by when they last did. Those that are gone, or come back
/// themselves, are not among them.
using LostLinks = std::map<content::history::Time, std::set<std::string>>;

bool is_page(const std::string& name) { return content::kind_of(name) == content::FileKind::page; }

/// Takes out of `pages`, which are ids, those that the script leads to. True where there were any.
bool take_out_links(const std::string& script, std::vector<std::string>& pages) {
    return std::erase_if(pages, [&](const std::string& id) { return script.find('"' + id + '"') != script.npos; }) > 0;
}

LostLinks lost_links(const content::history::Plan& plan, const Options& options) {
    LostLinks lost;
    std::vector<std::string> added;
    for (const std::string& name : plan.changes.added)
        if (base::is_script(name) && is_page(name)) added.push_back(content::page_id(name));
    if (plan.files.empty() || plan.undoes || added.empty()) return lost;
    std::vector<Set> sets = content::history::list(options.state);
    std::erase_if(sets, [](const Set& set) { return set.kind != Set::Kind::good; });  // a time names none but those
    for (const std::string& name : base::scripts_in(options.content)) {
        if (!is_page(name) || std::ranges::count(plan.files, name) > 0) continue;
        fs::path read = options.content / name;
        std::vector<std::string> not_now = added;
        take_out_links(content::script_text(read).value_or(""), not_now);
        for (auto set = sets.begin(); set != sets.end() && !not_now.empty(); ++set) {
            std::error_code error;
            const fs::path then = set->folder / name;
            // Files that did not change from set to set are the same on the disk.
            if (fs::equivalent(then, read, error) || error) continue;
            if (take_out_links(content::script_text(then).value_or(""), not_now))
                lost[set->when].insert(content::page_id(name));
            read = then;
        }
    }
    return lost;
}

void tell(const LostLinks& lost, const Options& options) {
    for (const auto& [when, pages] : lost)
        fmt::print("{} led there then, and {} not now. To put {} back, too: {} \"{:%d %B %H:%M:%S}\" {}\n",
                   base::count_phrase(pages.size(), "page", "pages"), pages.size() == 1 ? "does" : "do",
                   pages.size() == 1 ? "it" : "them", as_typed(options, "bodymap restore"), base::local_time(when),
                   fmt::join(pages, " "));
}

/// What editors need to complete blocks, where it is gone: no version has that file, as it is hidden.
void bring_back_editors_settings(const Options& options) try {
    constexpr const char* settings = ".luarc.json";
    std::error_code error;
    const auto shipped = base::read_text(Options::shipped_pages() / settings);
    if (shipped && !fs::exists(options.content / settings, error))
        base::replace_file(options.content / settings, *shipped);
} catch (const std::runtime_error& error) {
    base::tell("bodymap: {}\n", error.what());
}

}  // namespace

content::history::Restored put_back(const Options& options, const content::history::Plan& plan,
                                    content::history::Time now) {
    auto restored = content::history::restore(options.state, options.content, plan, now);
    bring_back_editors_settings(options);
    return restored;
}

namespace {

std::string told_of_lost(const std::vector<std::string>& lost) {
    return lost.empty()
               ? ""
               : fmt::format(", of which the disk has lost {}", base::count_phrase(lost.size(), "file", "files"));
}

/// What is another in it than in the one before, which is null for the first.
std::string told_of_set(const Set& set, const Set* before) {
    try {
        const Changes changes = content::history::changes(set, before);
        if (before) return told_in_words(changes, before->folder, set.folder, past);
        return fmt::format("    the first: {}\n", base::count_phrase(changes.added.size(), "file", "files"));
    } catch (const std::system_error& error) {
        return fmt::format("    cannot be read: {}. Look at the disk, and at whose the folder is.\n", error.what());
    }
}

}  // namespace

int history(const Options& options) {
    refuse_closed_state(options, "history");
    const std::vector<Set> sets = content::history::list(options.state);
    if (sets.empty())
        fmt::print("There is no history in {} yet. It begins when the kiosk or the preview has shown pages.\n",
                   options.state.string());
    for (std::size_t i = 0; i < sets.size(); ++i) {
        fmt::print("{}  ({}{}{})\n{}", content::history::on_the_wall(sets[i].when), sets[i].name,
                   sets[i].kind == Set::Kind::before_restore ? ", kept before a restore" : "",
                   told_of_lost(content::history::lost_files(sets[i].folder)),
                   told_of_set(sets[i], i + 1 < sets.size() ? &sets[i + 1] : nullptr));
    }
    return EXIT_SUCCESS;
}

int restore(const Options& options) {
    refuse_closed_state(options, "restore" + typed(options.when));
    go_on_as_owner_of(options.state);
    const auto now = std::chrono::system_clock::now();
    const auto plan = content::history::plan(options.state, options.content, options.when, now);
    const std::string when = content::history::on_the_wall(plan.set.when);
    if (!plan.lost.empty()) {
        std::string lost;
        add_changes(lost, "The disk has lost", plan.lost);
        fmt::print("{} of that version: what is there now stays. Look at the disk.\n", lost);
    }
    if (plan.changes.none()) {
        fmt::print("{} as on {} already. Nothing was changed; {} lists the other versions.\n",
                   plan.files.empty() ? "The pages are" : fmt::format("{} is", plan.files.front()), when,
                   as_typed(options, "'bodymap history'"));
        return EXIT_SUCCESS;
    }
    fmt::print(
        "Back to {} ({}):\n{}The PIN stays as it is.{}\n", when, plan.set.name,
        told_in_words(plan.changes, options.content, plan.set.folder, plan_of_restore, plan.texts),
        plan.newer_translations == 0
            ? ""
            : fmt::format(" {}.", base::count_phrase(plan.newer_translations, "translation that is newer stays, too",
                                                     "translations that are newer stay, too")));
    if (!options.yes && !isatty(STDIN_FILENO)) {
        fmt::print("Nothing was changed yet. To do it: {}{} --yes\n", as_typed(options, "bodymap restore"),
                   typed(options.when));
        return EXIT_FAILURE;
    }
    if (!options.yes && !asks_and_hears_yes("Put them back? Type yes or no:")) {
        fmt::print("Nothing was changed.\n");
        return EXIT_FAILURE;
    }
    const LostLinks lost = lost_links(plan, options);
    const auto restored = put_back(options, plan, now);
    fmt::print("Done: {}.\nTo undo this: {} undo\n", told(restored.changes), as_typed(options, "bodymap restore"));
    tell(lost, options);
    return EXIT_SUCCESS;
}

}  // namespace commands
