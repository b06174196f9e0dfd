#pragma once
#include <span>
#include <string>
#include <vector>

#include "figure/moving/pose.h"
#include "figure/style.h"

namespace figure::moving {

using Curve = std::vector<model::Point>;

/// A drawing as SVG that is being written. Centimetres, y up.
class Sketch {
  public:
    /// What is seen of it.
    Sketch(model::Point bottom_left, float width, float height);

    /// Closed and smooth through its points.
    void fill(const Curve&, Colour, float opacity = 1);
    void edge(const Curve&, Colour, float width);
    /// Filled, within an edge.
    void shape(const Curve&, Colour, Colour edge, float width);
    /// Closed, with straight sides.
    void plate(const Curve&, Colour, Colour edge, float width);
    void disc(model::Point middle, float radius, Colour, Colour edge, float width);
    /// Open and smooth.
    void line(const Curve&, Colour, float width, float opacity = 1);
    /// What is drawn from here to there is turned round about its middle.
    void begin_mirrored();
    void end_mirrored() { svg_ += "</g>"; }

    std::string finish() &&;

  private:
    std::string smooth(const Curve&, bool closed) const;
    model::Point on_sheet(model::Point) const;

    model::Point corner_;
    float width_;
    float height_;
    std::string svg_;
};

std::string hex(Colour);

}  // namespace figure::moving
