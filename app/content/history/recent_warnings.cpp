#include "content/history/recent_warnings.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "content/changed_words.h"
#include "content/history/going_back.h"
#include "content/load.h"
#include "content/missed.h"
#include "content/script_text.h"
#include "content/sections.h"
#include "content/shown_warnings.h"
#include "content/warning_texts.h"
#include "model/file_names.h"
#include "model/how_soon.h"
#include "prose/what_to_do.h"

namespace content::history {
namespace {

namespace fs = std::filesystem;

using Signs = std::vector<model::Sign>;

Signs signs_in(const fs::path& folder) {
    const std::string text = script_text(folder / model::signs_file).value_or("");
    return read_script({folder, std::string(model::signs_file)}, text).signs;
}

/// Whether the page shows what the sign said by another key, as that of signs.lua was changed.
bool has_another_key(const std::string& key, const Signs& signs_then, const ShownWarnings& now, const Signs& signs) {
    const auto was = std::ranges::find(signs_then, key, &model::Sign::key);
    return was != signs_then.end() && std::ranges::any_of(signs, [&](const model::Sign& sign) {
               return now.signs.contains(sign.key) && sign.words == was->words && sign.act == was->act;
           });
}

std::string words_of_sign(const Signs& signs, const std::string& key) {
    const auto sign = std::ranges::find(signs, key, &model::Sign::key);
    return sign == signs.end() ? std::string() : sign->words;
}

bool is_known(const std::vector<TakenOut>& all, const TakenOut& one) {
    return std::ranges::any_of(all, [&](const TakenOut& other) {
        return other.file == one.file && other.sign == one.sign && (!one.sign.empty() || other.words == one.words);
    });
}

/// Whether the page, which did not show it then, shows a sign in its place that sends for help as soon.
bool is_a_sign_now(const std::string& warning, const ShownWarnings& then, const ShownWarnings& now,
                   const Signs& signs) {
    return std::ranges::any_of(signs, [&](const model::Sign& sign) {
        const std::string words = sign.words + ' ' + sign.act;
        return now.signs.contains(sign.key) && !then.signs.contains(sign.key) && speak_of_one(warning, words) &&
               model::soonest(words) <= model::soonest(warning);
    });
}

/// What `text` warned of, `version`, which came after it, does not, and the page of now does not either. `signs` are
/// those of now.
void add_lost(const std::string& name, const std::string& text, const Version& version, const fs::path& folder,
              const Signs& signs, std::vector<TakenOut>& all) {
    const ShownWarnings then = warnings_gone(text, version.text);
    if (then.signs.empty() && then.own.empty()) return;
    const ShownWarnings now = warnings_gone(text, version.text_now);
    const auto add = [&](TakenOut lost) {
        if (!is_known(all, lost)) all.push_back(std::move(lost));
    };
    const Signs signs_then = then.signs.empty() ? Signs() : signs_in(folder);
    const ShownWarnings shown_now = shown_warnings(version.text_now);
    for (const std::string& key : then.signs)
        if (now.signs.contains(key) && !has_another_key(key, signs_then, shown_now, signs))
            add({name, key, words_of_sign(signs_then, key), version.since});
    if (then.own.empty()) return;
    const ShownWarnings shown_then = shown_warnings(text);
    for (const std::string& words : then.own)
        if (std::ranges::count(now.own, words) > 0 && !is_a_sign_now(words, shown_then, shown_now, signs))
            add({name, {}, words, version.since});
}

/// A line that keeps visitors from harm, by its words or by those of the heading above it.
bool keeps_from_harm(const std::string& line, const std::vector<Section>& sections) {
    return prose::tells_not_to(line) || sends_for_help(line, model::written_emergency_number) ||
           std::ranges::any_of(sections, [&](const Section& section) {
               return std::ranges::count(section.below, line) > 0 && label_keeps_from_harm(section.label);
           });
}

/// Such lines that the page says no longer, nor in other words.
void add_lost_lines(const std::string& name, const std::string& text, const Version& version,
                    const std::vector<ChangedWords>& until_now, std::vector<TakenOut>& all) {
    const ShownWarnings were = shown_warnings(text);
    const std::vector<Section> sections = sections_in(name, text);
    for (const ChangedWords& lost : changed_words(text, version.text)) {
        const bool is_gone = lost.after.empty() && std::ranges::count(until_now, lost) > 0;
        const bool is_told = std::ranges::count(were.own, lost.before) > 0 || were.signs.contains(lost.before);
        if (!is_gone || is_told || !keeps_from_harm(lost.before, sections)) continue;
        const bool is_said = std::ranges::any_of(until_now, [&](const ChangedWords& change) {
            return change.after == lost.before || (!change.after.empty() && speak_of_one(lost.before, change.after));
        });
        const TakenOut line{name, {}, lost.before, version.since, false, true};
        if (!is_said && !is_known(all, line)) all.push_back(line);
    }
}

/// Fewer texts may go without a word: half of a card is no half of a page.
constexpr std::size_t fewest_cut = 4;

/// What shows and tells how massage is done is one with the words of a page.
enum class PartOfPage { words, warnings, links };

PartOfPage part_of(const model::Block& block) {
    if (std::holds_alternative<model::Link>(block)) return PartOfPage::links;
    return std::holds_alternative<model::Warning>(block) ? PartOfPage::warnings : PartOfPage::words;
}

/// A page saved half ends somewhere, and lacks whatever came behind. Who takes out one section means it, or all links
/// that end the page: so what is gone has to be of more than one kind.
bool has_lost_its_end(const fs::path& folder, const std::string& name, const std::string& text,
                      const std::string& after) {
    if (!is_beginning_of(after, text)) return false;
    const Reading was = read_script({folder, name}, text);
    const Reading is = read_script({folder, name}, after);
    if (!was.page || !is.page || is.page->blocks.size() >= was.page->blocks.size()) return false;
    std::set<PartOfPage> parts;
    for (const model::Block& block : std::span(was.page->blocks).subspan(is.page->blocks.size()))
        parts.insert(part_of(block));
    return parts.size() > 1;
}

std::size_t texts_gone(const std::vector<ChangedWords>& changes) {
    return static_cast<std::size_t>(
        std::ranges::count_if(changes, [](const ChangedWords& change) { return change.after.empty(); }));
}

/// `until_now` is what has changed from `text` to the page of now.
void add_cut_short(const std::string& name, const std::string& text, const Version& version, const fs::path& folder,
                   const std::vector<ChangedWords>& until_now, std::vector<CutShort>& all) {
    const std::size_t gone = texts_gone(until_now);
    if (gone < fewest_cut) return;
    const std::vector<ChangedWords> at_once = changed_words(text, version.text);
    if (2 * texts_gone(at_once) < gone) return;
    const std::size_t of = changed_words(text, {}).size();
    const bool at_the_end = at_once.size() >= fewest_cut && has_lost_its_end(folder, name, text, version.text);
    if (2 * gone < of && !at_the_end) return;
    const auto known = std::ranges::find(all, name, &CutShort::file);
    const CutShort cut{name, gone, of, version.since, at_the_end};
    if (known == all.end())
        all.push_back(cut);
    else if (known->gone < gone)
        *known = cut;
}

/// A page with a mistake in it, with a sign that is in no file, or that has lost its warnings: its last good version,
/// that of `newest`, is still up.
bool is_shown(const fs::path& content, const std::string& name, const fs::path& newest,
              const std::set<std::string>& known_signs) {
    const std::string text = script_text(content / name).value_or("");
    const Reading reading = read_script({content, name}, text);
    const Reading before = read_script({newest, name}, script_text(newest / name).value_or(""));
    return reading.page && !lost_warnings(reading, before) &&
           std::ranges::includes(known_signs, shown_warnings(text).signs);
}

bool has_texts(const std::string& name) { return kind_of(name) != FileKind::translations; }

/// What has no signs, that is missed elsewhere.
bool is_page(const std::string& name) { return kind_of(name) == FileKind::page && name != model::signs_file; }

/// Nobody has relied on what was read for so short a while: it was tried, or is a slip that was mended.
constexpr std::chrono::minutes longest_draft{10};

bool warned_of(const TakenOut& lost, const std::string& text) {
    const ShownWarnings shown = shown_warnings(text);
    if (!lost.sign.empty()) return shown.signs.contains(lost.sign);
    const std::vector<ChangedWords> all = lost.is_line ? changed_words(text, {}) : std::vector<ChangedWords>();
    return std::ranges::count(shown.own, lost.words) > 0 ||
           std::ranges::count(all, lost.words, &ChangedWords::before) > 0;
}

/// The first version of all was no draft, whenever it was kept.
bool is_draft(const TakenOut& lost, const std::vector<Set>& sets) {
    return std::ranges::none_of(sets, [&](const Set& set) {
        const bool counts = set.when <= lost.since - longest_draft || &set == &sets.back();
        return counts && warned_of(lost, script_text(set.folder / lost.file).value_or(""));
    });
}

/// What one file has lost. `signs` are those of now.
TakenOutLately lost_from(const std::string& file, const Version& is, const std::vector<Set>& sets, const Signs& signs,
                         Time now) {
    TakenOutLately all;
    for_each_change(
        {{file, is}}, sets, now - told_for,
        [&](const std::string& name, const std::string& before, const Version& after, const fs::path& folder) {
            const std::vector<ChangedWords> until_now = changed_words(before, after.text_now);
            for (const ChangedWords& change : until_now) all.texts.insert(change.before);
            if (!is_page(name)) return;
            add_lost(name, before, after, folder, signs, all.warnings);
            add_lost_lines(name, before, after, until_now, all.warnings);
            add_cut_short(name, before, after, folder, until_now, all.pages);
        });
    std::erase_if(all.warnings, [&](const TakenOut& lost) { return is_draft(lost, sets); });
    return all;
}

void append(TakenOutLately lost, TakenOutLately& all) {
    std::ranges::move(lost.warnings, std::back_inserter(all.warnings));
    std::ranges::move(lost.pages, std::back_inserter(all.pages));
    all.texts.merge(lost.texts);
}

/// The file that has the page now, in another folder or by another name; null where none has.
const std::string* file_now(const std::string& name, const Version& gone, const Versions& files) {
    for (const bool by_name : {true, false})
        for (const auto& [file, version] : files)
            if (by_name ? page_id(file) == page_id(name) : is_page(file) && is_mostly(gone.text, version.text))
                return &file;
    return nullptr;
}

/// `signs` are those that visitors read last.
void add_gone_pages(const Versions& files, const Versions& gone, const Signs& signs, TakenOutLately& all) {
    for (const auto& [name, page] : gone) {
        if (const std::string* const file = file_now(name, page, files)) {
            if (is_page(name) && page_id(*file) != page_id(name)) all.renamed[page_id(name)] = page_id(*file);
            continue;
        }
        for (ChangedWords& change : changed_words(page.text, {})) all.texts.insert(std::move(change.before));
        if (!is_page(name) || showing_in(page.text).hidden) continue;
        const ShownWarnings warnings = shown_warnings(page.text);
        for (const std::string& key : warnings.signs)
            all.warnings.push_back({name, key, words_of_sign(signs, key), page.since, true});
        for (const std::string& words : warnings.own) all.warnings.push_back({name, {}, words, page.since, true});
    }
}

}  // namespace

TakenOutLately taken_out_lately(const fs::path& state, const fs::path& content, Time now) {
    if (state.empty()) return {};
    const std::vector<Set> sets = list(state);
    const auto newest = std::ranges::find(sets, Set::Kind::good, &Set::kind);
    if (newest == sets.end()) return {};
    Versions files = versions_now(content, now, &has_texts);
    const Signs signs = signs_in(content);
    // While signs.lua has a mistake, those of before are up.
    const Signs signs_before = signs_in(newest->folder);
    std::set<std::string> known;
    for (const Signs& some : {signs, signs_before})
        for (const model::Sign& sign : some) known.insert(sign.key);
    TakenOutLately all;
    for (auto& [name, file] : files) {
        TakenOutLately lost = lost_from(name, file, sets, signs, now);
        const bool is_told = !lost.warnings.empty() || !lost.pages.empty();
        if (is_told && !is_shown(content, name, newest->folder, known)) {
            file.file = newest->folder / name;
            file.text = file.text_now = script_text(file.file).value_or(file.text);
            lost = lost_from(name, file, sets, signs, now);
        }
        append(std::move(lost), all);
    }
    add_gone_pages(files, versions_gone(content, sets, now - told_for, &has_texts), signs_before, all);
    std::ranges::stable_sort(all.warnings, {}, &TakenOut::file);
    all.texts.erase("");
    return all;
}

bool was_kept(const fs::path& state, const std::string& file) {
    return !state.empty() && std::ranges::any_of(list(state), [&](const Set& set) {
        std::error_code error;
        return set.kind == Set::Kind::good && fs::exists(set.folder / file, error);
    });
}

}  // namespace content::history
