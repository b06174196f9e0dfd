#pragma once
#include <string_view>

namespace check {

/// Syllables of one English word as it is usually said: letters of either case, with its apostrophe if it has one
/// ("doesn't" has 2). No dictionary stands behind it: rules of spelling, and the common words that break them.
int english_syllables(std::string_view word);

/// Syllables of one Spanish word in UTF-8. Spanish spelling tells them exactly, save for words from other languages.
int spanish_syllables(std::string_view word);

}  // namespace check
