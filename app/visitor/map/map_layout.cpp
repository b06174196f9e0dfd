#include "visitor/map/map_layout.h"

#include <algorithm>
#include <optional>

#include "base/enum_index.h"
#include "ui/text.h"
#include "ui/wording.h"
#include "visitor/map/around_body.h"

namespace visitor {

using namespace ui;

namespace {

using figure::Facing;
using model::View;

std::vector<Hung> hang_one(const Frame& frame, const Rect& room, View view, const Scene& scene) {
    const Body& body = scene.body;
    std::vector<const Plate*> plates = {&body.plate(view)};
    // Soles turned to the viewer stand as those of somebody lying on the back: the right one left, big toes together.
    if (view == View::sole)
        plates = {&body.plate(view), &body.plate(view, Facing::turned_round)};
    else if (view == View::side)
        plates = {&body.plate(view, facing(scene.session))};
    return hang_within_reach(plates, room, frame.px(size::between_figures), top_in_reach(scene));
}

// Names may come nearer to the bar than figures do: its buttons stand below its edge.
constexpr float bar_overlap = (size::bar - size::target) / 2;

Rect from_top(const Rect& box, float top) { return {box.x, top, box.w, box.bottom() - top}; }

bool upright(const Scene& scene) { return scene.orientation() == Orientation::portrait; }

void cut_title(const Frame& frame, Rect& room, PanePlan& plan, const Scene& scene) {
    const float title = wrap(frame, type::title, map_title_of(frame, scene), room.w).height();
    plan.title_box = cut_top(room, title, frame.px(size::portrait_gap));
}

// Where it would take two lines beside a card, it stands above that as well.
bool titles_pane(const Frame& frame, const Rect& pane, const Scene& scene) {
    return upright(scene) || text_width(frame, type::title, map_title_of(frame, scene)) <= pane.w;
}

// Names left and right of the figures: of both if they have room, else of one.
// The largest names are read in a list.
std::optional<PanePlan> plan_around(const Frame& frame, const Rect& pane, const Scene& scene) {
    if (frame.text > size::sentences_apart) return std::nullopt;
    PanePlan plan;
    Rect room = pane;
    if (titles_pane(frame, pane, scene)) cut_title(frame, room, plan, scene);
    for (const Views views : {Views::paired, Views::single}) {
        Around around = stand_around(frame, room, views, scene);
        if (!around.fits) continue;
        plan.views = views;
        plan.turn_box = around.turn;
        plan.hung = std::move(around.hung);
        plan.names = std::move(around.names);
        return plan;
    }
    return std::nullopt;
}

float least_figure(const Frame& frame) {
    return std::max(frame.px(size::smallest_figure_width), least_turn_width(frame));
}

// As few columns as let all names be seen at once, as long as a figure has room beside them; else as many as that
// leaves room for. Where there is no room for a figure at all, it steps aside.
int columns_beside(const Frame& frame, const Rect& room, float least_beside, const Scene& scene) {
    const float side = frame.px(size::between);
    int columns = 0;
    while (columns < size::most_name_columns) {
        const float width = list_width(frame, scene, columns + 1);
        if (width + (least_beside > 0 ? least_beside + side : 0) > room.w) break;
        ++columns;
        if (list_names(frame, named_areas(frame, scene), columns, width).height() <= room.h + 1) break;
    }
    return columns;
}

// The names in a list, the figure beside it, and below that what turns it.
void fill_with_list(const Frame& frame, Rect room, View view, const Scene& scene, PanePlan& plan) {
    const float gap = frame.px(size::between);
    if (!upright(scene)) room.h -= frame.px(bar_overlap);
    Rect list_room = from_top(room, std::max(room.y, top_in_reach(scene)));
    int columns = columns_beside(frame, list_room, least_figure(frame), scene);
    const bool alone = columns == 0;
    if (alone) columns = std::max(1, columns_beside(frame, list_room, 0, scene));
    const float most =
        alone ? room.w : room.w - gap - std::max(least_figure(frame), frame.px(size::least_figure_width));
    const float width =
        std::max(list_width(frame, scene, columns), std::min(most, longest_list_width(frame, scene, columns)));
    Rect box = cut_right(list_room, alone ? room.w : width, gap);
    // Beside the soles, in the place that all areas need. Where nothing could turn to those, they stay.
    const bool parts = view == View::sole && !alone;
    plan.list = list_names(frame, parts ? named_foot_parts(frame, scene) : named_areas(frame, scene), columns, box.w);
    if (plan.list.height() > box.h + 1) {
        plan.list.pagers = cut_bottom(box, frame.px(size::target), gap);
    }
    plan.list.box = box;
    if (alone) return;
    room.w -= width + gap;
    const Rect foot = cut_bottom(room, turn_height(frame), gap);
    plan.turn_box = centred(foot, std::min(foot.w, turn_width(frame)), foot.h);
    plan.hung = hang_one(frame, room, view, scene);
}

PanePlan plan_listed(const Frame& frame, const Rect& pane, const Scene& scene) {
    PanePlan plan;
    plan.views = Views::single;
    Rect room = pane;
    if (upright(scene)) cut_title(frame, room, plan, scene);
    fill_with_list(frame, room, scene.session.view(), scene, plan);
    return plan;
}

}  // namespace

std::string_view map_title_of(const Frame& frame, const Scene& scene) {
    const auto topic = scene.session.place().lens();
    return frame.say(topic ? wording::lens_titles[base::index(*topic)] : wording::map_title);
}

PanePlan plan_pane(const Frame& frame, const Rect& pane, const Scene& scene) {
    auto around = plan_around(frame, pane, scene);
    return around ? std::move(*around) : plan_listed(frame, pane, scene);
}

bool is_titled_above(const Frame& frame, const Rect& pane, const Scene& scene) {
    return !titles_pane(frame, pane, scene) || !plan_around(frame, pane, scene);
}

float least_pane_around(const Frame& frame, const Scene& scene) { return least_width_around(frame, scene); }

float least_pane_listed(const Frame& frame, const Scene& scene) {
    return list_width(frame, scene, 1) + frame.px(size::between) + least_figure(frame) + 1;
}

float roomy_pane_listed(const Frame& frame, const Scene& scene) {
    const float figure = std::max(least_figure(frame), frame.px(size::least_figure_width));
    return longest_list_width(frame, scene, 1) + frame.px(size::between) + figure + 1;
}

PaneHeights pane_heights(const Frame& frame, const Rect& pane, const Scene& scene) {
    const float title = wrap(frame, type::title, map_title_of(frame, scene), pane.w).height();
    const float top = std::max(pane.y + title + frame.px(size::portrait_gap), top_in_reach(scene)) - scene.panel.y;
    const Rect open = {pane.x, 0, pane.w, 0};
    const int most = std::max(1, columns_beside(frame, open, least_figure(frame), scene));
    const NameList list = list_names(frame, named_areas(frame, scene), most, list_width(frame, scene, most));
    const auto rows = [&](int count) {
        float sum = 0;
        for (std::size_t i = 0; i < std::min(list.row_heights.size(), static_cast<std::size_t>(count)); ++i)
            sum += list.row_heights[i] + list.gap;
        return top + sum + frame.px(size::target) + 1;
    };
    return {.listed = top + list.height() + 1, .least = rows(size::least_name_rows), .fewest = rows(2)};
}

float top_in_reach(const Scene& scene) {
    return scene.panel.y + (upright(scene) ? scene.panel.h * size::out_of_reach : 0);
}

Facing facing(const kiosk::Session& session) {
    return session.side() == model::Side::left ? Facing::turned_round : Facing::as_drawn;
}

}  // namespace visitor
