#include <fmt/format.h>

#include "check/cards.h"
#include "check/rules.h"
#include "prose/reading_level.h"

namespace check {
namespace {

/// The design asks for 60 to 90 words to a card. A visitor reads some 200 a minute, standing, and has four minutes.
constexpr int most_words = 90;

}  // namespace

void cards_are_short(const Survey& survey, Problems& problems) {
    for (const model::Page& page : survey.library.pages)
        for (const Card& card : cards_of(survey, page, AnswersAs::longest)) {
            int words = 0;
            for (const model::Words& text : card.texts) words += prose::words_written(text.words);
            if (words > most_words)
                problems.push_back(
                    {card.where, fmt::format("{} has {} words; visitors read up to {}", card.name, words, most_words),
                     "keep what matters most, or make two of it"});
        }
}

}  // namespace check
