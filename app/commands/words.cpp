#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>
#include <vector>

#include "base/files.h"
#include "base/letters.h"
#include "base/phrases.h"
#include "base/quotes.h"
#include "base/scripts.h"
#include "base/tell.h"
#include "base/utf8.h"
#include "check/lint.h"
#include "commands/check_content.h"
#include "commands/commands.h"
#include "commands/write.h"
#include "content/load.h"
#include "content/script/file_name.h"
#include "content/script/limits.h"
#include "content/script/outline.h"
#include "content/script_text.h"
#include "model/language_names.h"
#include "model/localised.h"
#include "platform/fonts.h"
#include "publish/spreadsheet.h"
#include "publish/translator.h"

namespace commands {
namespace {

namespace fs = std::filesystem;
using publish::WordFile;
using Files = std::vector<model::WordsFile>;

/// A file with a mistake is not read at all: what it translates would seem to be missing.
void refuse_broken_files(const std::vector<model::Problem>& problems, std::string_view code) {
    std::vector<model::Problem> found;
    std::ranges::copy_if(problems, std::back_inserter(found), [&](const model::Problem& problem) {
        return model::is_error(problem) && content::language_code(problem.where.file) == code;
    });
    if (found.empty()) return;
    report(found);
    const model::Where& first = found.front().where;
    throw Refused(first.line > 0 ? fmt::format("Mend {}:{} first. Nothing was written.", first.file, first.line)
                                 : fmt::format("Mend {} first. Nothing was written.", first.file));
}

void refuse_own_language(const model::Library& library, const Options& options) {
    if (options.language != model::own_language(library)) return;
    throw Refused(
        fmt::format("The pages are written in {} themselves: there is nothing to translate. What the kiosk itself says "
                    "can be put in other words in words/{}.lua.",
                    model::own_name(options.language), options.language));
}

/// A slip of the finger would begin a language that nobody speaks.
void ask_about_unknown_code(const model::Library& library, const Options& options) {
    const bool known = model::own_name(options.language) != options.language;
    if (known || options.yes || library.language(options.language)) return;
    throw Refused(fmt::format(
        "'{}' is the code of no language that is known here; codes are those of ISO 639-1, such as es, fr or "
        "vi. If it is one, add --yes. Nothing was written.",
        options.language));
}

/// Before somebody translates for days.
void refuse_missing_script(std::string_view code) {
    const base::Letters letters = platform::typeface_letters();
    const char32_t letter = base::letter_of_language(code);
    if (letter != 0 && !letters.ranges.empty() && !letters.has(letter))
        throw Refused(
            fmt::format("The kiosk's typeface, Inter, has no {} letters: {} ({}) cannot be shown. Nothing was "
                        "written.",
                        base::script_of(letter), model::own_name(code), code));
}

Files files_of(const Options& options) {
    Files files;
    for (const std::string& name : base::scripts_in(options.content)) {
        if (content::language_code(name) != options.language) continue;
        if (content::is_too_long(options.content / name))
            throw Refused(
                fmt::format("{} is larger than {} KB: move a part of it into a file of its own, then type "
                            "this again. Nothing was written.",
                            name, content::limits::file_bytes / 1024));
        if (auto text = content::script_text(options.content / name))
            files.push_back(content::outline(name, std::move(*text)));
    }
    return files;
}

using Translations = std::multiset<std::string>;

Translations translations_in(const model::Language& language) {
    Translations all;
    for (const auto& [original, translation] : language.words)
        if (!translation.words.empty()) all.insert(translation.words);
    return all;
}

/// The last guard over a translator's work: what is about to be written is read once more.
void make_sure_nothing_is_lost(const Options& options, const Files& before, const std::vector<WordFile>& after) {
    for (const WordFile& file : after) {
        const auto now = content::read_script({options.content, file.name}, file.contents);
        const auto old = std::ranges::find(before, file.name, &model::WordsFile::name);
        const Translations kept = now.language ? translations_in(*now.language) : Translations();
        std::size_t there = 0;
        if (old != before.end())
            if (const auto was = content::read_script({options.content, file.name}, old->text); was.language)
                there = translations_in(*was.language).size();
        if (now.problems.empty() && kept.size() >= there) continue;
        report(now.problems);
        throw Refused(
            fmt::format("{} would not be right afterwards, so nothing was written. Write each 'translate' in it "
                        "on a line of its own, and try again.",
                        file.name));
    }
}

/// Lines of a file, by what is to be done with them.
struct Todo {
    std::string file;
    std::vector<int> empty;
    std::vector<int> outdated;
};

std::vector<Todo> what_is_left(const Options& options, const Files& before, const std::vector<WordFile>& after) {
    std::map<std::string, std::string> texts;
    for (const model::WordsFile& file : before) texts[file.name] = file.text;
    for (const WordFile& file : after) texts[file.name] = file.contents;
    std::vector<Todo> all;
    for (const auto& [name, text] : texts) {
        Todo todo{name, {}, {}};
        const auto reading = content::read_script({options.content, name}, text);
        if (!reading.language) continue;
        for (const auto& [original, translation] : reading.language->words)
            if (translation.words.empty())
                todo.empty.push_back(translation.where.line);
            else if (!translation.made_for.empty())
                todo.outdated.push_back(translation.where.line);
        std::ranges::sort(todo.empty);
        std::ranges::sort(todo.outdated);
        if (!todo.empty.empty() || !todo.outdated.empty()) all.push_back(std::move(todo));
    }
    return all;
}

/// All of a few lines, else how many and the first: a language that was just begun has thousands.
std::string told_lines(const std::vector<int>& lines) {
    constexpr std::size_t few = 12;
    constexpr std::size_t first = 3;
    if (lines.size() <= few) return fmt::format("{}", fmt::join(lines, ", "));
    return fmt::format("{} and {} more", fmt::join(lines.begin(), lines.begin() + first, ", "), lines.size() - first);
}

void tell_lines(const std::vector<Todo>& all, std::vector<int> Todo::*lines) {
    constexpr std::size_t most_files = 12;
    std::size_t files = 0;
    std::size_t not_told = 0;
    for (const Todo& todo : all) {
        if ((todo.*lines).empty()) continue;
        if (++files <= most_files)
            fmt::print("  {}: {}\n", todo.file, told_lines(todo.*lines));
        else
            not_told += (todo.*lines).size();
    }
    if (files > most_files)
        fmt::print("  {} in {}\n", base::count_phrase(not_told, "more", "more"),
                   base::count_phrase(files - most_files, "other file", "other files"));
}

void tell(const std::vector<Todo>& all, bool all_pages_read) {
    std::size_t empty = 0;
    std::size_t outdated = 0;
    for (const Todo& todo : all) {
        empty += todo.empty.size();
        outdated += todo.outdated.size();
    }
    if (empty == 0 && outdated == 0)
        fmt::print("{}\n", all_pages_read ? "Nothing is missing: every text has its translation."
                                          : "Of the pages that can be read, every text has its translation. Mend the "
                                            "others, then type this again.");
    if (empty > 0) {
        fmt::print("{} to translate: write between the empty quotes, on lines\n",
                   base::count_phrase(empty, "text is there", "texts are there"));
        tell_lines(all, &Todo::empty);
    }
    if (outdated > 0) {
        fmt::print(
            "{} may be out of date: see whether they fit, then take out the line above that begins with "
            "-- before:, on lines\n",
            base::count_phrase(outdated, "translation", "translations"));
        tell_lines(all, &Todo::outdated);
    }
}

void write_files(const Options& options, const Files& before, const std::vector<WordFile>& after) {
    make_sure_nothing_is_lost(options, before, after);
    const fs::path to = options.out.empty() ? options.content : options.out;
    for (const WordFile& file : after) write_new(to / file.name, file.contents);
    if (after.empty()) return;
    fmt::print("{} written in {}. All that was translated is still there.\n",
               base::count_phrase(after.size(), "file was", "files were"), (to / "words" / options.language).string());
    if (!options.out.empty())
        fmt::print("Put {} into {}, in the place of those of the same name.\n", after.size() == 1 ? "it" : "them",
                   (options.content / "words" / options.language).string());
}

bool is_inside(const fs::path& folder, const fs::path& outer) {
    std::error_code error;
    const fs::path way = fs::relative(folder, outer, error);
    return !way.empty() && *way.begin() != "..";
}

/// The same whichever folder somebody stands in, and never among the pages unless it is named.
fs::path folder_of_table(const Options& options) {
    if (!options.out.empty()) return fs::absolute(options.out).lexically_normal();
    const char* const home = std::getenv("HOME");
    const fs::path folder = home ? home : "";
    if (!folder.is_absolute() || is_inside(folder, options.content))
        throw Refused("Nobody knows where your own files are: name a folder for the table with --out.");
    return folder;
}

/// For a new table. What somebody wrote into the old one is never lost.
void make_room(const fs::path& file, const publish::spreadsheet::Taken& there, const Options& options) {
    if (!there.files.empty())
        throw Refused(
            fmt::format("{} is there already, and has something in it that the pages do not. Take it over: bodymap "
                        "words {} --from {}; then type this again.",
                        file.string(), options.language, base::shell_word(file)));
    if (there.refusal.empty() && there.not_taken.empty()) return;
    fs::path kept = file;
    for (int number = 1; fs::exists(kept); ++number)
        kept.replace_filename(fmt::format("{}-{}.csv", file.stem().string(), number));
    fs::rename(file, kept);
    fmt::print(
        "The table that was there is {} now: it has something in it that cannot be taken over. To see what, "
        "type: {} {} --from {}\n",
        kept.string(), as_typed(options, "bodymap words"), options.language, base::shell_word(kept));
}

int write_table(const Options& options, const publish::Translating& work) {
    const fs::path file = folder_of_table(options) / fmt::format("words-{}.csv", options.language);
    const std::string table = publish::spreadsheet::written(work);
    if (const auto there = base::read_text(file)) make_room(file, publish::spreadsheet::taken(work, *there), options);
    write_new(file, table);
    fmt::print(
        "{} is there: open it in a spreadsheet, fill in the column 'translation', and save it as 'CSV UTF-8'. Then "
        "type: {} {} --from {}\n",
        file.string(), as_typed(options, "bodymap words"), options.language, base::shell_word(file));
    return EXIT_SUCCESS;
}

void tell(const publish::spreadsheet::Taken& taken) {
    fmt::print("{} new, {} changed, {} looked through, {} unchanged", taken.fresh, taken.changed.size(),
               taken.looked_through, taken.same);
    if (taken.kept > 0) fmt::print(", {} empty in the table and kept as they were", taken.kept);
    fmt::print(", {} not taken.\n", taken.not_taken.size());
    if (taken.found < taken.texts)
        fmt::print(
            "The table has rows for {} of the {} texts; nothing has changed of the others. If rows were lost, take "
            "them from the table as it went out.\n",
            taken.found, taken.texts);
    for (const auto& change : taken.changed)
        fmt::print("  changed, {}:{}: \"{}\" was \"{}\"\n", change.where.file, change.where.line, change.now,
                   change.before);
    for (const auto& row : taken.not_taken)
        fmt::print("  not taken, {}: \"{}\": {}\n", row.number > 0 ? fmt::format("row {}", row.number) : "one text",
                   base::shortened(row.text), row.why);
}

void refuse_damage(const Options& options, const publish::spreadsheet::Taken& taken) {
    constexpr std::size_t most_rows = 20;
    for (std::size_t i = 0; i < std::min(taken.damaged.size(), most_rows); ++i) {
        const auto& row = taken.damaged[i];
        base::tell("row {}: \"{}\": {}\n", row.number, base::shortened(row.text), row.why);
    }
    if (taken.damaged.size() > most_rows) base::tell("and {} more\n", taken.damaged.size() - most_rows);
    if (!taken.refusal.empty()) throw Refused(as_typed(options, taken.refusal) + " Nothing was written.");
}

void refuse_a_slip(const Options& options, const publish::spreadsheet::Taken& taken) {
    if ((!taken.slip && taken.mixed_up.empty()) || options.yes) return;
    throw Refused((taken.slip ? publish::spreadsheet::told_of(*taken.slip) : as_typed(options, taken.mixed_up)) +
                  " Nothing was written, and every translation is still there. If all of it is meant, add --yes.");
}

/// A table whose rows were sorted in one column only, or whose letters were read wrongly, changes nearly everything.
void refuse_a_jumble(const Options& options, const publish::Translating& work,
                     const publish::spreadsheet::Taken& taken) {
    constexpr std::size_t few = 20;
    constexpr std::size_t a_tenth = 10;
    const model::Language* const language = work.library.language(options.language);
    const std::size_t there = language ? translations_in(*language).size() : 0;
    if (options.yes || taken.changed.size() <= std::max(few, there / a_tenth)) return;
    const auto& first = taken.changed.front();
    throw Refused(fmt::format(
        "{} of the {} translations that are there would be changed; the first, {}:{}, from \"{}\" to \"{}\". "
        "Tables do that whose rows were sorted in one column only, or whose letters were read wrongly. "
        "Nothing was written. If all of it is meant, add --yes.",
        taken.changed.size(), there, first.where.file, first.where.line, base::shortened(first.before),
        base::shortened(first.now)));
}

int take_table(const Options& options, const publish::Translating& work) {
    const auto table = base::read_text(options.table);
    if (!table) throw Refused(fmt::format("There is no file {} to read.", options.table.string()));
    const auto taken = publish::spreadsheet::taken(work, *table);
    refuse_damage(options, taken);
    refuse_a_slip(options, taken);
    refuse_a_jumble(options, work, taken);
    write_files(options, work.files, taken.files);
    tell(taken);
    return EXIT_SUCCESS;
}

}  // namespace

int words(const Options& options) {
    if (!content::is_language_code(options.language))
        throw Refused(
            fmt::format("'{}' is not the code of a language. Write two small letters, such as es.", options.language));
    const content::Loaded loaded = content::load(options.content);
    refuse_own_language(loaded.library, options);
    refuse_broken_files(loaded.problems, options.language);
    refuse_missing_script(options.language);
    ask_about_unknown_code(loaded.library, options);
    const check::Facts known = facts(options.content, loaded.problems);
    const publish::Translating work{
        .library = loaded.library,
        .code = options.language,
        .others = {.of_kiosk = known.kiosk_words,
                   .of_answers = [&](const model::Page& page) { return check::passages_of_answers(page, known); }},
        .files = files_of(options),
        .all_pages_read = std::ranges::none_of(loaded.problems, &model::is_error)};
    report(loaded.problems);
    if (!options.table.empty()) return take_table(options, work);
    if (options.csv) return write_table(options, work);
    const std::vector<WordFile> files = publish::words(work);
    write_files(options, work.files, files);
    tell(what_is_left(options, work.files, files), work.all_pages_read);
    return EXIT_SUCCESS;
}

}  // namespace commands
