#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "base/phrases.h"
#include "check/language_words.h"
#include "check/rules.h"
#include "model/counting_words.h"
#include "model/localised.h"
#include "model/small_edit.h"

// A translation remembers the text that it was made for. What differs from that by "not" alone says the opposite, which
// is no slip that a translator should follow.

namespace check {
namespace {

/// So few words are a label, such as "No massage".
constexpr int words_of_label = 2;

/// The same for two texts that differ in words such as "not" alone; empty for a short one.
std::string without_denial(std::string_view text) {
    std::string key;
    int words = 0;
    for (const model::CountingWord& word : model::counting_words(text))
        if (word.kind != model::CountingWord::Kind::negation) key += word.letters + ' ', ++words;
    return words <= words_of_label ? std::string() : key;
}

std::ptrdiff_t denials_in(std::string_view text) {
    return std::ranges::count(model::counting_words(text), model::CountingWord::Kind::negation,
                              &model::CountingWord::kind);
}

bool is_translated(const Survey& survey, const std::string& text) {
    return std::ranges::any_of(survey.library.languages,
                               [&](const model::Language& language) { return language.words.contains(text); });
}

/// Texts that a translation is there for, and that nothing says any more.
std::map<std::string, std::string_view> originals_gone(const Survey& survey, const Texts& current) {
    std::map<std::string, std::string_view> gone;
    for (const model::Language& language : survey.library.languages) {
        if (is_own(survey, language)) continue;
        for (const auto& [original, translation] : language.words)
            if (!current.contains(original)) gone.emplace(without_denial(original), original);
    }
    gone.erase("");
    return gone;
}

void tell_reversed(const Survey& survey, bool of_warnings, Problems& problems) {
    if (!survey.facts.answering || !model::knows_small_edits_in(model::own_language(survey.library))) return;
    const auto gone = originals_gone(survey, current_texts(survey, false));
    if (gone.empty()) return;
    const Texts warnings = warnings_of(survey);
    Texts told;
    const auto look = [&](const model::Where& where, const std::string& words) {
        if (is_translated(survey, words) || warnings.contains(words) != of_warnings || told.contains(words)) return;
        const auto before = gone.find(without_denial(words));
        if (before == gone.end() || denials_in(before->second) == denials_in(words)) return;
        told.insert(words);
        const auto [was, is] = base::around_difference(before->second, words);
        problems.push_back({where,
                            fmt::format("this says the opposite of what it said when it was translated: \"{}\" was "
                                        "\"{}\"",
                                        is, was),
                            "write it as it was; only if the opposite is meant, translate it anew and take the old "
                            "translation out"});
    };
    for (const model::Sign& sign : survey.library.signs) {
        look(sign.where, sign.words);
        look(sign.where, sign.act);
    }
    for (const model::Page& page : survey.library.pages)
        for (const model::Passage& text : passages_of(survey, page)) look(text.where, text.words);
}

}  // namespace

void warnings_say_what_was_translated(const Survey& survey, Problems& problems) {
    tell_reversed(survey, true, problems);
}

void texts_say_what_was_translated(const Survey& survey, Problems& problems) { tell_reversed(survey, false, problems); }

}  // namespace check
