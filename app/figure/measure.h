#pragma once
#include <optional>
#include <string_view>

#include "figure/polygon.h"
#include "figure/raster.h"
#include "model/figure.h"

namespace figure {

/// Around everything that a view of the neutral body draws, touchable or not, on whichever runner it is, in units: so
/// the next one stands where this one stood.
Bounds extent(const Artwork& neutral, model::View, Facing);

/// What the area takes up in the drawing, all sides together, in square units; 0 where it is not shown.
float visible_area(const model::Drawing&, std::string_view area);

/// Where the dot of a leader line looks right: where it was drawn; else far from every edge of the area's largest shape
/// on that side, and not far from its middle. Takes about a tenth of a millisecond, so ask once and keep it.
std::optional<model::Point> anchor(const model::Drawing&, std::string_view area, model::Side);

}  // namespace figure
