#pragma once
#include <cstdint>

namespace figure {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
};

/// How a body is drawn: the shapes and their shading are the drawing's, the colours are these. What can be touched has
/// a seam around each of its parts; what cannot is bare, with hardly a crease.
struct Style {
    Colour bare;           ///< of the brightest tone of what cannot be touched
    Colour crease;         ///< between its parts
    Colour muscle;         ///< of the brightest tone of what can be touched
    Colour seam;           ///< around each part of that
    Colour outline;        ///< around the whole body
    float seam_width = 2;  ///< pixels
};

/// Laid over a colour, so that it is told from others without its colour.
enum class Hatch { none, dots, stripes, crossed };

/// What a hatch is drawn with, in pixels.
struct HatchPen {
    float pitch = 6;   ///< from one stripe or dot to the next
    float stroke = 2;  ///< how wide a stripe is, or a dot
};

/// How much of the pixel at x, y the hatch covers, 0 to 1.
float covers(Hatch, const HatchPen&, int x, int y);

/// An area that is shown apart from the others.
struct Mark {
    Colour fill;
    Hatch hatch = Hatch::none;
    Colour ink = {};  ///< of the hatch
    HatchPen pen = {};
};

}  // namespace figure
