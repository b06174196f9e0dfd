#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "base/phrases.h"
#include "base/soft_hyphen.h"
#include "check/rules.h"
#include "model/passages.h"
#include "prose/abbreviations.h"

namespace check {
namespace {

constexpr std::size_t texts_named = 3;

/// A word of this many texts tells none of them from the rest.
constexpr std::size_t too_common = 50;

std::set<std::string_view> words_of(std::string_view text) {
    constexpr std::string_view between = " \t\r\n.,;:!?\"()";
    std::set<std::string_view> words;
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(between), text.size()));
        if (text.empty()) return words;
        const std::string_view word = text.substr(0, text.find_first_of(between));
        words.insert(word);
        text.remove_prefix(word.size());
    }
}

/// Finds the text that shares the most words with another. Made once for many questions: each takes time in proportion
/// to the words of the question, not to the number of texts.
class Nearest {
  public:
    /// The texts must outlive it.
    explicit Nearest(std::vector<std::string_view> texts);

    /// Nothing when none has half of the words in common.
    std::string_view to(std::string_view text) const;

  private:
    std::vector<std::string_view> texts_;
    std::vector<std::size_t> lengths_;  ///< in words
    std::unordered_map<std::string_view, std::vector<std::size_t>> with_word_;
};

Nearest::Nearest(std::vector<std::string_view> texts) : texts_(std::move(texts)) {
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        const auto words = words_of(texts_[i]);
        lengths_.push_back(words.size());
        for (const std::string_view word : words) with_word_[word].push_back(i);
    }
}

std::string_view Nearest::to(std::string_view text) const {
    const auto words = words_of(text);
    std::unordered_map<std::size_t, std::size_t> shared;
    for (const std::string_view word : words)
        if (const auto found = with_word_.find(word); found != with_word_.end() && found->second.size() <= too_common)
            for (const std::size_t i : found->second) ++shared[i];
    std::string_view best;
    std::size_t most = 0;
    for (const auto& [i, count] : shared) {
        const bool half = 2 * count >= std::max(words.size(), lengths_[i]);
        if (!half || count < most || (count == most && texts_[i] > best)) continue;
        best = texts_[i];
        most = count;
    }
    return best;
}

/// The languages beside the one that the pages are written in.
std::vector<std::string> offered(const model::Clinic& clinic) {
    std::vector<std::string> codes = clinic.languages;
    if (!codes.empty()) codes.erase(codes.begin());
    return codes;
}

std::string called(const model::Language& language) {
    return language.name.empty() ? fmt::format("'{}'", language.code)
                                 : fmt::format("{} ({})", language.name, language.code);
}

bool is_translated(const model::Language& language, std::string_view text) {
    const auto found = language.words.find(text);
    return found != language.words.end() && !found->second.words.empty();
}

/// What needs a translation, once each and in reading order: numbers alone do not.
using Texts = std::vector<std::string>;
Texts to_translate(std::vector<model::Passage> all) {
    Texts texts;
    std::unordered_set<std::string_view> seen;
    for (model::Passage& text : all)
        if (prose::has_letter(text.words) && seen.insert(text.words).second) texts.push_back(text.words);
    return texts;
}

void report_missing(const Texts& texts, const model::Language& language, const model::Where& where,
                    std::string_view whose, Problems& problems) {
    Texts missing;
    std::ranges::copy_if(texts, std::back_inserter(missing),
                         [&](const std::string& text) { return !is_translated(language, text); });
    if (missing.empty()) return;
    Texts named;
    for (const std::string& text : missing)
        if (named.size() < texts_named) named.push_back(fmt::format("\"{}\"", base::shortened(text)));
    problems.push_back({where,
                        fmt::format("{} of {} {} {} not translated into {}: {}{}", missing.size(), texts.size(), whose,
                                    missing.size() == 1 ? "is" : "are", called(language), fmt::join(named, ", "),
                                    missing.size() > named.size() ? " and more" : ""),
                        fmt::format("type: bodymap words {}", language.code)});
}

using Current = std::set<std::string, base::AsHeard>;

