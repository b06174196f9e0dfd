#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/lint.h"
#include "prose/reading_level.h"

namespace check {

using prose::Counts;
using prose::Tongue;

/// Cards with fewer words are not judged by themselves: the level swings with a single word then. Syllables to a word
/// spread by about 0.7 on our pages, so the grade of n words is off by 11.8 * 0.7 / sqrt(n): by 1.5 with 30 words, by
/// 0.8 with the hundred that Flesch asked for. Short cards of one kind on a page (its warnings, say) are taken
/// together.
inline constexpr int least_words_judged = 30;

/// The highest grade, and the lowest ease of Spanish, that a sixth-grader reads.
inline constexpr double highest_grade = 6;
inline constexpr double lowest_ease = 65;

/// The reading level of one card, or of the short cards of one kind on a page.
struct ReadingLevel {
    std::string page;    ///< its id
    std::string card;    ///< "the benefit 'flexibility'", "its warnings"
    model::Where where;  ///< of the longest text: in a translation, its line in the file of words
    Counts counts;
    double level = 0;  ///< flesch_kincaid_grade or inflesz
    std::vector<model::Passage> texts;
};

/// Of every card that can be judged, in the order of the pages.
struct ReadingLevels {
    Tongue tongue{};
    std::string language;  ///< its code
    std::vector<ReadingLevel> cards;
};

/// What the pages say in that language. Nothing for a language without a formula.
std::optional<ReadingLevels> reading_levels(const model::Library&, std::string_view language, const Facts& = {});

/// The same of every language that has a formula, the pages' own first.
std::vector<ReadingLevels> reading_levels(const model::Library&, const Facts& = {});

/// The level as people read it: a grade with one decimal, so that none says "6.0 is above 6", an ease without.
double rounded(const ReadingLevel&, Tongue);

bool is_hard(const ReadingLevel&, Tongue);

/// How the levels are spread, on some lines for whoever runs the check: how many cards, their median, how many there
/// are at each level, and the hardest.
std::string to_string(const ReadingLevels&);

}  // namespace check
