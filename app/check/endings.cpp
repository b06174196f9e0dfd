#include <fmt/format.h>

#include <algorithm>

#include "base/phrases.h"
#include "base/text.h"
#include "check/rules.h"

namespace check {
namespace {

/// Less is a label: "In short".
constexpr std::ptrdiff_t least_for_a_sentence = 4;

/// After a small letter or a comma more was to come.
bool stops_short(std::string_view text) {
    return !text.empty() && ((text.back() >= 'a' && text.back() <= 'z') || text.back() == ',');
}

void look(const model::Where& where, std::string_view what, std::string_view text, Problems& problems) {
    const std::string_view words = base::trimmed(text);
    if (!stops_short(words) || std::ranges::count(words, ' ') + 1 < least_for_a_sentence) return;
    constexpr std::size_t tail = 40;
    const std::size_t begin = words.size() > tail ? words.find(' ', words.size() - tail) : 0;
    const std::string_view end = begin == words.npos ? words : words.substr(begin);
    problems.push_back({where, fmt::format("{} stops in mid-sentence: \"{}{}\"", what, begin > 0 ? "..." : "", end),
                        "finish the sentence, and end it with a full stop"});
}

}  // namespace

void texts_end_their_sentences(const Survey& survey, Problems& problems) {
    for_each<model::Text>(survey, [&](const model::Page&, const model::Text& text) {
        look(text.where, "this text", text.words, problems);
    });
    for_each<model::Warning>(survey, [&](const model::Page&, const model::Warning& warning) {
        if (!warning.sign) look(warning.where, "this warning", warning.words, problems);
    });
    for_each<model::Benefit>(survey, [&](const model::Page& page, const model::Benefit& benefit) {
        look(page.where_of(benefit.where, benefit.text), "'text' of this benefit", benefit.text, problems);
        look(page.where_of(benefit.where, benefit.today), "'today' of this benefit", benefit.today, problems);
    });
    for (const model::Sign& sign : survey.library.signs) {
        look(sign.where, "'words' of this sign", sign.words, problems);
        look(sign.where, "'act' of this sign", sign.act, problems);
    }
}

}  // namespace check
