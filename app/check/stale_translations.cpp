#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "base/nearest.h"
#include "base/phrases.h"
#include "base/soft_hyphen.h"
#include "check/language_words.h"
#include "check/rules.h"
#include "model/localised.h"
#include "prose/apostrophes.h"

namespace check {
namespace {

constexpr std::size_t lines_named = 6;

/// Today's text that a stale original most likely became; one of the kiosk's own may have other words already.
base::Nearest nearest_of(const Texts& current, const model::Language& language, bool own) {
    std::vector<std::string_view> texts;
    for (const std::string& text : current)
        if (own || !model::translation_of(language, text)) texts.push_back(text);
    std::ranges::sort(texts);
    return base::Nearest(std::move(texts));
}

/// Each of them, or one for a file with many: after a page was written anew, a list of all its lines helps nobody.
void tell(Problems found, std::string_view what_of_many, std::string_view hint_of_many, Problems& problems) {
    std::map<std::string, Problems> by_file;
    for (model::Problem& problem : found) by_file[problem.where.file].push_back(std::move(problem));
    for (auto& [file, of_file] : by_file) {
        std::ranges::sort(of_file);
        if (of_file.size() <= most_told_apart) {
            std::ranges::move(of_file, std::back_inserter(problems));
            continue;
        }
        std::vector<int> lines;
        for (const model::Problem& problem : of_file)
            if (lines.size() < lines_named) lines.push_back(problem.where.line);
        const std::size_t unnamed = of_file.size() - lines.size();
        problems.push_back({of_file.front().where,
                            fmt::format("{} {} (lines {}{})", of_file.size(), what_of_many, fmt::join(lines, ", "),
                                        unnamed == 0 ? "" : fmt::format(" and {} more", unnamed)),
                            std::string(hint_of_many)});
    }
}

/// Of a page with a mistake in its answers: some of what they say nobody can find out.
bool has_failing_answer(const Survey& survey) {
    return std::ranges::any_of(survey.outcomes, [](const Outcomes& outcomes) { return !outcomes.failures.empty(); });
}

/// In an answer that no choice leads to, which is a mistake of that page.
bool stands_in_script(const Survey& survey, const std::string& text) {
    const std::string written = '"' + text + '"';
    return std::ranges::any_of(survey.library.pages,
                               [&](const model::Page& page) { return page.script.find(written) != std::string::npos; });
}

model::Problem no_longer_said(const std::string& original, const model::Where& where, const base::Nearest& nearest) {
    const std::string_view now = nearest.to(original);
    if (now.empty())
        return {where, fmt::format("no page says \"{}\" any more", base::shortened(original)), "take this line out"};
    const auto [before, today] = base::around_difference(original, now);
    return {where, fmt::format("no page says \"{}\" any more", before),
            fmt::format("it may be \"{}\" now: if that is no slip, translate that, and take this line out", today)};
}

/// What is told as wrong where it stands: its translation is of what it is to be again.
Texts wrong_texts(const Survey& survey) {
    Texts wrong;
    for (const model::Sign& sign : survey.library.signs)
        if (survey.facts.wrong.contains(sign.where)) wrong.insert({sign.words, sign.act});
    for (const model::Page& page : survey.library.pages)
        for (const model::Passage& text : passages_of(survey, page))
            if (survey.facts.wrong.contains(text.where)) wrong.insert(text.words);
    return wrong;
}

model::Problem unknown_to_kiosk(const std::string& original, const model::Where& where, const base::Nearest& nearest) {
    const std::string_view close = nearest.to(original);
    return {where, fmt::format("the kiosk itself does not say \"{}\"", base::shortened(original)),
            close.empty() ? "words/es/kiosk.lua has all that it says; what a page says is changed on the page"
                          : fmt::format("did you mean \"{}\"?", base::shortened(close))};
}

/// The pages are in another language then.
bool translates_pages(const Survey& survey, const model::Language& language) {
    constexpr std::ptrdiff_t fewest = 10;  // fewer may be somebody's slip in the file of the kiosk's own words
    const Texts said = current_texts(survey, false);
    const std::set<std::string> of_kiosk(survey.facts.kiosk_words.begin(), survey.facts.kiosk_words.end());
    return std::ranges::count_if(language.words, [&](const auto& entry) {
               return said.contains(entry.first) && !of_kiosk.contains(entry.first);
           }) >= fewest;
}

struct Outdated {
    bool of_warnings = false;  ///< else of all other texts
    std::string_view many;     ///< what is said of a file that has many
};

void tell_outdated(const Survey& survey, const Outdated& outdated, Problems& problems) {
    const Texts warnings = warnings_of(survey);
    for (const model::Language& language : survey.library.languages) {
        if (is_own(survey, language)) continue;
        Problems found;
        const auto look = [&](const auto& entry, std::string_view hint) {
            const auto& [original, translation] = entry;
            if (translation.made_for.empty() || translation.words.empty() || translation.made_for == original) return;
            if (warnings.contains(original) != outdated.of_warnings) return;
            const auto slip = prose::lacking_apostrophe(original);
            const auto [before, now] = base::around_difference(translation.made_for, original);
            found.push_back({translation.where,
                             fmt::format("this translation may be out of date: it was made for \"{}\", which is "
                                         "\"{}\" now",
                                         before, now),
                             slip ? fmt::format("write {} again where the page says {}", slip->meant, slip->written)
                                  : std::string(hint)});
        };
        for (const auto& entry : language.words)
            look(entry, "see whether it still fits; then take out the line above it that begins with -- before:");
        for (const auto& entry : language.carried)
            look(entry,
                 fmt::format("is the new text right? Then put it on this line, and see whether the translation still "
                             "fits; or type: bodymap words {}, which does the first",
                             language.code));
        tell(
            std::move(found), outdated.many,
            fmt::format("are the new texts right? Then put them on their lines, or type: bodymap words {}; see whether "
                        "the translations still fit, and take out the lines that begin with -- before:",
                        language.code),
            problems);
    }
}

}  // namespace

Texts current_texts(const Survey& survey, bool of_own_language) {
    Texts current(survey.facts.kiosk_words.begin(), survey.facts.kiosk_words.end());
    if (of_own_language) return current;
    for (const model::Page& page : survey.library.pages)
        for (const model::Passage& text : passages_of(survey, page)) current.insert(text.words);
    for (const model::Sign& sign : survey.library.signs) current.insert({sign.words, sign.act});
    for (model::Passage& text : model::passages_of(survey.library.clinic)) current.insert(std::move(text.words));
    return current;
}

void translations_are_used(const Survey& survey, Problems& problems) {
    // The text may be on a page that could not be read, or in an answer that nobody can try.
    if (!survey.facts.left_out.empty() || survey.facts.kiosk_words.empty() || has_failing_answer(survey)) return;
    const Texts wrong = survey.facts.wrong.empty() ? Texts() : wrong_texts(survey);
    for (const model::Language& language : survey.library.languages) {
        const bool own = is_own(survey, language);
        if (own && translates_pages(survey, language)) {
            problems.push_back(
                {survey.library.clinic.where_of("written_in"),
                 fmt::format("'written_in' says that the pages are written in {}, and the folder words translates "
                             "them into it",
                             called(language)),
                 "write the language of the pages: written_in = \"en\""});
            continue;
        }
        const Texts current = current_texts(survey, own);
        std::set<model::Where> carried;
        for (const auto& [text, translation] : language.carried) carried.insert(translation.where);
        std::optional<base::Nearest> nearest;
        Problems found;
        for (const auto& [original, translation] : language.words) {
            if (current.contains(original) || carried.contains(translation.where)) continue;
            if (survey.facts.wrong.contains(translation.where)) continue;  // told while reading
            if (!own && stands_in_script(survey, original)) continue;
            if (!nearest) nearest = nearest_of(current, language, own);
            if (survey.facts.said_lately.contains(original) && nearest->to(original).empty()) continue;
            if (wrong.contains(nearest->to(original))) continue;
            found.push_back(own ? unknown_to_kiosk(original, translation.where, *nearest)
                                : no_longer_said(original, translation.where, *nearest));
        }
        tell(std::move(found),
             own ? "texts here are none that the kiosk itself says"
                 : "translations here are of texts that no page says any more",
             own ? "take these lines out: what a page says is changed on the page"
                 : fmt::format(
                       "write anew what still fits, for the texts of now, or type: bodymap words {}, which names them; "
                       "then take these lines out",
                       language.code),
             problems);
    }
}

void translations_are_up_to_date(const Survey& survey, Problems& problems) {
    tell_outdated(survey, {.of_warnings = false, .many = "translations here may be out of date"}, problems);
}

void warnings_are_looked_through(const Survey& survey, Problems& problems) {
    tell_outdated(survey, {.of_warnings = true, .many = "translations of warnings here may be out of date"}, problems);
}

}  // namespace check
