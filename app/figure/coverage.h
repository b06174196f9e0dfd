#pragma once
#include <span>
#include <vector>

#include "base/pixels.h"
#include "figure/style.h"
#include "model/figure.h"

namespace figure {

/// Paints polygons with soft edges, one over the other. Of each only the pixels it covers are looked at, so that a body
/// of a hundred parts is drawn in a few milliseconds.
class Coverage {
  public:
    Coverage(int width, int height);

    /// In pixels. Those of one call are one shape: where two go round the same way they are joined, where one goes
    /// round the other way it is a hole.
    void paint(std::span<const std::vector<model::Point>> polygons, Colour, float opacity);

    base::Pixels pixels() &&;

  private:
    struct Span {
        int from = 0;
        int to = -1;  ///< included
    };
    void add_edge(model::Point from, model::Point to);
    float* changes_in(int row);
    void add(int row, int column, float area);
    void blend(int row, Colour, float opacity);

    base::Pixels pixels_;         ///< premultiplied
    std::vector<float> changes_;  ///< of the share that is covered, from each pixel to the next: of one shape's rows
    int first_ = 0;               ///< of those
    std::vector<Span> changed_;   ///< of each row
};

}  // namespace figure
