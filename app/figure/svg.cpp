#include "figure/svg.h"

#include <fmt/format.h>
#include <nanosvg.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iterator>
#include <new>
#include <span>
#include <string>
#include <string_view>
#include <system_error>

#include "model/problem.h"

namespace figure {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view install_again = "install Bodymap again to get a sound copy";

[[noreturn]] void broken(const fs::path& file, std::string_view what, std::string_view remedy) {
    throw model::BrokenInstallation(fmt::format("{} {}; {}", file.string(), what, remedy));
}

std::string read_text(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error) && !error) broken(file, "is missing", install_again);
    std::ifstream in(file, std::ios::binary);
    const std::uintmax_t size = fs::file_size(file, error);
    if (!in || error) broken(file, "cannot be read", "let the user who runs Bodymap read it");
    if (size == 0) broken(file, "is empty", install_again);
    if (size > largest_svg_bytes)
        broken(file, fmt::format("is larger than {} kB", largest_svg_bytes / 1000),
               "save the drawing without pictures");
    return {std::istreambuf_iterator<char>(in), {}};
}

bool on_the_sheet(float coordinate) { return std::abs(coordinate) <= farthest_coordinate; }  // false for NaN too

bool sound(const NSVGimage& image) {
    if (!(image.width > 0 && image.height > 0)) return false;
    if (!on_the_sheet(image.width) || !on_the_sheet(image.height)) return false;
    for (const NSVGshape* shape = image.shapes; shape; shape = shape->next)
        for (const NSVGpath* path = shape->paths; path; path = path->next)
            for (const float coordinate : std::span(path->pts, static_cast<std::size_t>(path->npts) * 2))
                if (!on_the_sheet(coordinate)) return false;
    return true;
}

// nanosvg takes what an arc comes to as a whole number, however far off the drawing that is: such a number has more
// digits before its point than any on the drawing, or two in its exponent.
bool has_boundless_number(std::string_view text) {
    constexpr std::size_t most_digits = 7;
    const auto digits_from = [&](std::size_t at) {
        return std::min(text.find_first_not_of("0123456789", at), text.size()) - at;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '#') at = std::min(text.find_first_not_of("0123456789abcdefABCDEF", at + 1), text.size() - 1);
        const std::size_t whole = digits_from(at);
        if (whole > most_digits) return true;
        if (whole == 0 && text[at] != '.') continue;
        at += whole;
        if (at < text.size() && text[at] == '.') at += 1 + digits_from(at + 1);
        if (at + 1 >= text.size() || (text[at] != 'e' && text[at] != 'E')) {
            --at;
            continue;
        }
        const std::size_t exponent = at + (text[at + 1] == '-' || text[at + 1] == '+' ? 2 : 1);
        if (exponent < text.size() && digits_from(exponent) > 1) return true;
    }
    return false;
}

using model::Point;
using Cubic = std::array<Point, 4>;

float bend(Point a, Point b, Point c) { return std::hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y); }

// Wang's formula: n equal steps of a cubic stay within 6/8 of its largest second difference, divided by n squared.
int steps_for(const Cubic& curve) {
    const float largest = std::max(bend(curve[0], curve[1], curve[2]), bend(curve[1], curve[2], curve[3]));
    return std::max(1, static_cast<int>(std::ceil(std::sqrt(0.75F * largest / flatness))));
}

Point at(const Cubic& curve, float t) {
    const float s = 1 - t;
    const std::array weights{s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
    Point sum;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum.x += weights[i] * curve[i].x;
        sum.y += weights[i] * curve[i].y;
    }
    return sum;
}

void append(std::vector<Point>& outline, const Cubic& curve) {
    const int steps = steps_for(curve);
    for (int i = 1; i <= steps; ++i) {
        const Point next = i == steps ? curve[3] : at(curve, static_cast<float>(i) / static_cast<float>(steps));
        if (squared_distance(next, outline.back()) > 0) outline.push_back(next);
    }
}

// nanosvg stores x0 y0, and then per cubic two control points and an end point.
std::vector<Point> flatten(const NSVGpath& path) {
    const auto point = [&](std::ptrdiff_t i) { return Point{path.pts[2 * i], path.pts[2 * i + 1]}; };
    std::vector<Point> outline{point(0)};
    for (int i = 0; i + 3 < path.npts; i += 3) append(outline, {point(i), point(i + 1), point(i + 2), point(i + 3)});
    if (outline.size() > 1 && squared_distance(outline.front(), outline.back()) == 0) outline.pop_back();
    return outline;
}

}  // namespace

void DeleteSvg::operator()(NSVGimage* image) const { nsvgDelete(image); }

Svg read_svg(const fs::path& file) {
    std::string text = read_text(file);
    // nanosvg draws what it can of half a file. A power cut leaves a file cut short, or its end filled with zeros.
    if (text.find("</svg>") == std::string::npos || text.find('\0') != std::string::npos)
        broken(file, "is cut short", install_again);
    constexpr std::string_view nowhere = "has a size or a point that is not on the drawing";
    if (has_boundless_number(text)) broken(file, nowhere, install_again);
    Svg svg(nsvgParse(text.data(), "px", 96));
    if (!svg) throw std::bad_alloc();
    if (!svg->shapes) broken(file, "has nothing drawn in it", install_again);
    if (!sound(*svg)) broken(file, nowhere, install_again);
    return svg;
}

Outlines flatten(const NSVGshape& shape) {
    Outlines outlines;
    for (const NSVGpath* path = shape.paths; path; path = path->next)
        if (auto outline = flatten(*path); outline.size() >= 3) outlines.push_back(std::move(outline));
    return outlines;
}

}  // namespace figure
