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
    fill(frame, box, frame.palette().pill.tint, size::target);
    Rect rest = box.inset(gap / 2);
    for (const ViewChoice& choice : view_choices(scene.orientation)) {
        const bool selected = shows(scene.orientation, choice.view, scene.session.view());
        const Tone tone = selected ? frame.palette().primary : Tone{frame.palette().ink, frame.palette().pill.tint};
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
    if (view == View::sole) return pair(body.plate(view, Facing::turned_round), body.plate(view));
    if (view == View::side) return {hang(body.plate(view, facing(scene.session)), room)};
    if (scene.orientation == Orientation::landscape) return pair(body.plate(View::front), body.plate(View::back));
    return {hang(body.plate(view), room)};
}

std::string_view open_area(const PaneScene& scene) {
    const model::Page* page = scene.library.page(scene.session.place().page);
    return page ? std::string_view(page->area) : std::string_view();
}

void draw_leader(Frame& frame, const Name& name, bool touched) {
    const Palette& palette = frame.palette();
    const float middle = name.box.centre().y;
    const float text = text_width(frame, touched ? type::name_bold : type::name, name.page->name);
    const float gap = frame.px(size::leader_gap);
    const float start = name.column == ColumnSide::left ? name.box.x + frame.px(size::name_padding) + text + gap
                                                        : name.box.x + frame.px(size::name_padding) - gap;
    const ImU32 colour = touched ? palette.touched : palette.line;
    line(frame, {start, middle}, name.anchor, colour, touched ? size::touched_leader : size::leader);
    dot(frame, name.anchor, colour, touched ? size::touched_dot : size::leader_dot);
    frame.record.add(Role::area, name.page->name, {name.anchor.x, name.anchor.y, 1, 1});
}

std::optional<Deed> draw_name(Frame& frame, const Name& name, bool touched) {
    const Press touch = press(frame, name.box, name.page->name, Role::name);
    if (touch.held) fill(frame, name.box, frame.palette().pressed, size::button_radius);
    text_line(frame, touched ? type::name_bold : type::name,
              touched ? frame.palette().touched_label : frame.palette().ink, name.page->name,
              name.box.x + frame.px(size::name_padding), name.box.centre().y,
              name.box.w - frame.px(size::name_padding));
    if (touch.tapped) return kiosk::OpenPage{name.page->id, model::Side::mid};
    return std::nullopt;
}

std::optional<figure::Hit> hit(const Frame& frame, const Hung& hung, ImVec2 at) {
    return hung.plate->hits.hit(hung.on_drawing(at), frame.px(size::finger) / hung.scale);
}

// Touches the figure: the area under the finger answers at once, and opens when the finger leaves it from there.
std::optional<Deed> touch_figure(Frame& frame, const Hung& hung, const Rect& room, const PaneScene& scene, int id) {
    const Press touch =
        press(frame, overlap(hung.box().inset(-frame.px(size::finger)), room), "figure", Role::figure, id);
    if (!touch.held && !touch.tapped) return std::nullopt;
    const ImGuiIO& io = ImGui::GetIO();
    const auto began = hit(frame, hung, io.MouseClickedPos[ImGuiMouseButton_Left]);
    const auto now = hit(frame, hung, io.MousePos);
    if (!began || !now || began->area != now->area) return std::nullopt;
    const model::Page* page = scene.library.page_for_area(now->area);
    if (!page) return std::nullopt;
    if (touch.tapped) return kiosk::OpenPage{page->id, now->side};
    scene.figures.draw_touched(frame, hung, now->area, opacity::pressed_area, 0);
    return std::nullopt;
}

void draw_figure(Frame& frame, const Hung& hung, const PaneScene& scene) {
    scene.figures.draw(frame, hung);
    const std::string_view area = open_area(scene);
    if (area.empty()) return;
    const float arrived = progress(frame, scene.touched_at, motion::swell);
    scene.figures.draw_touched(frame, hung, area, arrived, motion::swell_by * 4 * arrived * (1 - arrived));
}

Rect from_top(const Rect& box, float top) { return {box.x, top, box.w, box.bottom() - top}; }

std::optional<Deed> figure_with_names(Frame& frame, Rect room, float left_top, float right_top,
                                      const PaneScene& scene) {
    const View view = scene.session.view();
    if (view == View::side || (view == View::sole && scene.orientation == Orientation::landscape))
        room = centred(room, std::min(room.w, frame.px(size::widest_single)), room.h);
    Rect figures = room;
    const Rect left = from_top(cut_left(figures, frame.px(size::names_column)), left_top);
    const Rect right = from_top(cut_right(figures, frame.px(size::names_column)), right_top);
    const std::vector<Hung> hung = hang_views(frame, figures, scene);
    std::optional<Deed> deed;
    int id = 0;
    for (const Hung& one : hung) draw_figure(frame, one, scene);
    const std::vector<Name> names = place_names(frame.theme, scene.body, scene.library, hung, left, right);
    const std::string_view area = open_area(scene);
    for (const Name& name : names) draw_leader(frame, name, name.page->area == area);
    for (const Hung& one : hung)
        if (const auto touched = touch_figure(frame, one, figures, scene, id++)) deed = touched;
    for (const Name& name : names)
        if (const auto touched = draw_name(frame, name, name.page->area == area)) deed = touched;
    return deed;
}

}  // namespace

std::optional<Deed> figure_pane(Frame& frame, const Rect& pane, const PaneScene& scene) {
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
        const float height = wrap(frame, type::display, wording::map_title, room.w).height();
        const Rect title = cut_top(room, height, frame.px(size::title_gap));
        text_block(frame, type::display, frame.palette().ink, wording::map_title, title.min(), title.w);
        const Rect bottom = cut_bottom(room, switch_height, frame.px(size::between));
        switched = view_switch(frame, centred(bottom, switch_width(frame, scene.orientation), switch_height), scene);
    }
    const std::optional<Deed> touched = figure_with_names(frame, room, left_top, right_top, scene);
    return touched ? touched : switched;
}

std::optional<Deed> figure_strip(Frame& frame, const Rect& strip, const PaneScene& scene) {
    const std::array plates = {&scene.body.plate(View::front), &scene.body.plate(View::back),
                               &scene.body.plate(View::side, facing(scene.session))};
    const auto count = static_cast<int>(plates.size());
    std::optional<Deed> deed;
    for (int i = 0; i < count; ++i) {
        const Rect room = part_of_row(strip, i, count, frame.px(size::between_figures));
        const Hung hung = hang(*plates[static_cast<std::size_t>(i)], room);
        draw_figure(frame, hung, scene);
        if (const auto touched = touch_figure(frame, hung, room, scene, i)) deed = touched;
    }
    return deed;
}

}  // namespace screen
