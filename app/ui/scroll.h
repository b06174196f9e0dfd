#pragma once
#include <functional>
#include <optional>

#include "ui/column.h"
#include "ui/pager.h"

namespace ui {

/// Where a scrolled view stands. Starts at the top; a new one belongs to every page.
struct Scroll {
    float offset = 0;    ///< pixels of the content above the view
    float target = 0;    ///< where the offset is gliding to
    float velocity = 0;  ///< pixels a second under the finger
    float grabbed_at = 0;
    float wheel = 0;                         ///< pixels a wheel has turned that have not moved the content yet
    bool grabbed = false;                    ///< a finger came down on the view
    float grabbed_from = 0;                  ///< where the view stood then
    bool dragging = false;                   ///< and has moved far enough to mean it
    std::optional<Span> wanted = {};         ///< has to come into view: all of it, or its top where the view is smaller
    std::optional<std::size_t> sought = {};  ///< the block of a page that has to, until it was drawn
    std::optional<std::size_t> jumped_to = {};  ///< the block that a view begins with, since it was chosen from a list
    std::optional<std::size_t> followed = {};   ///< what came into view last as `follow` wanted it
    Turns turns = {};
    bool lists_parts = false;  ///< what is scrolled has parts enough to be chosen from a list

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

/// A column in a box that may be too small for it. It is read stop by stop, by two buttons that say how far one is:
/// down and up again shows the same. A finger moves it freely, and lets go of it at a stop. Where that saves stops,
/// gaps that may shrink do; where a stop would end within a sentence, each sentence begins a line and stays whole.
/// `content` is laid out when something is asked of it, to measure, and in `draw` to draw.
class ScrollView {
  public:
    /// Fixed: for what changes while it is read, and must not move by that.
    enum class Gaps { fixed, may_shrink };
    ScrollView(Frame&, float width, Scroll&, std::function<void(Column&)> content, Gaps = Gaps::fixed);

    /// Whether a box of this height is too small.
    bool overflows(float height) const;
    /// How many stops it is read in, in this box.
    std::size_t stops_in(const Rect& box) const { return paged(box).stops.size(); }
    /// How much of this box its last stop leaves empty.
    float spare_at_end(const Rect& box) const;
    /// Of all of it, with its usual gaps.
    float height() const;
    /// How tall a box has to be to show the first thing in it whole.
    float first_block() const;
    /// A line: less than that cannot be read.
    static float least_height(const Frame&);
    /// `box` is as wide as was said. One that is not even a line tall is drawn as if it were. `buttons` stand at the
    /// bottom of their place, one below the other where it is narrow.
    void draw(Rect box, const Rect& buttons);

  private:
    struct Setting {
        float gaps = 1;
        Sentences sentences = Sentences::run_on;
    };
    struct Paged {
        Setting setting;
        std::vector<Span> stops;
    };
    Setting setting() const;
    const std::vector<Row>& rows() const;
    /// Measures no more of the content than it takes to know.
    bool is_taller(float than) const;
    std::vector<Row> measured(float gaps, Sentences, float view = 0) const;
    bool always_apart() const;
    Paged paged(const Rect& box) const;
    const std::vector<Row>& tight() const;

    Frame& frame_;
    float width_;
    Scroll& scroll_;
    std::function<void(Column&)> content_;
    Gaps gaps_;
    mutable std::optional<std::vector<Row>> rows_;   ///< once all of them were asked for
    mutable float reached_ = 0;                      ///< by the first of them, while that was enough to know
    mutable std::optional<std::vector<Row>> tight_;  ///< the same with smaller gaps, once that was asked for
};

}  // namespace ui