/// Every text of today: of the pages, their answers and the kiosk.
Current current_texts(const Survey& survey) {
    Current current(survey.facts.kiosk_words.begin(), survey.facts.kiosk_words.end());
    for (const model::Page& page : survey.library.pages)
        for (model::Passage& text : passages_of(survey, page)) current.insert(std::move(text.words));
    for (model::Passage& text : model::passages_of(survey.library.clinic)) current.insert(std::move(text.words));
    return current;
}

/// Today's text that a stale original most likely became.
Nearest untranslated(const Current& current, const model::Language& language) {
    std::vector<std::string_view> texts;
    for (const std::string& text : current)
        if (!is_translated(language, text)) texts.push_back(text);
    std::ranges::sort(texts);
    return Nearest(std::move(texts));
}

}  // namespace

void languages_have_words(const Survey& survey, Problems& problems) {
    if (!survey.facts.left_out.empty()) return;  // they may stand in a file that could not be read
    for (const std::string& code : offered(survey.library.clinic)) {
        const model::Language* const language = survey.library.language(code);
        if (language && !language->words.empty()) continue;
        problems.push_back(
            {survey.library.clinic.where_of("languages"),
             fmt::format("visitors may choose the language '{}', but nothing is translated into it", code),
             fmt::format("type: bodymap words {}, or take '{}' out of 'languages'", code, code)});
    }
}

void languages_are_offered(const Survey& survey, Problems& problems) {
    if (survey.facts.left_out.contains("clinic")) return;  // it names them, and could not be read
    const std::vector<std::string>& offered_codes = survey.library.clinic.languages;
    for (const model::Language& language : survey.library.languages) {
        if (language.words.empty() || std::ranges::count(offered_codes, language.code)) continue;
        model::Where where = language.where;
        if (where.file.empty()) where = language.words.begin()->second.where;
        problems.push_back({where,
                            fmt::format("visitors cannot choose {}: clinic.lua does not name it", called(language)),
                            fmt::format("add \"{}\" to 'languages' in clinic.lua", language.code)});
    }
}

void languages_have_names(const Survey& survey, Problems& problems) {
    if (!survey.facts.left_out.empty()) return;  // they may stand in a file that could not be read
    for (const model::Language& language : survey.library.languages)
        if (language.name.empty())
            problems.push_back(
                {language.where, fmt::format("no file says what the language '{}' is called", language.code),
                 fmt::format("make the file words/{}.lua, with language {{ name = \"...\" }} in it", language.code)});
}

void texts_are_translated(const Survey& survey, Problems& problems) {
    std::vector<const model::Language*> languages;
    for (const std::string& code : offered(survey.library.clinic))
        if (const model::Language* language = survey.library.language(code); language && !language->words.empty())
            languages.push_back(language);
    if (languages.empty()) return;
    for (const model::Page& page : survey.library.pages) {
        const Texts texts = to_translate(passages_of(survey, page));
        for (const model::Language* language : languages)
            report_missing(texts, *language, page.where, "texts", problems);
    }
    const Texts of_clinic = to_translate(model::passages_of(survey.library.clinic));
    for (const model::Language* language : languages)
        report_missing(of_clinic, *language, survey.library.clinic.where, "of the clinic's texts", problems);
    for (const model::Language* language : languages)
        report_missing(survey.facts.kiosk_words, *language, {fmt::format("words/{}/kiosk.lua", language->code), 0},
                       "of the kiosk's own texts", problems);
}

void translations_are_used(const Survey& survey, Problems& problems) {
    // The text may be on a page that could not be read, or in an answer that nobody can try.
    if (!survey.facts.left_out.empty() || survey.facts.kiosk_words.empty()) return;
    const Current current = current_texts(survey);
    for (const model::Language& language : survey.library.languages) {
        std::optional<Nearest> nearest;
        for (const auto& [original, translation] : language.words) {
            if (current.contains(original)) continue;
            if (!nearest) nearest = untranslated(current, language);
            const std::string_view now = nearest->to(original);
            problems.push_back(
                {translation.where, fmt::format("no page says \"{}\" any more", base::shortened(original)),
                 now.empty() ? "take this line out"
                             : fmt::format("it may be \"{}\" now: translate that", base::shortened(now))});
        }
    }
}

}  // namespace check
