#include "figure/body_painting.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace figure {
namespace {

using std::string_view_literals::operator""sv;

// What the drawings leave between neighbours, in units.
constexpr float drawn_gap = 3.6F;
constexpr float narrowest_gap = 1.6F;  // beside the long strips of the profile

// In the drawings the lowest line of what shorts cover.
constexpr float hem = 1024;

// How clearly a fibre is seen: elsewhere as it was drawn.
constexpr float marked_fibre = 0.45F;

std::string_view id(const NSVGshape& shape) { return &shape.id[0]; }

/// What an id begins with, and the colour of that. The first that fits counts.
struct Part {
    std::string_view id;
    Colour Style::*colour;
};
constexpr auto parts_over = std::to_array<Part>({
    {"arm.fold", &Style::shade},
    {"arm.", &Style::bare},
    {"wear.vest", &Style::vest},
    {"wear.neckline", &Style::trim},
    {"wear.", &Style::shorts},
    {"hair.headscarf-fold", &Style::shade},
    {"hair.", &Style::hair},
    {"face.white", &Style::white},
    {"face.eye", &Style::eye},
    {"face.mouth", &Style::mouth},
    {"face.brow", &Style::brow},
    {"face.", &Style::shade},
    {"blade-shine", &Style::trim},
    {"blade", &Style::shorts},
});

/// The fills of the drawings, which are one neutral body, and what is of that kind.
struct Tissue {
    unsigned drawn;  ///< as nanosvg keeps it, 0xAABBGGRR
    Colour Style::*colour;
};
constexpr auto tissues = std::to_array<Tissue>({
    {0xFFD1D0D0U, &Style::joint},
    {0xFFD7DDE0U, &Style::tendon},
});

constexpr auto under_shorts =
    std::to_array<std::string_view>({"hips", "hip-flexors", "glutes", "it-band", "quads", "adductors", "hamstrings"});
constexpr auto under_vest = std::to_array<std::string_view>({"upper-back", "lower-back"});

std::string_view first_word(std::string_view text) { return text.substr(0, text.find('.')); }

bool is_any_of(std::string_view word, std::span<const std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

bool is_ground(const NSVGshape& shape) { return id(shape) == "ground"sv; }
bool is_behind(const NSVGshape& shape) { return id(shape).ends_with(".behind"sv); }
bool is_fibre(const NSVGshape& shape) { return id(shape).starts_with("line."); }
bool is_bare(const NSVGshape& shape) { return id(shape).starts_with("body."); }
bool is_area(const NSVGshape& shape) { return is_any_of(first_word(id(shape)), model::area_ids); }

const Part* part_over(const NSVGshape& shape) {
    const auto found =
        std::ranges::find_if(parts_over, [&](const Part& part) { return id(shape).starts_with(part.id); });
    return found == parts_over.end() ? nullptr : &*found;
}

bool is_over(const NSVGshape& shape) { return part_over(shape) && !is_behind(shape); }

Shapes only(const Shapes& shapes, bool (*wanted)(const NSVGshape&)) {
    Shapes found;
    std::ranges::copy_if(shapes, std::back_inserter(found), [&](const NSVGshape* shape) { return wanted(*shape); });
    return found;
}

/// A body's shapes at a scale, being painted in a style.
struct Painter {
    Painting& painting;
    const Style& style;
    float scale;

    float seam() const { return seam_width(style, scale) / scale; }

    // A body's own edge is seen as wide as a seam, beside the creases on it.
    void bare(const Shapes& shapes) const {
        for (const NSVGshape* shape : shapes) add_edge(painting, *shape, style.seam, 2 * seam() + drawn_gap);
        for (const NSVGshape* shape : shapes) add_painted(painting, *shape, style.bare);
        for (const NSVGshape* shape : shapes) add_edge(painting, *shape, style.crease, drawn_gap);
    }

    // A seam is as wide as it should be between neighbours that the drawing sets nearer to each other.
    void narrow(const Shapes& shapes, Colour colour) const {
        const float narrower = seam() - narrowest_gap;
        if (narrower <= 0) return;
        for (const NSVGshape* shape : shapes) add_edge(painting, *shape, colour, narrower);
    }

    void area(const NSVGshape& shape) const {
        const auto* const tissue = std::ranges::find(tissues, shape.fill.color, &Tissue::drawn);
        const Colour skin = style.*(tissue == tissues.end() ? &Style::muscle : tissue->colour);
        const std::string_view name = first_word(id(shape));
        if (is_any_of(name, under_vest))
            add_painted(painting, shape, mixed(skin, style.vest, style.vest_share));
        else if (is_any_of(name, under_shorts))
            add_in_two(painting, shape, mixed(skin, style.shorts, style.shorts_share), skin, hem);
        else
            add_painted(painting, shape, skin);
    }

    void fibres(const Shapes& lines, const Marked& marked) const {
        for (const NSVGshape* line : lines) {
            const std::string_view area = first_word(id(*line).substr("line."sv.size()));
            const bool on_mark = std::ranges::any_of(
                marked.shapes, [&](const NSVGshape* shape) { return first_word(id(*shape)) == area; });
            if (on_mark)
                add_line(painting, *line, marked.mark->fibres, marked_fibre);
            else
                add_painted(painting, *line, style.seam);
        }
    }

    void over_it(const NSVGshape& shape) const {
        const Part* const part = part_over(shape);
        const bool filled = shape.fill.type != NSVG_PAINT_NONE;
        if (filled && part->colour == &Style::bare) add_edge(painting, shape, style.seam, 2 * seam());
        const bool worn =
            part->id.starts_with("wear.") || part->id.starts_with("hair.") || part->id.starts_with("blade");
        if (worn && style.edge) {
            if (!filled) return add_painted(painting, shape, *style.edge);
            add_edge(painting, shape, *style.edge, 2 * seam());
        }
        NSVGshape plain = shape;
        if (filled) plain.stroke.type = NSVG_PAINT_NONE;
        add_painted(painting, plain, style.*part->colour);
    }
};

}  // namespace

float seam_width(const Style& style, float scale) {
    constexpr float widest = 5;  // in units of the drawings
    return std::min(style.seam_width, widest * scale);
}

void add_over(Painting& painting, const Shapes& shapes, const Style& style, float scale) {
    const Painter painter = {painting, style, scale};
    for (const NSVGshape* shape : only(shapes, is_over)) painter.over_it(*shape);
}

void add_body(Painting& painting, const Shapes& shapes, const Style& style, float scale, const Marked& marked) {
    const Painter painter = {painting, style, scale};
    for (const NSVGshape* shape : only(shapes, is_ground)) add_painted(painting, *shape, {}, style.ground);
    for (const NSVGshape* shape : only(shapes, is_behind)) painter.over_it(*shape);
    painter.bare(only(shapes, is_bare));
    Shapes areas = only(shapes, is_area);
    for (const NSVGshape* shape : areas) add_edge(painting, *shape, style.seam, 2 * painter.seam());
    std::erase_if(
        areas, [&](const NSVGshape* shape) { return std::ranges::find(marked.shapes, shape) != marked.shapes.end(); });
    for (const NSVGshape* shape : areas) painter.area(*shape);
    painter.narrow(areas, style.seam);
    if (marked.mark) add_marked(painting, {marked.shapes.begin(), marked.shapes.end()}, style, scale, *marked.mark);
    painter.fibres(only(shapes, is_fibre), marked);
    add_over(painting, shapes, style, scale);
}

void add_marked(Painting& painting, const Shapes& area, const Style& style, float scale, const Mark& mark) {
    const Painter painter = {painting, style, scale};
    for (const NSVGshape* shape : area) add_edge(painting, *shape, mark.seam, 2 * mark_edge * painter.seam());
    for (const NSVGshape* shape : area) add_painted(painting, *shape, mark.fill);
    painter.narrow(area, mark.seam);
}

}  // namespace figure
