#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "kiosk/session.h"
#include "model/words.h"
#include "ui/record.h"
#include "ui/theme.h"

namespace ui {

class Pictures;

/// A frame that nobody looks at is laid out and recorded all the same, and costs no pixels.
enum class Paint { on, off };

/// A piece of a scrolled column, in pixels from its top.
struct Span {
    float top = 0;
    float bottom = 0;
};

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
    float text = 1;                        ///< how much larger than usual the visitor wants text
    const model::Language* language = nullptr;
    Paint paint = Paint::on;
    const model::Block* spoken = nullptr;  ///< is being read out
    std::optional<Span> spoken_at = {};    ///< where that was drawn on the card
    bool less_motion = false;              ///< every movement is a cut
    bool deaf = false;                     ///< touches are meant for something else than what is drawn next
    ImGuiID pressed = 0;                   ///< what a key presses in this frame
    bool missed = false;                   ///< set by what was touched at a place where it has nothing to answer with

    float px(float mm) const { return theme.px(mm); }
    /// Of what belongs to text, and grows with it.
    float text_px(float mm) const { return theme.px(mm) * text; }
    /// An icon beside a word, in millimetres.
    float icon_mm() const { return size::icon * (1 + (text - 1) * size::icon_growth); }
    bool paints() const { return paint == Paint::on; }
    /// The kiosk's own words, in the visitor's language.
    std::string_view say(std::string_view words) const { return model::translated(language, words); }
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

/// The sizes text may take, from what the visitor wants down to the usual one: for what must find room where it stands.
std::vector<float> text_sizes_down(const Frame&);

/// How far a movement is, 0 to 1, easing out. Tells the frame when there is more to come.
float progress(Frame&, kiosk::Time since, std::chrono::milliseconds duration);

}  // namespace ui
