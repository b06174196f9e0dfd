#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>

#include "figure/polygon.h"

struct NSVGimage;
struct NSVGshape;

namespace figure {

struct DeleteSvg {
    void operator()(NSVGimage*) const;
};

using Svg = std::unique_ptr<NSVGimage, DeleteSvg>;

/// The drawing in a file: never null, at least one shape, every coordinate within `farthest_coordinate`.
/// Throws model::BrokenInstallation for a file that is missing, unreadable, empty, too large, cut short or damaged.
Svg read_svg(const std::filesystem::path& file);

/// The drawings we ship are under 100 kB each.
inline constexpr std::uintmax_t largest_svg_bytes = 1'000'000;

/// In units of the drawing, either side of 0. Anything beyond is damage: the tallest drawing is 1700 units.
inline constexpr float farthest_coordinate = 10'000;

/// No polygon strays farther than this from the curve it stands for, in units: a sixth of a pixel on a 1080p panel.
inline constexpr float flatness = 0.25F;

/// A shape's curves as closed polygons. Strokes are not followed.
Outlines flatten(const NSVGshape&);

}  // namespace figure
