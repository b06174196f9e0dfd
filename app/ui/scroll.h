#pragma once
#include <functional>
#include <optional>

#include "ui/column.h"

namespace ui {

/// A piece of a scrolled column, in pixels from its top.
struct Span {
    float top = 0;
    float bottom = 0;
};

/// Where a scrolled view stands. Starts at the top; a new one belongs to every page.
struct Scroll {
    float offset = 0;    ///< pixels of the content above the view
    float target = 0;    ///< where the offset is gliding to
    float velocity = 0;  ///< pixels a second under the finger
    float grabbed_at = 0;
    float wheel = 0;                  ///< pixels a wheel has turned that have not moved the content yet
    bool grabbed = false;             ///< a finger came down on the view
    bool dragging = false;            ///< and has moved far enough to mean it
    std::optional<Span> wanted = {};  ///< has to come into view: all of it, or its top where the view is smaller
    std::optional<std::size_t> followed = {};  ///< what came into view last as `follow` wanted it

    /// Brings something into view that has moved on to there, once; after that a visitor may scroll away from it.
    void follow(std::size_t what, const Span& at) {
        if (followed != what) wanted = at;
        followed = what;
    }
    /// What was in view stays there, near enough, when the content becomes so much taller.
    void grow(float times) {
        offset *= times;
        target *= times;
        followed.reset();
    }
};

/// A column in a box that may be too small for it. The content follows the finger, glides on, and comes to rest where
/// no line is cut; two buttons do the same for a visitor who cannot drag. `content` is laid out twice: here to measure,
/// in `draw` to draw.
class ScrollView {
  public:
    ScrollView(Frame&, float width, Scroll&, std::function<void(Column&)> content);

    /// Whether a box of this height is too small.
    bool overflows(float height) const;
    /// Where it overflows, a row of this width at least is needed for the buttons.
    static float buttons_width(const Frame& frame) { return frame.px(2 * size::target + size::between); }
    /// `box` is as wide as was said.
    void draw(const Rect& box, const Rect& buttons);

  private:
    Frame& frame_;
    Scroll& scroll_;
    std::function<void(Column&)> content_;
    std::vector<Column::Row> rows_;
};

}  // namespace ui
