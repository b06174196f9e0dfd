#include "visitor/map/lit_figures.h"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/press.h"
#include "visitor/map/figure_pictures.h"

namespace visitor {

using namespace ui;

namespace {

std::vector<const Plate*> plates_of(const Body& body, const std::vector<std::string>& areas) {
    std::vector<const Plate*> plates;
    const auto add = [&](model::View view) {
        const Plate* const plate = &body.plate(view);
        if (std::ranges::find(plates, plate) == plates.end()) plates.push_back(plate);
    };
    for (const std::string& area : areas) {
        add(body.best_view(area));
        if (body.shows(model::View::sole, area)) add(model::View::sole);
    }
    return plates;
}

std::string names_of(const Scene& scene) {
    std::string names;
    for (const std::string& area : scene.card->page.lit)
        if (const model::Page* const page = scene.library.page_for_area(area))
            names += (names.empty() ? "" : ", ") + page->name;
    return names;
}

}  // namespace

bool has_lit_figures(const Scene& scene) {
    return scene.card && scene.card->page.area.empty() && !scene.card->page.lit.empty();
}

void lit_figures(Frame& frame, const Rect& box, const Scene& scene) {
    const Region region(frame, Part::figure);
    const std::vector<const Plate*> plates = plates_of(scene.body, scene.card->page.lit);
    constexpr float anywhere = 0;
    for (const Hung& hung : hang_within_reach(plates, box, frame.px(size::between_figures), anywhere)) {
        scene.figures.draw(frame, hung);
        for (const std::string& area : scene.card->page.lit)
            scene.figures.draw_area(frame, hung, area, {frame.palette().touched}, 1, 0);
    }
    frame.record.add(Role::picture, names_of(scene), box);
}

}  // namespace visitor
