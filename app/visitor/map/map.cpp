#include "visitor/map/map.h"

#include <array>
#include <string>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/text.h"
#include "ui/wording.h"
#include "visitor/card/lens.h"
#include "visitor/map/lens_callouts.h"
#include "visitor/map/map_layout.h"

namespace visitor {

using namespace ui;

namespace {

using model::View;

/// Whether a touch on the soles means the part under the finger, or all of the foot: small ones have no room for more.
enum class Soles { in_parts, whole };

Aim aim_at(const Frame& frame, const Hung& hung) {
    const auto units = [&](float mm) { return frame.px(mm) / hung.scale; };
    return {units(size::finger), units(size::finger_on_bare), units(size::least_area)};
}

std::optional<figure::Hit> hit(const Frame& frame, const Hung& hung, ImVec2 at, Soles soles) {
    auto found = touched(*hung.plate, hung.on_drawing(at), aim_at(frame, hung));
    if (found && (soles == Soles::whole || hung.plate->view != View::sole)) found->foot_part = {};
    return found;
}

// Somebody whose chest hurts touches that, and finds what to do.
void touch_elsewhere(Frame& frame, const Hung& hung, const Scene& scene) {
    const ImVec2 at = ImGui::GetIO().MouseClickedPos[ImGuiMouseButton_Left];
    if (scene.library.page(elsewhere_page) &&
        is_elsewhere_on_body(*hung.plate, hung.on_drawing(at), aim_at(frame, hung)))
        frame.deed = kiosk::FollowLink{std::string(elsewhere_page)};
    else
        frame.missed = true;
}

// Touches the figure: what is under the finger answers at once, and opens when the finger leaves it from there, or
// from hardly beside where it came down.
void touch_figure(Frame& frame, const Hung& hung, const Scene& scene, int number, Soles soles) {
    const Region region(number);
    const Rect box = overlap(hung.box().inset(-frame.px(size::finger)), hung.room);
    const Press touch = press(frame, box, "figure", {.role = Role::figure});
    if (!touch.held && !touch.tapped) return;
    const ImGuiIO& io = ImGui::GetIO();
    const auto began = hit(frame, hung, io.MouseClickedPos[ImGuiMouseButton_Left], soles);
    const auto now = hardly_moved(frame) ? began : hit(frame, hung, io.MousePos, soles);
    if (touch.tapped && !began && !now) touch_elsewhere(frame, hung, scene);
    if (!began || !now || began->spot() != now->spot()) return;
    const auto named = named_on_body(frame, scene, now->spot());
    if (touch.tapped && !named) frame.missed = true;
    if (!named) return;
    if (touch.tapped)
        frame.deed = opened_by(scene, *named, now->side);
    else
        scene.figures.draw_area(frame, hung, now->spot(), frame.palette().touched, opacity::pressed_area, 0);
}

// Of a foot the part that is open; where a figure does not show that, another beside it does, or all of the foot
// stands for it.
void draw_figure(Frame& frame, const Hung& hung, const Scene& scene, bool alone) {
    scene.figures.draw(frame, hung);
    model::Spot open = open_spot(scene);
    if (open.area.empty()) return;
    if (!open.foot_part.empty() && !scene.body.shows(hung.plate->view, open)) {
        if (!alone) return;
        open.foot_part = {};
    }
    const float arrived = progress(frame, scene.since.touched, motion::swell);
    const float rise_and_fall = 4 * arrived * (1 - arrived);  // a parabola: 0, 1 halfway, 0
    scene.figures.draw_area(frame, hung, open, frame.palette().touched, arrived, motion::swell_by * rise_and_fall);
}

// Where the areas are, on a figure without leader lines.
void record_areas(Frame& frame, const std::vector<Hung>& all, const Scene& scene) {
    for (const Hung& hung : all)
        for (const Anchor& anchor : hung.plate->anchors)
            if (const auto named = named_on_body(frame, scene, anchor.spot())) {
                const ImVec2 at = hung.on_screen(anchor.at);
                frame.record.add(Role::area, named->words, {at.x, at.y, 1, 1});
            }
}

std::string_view heading_of(const std::vector<Name>& names) {
    return names.empty() ? wording::view_body : heading_of(names.front().of);
}

// What leads to a part of a body that breathes goes with it.
void bend(PanePlan& plan, const LensShow& show) {
    for (Hung& hung : plan.hung) {
        const Hung still = hung;
        hung = bent(still, show);
        for (Name& name : plan.names)
            if (still.box().contains(name.dot)) name.dot = hung.on_screen(still.on_drawing(name.dot));
    }
}

void draw_figures(Frame& frame, const PanePlan& plan, const Scene& scene) {
    for (const Hung& one : plan.hung) draw_figure(frame, one, scene, plan.hung.size() == 1);
}

void names_of_figures(Frame& frame, const PanePlan& plan, const Scene& scene) {
    if (plan.names.empty()) record_areas(frame, plan.hung, scene);
    for (const Name& name : plan.names) draw_leader(frame, name, is_open(scene, name.of));
    frame.record.begins({.heading = std::string(frame.say(heading_of(plan.names)))});
    for (const Name& name : plan.names) draw_name(frame, name, scene);
}

// The figures show a benefit, and what is said of that stands beside them.
void draw_lens(Frame& frame, PanePlan& plan, const Rect& pane, model::Topic topic, const Scene& scene) {
    const LensShow show = lens_show(frame, scene);
    const std::vector<Callout> callouts = lens_callouts(frame, plan, pane, topic, scene.callout_places);
    bend(plan, show);
    for (const Hung& hung : plan.hung) draw_lens_light(frame, hung, topic, show);
    draw_figures(frame, plan, scene);
    for (const Hung& hung : plan.hung) draw_lens_show(frame, hung, show, scene);
    for (const Callout& callout : callouts) draw_callout(frame, callout, topic, show);
}

}  // namespace

void figure_pane(Frame& frame, const Rect& pane, const Scene& scene) {
    const Region region(frame, Part::figure);
    PanePlan plan = plan_pane(frame, pane, scene);
    if (plan.title_box.h > 0)
        text_block(frame, type::title, frame.palette().ink, map_title_of(frame, scene), plan.title_box.min(),
                   plan.title_box.w);
    if (const auto topic = scene.session.place().lens())
        draw_lens(frame, plan, pane, *topic, scene);
    else
        draw_figures(frame, plan, scene);
    names_of_figures(frame, plan, scene);
    if (!plan.list.names.empty()) draw_name_list(frame, plan.list, scene);
    if (plan.turn_box.h > 0) turn_button(frame, plan.turn_box, plan.views, scene.session.view());
    // Last of all: names and what turns the body stand within a finger's width of it.
    frame.record.begins({});
    int number = 0;
    for (const Hung& one : plan.hung) touch_figure(frame, one, scene, number++, Soles::in_parts);
}

float map_title(Frame& frame, const Rect& box, const Scene& scene) {
    const Region region(frame, Part::figure);
    const std::string_view words = map_title_of(frame, scene);
    text_block(frame, type::title, frame.palette().ink, words, box.min(), box.w);
    return wrap(frame, type::title, words, box.w).height();
}

void area_figure(Frame& frame, const Rect& box, const Scene& scene) {
    const Region region(frame, Part::figure);
    const std::string_view area = open_spot(scene).area;
    const bool part = !open_spot(scene).foot_part.empty();
    const Hung hung = hang(scene.body.plate(part ? View::sole : scene.body.best_view(area)), box);
    draw_figure(frame, hung, scene, true);
    frame.record.add(Role::picture, scene.library.page_for_area(area)->name, hung.box());
}

void figure_strip(Frame& frame, const Rect& strip, const Scene& scene) {
    const Region region(frame, Part::figure);
    const float gap = frame.px(size::between_figures);
    // The sole instead of the profile for what it shows: there it can be seen whole.
    const bool sole = scene.body.shows(View::sole, {open_spot(scene).area});
    std::vector<const Plate*> plates = {&scene.body.plate(View::front), &scene.body.plate(View::back)};
    const Plate& third = scene.body.plate(sole ? View::sole : View::side, facing(scene.session));
    if (!sole) plates.push_back(&third);
    Rect rest = strip;
    const float width = part_of_row(strip, 0, 3, gap).w * static_cast<float>(plates.size()) +
                        gap * static_cast<float>(plates.size() - 1);
    std::vector<Hung> hung = hang_within_reach(plates, cut_left(rest, width, gap), gap, top_in_reach(scene));
    const Plate* const alone = &third;
    if (sole) hung.push_back(hang_within_reach(std::span(&alone, 1), rest, gap, top_in_reach(scene)).front());
    const LensShow show = lens_show(frame, scene);
    int number = 0;
    for (const Hung& one : hung) {
        draw_figure(frame, one, scene, false);
        draw_lens_show(frame, one, show, scene);
        touch_figure(frame, one, scene, number++, Soles::whole);
    }
}

}  // namespace visitor
