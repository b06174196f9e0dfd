#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "model/page.h"
#include "prose/mistake.h"

namespace prose {

/// Whether a number as long as 911 stands in it. Few texts have one, and the rest takes longer to find out.
bool has_short_number(std::string_view text);

/// The numbers that a text tells to call for help and nobody does, such as 991. `language` is its code.
std::vector<Mistake> numbers_nobody_calls(const model::Clinic&, std::string_view text, std::string_view language);

/// Whether a translation says the number to call more or less often than its text.
std::optional<Mistake> other_count_of_calls(std::string_view text, std::string_view translation);

/// A sign to call for now whose act does not say the number.
std::optional<Mistake> call_without_number(const model::Clinic&, const model::Sign&);

/// A sign that says to call the number, with no question before it, and is not one to call for now.
std::optional<Mistake> call_with_time_left(const model::Sign&);

}  // namespace prose
