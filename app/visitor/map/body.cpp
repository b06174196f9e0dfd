#include "visitor/map/body.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

#include "figure/measure.h"

namespace visitor {

namespace {

using figure::Facing;
using model::Side;
using model::Spot;
using model::View;

// A shape much smaller than the area's largest on that side is no place to point at.
constexpr float least_share = 0.6F;

// In units of the drawings.
constexpr float slice_height = 60;
constexpr float head_begins = 50;
constexpr float head_ends = 220;

bool is_of(const auto& drawn, const Spot& spot) {
    return drawn.area == spot.area && (spot.foot_part.empty() || spot.foot_part == drawn.foot_part);
}

/// What a view tells apart: areas, and on the soles the parts of the foot.
std::vector<Spot> spots_of(View view) {
    std::vector<Spot> spots;
    for (const std::string_view area : model::area_ids)
        if (view != View::sole || area != model::parted_area) spots.push_back({area});
    if (view == View::sole)
        for (const std::string_view part : model::foot_parts) spots.push_back({model::parted_area, part});
    return spots;
}

/// What was drawn; else one anchor for each large shape of an area, so that a name on either side of the figure has one
/// near to it. What lies in the middle (the throat, the sacrum) is pointed at only where nothing else is.
std::vector<Anchor> find_anchors(const model::Drawing& drawing) {
    std::vector<Anchor> anchors;
    for (const Spot& spot : spots_of(drawing.view))
        for (const Side side : {Side::left, Side::right, Side::mid}) {
            const bool beside_others = !anchors.empty() && anchors.back().area == spot.area;
            if (side == Side::mid && beside_others) continue;
            if (const auto drawn = std::ranges::find_if(
                    drawing.anchors, [&](const auto& anchor) { return is_of(anchor, spot) && anchor.side == side; });
                drawn != drawing.anchors.end()) {
                anchors.push_back({spot.area, side, drawn->at, spot.foot_part});
                continue;
            }
            std::vector<std::pair<float, Anchor>> found;
            float largest = 0;
            for (const model::Shape& shape : drawing.shapes) {
                if (!is_of(shape, spot) || shape.side != side) continue;
                const model::Drawing alone = {drawing.view, drawing.width, drawing.height, {shape}};
                const float size = figure::visible_area(alone, spot.area);
                if (const auto at = figure::anchor(alone, spot.area, side))
                    found.push_back({size, {spot.area, side, *at, spot.foot_part}});
                largest = std::max(largest, size);
            }
            for (const auto& [size, anchor] : found)
                if (size >= least_share * largest) anchors.push_back(anchor);
        }
    return anchors;
}

std::vector<figure::Bounds> slices_of(const figure::Silhouette& silhouette, const figure::Bounds& extent) {
    std::vector<figure::Bounds> slices;
    for (float top = extent.top; top < extent.bottom; top += slice_height)
        if (const figure::Bounds slice = silhouette.between(top, top + slice_height); slice.left <= slice.right)
            slices.push_back(slice);
    return slices;
}

Plate make_plate(const figure::Body& body, const figure::Artwork& neutral, View view, Facing facing) {
    const bool turned = facing == Facing::turned_round;
    const figure::Bounds extent = figure::extent(neutral, view, facing);
    const figure::Silhouette silhouette(body.artwork, view, facing);
    const auto drawn = [&](const model::Drawing& one) { return turned ? figure::mirrored(one) : one; };
    model::Drawing drawing = drawn(body.figure[view]);
    return {
        .view = view,
        .facing = facing,
        .drawing = drawing,
        .hits = figure::HitMap(drawing),
        .bare = figure::HitMap(drawn(figure::bare_parts(body.artwork[view], view))),
        .extent = extent,
        .silhouette = silhouette,
        .slices = slices_of(silhouette, extent),
        .head = silhouette.between(head_begins, head_ends),
        .anchors = find_anchors(drawing),
    };
}

float share_in_front(const model::Figure& figure, std::string_view area) {
    const float front = figure::visible_area(figure[View::front], area);
    const float back = figure::visible_area(figure[View::back], area);
    return front / std::max(front + back, std::numeric_limits<float>::min());
}

}  // namespace

bool stands(const Plate& plate) { return plate.view == View::front || plate.view == View::back; }

bool is_elsewhere_on_body(const Plate& plate, model::Point at, const Aim& aim) {
    return plate.bare.distance(at, aim.reach) <= aim.reach;
}

std::optional<figure::Hit> touched(const Plate& plate, model::Point point, const Aim& aim) {
    const float off = plate.hits.distance(point, aim.reach);
    if (off > aim.on_bare && plate.bare.distance(point, aim.reach) <= off) return std::nullopt;
    const auto distance = [&](const Anchor& anchor) {
        return std::hypot(anchor.at.x - point.x, anchor.at.y - point.y);
    };
    const auto nearest = std::ranges::min_element(plate.anchors, {}, distance);
    if (nearest != plate.anchors.end() && distance(*nearest) <= aim.least / 2)
        return figure::Hit{nearest->area, nearest->side, nearest->foot_part};
    return plate.hits.hit(point, aim.reach, aim.least);
}

Body::Body(const std::filesystem::path& figure_folder) : Body(figure::load(figure_folder)) {}

Body::Body(figure::Body neutral) : Body(neutral, 0) { neutral_ = std::move(neutral); }

Body::Body(const figure::Body& neutral, std::size_t runner)
    : runner_(runner), body_(figure::as_runner(neutral, model::runners.at(runner))) {
    for (const View view : {View::front, View::back, View::side, View::sole})
        plates_.push_back(make_plate(body_, neutral.artwork, view, Facing::as_drawn));
    if (model::runners.at(runner).blade == model::Blade::none)
        for (const View view : {View::side, View::sole})
            plates_.push_back(make_plate(body_, neutral.artwork, view, Facing::turned_round));
    std::ranges::transform(model::area_ids, shares_in_front_.begin(),
                           [&](std::string_view area) { return share_in_front(neutral.figure, area); });
}

Body Body::as(std::size_t runner) const {
    assert(neutral_);
    return Body(*neutral_, runner);
}

const Plate& Body::plate(View view, Facing facing) const {
    const auto hangs = [&](Facing wanted) {
        return std::ranges::find_if(plates_,
                                    [&](const Plate& plate) { return plate.view == view && plate.facing == wanted; });
    };
    const auto found = hangs(facing);
    if (found != plates_.end()) return *found;
    assert(hangs(Facing::as_drawn) != plates_.end());
    return *hangs(Facing::as_drawn);
}

bool Body::shows(View view, const Spot& spot) const {
    return std::ranges::any_of(plate(view).drawing.shapes,
                               [&](const model::Shape& shape) { return is_of(shape, spot); });
}

std::optional<float> Body::known_share_in_front(std::string_view area) const {
    const auto place = static_cast<std::size_t>(std::ranges::find(model::area_ids, area) - model::area_ids.begin());
    return place < shares_in_front_.size() ? std::optional(shares_in_front_.at(place)) : std::nullopt;
}

bool Body::is_found(View view, std::string_view area, model::Side touched) const {
    const float enough = touched == model::Side::mid ? 0.25F : 0;
    const float front = known_share_in_front(area).value_or(1);
    if (view == View::front && front < enough) return false;
    if (view == View::back && 1 - front < enough) return false;
    return shows(view, {area});
}

View Body::best_view(std::string_view area) const {
    return known_share_in_front(area).value_or(0) >= 0.5F ? View::front : View::back;
}

}  // namespace visitor
