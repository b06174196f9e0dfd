#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "ui/pictures.h"
#include "ui/press.h"
#include "ui/text.h"

namespace ui {

enum class Arrange { in_a_row, stacked };

/// How a button looks; what it says and does is its caller's.
struct ButtonLook {
    Tone tone;
    std::optional<Icon> icon = {};
    Arrange arrange = Arrange::in_a_row;
    float radius_mm = size::button_radius;
    Type type = type::label;
    std::string_view state = {};  ///< as a visitor would say it: "chosen"
    std::string_view more = {};   ///< what is said beside its label
};

/// A touchable surface, for what has more to show than a label. True in the frame in which it was tapped.
bool surface(Frame&, const Rect&, std::string_view name, const Tone&, float radius_mm, std::string_view state = {},
             std::string_view more = {});

/// The one button of the kiosk. True in the frame in which it was tapped.
bool button(Frame&, const Rect&, std::string_view label, const ButtonLook&);

/// What stands on a button: its icon and label. A label that is too long for one line takes more.
void button_face(Frame&, const Rect&, std::string_view label, const ButtonLook&);

/// How wide a button in a row has to be for its label.
float button_width(const Frame&, std::string_view label, const ButtonLook&);
/// How tall a button of this width has to be for its label.
float button_height(const Frame&, std::string_view label, const ButtonLook&, float width);

/// Buttons of one size in rows.
struct Grid {
    int columns = 1;
    int count = 0;
    float row_height = 0;
    float gap = 0;

    int rows() const { return (count + columns - 1) / columns; }
    float height() const { return static_cast<float>(rows()) * (row_height + gap) - gap; }
    Rect cell(const Rect& grid, int index) const;
};

/// As many to a row, up to `most_columns`, as leave every label on one line; one to a row where nothing does.
Grid grid_of(const Frame&, std::span<const std::string_view> labels, const ButtonLook&, float width, int most_columns);

}  // namespace ui
