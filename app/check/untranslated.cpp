#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <unordered_set>

#include "base/nearest.h"
#include "base/phrases.h"
#include "base/text.h"
#include "check/language_words.h"
#include "check/rules.h"
#include "model/passages.h"
#include "model/signs.h"

namespace check {
namespace {

constexpr std::size_t texts_named = 3;
/// So many texts at once without a translation are no page that grew.
constexpr std::size_t fewest_lost = 4;

using Passages = std::vector<model::Passage>;

/// What needs a translation, once each and in reading order: numbers alone do not.
Passages to_translate(Passages all) {
    Passages texts;
    std::unordered_set<std::string_view> seen;
    for (model::Passage& text : all)
        if (base::has_letter(text.words) && seen.insert(text.words).second) texts.push_back(text);
    return texts;
}

/// What a page and its answers say, but for signs of danger.
struct Said {
    Passages warnings;
    Passages others;
};

void add(Said& said, const model::Page& page, const std::vector<model::Block>& blocks) {
    for (const model::Block& block : blocks) {
        if (model::shows_signs(block)) continue;
        Passages& texts = std::holds_alternative<model::Warning>(block) ? said.warnings : said.others;
        std::ranges::move(model::passages_of(page, block), std::back_inserter(texts));
    }
}

Said said_on(const Survey& survey, const model::Page& page) {
    Said said;
    said.others.push_back({page.where, page.name});
    if (!page.latin.empty()) said.others.push_back({page.where, page.latin});
    for (const std::string& name : page.also) said.others.push_back({page.where, name});
    add(said, page, page.blocks);
    if (const auto answers = survey.outcomes_of.find(&page); answers != survey.outcomes_of.end())
        for (const Outcomes* outcomes : answers->second) add(said, page, outcomes->said);
    return {to_translate(std::move(said.warnings)), to_translate(std::move(said.others))};
}

/// What the texts are, of one and of several.
struct Whose {
    std::string_view one;
    std::string_view several;
};

/// A longer text makes a hint that nobody reads to its end.
constexpr std::size_t longest_in_a_hint = 120;

/// What to write where nothing waits: one text whole, as only that finds its place.
std::string lines_for(const Passages& missing) {
    const std::string& words = missing.front().words;
    const bool one = missing.size() == 1;
    if (one && words.size() <= longest_in_a_hint && words.find_first_of("\"\\\n") == words.npos)
        return fmt::format("translate {{ \"{}\", \"...\" }}", words);
    return fmt::format("{}translate {{ \"the words as they are on the page\", \"...\" }}",
                       one ? "" : "for each of them ");
}

/// Tells what is missing in one language, each text once wherever it stands.
class Missing {
  public:
    Missing(const Survey& survey, const model::Language& language, Problems& problems)
        : survey_(survey), language_(language), problems_(problems) {
        for (const auto& [original, translation] : language.words) files_.insert(translation.where.file);
    }

    /// Other texts may be the same in both languages, such as a name; a warning never is.
    void look_at_warnings(const Passages& texts, const Whose& whose) {
        look(texts, whose, [&](const std::string& words) { return model::is_translated(language_, words); });
    }
    void look(const Passages& texts, const Whose& whose) {
        look(texts, whose,
             [&](const std::string& words) { return model::translation_of(language_, words) != nullptr; });
    }

  private:
    template <class Done>
    void look(const Passages& texts, const Whose& whose, Done done) {
        Passages missing;
        for (const model::Passage& text : texts)
            if (!done(text.words) && !is_wrong(text) && told_.insert(text.words).second) missing.push_back(text);
        if (missing.empty()) return;
        std::vector<std::string> named;
        for (const model::Passage& text : missing)
            if (named.size() < texts_named) named.push_back(fmt::format("\"{}\"", base::shortened(text.words)));
        const std::string which = texts.size() == 1 ? fmt::format("a {} is", whose.one)
                                                    : fmt::format("{} of {} {} {}", missing.size(), texts.size(),
                                                                  whose.several, missing.size() == 1 ? "is" : "are");
        problems_.push_back({missing.front().where,
                             fmt::format("{} not translated into {}: {}{}", which, called(language_),
                                         fmt::join(named, ", "), missing.size() > named.size() ? " and more" : ""),
                             what_to_do(missing, texts.size())});
    }

    const Survey& survey_;
    const model::Language& language_;
    Problems& problems_;
    std::unordered_set<std::string> told_;
    std::set<std::string> files_;

