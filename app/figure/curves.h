#pragma once
#include <nanosvg.h>

#include <deque>
#include <span>
#include <vector>

#include "figure/recolour.h"
#include "model/figure.h"

namespace figure {

/// A line's colour, and how wide it is in units.
struct Pen {
    Colour colour;
    float width = 0;
    float opacity = 1;
};

/// Smooth curves through points, painted one over the other.
class Curves {
  public:
    enum class Ends { closed, open };

    void fill(std::span<const model::Point> through, Colour, float opacity = 1);
    void draw(std::span<const model::Point> through, const Pen&, Ends = Ends::closed);

    /// At `scale` pixels per unit.
    base::Pixels rasterise(float scale, const Frame& frame) { return figure::rasterise(painting_, scale, frame); }

  private:
    NSVGshape& add(std::span<const model::Point> through, Ends);

    std::deque<std::vector<float>> points_;
    std::deque<NSVGpath> paths_;
    Painting painting_;
};

}  // namespace figure
