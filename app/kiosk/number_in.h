#pragma once
#include <optional>
#include <string_view>

namespace kiosk {

/// The number of a line "name = number"; none when there is no such line, or something else in it.
std::optional<int> number_in(std::string_view file, std::string_view name);

}  // namespace kiosk
