#pragma once
#include <span>
#include <vector>

#include "base/pixels.h"
#include "figure/raster.h"
#include "figure/style.h"
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

    void fill(std::span<const model::Point> through, Colour colour, float opacity = 1);
    void draw(std::span<const model::Point> through, const Pen&, Ends = Ends::closed);

    /// At `scale` pixels per unit.
    base::Pixels rasterise(float scale, const Frame&) const;

  private:
    struct Shape {
        std::vector<model::Point> through;
        Pen pen;  ///< of no width: it is filled
        Ends ends{};
    };
    std::vector<Shape> shapes_;
};

}  // namespace figure
