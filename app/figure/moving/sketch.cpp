#include "figure/moving/sketch.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace figure::moving {

using model::Point;

Sketch::Sketch(Point bottom_left, float width, float height)
    : corner_{bottom_left.x, bottom_left.y + height}, width_(width), height_(height) {}

std::string hex(Colour colour) { return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue); }

Point Sketch::on_sheet(Point point) const { return {point.x - corner_.x, corner_.y - point.y}; }

// Catmull-Rom, as cubics: it goes through every point.
std::string Sketch::smooth(const Curve& curve, bool closed) const {
    const auto count = std::ssize(curve);
    const auto at = [&](std::ptrdiff_t i) {
        if (closed) return on_sheet(curve[static_cast<std::size_t>((i + count) % count)]);
        return on_sheet(curve[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(i, 0, count - 1))]);
    };
    constexpr float sixth = 1.0F / 6;
    std::string path = fmt::format("M{:.2f} {:.2f}", at(0).x, at(0).y);
    for (std::ptrdiff_t i = 0; i < (closed ? count : count - 1); ++i) {
        const Point first = at(i) + sixth * (at(i + 1) - at(i - 1));
        const Point second = at(i + 1) - sixth * (at(i + 2) - at(i));
        fmt::format_to(std::back_inserter(path), "C{:.2f} {:.2f} {:.2f} {:.2f} {:.2f} {:.2f}", first.x, first.y,
                       second.x, second.y, at(i + 1).x, at(i + 1).y);
    }
    return closed ? path + "Z" : path;
}

void Sketch::fill(const Curve& curve, Colour colour, float opacity) {
    svg_ +=
        fmt::format("<path d=\"{}\" fill=\"{}\" fill-opacity=\"{:.2f}\"/>", smooth(curve, true), hex(colour), opacity);
}

void Sketch::edge(const Curve& curve, Colour colour, float width) {
    svg_ +=
        fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{:.2f}\" stroke-linejoin=\"round\"/>",
                    smooth(curve, true), hex(colour), width);
}

void Sketch::shape(const Curve& curve, Colour colour, Colour edge, float width) {
    svg_ += fmt::format("<path d=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"{:.2f}\" stroke-linejoin=\"round\"/>",
                        smooth(curve, true), hex(colour), hex(edge), width);
}

void Sketch::plate(const Curve& curve, Colour colour, Colour edge, float width) {
    std::string points;
    for (const Point corner : curve) {
        const Point at = on_sheet(corner);
        points += fmt::format("{:.2f},{:.2f} ", at.x, at.y);
    }
    svg_ += fmt::format(
        "<polygon points=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"{:.2f}\" "
        "stroke-linejoin=\"round\"/>",
        points, hex(colour), hex(edge), width);
}

void Sketch::disc(Point middle, float radius, Colour colour, Colour edge, float width) {
    const Point at = on_sheet(middle);
    svg_ += fmt::format(
        "<circle cx=\"{:.2f}\" cy=\"{:.2f}\" r=\"{:.2f}\" fill=\"{}\" stroke=\"{}\" "
        "stroke-width=\"{:.2f}\"/>",
        at.x, at.y, radius, hex(colour), hex(edge), width);
}

void Sketch::line(const Curve& curve, Colour colour, float width, float opacity) {
    svg_ += fmt::format(
        "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{:.2f}\" "
        "stroke-opacity=\"{:.2f}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>",
        smooth(curve, false), hex(colour), width, opacity);
}

void Sketch::begin_mirrored() { svg_ += fmt::format("<g transform=\"translate({} 0) scale(-1 1)\">", width_); }

std::string Sketch::finish() && {
    return fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" "
        "viewBox=\"0 0 {0} {1}\">{2}</svg>",
        width_, height_, svg_);
}

}  // namespace figure::moving
