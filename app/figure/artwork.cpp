#include "figure/artwork.h"

#include <fmt/format.h>
#include <nanosvg.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "figure/flatten.h"
#include "figure/part.h"
#include "model/problem.h"

namespace figure {
namespace {

using model::Side;

/// What a view has to show for a visitor to find every area where the body has it.
struct Sheet {
    model::View view;
    std::string_view file;
    std::vector<Side> sides;
    std::vector<std::string_view> areas;
};

std::array<Sheet, model::view_count> sheets() {
    return {{
        {model::View::front,
         "front.svg",
         {Side::left, Side::right},
         {"neck", "shoulders", "hips", "hip-flexors", "adductors", "quads", "it-band", "knees", "shins", "calves",
          "ankles", "feet"}},
        {model::View::back,
         "back.svg",
         {Side::left, Side::right},
         {"neck", "shoulders", "upper-back", "lower-back", "hips", "glutes", "adductors", "it-band", "hamstrings",
          "knees", "calves", "achilles", "ankles", "feet"}},
        {model::View::side,
         "side.svg",
         {Side::right},
         {"neck", "shoulders", "upper-back", "lower-back", "hips", "hip-flexors", "glutes", "quads", "it-band",
          "hamstrings", "knees", "shins", "calves", "achilles", "ankles", "feet"}},
        {model::View::sole, "sole.svg", {Side::right}, {"feet"}},
    }};
}

std::string_view word(Side side) { return side == Side::left ? "left" : "right"; }

model::Drawing trace(const NSVGimage& image, const Sheet& sheet) {
    model::Drawing drawing{sheet.view, image.width, image.height, {}};
    for (const NSVGshape* path = image.shapes; path; path = path->next) {
        const auto part = part_named(path->id, sheet.file);
        if (!part) continue;
        model::Shape shape{std::string(part->area), part->side, flatten(*path)};
        if (shape.outlines.empty())
            throw model::BrokenInstallation(fmt::format(
                "{}: the path '{}' encloses nothing; draw it again as a closed shape", sheet.file, path->id));
        drawing.shapes.push_back(std::move(shape));
    }
    return drawing;
}

void require_areas(const model::Drawing& drawing, const Sheet& sheet) {
    for (const std::string_view area : sheet.areas)
        for (const Side side : sheet.sides)
            if (std::ranges::none_of(drawing.shapes, [&](const auto& s) { return s.area == area && s.side == side; }))
                throw model::BrokenInstallation(
                    fmt::format("{0}: the area '{1}' is not drawn on the {2}; draw a path with "
                                "the id '{1}.{2}'",
                                sheet.file, area, word(side)));
}

}  // namespace

Body load(const std::filesystem::path& folder) {
    Body body;
    for (const Sheet& sheet : sheets()) {
        Svg svg = read_svg(folder / sheet.file);
        model::Drawing drawing = trace(*svg, sheet);
        require_areas(drawing, sheet);
        const auto index = static_cast<std::size_t>(sheet.view);
        body.figure.drawings[index] = std::move(drawing);
        body.artwork.drawings[index] = std::move(svg);
    }
    return body;
}

Side mirrored(Side side) {
    if (side == Side::mid) return side;
    return side == Side::left ? Side::right : Side::left;
}

model::Drawing mirrored(model::Drawing drawing) {
    for (model::Shape& shape : drawing.shapes) {
        shape.side = mirrored(shape.side);
        for (auto& outline : shape.outlines)
            for (model::Point& point : outline) point.x = drawing.width - point.x;
    }
    return drawing;
}

}  // namespace figure
