#pragma once
#include <string_view>

namespace model {

/// Whether some country's people call this number in an emergency: ITU-T E.161.1 (112 and 911), and what each country
/// has beside it, as libphonenumber lists them (ShortNumberMetadata, 2026).
bool is_known_emergency_number(std::string_view number);

/// Those that people in America call beside 911, and that are no slip for it: 988 for who thinks of suicide, and the
/// services that 211 to 811 stand for.
bool is_short_number_of_america(std::string_view number);

/// Whether a telephone number is written as in America: with an area code, "(512) 555-0182" or "+1 512 555 0182", or
/// without, "555-0100".
bool is_american_phone(std::string_view phone);

/// Those that most people know, and where they are called, as one can say in a hint.
inline constexpr std::string_view usual_emergency_numbers =
    "\"911\" in America, \"112\" in Europe, \"999\" in Britain, \"15\" in France, \"000\" in Australia, \"111\" in New "
    "Zealand, \"119\" in Japan";

}  // namespace model
