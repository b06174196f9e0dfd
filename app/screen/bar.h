#pragma once
#include <optional>
#include <string_view>

#include "screen/frame.h"

namespace screen {

/// The id of the page that says when to get help: one touch away from everywhere, where the content has it.
inline constexpr std::string_view help_page = "get-help";

/// The bottom bar: always in the same place, whatever is open above it.
std::optional<kiosk::Deed> bottom_bar(Frame&, const Rect&, const kiosk::Session&, const model::Library&);

/// How tall it has to be on a panel of this width.
float bar_height(const Frame&, float width, const model::Library&);

}  // namespace screen