    /// Which is told, and to be mended before anybody translates it.
    bool is_wrong(const model::Passage& text) const {
        const std::set<model::Where>& wrong = survey_.facts.wrong;
        const auto entry = language_.words.find(text.words);
        return wrong.contains(text.where) || (entry != language_.words.end() && wrong.contains(entry->second.where));
    }

    /// What it may have been when it was translated; empty where nothing is like it.
    std::string said_before(const std::string& text) const {
        const Texts current = current_texts(survey_, false);
        std::vector<std::string_view> originals;
        for (const auto& [original, translation] : language_.words)
            if (!translation.words.empty() && !current.contains(original)) originals.push_back(original);
        return std::string(base::Nearest(std::move(originals)).to(text));
    }

    /// Whoever translates a slip makes it what visitors read in each language.
    std::string slip_first(const std::string& text) const {
        const std::string before = said_before(text);
        if (before.empty()) return {};
        const auto [was, is] = base::around_difference(before, text);
        return fmt::format("if \"{}\" is a slip, write it as it was: \"{}\"; else ", is, was);
    }

    /// A file that is not there, and was, may have been deleted; writing it anew would be a pity.
    std::string what_to_do(const Passages& missing, std::size_t of) const {
        const auto waiting = language_.words.find(missing.front().words);
        if (waiting != language_.words.end())
            return fmt::format("fill in {}, line {}", waiting->second.where.file, waiting->second.where.line);
        const std::string page = std::filesystem::path(missing.front().where.file).stem().string();
        const std::string folder = fmt::format("words/{}/", language_.code);
        const std::string file = folder + page + ".lua";
        const std::string begin = fmt::format("{}write in {}: {}; or type: bodymap words {}",
                                              missing.size() == 1 ? slip_first(missing.front().words) : "", file,
                                              lines_for(missing), language_.code);
        const bool many = missing.size() >= fewest_lost && 2 * missing.size() >= of;
        if (files_.contains(file) || !many || !survey_.facts.was_kept || !survey_.facts.was_kept(file)) return begin;
        return fmt::format("if {} was deleted, type: bodymap restore last {}; else {}", file, page, begin);
    }
};

/// Of a language with a mistake in a file, nobody knows what is missing.
std::vector<const model::Language*> languages_to_look_at(const Survey& survey) {
    std::vector<const model::Language*> languages;
    for (const std::string& code : offered(survey.library.clinic)) {
        const model::Language* const language = survey.library.language(code);
        if (language && has_words(*language) && !survey.facts.broken_languages.contains(code))
            languages.push_back(language);
    }
    return languages;
}

Passages texts_of(const std::vector<model::Sign>& signs) {
    Passages texts;
    for (const model::Sign& sign : signs) texts.insert(texts.end(), {{sign.where, sign.words}, {sign.where, sign.act}});
    return to_translate(std::move(texts));
}

}  // namespace

void warnings_are_translated(const Survey& survey, Problems& problems) {
    const auto languages = languages_to_look_at(survey);
    if (languages.empty()) return;
    std::vector<Said> pages;
    for (const model::Page& page : survey.library.pages) pages.push_back(said_on(survey, page));
    const Passages signs = texts_of(survey.library.signs);
    for (const model::Language* language : languages) {
        Missing missing(survey, *language, problems);
        missing.look_at_warnings(signs, {"text of a sign of danger", "texts of signs of danger"});
        for (const Said& said : pages)
            missing.look_at_warnings(said.warnings, {"warning of this page", "warnings of this page"});
    }
}

void texts_are_translated(const Survey& survey, Problems& problems) {
    const auto languages = languages_to_look_at(survey);
    if (languages.empty()) return;
    std::vector<Said> pages;
    for (const model::Page& page : survey.library.pages) pages.push_back(said_on(survey, page));
    const Passages of_clinic = to_translate(model::passages_of(survey.library.clinic));
    for (const model::Language* language : languages) {
        Missing missing(survey, *language, problems);
        for (const Said& said : pages) missing.look(said.others, {"text", "texts"});
        missing.look(of_clinic, {"text of the clinic's", "of the clinic's texts"});
        Passages of_kiosk;
        for (const std::string& words : survey.facts.kiosk_words)
            of_kiosk.push_back({{fmt::format("words/{}/kiosk.lua", language->code), 0}, words});
        missing.look(of_kiosk, {"text of the kiosk's own", "of the kiosk's own texts"});
    }
}

}  // namespace check
