#pragma once
#include <string_view>

namespace model {

/// The page that shows what was touched on this kiosk, where clinic.lua wants it.
inline constexpr std::string_view touched_page = "common-problems";

}  // namespace model
