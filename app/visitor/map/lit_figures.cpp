#include "visitor/map/lit_figures.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "ui/paint.h"
#include "ui/press.h"
#include "visitor/map/figure_pictures.h"
#include "visitor/map/map_names.h"

namespace visitor {

using namespace ui;

namespace {

// The areas, and where the page is about a part of the foot, that in place of the whole.
std::vector<model::Spot> spots_of(const model::Page& page) {
    std::vector<model::Spot> spots;
    for (const std::string& area : page.lit)
        spots.push_back({area, area == model::parted_area ? std::string_view(page.foot_part) : ""});
    return spots;
}

std::vector<const Plate*> plates_of(const Body& body, const std::vector<model::Spot>& spots) {
    std::vector<const Plate*> plates;
    const auto add = [&](model::View view, const model::Spot& spot) {
        const Plate* const plate = &body.plate(view);
        if (body.shows(view, spot) && std::ranges::find(plates, plate) == plates.end()) plates.push_back(plate);
    };
    for (const model::Spot& spot : spots) {
        if (spot.foot_part.empty())
            add(body.best_view(spot.area), spot);
        else if (body.shows(model::View::front, spot))
            add(model::View::front, spot);
        else
            add(model::View::back, spot);
        add(model::View::sole, spot);
    }
    return plates;
}

std::string names_of(const Frame& frame, const Scene& scene, const std::vector<model::Spot>& spots) {
    std::string names;
    for (const model::Spot& spot : spots)
        if (const auto named = named_on_body(frame, scene, spot)) {
            names += names.empty() ? "" : ", ";
            names += named->words;
        }
    return names;
}

Rect foot_lit_on(const Hung& hung, const std::vector<model::Spot>& spots) {
    figure::Bounds lit;
    for (const model::Shape& shape : hung.plate->drawing.shapes)
        for (const model::Spot& spot : spots)
            if (shape.area == spot.area && spot.area == model::parted_area &&
                (spot.foot_part.empty() || shape.foot_part == spot.foot_part))
                lit.enclose(figure::bounds(shape.outlines));
    const ImVec2 from = hung.on_screen({lit.left, lit.top});
    const ImVec2 to = hung.on_screen({lit.right, lit.bottom});
    return {from.x, from.y, to.x - from.x, to.y - from.y};
}

// The feet of a whole body are small: a ring around them, and a line to the sole that shows them large.
void draw_where_sole_is(Frame& frame, const std::vector<Hung>& all, const std::vector<model::Spot>& spots,
                        std::string_view names) {
    if (all.size() < 2 || all.back().plate->view != model::View::sole || !stands(*all.front().plate)) return;
    const Rect feet = foot_lit_on(all.front(), spots);
    const Rect sole = foot_lit_on(all.back(), spots);
    const float radius = std::max(feet.w, feet.h) / 2 + frame.px(size::leader_dot);
    const ImVec2 middle = feet.centre();
    const ImVec2 end = {sole.x, sole.centre().y};
    const float away = std::hypot(end.x - middle.x, end.y - middle.y);
    if (away <= radius) return;
    const ImU32 colour = frame.palette().touched_label;
    const ImVec2 start = {middle.x + (end.x - middle.x) * radius / away, middle.y + (end.y - middle.y) * radius / away};
    line(frame, start, end, colour, size::leader);
    ring(frame, middle, colour, radius / frame.px(1), size::leader);
    frame.record.add(Role::leader, names, {start.x, start.y, end.x - start.x, end.y - start.y});
}

// What is in colour, below figures that leave a line for it.
void draw_caption(Frame& frame, Rect& box, std::string_view names) {
    if (names.empty() || box.h < box.w) return;
    const Rect line =
        cut_bottom(box, wrap(frame, type::small_bold, names, box.w).height(), frame.text_px(size::paragraph_gap));
    text_block(frame, type::small_bold, frame.palette().touched_label, names, line.min(), line.w, Align::centre);
}

}  // namespace

bool has_lit_figures(const Scene& scene) {
    return scene.card && scene.card->page.area.empty() && !scene.card->page.lit.empty();
}

void lit_figures(Frame& frame, Rect box, const Scene& scene) {
    const Region region(frame, Part::figure);
    const std::vector<model::Spot> spots = spots_of(scene.card->page);
    const std::string names = names_of(frame, scene, spots);
    frame.record.add(Role::picture, names, box);
    draw_caption(frame, box, names);
    const std::vector<const Plate*> plates = plates_of(scene.body, spots);
    constexpr float anywhere = 0;
    const std::vector<Hung> all = hang_within_reach(plates, box, frame.px(size::between_figures), anywhere);
    for (const Hung& hung : all) {
        scene.figures.draw(frame, hung);
        for (const model::Spot& spot : spots) scene.figures.draw_area(frame, hung, spot, frame.palette().touched, 1, 0);
    }
    draw_where_sole_is(frame, all, spots, names);
}

}  // namespace visitor
