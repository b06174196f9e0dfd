#pragma once
#include <optional>
#include <string_view>

#include "screen/frame.h"

namespace screen {

/// The id of the page that says when to get help: one touch away from everywhere, where the content has it.
inline constexpr std::string_view help_page = "get-help";

/// How tall the bar has to be on this screen.
float bar_height(Frame&, const Rect& screen, const kiosk::Session&, const model::Library&);

/// The bottom bar: always in the same place, whatever is open above it. `box` is the part of the screen it was given.
std::optional<kiosk::Deed> bottom_bar(Frame&, const Rect& box, const Rect& screen, const kiosk::Session&,
                                      const model::Library&);

}  // namespace screen
