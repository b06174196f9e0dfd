#include "visitor/map/lit_figures.h"

#include <algorithm>
#include <string>
#include <vector>

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

}  // namespace

bool has_lit_figures(const Scene& scene) {
    return scene.card && scene.card->page.area.empty() && !scene.card->page.lit.empty();
}

void lit_figures(Frame& frame, const Rect& box, const Scene& scene) {
    const Region region(frame, Part::figure);
    const std::vector<model::Spot> spots = spots_of(scene.card->page);
    const std::vector<const Plate*> plates = plates_of(scene.body, spots);
    constexpr float anywhere = 0;
    for (const Hung& hung : hang_within_reach(plates, box, frame.px(size::between_figures), anywhere)) {
        scene.figures.draw(frame, hung);
        for (const model::Spot& spot : spots) scene.figures.draw_area(frame, hung, spot, frame.palette().touched, 1, 0);
    }
    frame.record.add(Role::picture, names_of(frame, scene, spots), box);
}

}  // namespace visitor
