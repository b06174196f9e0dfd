#pragma once
#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

#include "kiosk/session.h"
#include "model/passages.h"
#include "ui/record.h"
#include "ui/theme.h"

namespace ui {

class Debounce;
class Pictures;
class TextLayouts;

/// A frame that nobody looks at is laid out and recorded all the same, and costs no pixels.
enum class Paint { on, off };

/// What a second touch of one spot is, soon after the first.
enum class Again {
    trembles,  ///< the hand that made the first
    skips,     ///< that hand, and something to read that nobody has seen would be gone
    meant,     ///< as when somebody types
};

/// What a view needs to draw itself once, and what it answers with.
struct Frame {
    // What it draws with.
    const Theme& theme;
    Pictures& pictures;
    TextLayouts& layouts;
    Record& record;
    ImDrawList& draw;

    // What is so throughout the frame.
    kiosk::Time now;
    float seconds = 0;  ///< since the frame before
    Paint paint = Paint::on;
    const model::Language* language = nullptr;
    bool less_motion = false;      ///< every movement is a cut
    ImGuiID pressed = 0;           ///< what a key presses
    int slides = 0;                ///< so many steps, where that is a slider
    Debounce* debounce = nullptr;  ///< none: every touch is taken as meant
    float reach = 0;               ///< pixels: above this nothing that scrolls comes to rest that can be touched

    // What is so of whatever is drawn next.
    float opacity = 1;  ///< of a view that fades in, below 1
    float text = 1;     ///< how much larger than usual the visitor wants text
    bool deaf = false;  ///< touches are meant for something else
    Again again = Again::trembles;

    // What comes of it.
    std::optional<kiosk::Deed> deed = {};  ///< what the visitor did; of several the last
    bool missed = false;                   ///< something was touched where it has nothing to answer with
    bool moving = false;                   ///< something is still moving: another frame must follow
    std::optional<kiosk::Time> wake = {};  ///< something is still now, and will move by itself then

    float px(float mm) const { return theme.px(mm); }
    /// Of what belongs to text, and grows with it.
    float text_px(float mm) const { return theme.px(mm) * text; }
    /// An icon beside a word, in millimetres: it grows with the word.
    float icon_mm() const { return size::icon * text; }
    bool paints() const { return paint == Paint::on; }
    /// The kiosk's own words, in the visitor's language.
    std::string_view say(std::string_view words) const { return model::translated(language, words); }
    const Palette& palette() const { return theme.palette; }
    /// The colour at the current opacity.
    ImU32 faded(ImU32 colour) const {
        const auto alpha = static_cast<ImU32>(std::lround(static_cast<float>(colour >> IM_COL32_A_SHIFT) * opacity));
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

/// While it lives, text is this much larger than usual.
class TextSize {
  public:
    TextSize(Frame& frame, float text) : frame_(frame), before_(frame.text) { frame.text = text; }
    ~TextSize() { frame_.text = before_; }
    TextSize(const TextSize&) = delete;
    TextSize& operator=(const TextSize&) = delete;

  private:
    Frame& frame_;
    float before_;
};

/// While it lives, a second touch of what is drawn is that.
class SecondTouch {
  public:
    SecondTouch(Frame& frame, Again is) : frame_(frame), before_(frame.again) { frame.again = is; }
    ~SecondTouch() { frame_.again = before_; }
    SecondTouch(const SecondTouch&) = delete;
    SecondTouch& operator=(const SecondTouch&) = delete;

  private:
    Frame& frame_;
    Again before_;
};

/// How far a movement is, 0 to 1, easing out. Tells the frame when there is more to come.
inline float progress(Frame& frame, kiosk::Time since, std::chrono::milliseconds duration) {
    if (frame.less_motion) return 1;
    const std::chrono::duration<float> elapsed = frame.now - since;
    const float linear = std::clamp(elapsed / std::chrono::duration<float>(duration), 0.0F, 1.0F);
    if (linear < 1) frame.moving = true;
    const float left = 1 - linear;
    return 1 - left * left * left;
}

}  // namespace ui
