#pragma once
#include <optional>
#include <string_view>

#include "screen/frame.h"

namespace screen {

/// The id of the page that says when to get help: one touch away from everywhere, where the content has it.
inline constexpr std::string_view help_page = "get-help";

enum class VoiceState { none, ready, broken };

/// What the bar shows and answers with.
struct BarScene {
    Rect screen;
    const model::Library& library;
    const kiosk::Session& session;
    VoiceState voice{};
    std::size_t sentences = 0;  ///< that the card has, while it is read out
};

float bar_height(Frame&, const BarScene&);

/// The bottom bar: always in the same place, whatever is open above it. `box` is the part of the screen it was given.
std::optional<kiosk::Deed> bottom_bar(Frame&, const Rect& box, const BarScene&);

/// While the card is read out, what steers that; 0 while it is not.
float player_height(Frame&, float width, const BarScene&);
std::optional<kiosk::Deed> player(Frame&, const Rect&, const BarScene&);

}  // namespace screen
