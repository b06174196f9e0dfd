#include "figure/body_painting.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace figure {
namespace {

using std::string_view_literals::operator""sv;

// What the drawings leave between neighbours, in units.
constexpr float drawn_gap = 3.6F;

// Shares of the shading that was drawn, and of a line's opacity.
constexpr float bare_shading = 0.5F;
constexpr float mark_shading = 0.4F;
constexpr float line_on_bare = 0.35F;

constexpr std::string_view outline_id = "body.outline"sv;

std::string_view id(const NSVGshape& shape) { return &shape.id[0]; }

bool is_line(const NSVGshape& shape) { return id(shape).starts_with("line."); }

bool is_body(const NSVGshape& shape) { return id(shape).starts_with("body."); }

bool is_area(const NSVGshape& shape) { return !is_line(shape) && !is_body(shape); }

// "line.calves.left.1" lies on the calves, "line.jaw" on nothing that can be touched.
bool lies_on_area(const NSVGshape& line) {
    std::string_view what = id(line).substr("line."sv.size());
    what = what.substr(0, what.find('.'));
    return std::ranges::find(model::area_ids, what) != model::area_ids.end();
}

Shapes only(const Shapes& shapes, bool (*wanted)(const NSVGshape&)) {
    Shapes found;
    std::ranges::copy_if(shapes, std::back_inserter(found), [&](const NSVGshape* shape) { return wanted(*shape); });
    return found;
}

bool is_outline(const NSVGshape& shape) { return id(shape) == outline_id; }

bool is_bare(const NSVGshape& shape) { return is_body(shape) && !is_outline(shape); }

void add_bare(Painting& painting, const Shapes& shapes, float brightest_tone, const Style& style, float scale) {
    const Shapes outlines = only(shapes, is_outline);
    for (const NSVGshape* shape : outlines) add_painted(painting, *shape, {style.crease, brightest(outlines)});
    for (const NSVGshape* shape : only(shapes, is_bare))
        add_painted(painting, *shape, {style.bare, brightest_tone, bare_shading});
    for (const NSVGshape* shape : outlines) add_edge(painting, *shape, style.outline, style.seam_width / scale);
}

// A seam is as wide as it should be between neighbours that the drawing sets nearer to each other.
void add_filled(Painting& painting, const Shapes& shapes, const Paint& paint, const Style& style, float scale) {
    for (const NSVGshape* shape : shapes) add_painted(painting, *shape, paint);
    const float narrower = style.seam_width / scale - drawn_gap;
    if (narrower <= 0) return;
    for (const NSVGshape* shape : shapes) add_edge(painting, *shape, style.seam, narrower);
}

void add_lines(Painting& painting, const Shapes& lines) {
    for (const NSVGshape* line : lines) {
        painting.shapes.push_back(*line);
        if (!lies_on_area(*line)) painting.shapes.back().opacity *= line_on_bare;
    }
}

}  // namespace

Tones tones_of(const Shapes& whole) { return {brightest(only(whole, is_bare)), brightest(only(whole, is_area))}; }

void add_body(Painting& painting, const Shapes& shapes, const Tones& tones, const Style& style, float scale,
              const Marked& marked) {
    add_bare(painting, shapes, tones.bare, style, scale);
    Shapes areas = only(shapes, is_area);
    for (const NSVGshape* shape : areas) add_edge(painting, *shape, style.seam, 2 * style.seam_width / scale);
    std::erase_if(
        areas, [&](const NSVGshape* shape) { return std::ranges::find(marked.shapes, shape) != marked.shapes.end(); });
    add_filled(painting, areas, {style.muscle, tones.touchable}, style, scale);
    if (marked.mark) add_marked(painting, {marked.shapes.begin(), marked.shapes.end()}, style, scale, *marked.mark);
    add_lines(painting, only(shapes, is_line));
}

void add_marked(Painting& painting, const Shapes& area, const Style& style, float scale, const Mark& mark) {
    for (const NSVGshape* shape : area)
        add_edge(painting, *shape, style.seam, 2 * mark_edge * style.seam_width / scale);
    // Against the brightest of both sides, so that a left quad looks like a right one.
    add_filled(painting, area, {mark.fill, brightest(area), mark_shading}, style, scale);
}

}  // namespace figure
