#include "visitor/map/map_layout.h"

#include <algorithm>
#include <optional>

#include "ui/text.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

using figure::Facing;
using model::View;

std::vector<Hung> hang_views(const Frame& frame, const Rect& room, Views views, View view, const Scene& scene) {
    const Body& body = scene.body;
    std::vector<const Plate*> plates = {&body.plate(view)};
    // Soles turned to the viewer stand as those of somebody lying on the back: the right one left, big toes together.
    if (view == View::sole)
        plates = {&body.plate(view), &body.plate(view, Facing::turned_round)};
    else if (view == View::side)
        plates = {&body.plate(view, facing(scene.session))};
    else if (views == Views::paired)
        plates = {&body.plate(View::front), &body.plate(View::back)};
    return hang_within_reach(plates, room, frame.px(size::between_figures), top_in_reach(scene));
}

// Names may come nearer to the bar than figures do: its buttons stand below its edge.
constexpr float bar_overlap = (size::bar - size::target) / 2;

Rect from_top(const Rect& box, float top) { return {box.x, top, box.w, box.bottom() - top}; }

bool upright(const Scene& scene) { return scene.orientation() == Orientation::portrait; }

// The title stands above on a portrait panel: there its top is out of reach.
void cut_title(const Frame& frame, Rect& room, PanePlan& plan) {
    const float title = wrap(frame, type::title, frame.say(wording::map_title), room.w).height();
    plan.title_box = cut_top(room, title, frame.px(size::portrait_gap));
}

// The title beside the switch, broken if need be, or above it. Returns how far up names may go at the left.
float cut_head(const Frame& frame, Rect& room, PanePlan& plan) {
    const float row = switch_height(frame);
    const float wanted = switch_width(frame, plan.views);
    const float gap = frame.px(size::between);
    const std::string_view words = frame.say(wording::map_title);
    const Paragraph title = wrap(frame, type::title, words, room.w - wanted - gap);
    if (title.lines.size() <= 2 && !title.too_wide) {
        Rect head = cut_top(room, std::max(row, title.height()), frame.px(size::title_gap));
        plan.switch_box = cut_right(head, wanted, gap);
        plan.switch_box.h = row;
        plan.title_box = centred(head, head.w, title.height());
        return plan.title_box.bottom();
    }
    plan.title_box = cut_top(room, wrap(frame, type::title, words, room.w).height(), frame.px(size::title_gap));
    const Rect head = cut_top(room, row, frame.px(size::title_gap));
    plan.switch_box = {head.x, head.y, std::min(head.w, wanted), row};
    return room.y;
}

float names_width(const Frame& frame, const Scene& scene) {
    return std::max(frame.px(size::names_column), widest_name(frame, scene.library) + 1);
}

bool end_within(const std::vector<Name>& names, float bottom) {
    return std::ranges::all_of(names, [&](const Name& name) { return name.box.bottom() <= bottom + 1; });
}

// Names left and right of the figures.
PanePlan plan_around(const Frame& frame, const Rect& pane, Views views, View view, const Scene& scene) {
    PanePlan plan;
    plan.views = views;
    Rect room = pane;
    const float left_top = cut_head(frame, room, plan);
    if (frame.text == 1 && (view == View::side || view == View::sole))
        room = centred(room, std::min(room.w, frame.px(size::widest_single)), room.h);
    const float side = frame.px(size::figure_side);
    const float width = names_width(frame, scene);
    Rect figures = room;
    const Rect left = from_top(cut_left(figures, width, side), left_top);
    const Rect right = cut_right(figures, width, side);
    figures.h -= frame.px(bar_overlap);
    const float least = views == Views::paired ? 2 * size::least_figure_width : size::least_figure_width;
    const float least_switch = least_switch_width(frame, views);
    if (figures.w < frame.px(least) || plan.switch_box.w < least_switch || figures.h <= 0) return plan;
    plan.hung = hang_views(frame, figures, views, view, scene);
    plan.names = place_names(frame, scene.body, scene.library, plan.hung, left, right);
    plan.fits = end_within(plan.names, left.bottom());
    return plan;
}

