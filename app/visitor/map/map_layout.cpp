#include "visitor/map/map_layout.h"

#include <algorithm>

#include "ui/text.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

using figure::Facing;
using model::View;

std::vector<Hung> hang_views(const Frame& frame, const Rect& room, Views views, View view, const Scene& scene) {
    const Body& body = scene.body;
    const auto pair = [&](const Plate& left, const Plate& right) {
        const float gap = frame.px(size::between_figures);
        return std::vector{hang(left, part_of_row(room, 0, 2, gap)), hang(right, part_of_row(room, 1, 2, gap))};
    };
    // Soles turned to the viewer stand as those of somebody lying on the back: the right one left, big toes together.
    if (view == View::sole) return pair(body.plate(view), body.plate(view, Facing::turned_round));
    if (view == View::side) return {hang(body.plate(view, facing(scene.session)), room)};
    if (views == Views::paired) return pair(body.plate(View::front), body.plate(View::back));
    return {hang(body.plate(view), room)};
}

Rect from_top(const Rect& box, float top) { return {box.x, top, box.w, box.bottom() - top}; }

// The title beside the switch, broken if need be, or above it. Returns how far up names may go at the left.
float cut_head(const Frame& frame, Rect& room, const Scene& scene, PanePlan& plan) {
    const float row = switch_height(frame);
    const float wanted = switch_width(frame, plan.views);
    const float gap = frame.px(size::between);
    if (scene.orientation() == Orientation::portrait) {
        const std::string_view words = frame.say(wording::map_title);
        plan.title = fitting(frame, type::display, words, room.w);
        const float between = frame.px(size::portrait_gap);
        plan.title_box = cut_top(room, wrap(frame, plan.title, words, room.w).height(), between);
        const Rect bottom = cut_bottom(room, row, between);
        plan.switch_box = centred(bottom, std::min(bottom.w, wanted), row);
        return room.y;
    }
    plan.title = fitting(frame, type::title, frame.say(wording::map_title), room.w);
    const float beside = room.w - wanted - gap;
    const Paragraph title = wrap(frame, plan.title, frame.say(wording::map_title), beside);
    if (title.lines.size() <= 2 && !title.too_wide) {
        Rect head = cut_top(room, std::max(row, title.height()), frame.px(size::title_gap));
        plan.switch_box = cut_right(head, wanted, gap);
        plan.switch_box.h = row;
        plan.title_box = centred(head, head.w, title.height());
        return plan.title_box.bottom();
    }
    const float height = wrap(frame, plan.title, frame.say(wording::map_title), room.w).height();
    plan.title_box = cut_top(room, height, frame.px(size::title_gap));
    const Rect head = cut_top(room, row, frame.px(size::title_gap));
    plan.switch_box = {head.x, head.y, std::min(head.w, wanted), row};
    return room.y;
}

bool end_within(const std::vector<Name>& names, float bottom) {
    return std::ranges::all_of(names, [&](const Name& name) { return name.box.bottom() <= bottom + 1; });
}

// The names left and right of the figures.
struct Columns {
    Rect left;
    Rect right;
};

Columns cut_columns(const Frame& frame, Rect& figures, float left_top, float right_top, const Scene& scene) {
    const float side = frame.px(size::figure_side);
    const float width = std::max(frame.px(size::names_column), widest_name(frame, scene.library) + 1);
    const Rect left = from_top(cut_left(figures, width, side), left_top);
    return {left, from_top(cut_right(figures, width, side), right_top)};
}

void place(const Frame& frame, const Columns& columns, const Scene& scene, PanePlan& plan) {
    plan.names = place_names(frame, scene.body, scene.library, plan.hung, columns.left, columns.right);
}

// On a portrait panel names may go on beside the switch, where it can be made narrow enough to stand between them.
void go_on_beside_switch(const Frame& frame, const Rect& pane, Columns columns, const Scene& scene, PanePlan& plan) {
    const float between = columns.right.x - columns.left.right() - 2 * frame.px(size::between);
    if (between < least_switch_width(frame, plan.views)) return;
    plan.switch_box = centred(plan.switch_box, std::min(plan.switch_box.w, between), plan.switch_box.h);
    columns.left.h = columns.right.h = pane.bottom() - columns.left.y;
    place(frame, columns, scene, plan);
    plan.fits = end_within(plan.names, pane.bottom());
}

PanePlan plan_at(Frame& frame, const Rect& pane, Views views, View view, float text, const Scene& scene) {
    const TextSize size_of_text(frame, text);
    PanePlan plan;
    plan.text = text;
    plan.views = views;
    Rect room = pane;
    const bool portrait = scene.orientation() == Orientation::portrait;
    float left_top = cut_head(frame, room, scene, plan);
    float right_top = room.y;
    if (portrait) left_top = right_top = scene.panel.y + scene.panel.h * size::out_of_reach;
    if (text == 1 && (view == View::side || (view == View::sole && !portrait)))
        room = centred(room, std::min(room.w, frame.px(size::widest_single)), room.h);
    Rect figures = room;
    const Columns columns = cut_columns(frame, figures, left_top, right_top, scene);
    plan.hung = hang_views(frame, figures, views, view, scene);
    place(frame, columns, scene, plan);
    const bool paired = views == Views::paired;
    const float least = paired ? 2 * size::least_figure_width : size::smallest_figure_width;
    plan.fits = figures.w >= frame.px(least) && end_within(plan.names, columns.left.bottom());
    if (!plan.fits && portrait) go_on_beside_switch(frame, pane, columns, scene, plan);
    return plan;
}

// The switch must offer the same views whichever is up: so front and back decide for all.
Views views_with_room(Frame& frame, const Rect& pane, const Scene& scene) {
    for (const float text : text_sizes_down(frame))
        for (const Views views : {Views::paired, Views::single})
            if (plan_at(frame, pane, views, View::front, text, scene).fits) return views;
    return Views::single;
}

}  // namespace

PanePlan plan_pane(Frame& frame, const Rect& pane, const Scene& scene) {
    const View view = scene.session.view();
    const bool portrait = scene.orientation() == Orientation::portrait;
    if (!portrait && frame.text == 1) return plan_at(frame, pane, Views::paired, view, 1, scene);
    const Views views = portrait ? Views::single : views_with_room(frame, pane, scene);
    PanePlan plan;
    for (const float text : text_sizes_down(frame)) {
        plan = plan_at(frame, pane, views, view, text, scene);
        if (plan.fits) return plan;
    }
    return plan;
}

float least_portrait_height(const Frame& frame, const Scene& scene) {
    const auto shown = std::ranges::count_if(scene.library.pages, [&](const model::Page& page) {
        return !page.area.empty() && scene.body.shows(scene.session.view(), page.area);
    });
    const auto in_longer_column = (shown + 1) / 2;
    const auto in_column = static_cast<float>(in_longer_column);
    return scene.panel.h * size::out_of_reach +
           frame.px(in_column * (size::target + size::between) - size::between + size::text_margin);
}

Facing facing(const kiosk::Session& session) {
    return session.side() == model::Side::left ? Facing::turned_round : Facing::as_drawn;
}

}  // namespace visitor
