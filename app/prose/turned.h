#pragma once
#include <string_view>

namespace prose {

/// Whether one word in the place of another turns round what a text says, or how long and when it holds: "hours" for
/// "days", "and" for "or", "better" for "worse". In English and Spanish, in small letters.
bool turns(std::string_view before, std::string_view now);

/// The unit of time that a word names, the same for each of its forms in both languages; empty for any other word.
std::string_view unit_of_time(std::string_view word);

}  // namespace prose
