#include "screen/pane.h"

#include <array>

#include "screen/names.h"
#include "screen/paint.h"
#include "screen/press.h"
#include "screen/text.h"
#include "screen/view_switch.h"
#include "screen/wording.h"

namespace screen {
namespace {

using figure::Facing;
using kiosk::Deed;
using model::View;

// The profile and the sole of the side the visitor touched.
Facing facing(const kiosk::Session& session) {
    return session.side() == model::Side::left ? Facing::turned_round : Facing::as_drawn;
}

std::vector<Hung> hang_views(const Frame& frame, const Rect& room, Views views, const PaneScene& scene) {
    const Body& body = scene.body;
    const View view = scene.session.view();
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

std::string_view open_area(const PaneScene& scene) {
    const model::Page* page = scene.library.page(scene.session.place().page);
    return page ? std::string_view(page->area) : std::string_view();
}

void draw_leader(Frame& frame, const Name& name, bool touched) {
    const Palette& palette = frame.palette();
    float text = 0;
    for (const std::string_view line : wrap(frame, name_type(touched), name.page->name, name.box.w).lines)
        text = std::max(text, text_width(frame, name_type(touched), line));
    const float gap = frame.px(size::leader_gap);
    const float start = name.column == ColumnSide::left ? name.box.x + text + gap : name.box.x - gap;
    line(frame, {start, name.box.centre().y}, name.anchor, touched ? palette.touched : palette.line,
         touched ? size::touched_leader : size::leader);
    dot(frame, name.anchor, touched ? palette.touched_label : palette.line,
        touched ? size::touched_dot : size::leader_dot);
    frame.record.add(Role::area, name.page->name, {name.anchor.x, name.anchor.y, 1, 1});
}

std::optional<Deed> draw_name(Frame& frame, const Name& name, bool touched) {
    frame.record.belongs_to(name.page->where);
    const Press touch = press(frame, name.box, name.page->name, Role::name);
    if (touch.held)
        fill(frame, name.box.inset(-frame.px(size::name_padding), 0), frame.palette().pressed, size::button_radius);
    const float height = wrap(frame, name_type(touched), name.page->name, name.box.w).height();
    text_block(frame, name_type(touched), touched ? frame.palette().touched_label : frame.palette().ink,
               name.page->name, {name.box.x, name.box.centre().y - height / 2}, name.box.w);
    frame.record.belongs_to({});
    if (touch.tapped) return kiosk::OpenPage{name.page->id, model::Side::mid};
    return std::nullopt;
}

std::optional<figure::Hit> hit(const Frame& frame, const Hung& hung, ImVec2 at) {
    return hung.plate->hits.hit(hung.on_drawing(at), frame.px(size::finger) / hung.scale);
}

// Touches the figure: the area under the finger answers at once, and opens when the finger leaves it from there.
std::optional<Deed> touch_figure(Frame& frame, const Hung& hung, const PaneScene& scene, int number) {
    const Region region(number);
    const Rect box = overlap(hung.box().inset(-frame.px(size::finger)), hung.room);
    const Press touch = press(frame, box, "figure", Role::figure);
    if (!touch.held && !touch.tapped) return std::nullopt;
    const ImGuiIO& io = ImGui::GetIO();
    const auto began = hit(frame, hung, io.MouseClickedPos[ImGuiMouseButton_Left]);
    const auto now = hit(frame, hung, io.MousePos);
    if (!began || !now || began->area != now->area) return std::nullopt;
    const model::Page* page = scene.library.page_for_area(now->area);
    if (!page) return std::nullopt;
    if (touch.tapped) return kiosk::OpenPage{page->id, now->side};
    scene.figures.draw_area(frame, hung, now->area, frame.palette().touched, opacity::pressed_area, 0);
    return std::nullopt;
}

void draw_figure(Frame& frame, const Hung& hung, const PaneScene& scene) {
    scene.figures.draw(frame, hung);
    const std::string_view area = open_area(scene);
    if (area.empty()) return;
    const float arrived = progress(frame, scene.touched_at, motion::swell);
    const float rise_and_fall = 4 * arrived * (1 - arrived);  // a parabola: 0, 1 halfway, 0
    scene.figures.draw_area(frame, hung, area, frame.palette().touched, arrived, motion::swell_by * rise_and_fall);
}

Rect from_top(const Rect& box, float top) { return {box.x, top, box.w, box.bottom() - top}; }

// Where everything stands around the figure, at one size of text.
struct Plan {
    float text = 1;
    Views views{};
    Type title;
    Rect title_box;
    Rect switch_box;
    std::vector<Hung> hung;
    std::vector<Name> names;
    bool fits = false;
};

// The title beside the switch, broken if need be, or above it. Returns how far up names may go at the left.
float cut_head(const Frame& frame, Rect& room, const PaneScene& scene, Plan& plan) {
    const float row = switch_height(frame);
    const float wanted = switch_width(frame, plan.views);
    const float gap = frame.px(size::between);
    if (scene.orientation == Orientation::portrait) {
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

bool has_room(const Frame& frame, const Plan& plan, const Rect& names_column, float figures_width) {
    const float least =
        plan.views == Views::paired ? 2 * frame.px(size::least_figure_width) : frame.px(size::smallest_figure_width);
    if (figures_width < least) return false;
    for (const Name& name : plan.names)
        if (name.box.bottom() > names_column.bottom() + 1) return false;
    return true;
}

Plan plan_pane(Frame& frame, const Rect& pane, Views views, float text, const PaneScene& scene) {
    const TextSize size_of_text(frame, text);
    Plan plan;
    plan.text = text;
    plan.views = views;
    Rect room = pane;
    float left_top = cut_head(frame, room, scene, plan);
    float right_top = room.y;
    if (scene.orientation == Orientation::portrait)
        left_top = right_top = scene.panel.y + scene.panel.h * size::out_of_reach;
    const View view = scene.session.view();
    if (view == View::side || (view == View::sole && scene.orientation == Orientation::landscape))
        room = centred(room, std::min(room.w, frame.px(size::widest_single)), room.h);
    Rect figures = room;
    const float side = frame.px(size::figure_side);
    const float column = std::max(frame.px(size::names_column), widest_name(frame, scene.library) + 1);
    const Rect left = from_top(cut_left(figures, column, side), left_top);
    const Rect right = from_top(cut_right(figures, column, side), right_top);
    plan.hung = hang_views(frame, figures, views, scene);
    plan.names = place_names(frame, scene.body, scene.library, plan.hung, left, right);
    plan.fits = has_room(frame, plan, left, figures.w);
    return plan;
}

// As large as the visitor wants text, with front and back side by side if there is room for both; else one of them at a
// time, and if not even that fits, in smaller text.
Plan best_plan(Frame& frame, const Rect& pane, const PaneScene& scene) {
    Plan plan;
    for (const float text : text_sizes_down(frame)) {
        if (scene.orientation == Orientation::landscape) plan = plan_pane(frame, pane, Views::paired, text, scene);
        if (plan.fits) return plan;
        if (scene.orientation == Orientation::portrait || frame.text > 1)
            plan = plan_pane(frame, pane, Views::single, text, scene);
        if (plan.fits) return plan;
    }
    return plan;
}

std::optional<Deed> figure_with_names(Frame& frame, const Plan& plan, const PaneScene& scene) {
    const std::string_view area = open_area(scene);
    std::optional<Deed> deed;
    int number = 0;
    for (const Hung& one : plan.hung) draw_figure(frame, one, scene);
    for (const Name& name : plan.names) draw_leader(frame, name, name.page->area == area);
    for (const Hung& one : plan.hung)
        if (const auto touched = touch_figure(frame, one, scene, number++)) deed = touched;
    for (const Name& name : plan.names)
        if (const auto touched = draw_name(frame, name, name.page->area == area)) deed = touched;
    return deed;
}

}  // namespace

std::optional<Deed> figure_pane(Frame& frame, const Rect& pane, const PaneScene& scene) {
    const Region region("figure");
    const Plan plan = best_plan(frame, pane, scene);
    const TextSize size_of_text(frame, plan.text);
    const auto switched = view_switch(frame, plan.switch_box, plan.views, scene.session.view());
    text_block(frame, plan.title, frame.palette().ink, frame.say(wording::map_title), plan.title_box.min(),
               plan.title_box.w);
    const std::optional<Deed> touched = figure_with_names(frame, plan, scene);
    return touched ? touched : switched;
}

std::optional<Deed> figure_strip(Frame& frame, const Rect& strip, const PaneScene& scene) {
    const Region region("figure");
    // The sole instead of the profile for what it shows: there it can be seen whole.
    const View third = scene.body.shows(View::sole, open_area(scene)) ? View::sole : View::side;
    const std::array plates = {&scene.body.plate(View::front), &scene.body.plate(View::back),
                               &scene.body.plate(third, facing(scene.session))};
    const auto count = static_cast<int>(plates.size());
    std::optional<Deed> deed;
    for (int i = 0; i < count; ++i) {
        const Rect room = part_of_row(strip, i, count, frame.px(size::between_figures));
        const Hung hung = hang(*plates[static_cast<std::size_t>(i)], room);
        draw_figure(frame, hung, scene);
        if (const auto touched = touch_figure(frame, hung, scene, i)) deed = touched;
    }
    return deed;
}

}  // namespace screen
