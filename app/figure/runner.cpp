#include "figure/runner.h"

#include <nanosvg.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <new>
#include <span>
#include <string_view>

#include "base/enum_index.h"

namespace figure {
namespace {

using model::Build;
using model::View;

/// How wide a body is at a height, measured by the neutral one.
struct Width {
    float y = 0;
    float share = 1;
};

constexpr auto hips = std::to_array<Width>({{0, 0.95F},
                                            {262, 0.93F},
                                            {300, 0.90F},
                                            {420, 0.885F},
                                            {520, 0.87F},
                                            {660, 0.90F},
                                            {760, 1.00F},
                                            {860, 1.03F},
                                            {1000, 1.00F},
                                            {1190, 0.96F},
                                            {1330, 0.97F},
                                            {1560, 0.95F},
                                            {1700, 0.97F}});
constexpr auto broad = std::to_array<Width>({{0, 1.03F},
                                             {262, 1.05F},
                                             {320, 1.00F},
                                             {520, 1.00F},
                                             {600, 1.03F},
                                             {680, 1.09F},
                                             {760, 1.12F},
                                             {860, 1.07F},
                                             {1000, 1.06F},
                                             {1190, 1.05F},
                                             {1560, 1.02F}});
constexpr auto slim = std::to_array<Width>({{0, 0.97F},
                                            {262, 0.93F},
                                            {320, 0.91F},
                                            {520, 0.88F},
                                            {680, 0.87F},
                                            {780, 0.88F},
                                            {1000, 0.89F},
                                            {1190, 0.92F},
                                            {1330, 0.90F},
                                            {1560, 0.94F},
                                            {1700, 0.97F}});
constexpr auto full = std::to_array<Width>({{0, 1.00F},
                                            {262, 1.00F},
                                            {320, 0.94F},
                                            {520, 0.96F},
                                            {600, 1.02F},
                                            {680, 1.10F},
                                            {760, 1.16F},
                                            {860, 1.14F},
                                            {1000, 1.10F},
                                            {1190, 1.06F},
                                            {1330, 1.08F},
                                            {1560, 1.00F}});

std::span<const Width> widths(Build build) {
    switch (build) {
        case Build::hips:
            return hips;
        case Build::broad:
            return broad;
        case Build::slim:
            return slim;
        case Build::full:
            return full;
        case Build::medium:
            break;
    }
    return {};
}

// Smooth between the heights of the table.
float share_at(std::span<const Width> table, float y) {
    const auto below = std::ranges::find_if(table, [y](const Width& width) { return y <= width.y; });
    if (table.empty()) return 1;
    if (below == table.begin()) return table.front().share;
    if (below == table.end()) return table.back().share;
    const Width& above = *(below - 1);
    const float t = (y - above.y) / (below->y - above.y);
    return above.share + (below->share - above.share) * t * t * (3 - 2 * t);
}

constexpr float midline = 400;

constexpr auto lower_leg = std::to_array<std::string_view>({"shins", "calves", "achilles", "ankles", "feet"});

std::string_view cut_word(std::string_view& rest) {
    const std::string_view word = rest.substr(0, rest.find_first_of(".-"));
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    return word;
}

std::string_view word(model::Hair hair) {
    constexpr auto words = std::to_array<std::string_view>({"bun", "cropped", "curls", "headscarf"});
    return words[base::index(hair)];
}

/// Whether a part of the neutral body with this id is the runner's.
bool has(const model::Runner& runner, std::string_view id) {
    const bool blade = runner.blade == model::Blade::left;
    if (id.starts_with("blade")) return blade;
    if (id.starts_with("hair.")) {
        id.remove_prefix(id.find('.') + 1);
        const std::string_view what = cut_word(id);
        return what == word(runner.hair) || (what == "beard" && runner.beard == model::Beard::full);
    }
    if (!blade) return true;
    for (const std::string_view lead : {"line.", "anchor."})
        if (id.starts_with(lead)) id.remove_prefix(lead.size());
    return std::ranges::none_of(lower_leg, [&](std::string_view area) {
        return id.starts_with(area) && id.substr(area.size()).starts_with(".left");
    });
}

template <class Item>
Item* copy_of(const Item& item) {
    auto* const copy = static_cast<Item*>(std::malloc(sizeof(Item)));
    if (!copy) throw std::bad_alloc();
    *copy = item;
    copy->next = nullptr;
    return copy;
}

void add_path(NSVGshape& shape, NSVGpath**& end, const NSVGpath& original, Build build, View view) {
    *end = copy_of(original);
    NSVGpath& path = **end;
    path.pts = nullptr;
    end = &path.next;
    const auto count = static_cast<std::size_t>(original.npts) * 2;
    path.pts = static_cast<float*>(std::malloc(count * sizeof(float)));
    if (!path.pts) throw std::bad_alloc();
    Bounds box;
    for (std::size_t i = 0; i < count; i += 2) {
        const model::Point at = widened({original.pts[i], original.pts[i + 1]}, build, view);
        path.pts[i] = at.x;
        path.pts[i + 1] = at.y;
        box.include(at);
    }
    const std::array bounds = {box.left, box.top, box.right, box.bottom};
    std::ranges::copy(bounds, &path.bounds[0]);
    Bounds whole = {shape.bounds[0], shape.bounds[1], shape.bounds[2], shape.bounds[3]};
    whole.enclose(box);
    const std::array around = {whole.left, whole.top, whole.right, whole.bottom};
    std::ranges::copy(around, &shape.bounds[0]);
}

Svg redrawn(const NSVGimage& original, const model::Runner& runner, View view) {
    auto* const image = static_cast<NSVGimage*>(std::calloc(1, sizeof(NSVGimage)));
    if (!image) throw std::bad_alloc();
    Svg result(image);
    image->width = original.width;
    image->height = original.height;
    NSVGshape** last = &image->shapes;
    for (const NSVGshape* shape = original.shapes; shape; shape = shape->next) {
        if (!has(runner, shape->id)) continue;
        *last = copy_of(*shape);
        NSVGshape& copy = **last;
        last = &copy.next;
        for (NSVGpaint* const paint : {&copy.fill, &copy.stroke})
            if (paint->type > NSVG_PAINT_COLOR) {  // a gradient belongs to the original
                paint->type = NSVG_PAINT_COLOR;
                paint->color = 0;
            }
        copy.paths = nullptr;
        const Bounds nothing;
        const std::array bounds = {nothing.left, nothing.top, nothing.right, nothing.bottom};
        std::ranges::copy(bounds, &copy.bounds[0]);
        NSVGpath** end = &copy.paths;
        for (const NSVGpath* path = shape->paths; path; path = path->next)
            add_path(copy, end, *path, runner.build, view);
    }
    return result;
}

}  // namespace

model::Point widened(model::Point point, Build build, View view) {
    if (view == View::sole) return point;
    return {midline + (point.x - midline) * share_at(widths(build), point.y), point.y};
}

Body as_runner(const Body& neutral, const model::Runner& runner) {
    Body body;
    for (const View view : {View::front, View::back, View::side, View::sole}) {
        Svg svg = redrawn(neutral.artwork[view], runner, view);
        body.figure.drawings[base::index(view)] = trace(*svg, view, "");
        body.artwork.drawings[base::index(view)] = std::move(svg);
    }
    return body;
}

}  // namespace figure
