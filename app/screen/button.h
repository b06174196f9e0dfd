#pragma once
#include <optional>
#include <string_view>

#include "screen/pictures.h"
#include "screen/press.h"
#include "screen/text.h"

namespace screen {

enum class Arrange { in_a_row, stacked };

/// How a button looks; what it says and does is its caller's.
struct ButtonLook {
    Tone tone;
    std::optional<Icon> icon = {};
    Arrange arrange = Arrange::in_a_row;
    float radius_mm = size::button_radius;
    Type type = type::label;
};

/// A touchable surface, for what has more to show than a label. True in the frame in which it was tapped.
bool surface(Frame&, const Rect&, std::string_view name, const Tone&, float radius_mm);

/// The one button of the kiosk. True in the frame in which it was tapped.
bool button(Frame&, const Rect&, std::string_view label, const ButtonLook&);

/// What stands on a button: its icon and label.
void button_face(Frame&, const Rect&, std::string_view label, const ButtonLook&);

/// How wide a button in a row has to be for its label.
float button_width(const Frame&, std::string_view label, const ButtonLook&);

}  // namespace screen
