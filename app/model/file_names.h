#pragma once
#include <string_view>

namespace model {

/// Files of the content folder that are no pages, by their names: what the clinic has set, the signs of danger, and the
/// studies that pages cite.
inline constexpr std::string_view clinic_file = "clinic.lua";
inline constexpr std::string_view signs_file = "signs.lua";
inline constexpr std::string_view sources_file = "sources.lua";

}  // namespace model
