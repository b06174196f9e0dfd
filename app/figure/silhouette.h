#pragma once
#include <vector>

#include "figure/artwork.h"
#include "figure/polygon.h"
#include "figure/raster.h"

namespace figure {

/// Where the whole body of a view stands, touchable or not, and where its arms do: names keep beside the one, and what
/// leads from them to their areas keeps off the other. In units of the drawing.
class Silhouette {
  public:
    Silhouette() = default;
    Silhouette(const Artwork&, model::View, Facing);

    /// How far it goes to each side between these heights; empty where there is nothing of it.
    Bounds between(float top, float bottom) const;
    /// Whether an arm or a hand is there.
    bool has_arm(model::Point) const;

  private:
    struct Row {
        float left = std::numeric_limits<float>::infinity();
        float right = -std::numeric_limits<float>::infinity();
    };
    struct Limb {
        Bounds bounds;
        Outlines outlines;
    };
    void widen(model::Point a, model::Point b);

    float top_ = 0;
    std::vector<Row> rows_;
    std::vector<Limb> arms_;
};

}  // namespace figure
