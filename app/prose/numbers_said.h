#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prose {

/// The numbers that one of two texts says and the other does not, each as digits.
struct OtherNumbers {
    std::vector<std::string> only_in_text;
    std::vector<std::string> only_in_translation;
};

/// Whether a translation says the numbers of its text, in digits or in words: "50 miles" may be "50 millas" or "80 km",
/// and three times as much "el triple". Of a language whose words for numbers are not known, only digits are compared.
/// The number to call for help is none of them.
OtherNumbers other_numbers(std::string_view text, std::string_view its_language, std::string_view translation,
                           std::string_view its_other_language);

/// A number that two texts say of one unit of time each, and not of the same: "two days" and "dos semanas".
struct OtherTime {
    std::string in_text;  ///< "two days"
    std::string in_translation;
};
std::optional<OtherTime> other_time(std::string_view text, std::string_view its_language, std::string_view translation,
                                    std::string_view its_other_language);

}  // namespace prose
