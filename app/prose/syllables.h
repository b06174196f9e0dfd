#pragma once
#include <string_view>

#include "prose/abbreviations.h"

namespace prose {

/// Syllables of one English word as it is usually said: letters of either case, with its apostrophe if it has one
/// ("doesn't" has 2). No dictionary stands behind it: rules of spelling, and the common words that break them.
int english_syllables(std::string_view word);

/// Syllables of one Spanish word in UTF-8. Spanish spelling tells them exactly, save for words from other languages.
int spanish_syllables(std::string_view word);

/// What the formulas of reading level are made of. Counts of several texts add up.
struct Counts {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    Counts& operator+=(const Counts&);
    bool operator==(const Counts&) const = default;
};

/// The words and syllables of a number in digits, as it is said: 37 is "thirty seven".
Counts count_number(std::string_view digits, Tongue);

/// Those of a piece between spaces of a spoken text. A hyphen joins words ("hands-on" is one), but not a number and
/// what it counts ("100-mile"); a dash or a slash parts them.
Counts count_piece(std::string_view piece, Tongue);

}  // namespace prose
