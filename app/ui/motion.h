#pragma once
#include <chrono>

/// A part of the theme: how long what moves takes, and how far it goes.
namespace ui {

namespace motion {
using std::chrono::milliseconds;
using seconds = std::chrono::duration<float>;
inline constexpr milliseconds slide{220};       ///< a view arrives
inline constexpr milliseconds second_tap{600};  ///< within this of a change a tap is not meant for what is new
inline constexpr milliseconds same_again{800};  ///< so soon on the same spot it is one tap; EN 301 549 5.8 asks for 500
inline constexpr milliseconds new_there{1200};  ///< the same of what came there after the first: shaky hands are slow
inline constexpr milliseconds on_and_on{1300};  ///< and touches so long after a tap may be that hand still
inline constexpr milliseconds one_burst{900};   ///< and however many follow one another so soon are one hand's
inline constexpr milliseconds tick{300};        ///< an answer shows that it is chosen, then the next comes
inline constexpr milliseconds swell{280};       ///< the touched area answers
inline constexpr milliseconds round{4000};      ///< a movement, from one beginning to the next
inline constexpr milliseconds before_round{700};   ///< what has just come up stands still for so long
inline constexpr milliseconds movement_frame{50};  ///< a movement is drawn anew so often
// What the body shows through a benefit, and breathing together.
inline constexpr milliseconds lens_show{4800};
inline constexpr milliseconds lens_frame{50};
inline constexpr milliseconds half_breath{4000};  ///< in, or out
inline constexpr int breaths = 5;
inline constexpr int rounds_once_touched = 3;  ///< it is seen so often, if nobody stops it
// A runner runs, and rests.
inline constexpr milliseconds run{4500};
inline constexpr milliseconds rest{5000};
inline constexpr milliseconds run_frame{50};       ///< so often a runner is drawn
inline constexpr milliseconds echoes{300};         ///< fade in
inline constexpr milliseconds comes_to_rest{700};  ///< whose muscle was touched
inline constexpr milliseconds opens{1150};         ///< its page, after the touch
inline constexpr int slower = 4;                   ///< than true pace, on the page of a stride
inline constexpr int strides_played = 2;
inline constexpr milliseconds to_step{500};             ///< from one step of a stride to another
inline constexpr milliseconds show_area{6000};          ///< each area in turn on the attract screen
inline constexpr std::chrono::seconds drift_every{60};  ///< a step; in the dark the next area is shown with it
inline constexpr float slide_mm = 5;
inline constexpr float swell_by = 0.05F;
inline constexpr float breath_wide = 0.09F;  ///< a full breath widens the chest by this share
inline constexpr float breath_lift = 12;     ///< and lifts the shoulders by so many units
inline constexpr seconds glide{0.16F};       ///< momentum dies away with this time constant
inline constexpr seconds speed_memory{
    0.05F};  ///< a finger's speed is averaged over this, so one late event is no throw
}  // namespace motion

}  // namespace ui