// The switch must offer the same views whichever is up: so the front decides for all. None: names stand in a list. On
// a portrait panel they always do: a lone figure shows half of the areas, and the list has all of them at the same
// place, whichever way the figure is turned.
std::optional<Views> views_with_room(const Frame& frame, const Rect& pane, const Scene& scene) {
    if (upright(scene)) return std::nullopt;
    const auto fits = [&](Views views, View view) { return plan_around(frame, pane, views, view, scene).fits; };
    if (fits(Views::paired, View::front)) return Views::paired;
    if (fits(Views::single, View::front)) return Views::single;
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
        if (list_names(frame, scene, columns, width).height() <= room.h + 1) break;
    }
    return columns;
}

// The names in a list, the figure beside it, and below that what turns it, unless the switch stands already.
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
    plan.list = list_names(frame, scene, columns, box.w);
    if (plan.list.height() > box.h + 1) {
        plan.list.pagers = cut_bottom(box, frame.px(size::target), gap);
    }
    plan.list.box = box;
    if (alone) return;
    room.w -= width + gap;
    if (plan.turns) {
        const Rect foot = cut_bottom(room, turn_height(frame), gap);
        plan.switch_box = centred(foot, std::min(foot.w, turn_width(frame)), foot.h);
    }
    plan.hung = hang_views(frame, room, plan.views, view, scene);
}

PanePlan plan_listed(const Frame& frame, const Rect& pane, std::optional<Views> views, const Scene& scene) {
    PanePlan plan;
    plan.views = views.value_or(Views::single);
    plan.turns = !views;
    Rect room = pane;
    if (upright(scene))
        cut_title(frame, room, plan);
    else if (views)
        cut_head(frame, room, plan);
    // Two bodies have no room beside the list: one at a time is hung, whatever the switch says.
    const Views switched = std::exchange(plan.views, Views::single);
    fill_with_list(frame, room, scene.session.view(), scene, plan);
    plan.views = switched;
    plan.fits = true;
    return plan;
}

}  // namespace

PanePlan plan_pane(const Frame& frame, const Rect& pane, const Scene& scene) {
    const std::optional<Views> views = views_with_room(frame, pane, scene);
    if (views) {
        PanePlan plan = plan_around(frame, pane, *views, scene.session.view(), scene);
        if (plan.fits) return plan;
    }
    return plan_listed(frame, pane, views, scene);
}

bool lists_names(const Frame& frame, const Rect& pane, const Scene& scene) {
    return !views_with_room(frame, pane, scene);
}

float least_pane_around(const Frame& frame, const Scene& scene) {
    return 2 * names_width(frame, scene) + frame.px(2 * size::figure_side + size::least_figure_width) + 1;
}

float least_pane_listed(const Frame& frame, const Scene& scene) {
    return list_width(frame, scene, 1) + frame.px(size::between) + least_figure(frame) + 1;
}

float roomy_pane_listed(const Frame& frame, const Scene& scene) {
    const float figure = std::max(least_figure(frame), frame.px(size::least_figure_width));
    return longest_list_width(frame, scene, 1) + frame.px(size::between) + figure + 1;
}

PaneHeights pane_heights(const Frame& frame, const Rect& pane, const Scene& scene) {
    const float title = wrap(frame, type::title, frame.say(wording::map_title), pane.w).height();
    const float top = std::max(pane.y + title + frame.px(size::portrait_gap), top_in_reach(scene)) - scene.panel.y;
    const Rect open = {pane.x, 0, pane.w, 0};
    const int most = std::max(1, columns_beside(frame, open, least_figure(frame), scene));
    const NameList list = list_names(frame, scene, most, list_width(frame, scene, most));
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
