#include "screen/body.h"

#include <algorithm>
#include <cassert>

#include "figure/extent.h"
#include "figure/measure.h"

namespace screen {
namespace {

using figure::Facing;
using model::Side;
using model::View;

std::vector<Anchor> find_anchors(const model::Drawing& drawing) {
    std::vector<Anchor> anchors;
    for (const std::string_view area : model::area_ids)
        for (const Side side : {Side::left, Side::right, Side::mid})
            if (const auto at = figure::anchor(drawing, area, side)) anchors.push_back({area, side, *at});
    return anchors;
}

Plate make_plate(const figure::Body& body, View view, Facing facing) {
    const bool turned = facing == Facing::turned_round;
    model::Drawing drawing = turned ? figure::mirrored(body.figure[view]) : body.figure[view];
    return {
        .view = view,
        .facing = facing,
        .drawing = drawing,
        .hits = figure::HitMap(drawing),
        .extent = figure::extent(body.artwork, view, facing),
        .anchors = find_anchors(drawing),
    };
}

}  // namespace

Body::Body(const std::filesystem::path& figure_folder) : loaded_(figure::load(figure_folder)) {
    for (const View view : {View::front, View::back, View::side, View::sole})
        plates_.push_back(make_plate(loaded_, view, Facing::as_drawn));
    for (const View view : {View::side, View::sole}) plates_.push_back(make_plate(loaded_, view, Facing::turned_round));
}

const Plate& Body::plate(View view, Facing facing) const {
    const auto found = std::ranges::find_if(
        plates_, [&](const Plate& plate) { return plate.view == view && plate.facing == facing; });
    assert(found != plates_.end());
    return *found;
}

View Body::better_view(std::string_view area) const {
    const auto shown = [&](View view) { return figure::visible_area(figure()[view], area); };
    return shown(View::back) > shown(View::front) ? View::back : View::front;
}

}  // namespace screen
