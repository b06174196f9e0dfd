#include "screen/pane.h"

#include <array>
#include <span>

#include "screen/button.h"
#include "screen/paint.h"
#include "screen/wording.h"

namespace screen {
namespace {

using figure::Facing;
using kiosk::Deed;
using model::View;

struct ViewChoice {
    std::string_view label;
    View view;
};
constexpr std::array<ViewChoice, 3> landscape_views = {
    {{wording::view_body, View::front}, {wording::view_side, View::side}, {wording::view_foot, View::sole}}};
constexpr std::array<ViewChoice, 4> portrait_views = {{{wording::view_front, View::front},
                                                       {wording::view_back, View::back},
                                                       {wording::view_side, View::side},
                                                       {wording::view_foot, View::sole}}};

std::span<const ViewChoice> view_choices(Orientation orientation) {
    if (orientation == Orientation::landscape) return landscape_views;
    return portrait_views;
}

// In landscape there is room for front and back at once.
bool shows(Orientation orientation, View choice, View current) {
    return choice == current ||
           (orientation == Orientation::landscape && choice == View::front && current == View::back);
}

float segment_width(const Frame& frame, std::string_view label) { return button_width(frame, label, {}); }

float switch_width(const Frame& frame, Orientation orientation) {
    float width = 0;
    for (const ViewChoice& choice : view_choices(orientation))
        width += segment_width(frame, choice.label) + frame.px(size::between);
    return width;
}

std::optional<Deed> view_switch(Frame& frame, const Rect& box, const PaneScene& scene) {
    std::optional<Deed> deed;
    const float gap = frame.px(size::between);
    const Region region("views");
    fill(frame, box, frame.palette().pill.tint, size::target);
    outline(frame, box, frame.palette().pill.edge, size::target, size::edge);
    Rect rest = box.inset(gap / 2);
    for (const ViewChoice& choice : view_choices(scene.orientation)) {
        const bool selected = shows(scene.orientation, choice.view, scene.session.view());
        const Palette& palette = frame.palette();
        const Tone tone = selected ? palette.primary : Tone{palette.ink, palette.pill.tint, palette.pill.tint};
        const Rect segment = cut_left(rest, segment_width(frame, choice.label), gap);
        if (button(frame, segment, choice.label, {.tone = tone, .radius_mm = size::target / 2}))
            deed = kiosk::LookAt{choice.view};
    }
    return deed;
}

// The profile and the sole of the side the visitor touched.
Facing facing(const kiosk::Session& session) {
    return session.side() == model::Side::left ? Facing::turned_round : Facing::as_drawn;
}

std::vector<Hung> hang_views(const Frame& frame, const Rect& room, const PaneScene& scene) {
    const Body& body = scene.body;
    const View view = scene.session.view();
    const auto pair = [&](const Plate& left, const Plate& right) {
        const float gap = frame.px(size::between_figures);
        return std::vector{hang(left, part_of_row(room, 0, 2, gap)), hang(right, part_of_row(room, 1, 2, gap))};
    };
    // Soles turned to the viewer stand as those of somebody lying on the back: the right one left, big toes together.
    if (view == View::sole) return pair(body.plate(view), body.plate(view, Facing::turned_round));
    if (view == View::side) return {hang(body.plate(view, facing(scene.session)), room)};
    if (scene.orientation == Orientation::landscape) return pair(body.plate(View::front), body.plate(View::back));
    return {hang(body.plate(view), room)};
}

std::string_view open_area(const PaneScene& scene) {
    const model::Page* page = scene.library.page(scene.session.place().page);
    return page ? std::string_view(page->area) : std::string_view();
}

const Type& name_type(bool touched) { return touched ? type::name_bold : type::name; }

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
    const Press touch = press(frame, name.box, name.page->name, Role::name);
    if (touch.held)
        fill(frame, name.box.inset(-frame.px(size::name_padding), 0), frame.palette().pressed, size::button_radius);
    const float height = wrap(frame, name_type(touched), name.page->name, name.box.w).height();
    text_block(frame, name_type(touched), touched ? frame.palette().touched_label : frame.palette().ink,
               name.page->name, {name.box.x, name.box.centre().y - height / 2}, name.box.w);
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

std::optional<Deed> figure_with_names(Frame& frame, Rect room, float left_top, float right_top,
                                      const PaneScene& scene) {
    const View view = scene.session.view();
    if (view == View::side || (view == View::sole && scene.orientation == Orientation::landscape))
        room = centred(room, std::min(room.w, frame.px(size::widest_single)), room.h);
    Rect figures = room;
    const float side = frame.px(size::figure_side);
    const Rect left = from_top(cut_left(figures, frame.px(size::names_column), side), left_top);
    const Rect right = from_top(cut_right(figures, frame.px(size::names_column), side), right_top);
    const std::vector<Hung> hung = hang_views(frame, figures, scene);
    const std::vector<Name> names = place_names(frame.theme, scene.body, scene.library, hung, left, right);
    const std::string_view area = open_area(scene);
    std::optional<Deed> deed;
    int number = 0;
    for (const Hung& one : hung) draw_figure(frame, one, scene);
    for (const Name& name : names) draw_leader(frame, name, name.page->area == area);
    for (const Hung& one : hung)
        if (const auto touched = touch_figure(frame, one, scene, number++)) deed = touched;
    for (const Name& name : names)
        if (const auto touched = draw_name(frame, name, name.page->area == area)) deed = touched;
    return deed;
}

}  // namespace

std::optional<Deed> figure_pane(Frame& frame, const Rect& pane, const PaneScene& scene) {
    const Region region("figure");
    Rect room = pane;
    const float switch_height = frame.px(size::target + size::between);
    float left_top = 0;
    float right_top = 0;
    std::optional<Deed> switched;
    if (scene.orientation == Orientation::landscape) {
        Rect title = cut_top(room, switch_height, frame.px(size::title_gap));
        const Rect views = cut_right(title, switch_width(frame, scene.orientation), frame.px(size::between));
        switched = view_switch(frame, views, scene);
        text_line(frame, type::title, frame.palette().ink, wording::map_title, title.x, title.centre().y, title.w);
        left_top = title.centre().y + line_height(frame, type::title) / 2;
        right_top = room.y;
    } else {
        left_top = right_top = ImGui::GetIO().DisplaySize.y * size::out_of_reach;
        const float gap = frame.px(size::portrait_gap);
        const Rect title = cut_top(room, wrap(frame, type::display, wording::map_title, room.w).height(), gap);
        text_block(frame, type::display, frame.palette().ink, wording::map_title, title.min(), title.w);
        const Rect bottom = cut_bottom(room, switch_height, gap);
        switched = view_switch(frame, centred(bottom, switch_width(frame, scene.orientation), switch_height), scene);
    }
    const std::optional<Deed> touched = figure_with_names(frame, room, left_top, right_top, scene);
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
