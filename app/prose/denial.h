#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "prose/abbreviations.h"

namespace prose {

/// The words of a text in small letters, apostrophes with them, and without every other mark.
std::vector<std::string> bare_words(std::string_view text);

/// Whether a sentence says that something is not so, asks, or repeats what others say in quotes: then it claims nothing
/// itself.
bool leaves_open(std::string_view sentence, Tongue);

}  // namespace prose
