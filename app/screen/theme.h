#pragma once
#include <array>
#include <chrono>

#include "imgui.h"
#include "platform/fonts.h"

/// Every colour, size and duration of the kiosk. Sizes are millimetres of the panel, so that they stay readable and
/// touchable on any panel; the rules they keep (Section 508 402.4, targets of 20 mm, gaps of 4 mm) are tested.
namespace screen {

struct Tone {
    ImU32 ink = 0;   ///< words and icons
    ImU32 tint = 0;  ///< what they stand on
};

struct Palette {
    ImU32 paper = 0;
    ImU32 card = 0;
    ImU32 shadow = 0;
    ImU32 ink = 0;
    ImU32 quiet_ink = 0;
    ImU32 line = 0;
    ImU32 touched = 0;        ///< the touched area: this colour means nothing else
    ImU32 touched_label = 0;  ///< its name
    ImU32 pressed = 0;        ///< laid over whatever is held down
    Tone primary;             ///< the one main thing to do, and what is selected
    Tone pill;                ///< quiet chips, and what a switch slides in
    Tone caution;
    Tone bar;
    Tone bar_button;
    std::array<Tone, 4> topics;  ///< in the order of model::Topic
};

/// The light theme, design section 5.
Palette light_palette();

/// A way to set text: a weight of Inter, its em in millimetres, and the distance of baselines in ems.
struct Type {
    ImFont* platform::Fonts::* weight = &platform::Fonts::regular;
    float em_mm = 0;
    float leading = 0;
};

namespace type {
using platform::Fonts;
inline constexpr Type display = {&Fonts::bold, 18.4F, 1.12F};
inline constexpr Type title = {&Fonts::bold, 14.0F, 1.14F};
inline constexpr Type heading = {&Fonts::bold, 8.4F, 1.25F};
inline constexpr Type lead = {&Fonts::regular, 8.4F, 1.38F};
inline constexpr Type body = {&Fonts::regular, 7.1F, 1.42F};
inline constexpr Type body_bold = {&Fonts::bold, 7.1F, 1.42F};
inline constexpr Type label = {&Fonts::semibold, 7.0F, 1.2F};
inline constexpr Type name = {&Fonts::medium, 7.1F, 1.2F};
inline constexpr Type name_bold = {&Fonts::bold, 7.1F, 1.2F};
inline constexpr Type small = {&Fonts::regular, 6.7F, 1.35F};
inline constexpr Type small_bold = {&Fonts::semibold, 6.7F, 1.25F};
}  // namespace type

namespace size {
inline constexpr float target = 20;    ///< the least height and width of anything that can be touched
inline constexpr float between = 4;    ///< the least gap between two such things
inline constexpr float finger = 10;    ///< how far beside an area a touch still means it
inline constexpr float slop = 3;       ///< a finger that moved less than this has not begun to drag
inline constexpr float margin = 9;     ///< between the edge of the panel and what stands on it
inline constexpr float bar = 27;       ///< the bottom bar
inline constexpr float card_radius = 7;
inline constexpr float card_padding = 11;
inline constexpr float button_radius = 5;
inline constexpr float icon = 8;
inline constexpr float shadow = 9;     ///< how far a card's shadow reaches
inline constexpr float hairline = 0.4F;
inline constexpr float leader = 0.45F;
inline constexpr float leader_dot = 1.1F;
inline constexpr float touched_leader = 0.7F;
inline constexpr float touched_dot = 1.6F;
}  // namespace size

namespace motion {
using std::chrono::milliseconds;
inline constexpr milliseconds slide{220};       ///< a view arrives
inline constexpr milliseconds swell{280};       ///< the touched area answers
inline constexpr milliseconds show_area{2600};  ///< each area in turn on the attract screen
inline constexpr float slide_mm = 5;
inline constexpr float swell_by = 0.05F;
/// Momentum dies away with this time constant.
inline constexpr std::chrono::duration<float> glide{0.16F};
}  // namespace motion

/// The palette and the scale of one panel.
struct Theme {
    Palette palette;
    platform::Fonts fonts;
    float pixels_per_mm = 1;

    float px(float mm) const { return mm * pixels_per_mm; }
};

/// How many pixels a millimetre of our sizes takes on a panel of so many pixels and inches. True millimetres on panels
/// of the size the layout is made for; on smaller ones everything shrinks to fit, on larger ones it grows, because
/// visitors stand farther back.
float pixels_per_mm(int width, int height, float diagonal_inches);

/// WCAG 2.2 contrast ratio, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
float contrast(ImU32 a, ImU32 b);

/// The diagonal taken when neither the settings nor the display tell one.
inline constexpr float usual_diagonal_inches = 21.5F;

}  // namespace screen
