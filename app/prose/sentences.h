#pragma once
#include <string_view>
#include <vector>

#include "prose/abbreviations.h"

namespace prose {

/// The pieces of a text between spaces.
std::vector<std::string_view> pieces_of(std::string_view text);

/// Each sentence as its pieces. "Dr. Lee", "e.g. by phone", "the U.S. team", "No. 5" and 2.5 are not parted, and what
/// goes on in small letters is the same sentence.
std::vector<std::vector<std::string_view>> sentences_of(std::string_view text, Tongue);

/// As the end of a sentence is seen by.
std::string_view without_closing_quotes(std::string_view words);

/// Whether it begins with a quote, and what it says is somebody's words, or a button's.
bool begins_quoted(std::string_view words);

/// From the first piece to the last as they are written. Empty for no pieces.
std::string_view whole(const std::vector<std::string_view>& pieces);

}  // namespace prose
