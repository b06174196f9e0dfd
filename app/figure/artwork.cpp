#include "figure/artwork.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nanosvg.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "model/problem.h"

namespace figure {
namespace {

/// nanosvg keeps this many characters of an id and drops the rest without a word.
constexpr std::size_t longest_kept_id = 63;

/// What the ids of what cannot be touched begin with; `anchor.AREA.SIDE` is where a leader line to it ends.
constexpr auto untouchable = std::to_array<std::string_view>(
    {"body", "line", "arm", "wear", "hair", "face", "blade", "blade-shine", "ground", "anchor"});
constexpr std::string_view anchor_of = "anchor.";

constexpr std::array sides{std::pair{std::string_view("left"), model::Side::left},
                           std::pair{std::string_view("right"), model::Side::right},
                           std::pair{std::string_view("mid"), model::Side::mid}};

/// What comes before the first dot; `rest` keeps what comes after it.
std::string_view next_word(std::string_view& rest) {
    const std::string_view word = rest.substr(0, rest.find('.'));
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    return word;
}

/// The numbers of a foot's shapes, in every drawing; 1 is its top.
struct Numbered {
    std::string_view foot_part;
    int first = 0;
    int last = 0;
};
constexpr std::array numbers_of_foot = std::to_array<Numbered>({
    {"toes", 2, 6},  // the big one first
    {"heel", 7, 7},
    {"ball", 8, 9},    // below the big toe, and the rest
    {"arch", 10, 12},  // the band in the middle, the inner edge and the outer one
});

std::string_view foot_part_of(std::string_view area, std::string_view number) {
    if (area != model::parted_area) return {};
    int n = 0;
    std::from_chars(number.data(), number.data() + number.size(), n);
    const auto found =
        std::ranges::find_if(numbers_of_foot, [&](const Numbered& row) { return row.first <= n && n <= row.last; });
    return found == numbers_of_foot.end() ? std::string_view() : found->foot_part;
}

bool is_number(std::string_view text) { return std::ranges::all_of(text, base::is_digit); }

template <class... Arguments>
[[noreturn]] void broken(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    throw model::BrokenInstallation(fmt::format(format, std::forward<Arguments>(arguments)...));
}

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

model::Point middle(const NSVGshape& shape) {
    return {(shape.bounds[0] + shape.bounds[2]) / 2, (shape.bounds[1] + shape.bounds[3]) / 2};
}

void require_areas(const model::Drawing& drawing, const Sheet& sheet) {
    for (const std::string_view area : sheet.areas)
        for (const Side side : sheet.sides)
            if (std::ranges::none_of(drawing.shapes, [&](const auto& s) { return s.area == area && s.side == side; }))
                throw model::BrokenInstallation(
                    fmt::format("{0}: the area '{1}' is not drawn on the {2}; draw a path with "
                                "the id '{1}.{2}'",
                                sheet.file, area, word(side)));
    if (drawing.view != model::View::sole) return;
    for (const Numbered& part : numbers_of_foot)
        if (std::ranges::none_of(drawing.shapes, [&](const auto& s) { return s.foot_part == part.foot_part; }))
            broken("{}: no part of the foot is its {}; draw a path with the id '{}.right.{}'", sheet.file,
                   part.foot_part, model::parted_area, part.first);
}

}  // namespace

model::Drawing trace(const NSVGimage& image, model::View view, std::string_view file) {
    model::Drawing drawing{view, image.width, image.height, {}};
    for (const NSVGshape* path = image.shapes; path; path = path->next) {
        const std::string_view id = path->id;
        if (id.starts_with(anchor_of)) {
            if (const auto part = part_named(id.substr(anchor_of.size()), file))
                drawing.anchors.push_back(
                    {std::string(part->area), part->side, middle(*path), std::string(part->foot_part)});
            continue;
        }
        const auto part = part_named(id, file);
        if (!part) continue;
        model::Shape shape{std::string(part->area), part->side, flatten(*path), std::string(part->foot_part)};
        if (shape.outlines.empty())
            throw model::BrokenInstallation(
                fmt::format("{}: the path '{}' encloses nothing; draw it again as a closed shape", file, id));
        drawing.shapes.push_back(std::move(shape));
    }
    return drawing;
}

// The shirt and the waistband close the gaps between the muscles that are drawn below them.
model::Drawing bare_parts(const NSVGimage& image, model::View view) {
    constexpr auto bare = std::to_array<std::string_view>({"body.", "arm.", "wear.vest", "wear.band"});
    model::Drawing drawing{view, image.width, image.height, {}};
    for (const NSVGshape* path = image.shapes; path; path = path->next) {
        const std::string_view id = path->id;
        if (std::ranges::none_of(bare, [&](std::string_view begin) { return id.starts_with(begin); })) continue;
        model::Shape shape{{}, Side::mid, flatten(*path)};
        if (!shape.outlines.empty()) drawing.shapes.push_back(std::move(shape));
    }
    return drawing;
}

Body load(const std::filesystem::path& folder) {
    Body body;
    for (const Sheet& sheet : sheets()) {
        Svg svg = read_svg(folder / sheet.file);
        model::Drawing drawing = trace(*svg, sheet.view, sheet.file);
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
    for (model::Anchor& anchor : drawing.anchors) {
        anchor.side = mirrored(anchor.side);
        anchor.at.x = drawing.width - anchor.at.x;
    }
    return drawing;
}

std::optional<Part> part_named(std::string_view id, std::string_view file) {
    if (id.empty())
        broken(
            "{}: a path has no id; name it like 'calves.left' or 'calves.left.2', or 'body.hand' if it cannot be "
            "touched",
            file);
    if (id.size() >= longest_kept_id)
        broken("{}: the id '{}...' is too long; keep ids under {} characters", file, id, longest_kept_id);
    std::string_view rest = id;
    const std::string_view area_word = next_word(rest);
    if (std::ranges::find(untouchable, area_word) != untouchable.end()) return std::nullopt;
    const std::string_view side_word = next_word(rest);
    const auto area = std::ranges::find(model::area_ids, area_word);
    if (area == model::area_ids.end())
        broken(
            "{}: there is no area '{}' (in the id '{}'); the areas are {}, and ids of what cannot be touched start "
            "with "
            "'body.' or 'line.'",
            file, area_word, id, fmt::join(model::area_ids, ", "));
    const auto side = std::ranges::find(sides, side_word, [](const auto& row) { return row.first; });
    if (side == sides.end())
        broken("{}: there is no side '{}' (in the id '{}'); the sides are left, right and mid", file, side_word, id);
    if (!is_number(rest))
        broken("{}: the id '{}' ends in '{}'; end it in a number, like '{}.{}.2'", file, id, rest, area_word,
               side_word);
    return Part{*area, side->second, foot_part_of(*area, rest)};
}

}  // namespace figure
