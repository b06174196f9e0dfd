#pragma once
#include <optional>

#include "kiosk/session.h"
#include "screen/record.h"
#include "screen/theme.h"

namespace screen {

class Pictures;

/// What a view needs to draw itself once.
struct Frame {
    const Theme& theme;
    Pictures& pictures;
    Record& record;
    ImDrawList& draw;
    kiosk::Time now;
    float seconds = 0;                     ///< since the frame before
    float opacity = 1;                     ///< of whatever is drawn next: a view that fades in is below 1
    bool moving = false;                   ///< set by whatever is still moving: another frame must follow
    std::optional<kiosk::Time> wake = {};  ///< set by whatever is still now, and will move by itself then

    float px(float mm) const { return theme.px(mm); }
    const Palette& palette() const { return theme.palette; }
    /// The colour at the current opacity.
    ImU32 faded(ImU32 colour) const {
        const auto alpha = static_cast<ImU32>(static_cast<float>(colour >> IM_COL32_A_SHIFT) * opacity + 0.5F);
        return (colour & ~IM_COL32_A_MASK) | alpha << IM_COL32_A_SHIFT;
    }
};

/// While it lives, everything is drawn at this share of the opacity before.
class Fade {
  public:
    Fade(Frame& frame, float share) : frame_(frame), before_(frame.opacity) { frame.opacity *= share; }
    ~Fade() { frame_.opacity = before_; }
    Fade(const Fade&) = delete;
    Fade& operator=(const Fade&) = delete;

  private:
    Frame& frame_;
    float before_;
};

/// How far a movement is, 0 to 1, easing out. Tells the frame when there is more to come.
float progress(Frame&, kiosk::Time since, std::chrono::milliseconds duration);

}  // namespace screen
