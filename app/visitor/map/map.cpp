#include "visitor/map/map.h"

#include <algorithm>
#include <array>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/text.h"
#include "ui/wording.h"
#include "visitor/card/benefits.h"
#include "visitor/card/lens.h"
#include "visitor/map/close_up.h"
#include "visitor/map/lens_show.h"
#include "visitor/map/map_layout.h"

namespace visitor {

using namespace ui;

namespace {

using figure::Facing;
using model::View;

std::string_view open_area(const Scene& scene) {
    const model::Page* page = scene.library.page(scene.session.place().page);
    return page ? std::string_view(page->area) : std::string_view();
}

std::optional<figure::Hit> hit(const Frame& frame, const Hung& hung, ImVec2 at) {
    return touched(*hung.plate, hung.on_drawing(at), frame.px(size::finger) / hung.scale,
                   frame.px(size::least_area) / hung.scale);
}

// Touches the figure: the area under the finger answers at once, and opens when the finger leaves it from there, or
// from hardly beside where it came down.
void touch_figure(Frame& frame, const Hung& hung, const Scene& scene, int number) {
    const Region region(number);
    const Rect box = overlap(hung.box().inset(-frame.px(size::finger)), hung.room);
    const Press touch = press(frame, box, "figure", {.role = Role::figure});
    if (!touch.held && !touch.tapped) return;
    const ImGuiIO& io = ImGui::GetIO();
    const auto began = hit(frame, hung, io.MouseClickedPos[ImGuiMouseButton_Left]);
    const auto now = hardly_moved(frame) ? began : hit(frame, hung, io.MousePos);
    if (touch.tapped && !began && !now) frame.missed = true;
    if (!began || !now || began->area != now->area) return;
    const model::Page* page = scene.library.page_for_area(now->area);
    if (touch.tapped && !page) frame.missed = true;
    if (!page) return;
    if (touch.tapped)
        frame.deed = open_through(scene.session.place().lens(), *page, now->side);
    else
        scene.figures.draw_area(frame, hung, now->area, {frame.palette().touched}, opacity::pressed_area, 0);
}

void touch_close_up(Frame& frame, const CloseUp& close_up, const Scene& scene, int number) {
    const Rect& room = close_up.near.room;
    ImGui::PushClipRect(room.min(), room.max(), true);
    touch_figure(frame, close_up.near, scene, number);
    ImGui::PopClipRect();
}

// The surer the studies are of what the body is seen through, the fuller the area's hatch.
AreaLook graded_look(const Palette& palette, const model::Benefit& benefit) {
    const Tone& tone = palette.topics[base::index(benefit.topic)];
    return {tone.tint, graded_area[base::index(benefit.grade)], tone.edge};
}

void draw_graded_areas(Frame& frame, const Hung& hung, const Scene& scene, const LensShow& show) {
    const std::optional<model::Topic> topic = scene.session.place().lens();
    const Palette& palette = frame.palette();
    const ImU32 glow = show.warmth > 0 ? mixed(IM_COL32_WHITE, palette.warm, show.warmth)
                                       : mixed(IM_COL32_WHITE, palette.signs, show.signs);
    for (const model::Page& page : scene.library.pages) {
        const model::Benefit* const benefit = page.area.empty() ? nullptr : seen_through(topic, page);
        if (benefit && benefit->grade != model::Grade::not_supported)
            scene.figures.draw_area(frame, hung, page.area, graded_look(palette, *benefit), 1,
                                    page.area == "calves" ? motion::pump_by * show.pump : 0, glow);
    }
}

void draw_figure(Frame& frame, const Hung& hung, const Scene& scene, const LensShow& show = {}) {
    scene.figures.draw(frame, hung);
    draw_graded_areas(frame, hung, scene, show);
    if (const auto topic = scene.session.place().lens()) draw_lens_show(frame, hung, show, *topic);
    const std::string_view area = open_area(scene);
    if (area.empty()) return;
    const float arrived = progress(frame, scene.since.touched, motion::swell);
    const float rise_and_fall = 4 * arrived * (1 - arrived);  // a parabola: 0, 1 halfway, 0
    scene.figures.draw_area(frame, hung, area, {frame.palette().touched}, arrived, motion::swell_by * rise_and_fall);
}

// Where the areas are, on a figure without leader lines.
void record_areas(Frame& frame, const std::vector<Hung>& all, const Scene& scene) {
    for (const Hung& hung : all)
        for (const Anchor& anchor : hung.plate->anchors)
            if (const model::Page* const page = scene.library.page_for_area(anchor.area)) {
                const ImVec2 at = hung.on_screen(anchor.at);
                frame.record.add(Role::area, page->name, {at.x, at.y, 1, 1});
            }
}

// What leads to a figure that made room leads nowhere.
void draw_leaders(Frame& frame, const PanePlan& plan, const std::optional<CloseUp>& near, std::string_view area) {
    for (const Name& name : plan.names) {
        const bool gone = near && plan.hung[near->other].box().contains(name.dot);
        const Fade fade(frame, gone ? 1 - near->arrived : 1);
        if (!gone || near->arrived < 1) draw_leader(frame, name, name.page->area == area);
    }
}

void figure_with_names(Frame& frame, const PanePlan& plan, const Scene& scene, const LensShow& show,
                       const std::optional<CloseUp>& near) {
    const std::string_view area = open_area(scene);
    for (std::size_t i = 0; i < plan.hung.size(); ++i) {
        const bool gone = near && i == near->other;
        const Fade fade(frame, gone ? 1 - near->arrived : 1);
        if (!gone || near->arrived < 1) draw_figure(frame, plan.hung[i], scene, show);
    }
    if (plan.names.empty()) record_areas(frame, plan.hung, scene);
    draw_leaders(frame, plan, near, area);
    if (near) draw_close_up(frame, *near, scene);
    frame.record.begins({.heading = std::string(frame.say(wording::view_body))});
    for (const Name& name : plan.names) draw_name(frame, name, name.page->area == area, scene.session.place().lens());
}

// What leads to a part of a body that bends goes with it.
void bend(PanePlan& plan, const Bend& by) {
    if (by.is_none()) return;
    for (Hung& hung : plan.hung) {
        const Hung still = hung;
        hung.bend = by;
        hung.bend.middle = (hung.plate->extent.left + hung.plate->extent.right) / 2;
        for (Name& name : plan.names)
            if (still.box().contains(name.dot)) name.dot = hung.on_screen(still.on_drawing(name.dot));
    }
}

// Beside the head of the first figure, above the names at its left.
void draw_words_of_lens(Frame& frame, const Rect& pane, const PanePlan& plan, const Scene& scene) {
    const auto topic = scene.session.place().lens();
    if (!topic || plan.hung.empty() || plan.names.empty()) return;
    const Hung& first = plan.hung.front();
    float bottom = first.box().bottom();
    for (const Name& name : plan.names)
        if (name.box.right() < first.box().centre().x) bottom = std::min(bottom, name.box.y);
    Rect room = pane;
    if (plan.title_box.h > 0) cut_top(room, plan.title_box.bottom() - room.y, frame.px(size::portrait_gap));
    draw_lens_words(frame, first, room, bottom, *topic);
}

}  // namespace

void figure_pane(Frame& frame, const Rect& pane, const Scene& scene) {
    const Region region(frame, Part::figure);
    PanePlan plan = plan_pane(frame, pane, scene);
    draw_words_of_lens(frame, pane, plan, scene);
    const LensShow show = lens_show(frame, scene);
    bend(plan, show.bend);
    if (plan.title_box.h > 0)
        text_block(frame, type::title, frame.palette().ink, frame.say(wording::map_title), plan.title_box.min(),
                   plan.title_box.w);
    const auto near = close_up_in(frame, plan, scene);
    figure_with_names(frame, plan, scene, show, near);
    if (!plan.list.areas.empty()) draw_name_list(frame, plan.list, scene);
    if (plan.turn_box.h > 0) turn_button(frame, plan.turn_box, plan.views, scene.session.view());
    // Last of all: names and what turns the body stand within a finger's width of it.
    frame.record.begins({});
    int number = 0;
    for (std::size_t i = 0; i < plan.hung.size(); ++i) {
        if (near && near->is_there && i == near->other)
            touch_close_up(frame, *near, scene, number++);
        else
            touch_figure(frame, plan.hung[i], scene, number++);
    }
}

float map_title(Frame& frame, const Rect& box) {
    const Region region(frame, Part::figure);
    const std::string_view words = frame.say(wording::map_title);
    text_block(frame, type::title, frame.palette().ink, words, box.min(), box.w);
    return wrap(frame, type::title, words, box.w).height();
}

void area_figure(Frame& frame, const Rect& box, const Scene& scene) {
    const Region region(frame, Part::figure);
    const std::string_view area = open_area(scene);
    const Hung hung = hang(scene.body.plate(scene.body.best_view(area)), box);
    draw_figure(frame, hung, scene);
    frame.record.add(Role::picture, scene.library.page_for_area(area)->name, hung.box());
}

void figure_strip(Frame& frame, const Rect& strip, const Scene& scene) {
    const Region region(frame, Part::figure);
    const float gap = frame.px(size::between_figures);
    // The sole instead of the profile for what it shows: there it can be seen whole.
    const bool sole = scene.body.shows(View::sole, open_area(scene));
    std::vector<const Plate*> plates = {&scene.body.plate(View::front), &scene.body.plate(View::back)};
    const Plate& third = scene.body.plate(sole ? View::sole : View::side, facing(scene.session));
    if (!sole) plates.push_back(&third);
    Rect rest = strip;
    const float width = part_of_row(strip, 0, 3, gap).w * static_cast<float>(plates.size()) +
                        gap * static_cast<float>(plates.size() - 1);
    std::vector<Hung> hung = hang_within_reach(plates, cut_left(rest, width, gap), gap, top_in_reach(scene));
    const Plate* const alone = &third;
    if (sole) hung.push_back(hang_within_reach(std::span(&alone, 1), rest, gap, top_in_reach(scene)).front());
    std::optional<CloseUp> near;
    if (!sole) {
        const Hung& whole = hung[scene.body.best_view(open_area(scene)) == View::front ? 0 : 1];
        near = close_up_beside(frame, whole, part_of_row(strip, 2, 3, gap), scene);
    }
    if (near) hung.pop_back();
    int number = 0;
    for (const Hung& one : hung) {
        draw_figure(frame, one, scene);
        touch_figure(frame, one, scene, number++);
    }
    if (!near) return;
    draw_close_up(frame, *near, scene);
    touch_close_up(frame, *near, scene, number++);
}

}  // namespace visitor
