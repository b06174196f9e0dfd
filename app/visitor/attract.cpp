#include "visitor/attract.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/paint.h"
#include "ui/press.h"
#include "ui/text.h"
#include "ui/wording.h"
#include "visitor/invitation.h"
#include "visitor/running/attract_runner.h"

namespace visitor {

using namespace ui;

namespace {

/// From the middle to one end, to the other, and so on, for as far as was gone.
double to_and_fro(double gone, double reach) {
    if (reach <= 0) return 0;
    const double at = std::fmod(gone + reach, 4 * reach);
    return at <= 2 * reach ? at - reach : 3 * reach - at;
}

Rect moved(const Frame& frame, const Rect& box, ImVec2 reach, float step_x, float step_y) {
    const auto steps = static_cast<double>(frame.now.time_since_epoch() / motion::drift_every);
    const auto off = [&](float step, float most) {
        return static_cast<float>(std::round(to_and_fro(steps * static_cast<double>(frame.px(step)), most)));
    };
    return {box.x + off(step_x, reach.x), box.y + off(step_y, reach.y), box.w, box.h};
}

/// Where the attract screen stands now. By day it is the whole panel, a few millimetres off its place; in the dark a
/// smaller box that wanders all over the panel. It moves in steps, in whole pixels, and what matters on it stays on the
/// panel.
Rect drifted(const Frame& frame, const Rect& panel, Light light) {
    if (light == Light::day) {
        const float reach = frame.px(size::drift);
        return moved(frame, panel, {reach, reach}, size::drift_step_across, size::drift_step_down);
    }
    const Rect small = centred(panel, std::round(panel.w * size::dark_width), std::round(panel.h * size::dark_height));
    // Its own margin may leave the panel, nearly.
    const float over = frame.px(size::attract_margin - size::margin);
    return moved(frame, small, {(panel.w - small.w) / 2 + over, (panel.h - small.h) / 2 + over}, size::dark_step_across,
                 size::dark_step_down);
}

/// When it moves next.
kiosk::Time next_drift(kiosk::Time now) {
    const auto step = std::chrono::duration_cast<kiosk::Time::duration>(motion::drift_every);
    return now - now.time_since_epoch() % step + step;
}

/// An area's turn to be shown, and a language's.
struct Turn {
    std::size_t number = 0;
    kiosk::Time began;
    kiosk::Time ends;
};

Turn turn_at(kiosk::Time now, Light light) {
    const auto each = light == Light::dark ? std::chrono::milliseconds(motion::drift_every) : motion::show_area;
    const auto since_epoch = now.time_since_epoch();
    const kiosk::Time began = now - since_epoch % each;
    return {static_cast<std::size_t>(since_epoch / each), began, began + each};
}

// What a finger came down on stays until it has lifted: whoever touches a language means the one they saw.
Turn turn_shown(const Frame& frame, const Scene& scene) {
    const bool touched = ImGui::IsMouseDown(ImGuiMouseButton_Left) || ImGui::IsMouseReleased(ImGuiMouseButton_Left);
    return turn_at(touched ? scene.since.pressed : frame.now, scene.light);
}

// Whose kiosk it is.
struct Sign {
    const model::Clinic& clinic;
    const Photo* logo;

    ImVec2 logo_size(const Frame& frame) const {
        if (!logo) return {};
        const auto width = static_cast<float>(logo->width);
        const auto height = static_cast<float>(logo->height);
        const float scale = std::min(frame.px(size::logo) / height, frame.px(3 * size::logo) / width);
        return {width * scale, height * scale};
    }
    float name_left(const Frame& frame) const { return logo ? logo_size(frame).x + frame.px(size::between) : 0; }
    float width(const Frame& frame, float room) const {
        return std::min(room, name_left(frame) + text_width(frame, type::small_bold, clinic.name) + 1);
    }
    float height(const Frame& frame, float width) const {
        const float name = wrap(frame, type::small_bold, clinic.name, width - name_left(frame)).height();
        return std::max(logo_size(frame).y, name);
    }
    void draw(Frame& frame, const Rect& box) const {
        const ImVec2 size = logo_size(frame);
        const ImVec2 corner = {box.x, box.centre().y - size.y / 2};
        if (logo) {
            frame.draw.AddImage(logo->texture.id(), corner, {corner.x + size.x, corner.y + size.y}, {0, 0}, {1, 1},
                                frame.faded(IM_COL32_WHITE));
            frame.record.add(Role::picture, clinic.name, {corner.x, corner.y, size.x, size.y});
        }
        const float left = name_left(frame);
        const float name = wrap(frame, type::small_bold, clinic.name, box.w - left).height();
        frame.record.belongs_to(clinic.where);
        if (!clinic.name.empty())
            text_block(frame, type::small_bold, frame.palette().quiet_ink, clinic.name,
                       {box.x + left, box.centre().y - name / 2}, box.w - left);
        frame.record.belongs_to({});
    }
};

// What the first screen shows. Where text is large it shows fewer things, never smaller ones.
struct Shown {
    bool figures = true;
    bool second_title = true;  ///< what the kiosk is for, and what it offers, in the second language as well
    bool offers = true;
    bool promise = false;  ///< what becomes of a visitor's answers
};
constexpr std::array<Shown, 4> first_screens = {
    {{}, {.figures = false}, {.figures = false, .second_title = false}, {false, false, false, false}}};
constexpr Shown all_there_is = {.promise = true};

// Where it all stands.
struct Plan {
    InvitationLook look;
    Invitation offered_in;
    Rect offers;
    Rect promise;
    Rect sign;
    Rect titles;
    Rect begins;
    Rect figures;
    bool small_runner = false;
    Rect ground;  ///< what the figures stand on, and the offers stand in
    bool fits = false;
};

// So far above the words, and on to the panel's edges.
Rect ground_around(const Frame& frame, const Rect& panel, const Rect& words, float above) {
    const float top = std::min(words.y - above, panel.bottom() - frame.px(size::attract_ground));
    return {panel.x, std::round(top), panel.w, panel.bottom() - std::round(top)};
}

void draw_ground(Frame& frame, const Rect& ground) {
    fill(frame, ground, frame.palette().bar.tint);
    Rect edge = ground;
    fill(frame, cut_top(edge, frame.px(size::leader)), frame.palette().line);
}

// Beside the runner it stands below the words, and not below the feet.
Rect place_of_promise(const Frame& frame, Rect& room, const Invitation& invitation, bool beside) {
    const float width = beside ? std::min(frame.px(size::attract_words), room.w) : room.w;
    Rect place = cut_bottom(room, promise_height(frame, invitation, width) + frame.px(size::invitation_gap));
    place.w = width;
    return place;
}

// All there is between other things. Beside the words a runner stands well on the ground, not at its far edge, and the
// head of one in flight may come nearer to the panel's edge than words do.
Rect room_to_run(const Frame& frame, Rect room, const Rect& panel, const Plan& plan, const Scene& scene) {
    if (scene.light != Light::day) return room;
    const float near = frame.px(size::between);
    const bool wide = scene.orientation() == Orientation::landscape;
    const float top = wide ? panel.y - frame.px(size::margin) : room.y - frame.px(size::attract_gap);
    float bottom = wide ? room.bottom() : plan.begins.y - near;
    if (wide && plan.offers.h > 0) bottom = plan.offers.y - near;
    return {room.x, top, room.w, bottom - top};
}

Plan arranged(const Frame& frame, const Scene& scene, const Rect& panel, const Sign& sign, const Invitation& invitation,
              const Shown& shown, float least_titles) {
    const bool wide = scene.orientation() == Orientation::landscape;
    const bool beside = wide && shown.figures;
    const float gap = frame.px(size::attract_gap);
    Plan plan;
    plan.look.second_has_title = shown.second_title;
    plan.offered_in = invitation;
    if (!shown.second_title) plan.offered_in.in_full.resize(1);
    Rect room = panel;
    // In the dark there is as little to light up as will do.
    if (scene.light == Light::day && shown.offers) {
        plan.offers = cut_bottom(room, offers_height(frame, scene, plan.offered_in, room.w));
        if (shown.promise) plan.promise = place_of_promise(frame, room, invitation, beside);
        const float above = frame.px(beside ? size::invitation_gap : size::attract_gap);
        plan.ground = ground_around(frame, scene.panel, shown.promise ? plan.promise : plan.offers, above);
        room.h = plan.ground.y - above - room.y;
    }
    Rect column = beside ? cut_left(room, frame.px(size::attract_words), gap) : room;
    if (const float height = sign.height(frame, column.w); height > 0) plan.sign = cut_top(column, height, gap);
    Rect most = column;
    if (!wide && shown.figures) most.h -= frame.px(size::attract_figures) + gap;
    const float most_titles = wide ? poster_shares[0] : poster_shares[1];
    const auto titles = fitting_titles(frame, invitation, plan.look, most, most_titles, least_titles);
    plan.fits = titles.has_value();
    plan.look.titles = titles.value_or(size::title_shares.back());
    const float titles_take = titles_height(frame, invitation, plan.look, column.w);
    const float begins_take = begins_height(frame, invitation, plan.look, column.w);
    // Upright the figures stand between what it is for and where to begin, which is within reach there.
    if (wide || !shown.figures) column = centred(column, column.w, titles_take + gap + begins_take);
    plan.titles = cut_top(column, titles_take, gap);
    plan.begins = cut_bottom(column, begins_take, gap);
    if (!shown.figures) return plan;
    plan.figures = room_to_run(frame, beside ? room : column, panel, plan, scene);
    return plan;
}

Plan plan_that_fits(const Frame& frame, const Scene& scene, const Rect& panel, const Sign& sign,
                    const Invitation& invitation, float least_titles) {
    Plan plan;
    for (const Shown& shown : first_screens)
        if (plan = arranged(frame, scene, panel, sign, invitation, shown, least_titles); plan.fits) return plan;
    return plan;
}

// Where large words leave no room for figures among them, one still runs in the corner that they do not reach: beside
// where to begin, or below it. None where that is too small to show anything.
void find_small_runner(const Frame& frame, const Scene& scene, const Rect& panel, Plan& plan) {
    const Align align = scene.orientation() == Orientation::landscape ? Align::left : Align::centre;
    const float gap = frame.px(size::attract_gap);
    const float offers =
        plan.offers.h > 0 ? plan.offers.x + offers_width(frame, scene, plan.offered_in, plan.offers.w) : panel.x;
    const float begins = begins_right(frame, plan.offered_in, plan.look, plan.begins, align);
    float most = frame.px(size::attract_figures);
    for (const ImVec2 corner : {ImVec2{std::max(offers, begins) + gap, plan.titles.bottom()},
                                ImVec2{offers + gap, plan.begins.bottom() + gap}}) {
        const Rect free = {corner.x, corner.y, panel.right() - corner.x, panel.bottom() - corner.y};
        const float height = std::min(free.h, free.w / runner_shape);
        if (height < most) continue;
        most = height;
        plan.figures = {free.right() - height * runner_shape, free.bottom() - height, height * runner_shape, height};
        plan.small_runner = true;
    }
}

// Titles grow with the text from what they have with the usual one; what they had more than that for the room's sake
// may go.
Plan plan_of(Frame& frame, const Scene& scene, const Rect& panel, const Sign& sign, const Invitation& invitation) {
    const float smallest = size::title_shares.back();
    const auto usual = [&] {
        const TextSize usual_text(frame, 1);
        return plan_that_fits(frame, scene, panel, sign, invitation, smallest).look.titles;
    };
    const float least = frame.text > 1 ? std::min(1.0F, usual()) : smallest;
    Plan plan = plan_that_fits(frame, scene, panel, sign, invitation, least);
    if (!plan.fits) plan = plan_that_fits(frame, scene, panel, sign, invitation, smallest);
    if (plan.figures.h <= 0 && scene.light == Light::day) find_small_runner(frame, scene, panel, plan);
    if (!plan.fits || plan.small_runner) return plan;
    // The promise takes nothing from the rest.
    const Plan whole = arranged(frame, scene, panel, sign, invitation, all_there_is, least);
    return whole.fits && whole.look.titles == plan.look.titles && plan.figures.h > 0 ? whole : plan;
}

}  // namespace

void attract(Frame& frame, const Scene& scene) {
    const float margin = frame.px(size::attract_margin);
    const bool day = scene.light == Light::day;
    Rect room =
        drifted(frame, scene.panel, scene.light).inset(margin, day ? frame.px(size::margin + size::drift) : margin);
    // What stands on the ground has its own margin in that.
    if (day) room.h += frame.px(size::margin - size::between);
    const Turn turn = turn_shown(frame, scene);
    frame.wake = std::min(turn_at(frame.now, scene.light).ends, next_drift(frame.now));
    const Invitation invitation = invitation_of(scene, turn.number);
    const model::Clinic& clinic = scene.library.clinic;
    const Sign sign = {clinic, frame.pictures.photo(clinic.logo)};
    const bool wide = scene.orientation() == Orientation::landscape;
    const Plan plan = plan_of(frame, scene, room, sign, invitation);
    const Align align = wide ? Align::left : Align::centre;
    if (plan.ground.h > 0) draw_ground(frame, plan.ground);
    if (plan.promise.h > 0) draw_promise(frame, plan.promise, invitation);
    if (plan.offers.h > 0) draw_offers(frame, plan.offers, scene, plan.offered_in);
    draw_titles(frame, plan.titles, invitation, plan.look, align);
    draw_begins(frame, plan.begins, invitation, plan.look, align);
    if (plan.figures.h > 0) attract_runner(frame, {plan.figures, plan.small_runner}, scene);
    if (plan.sign.h > 0)
        sign.draw(frame, wide ? plan.sign : centred(plan.sign, sign.width(frame, plan.sign.w), plan.sign.h));
    // Whatever else is touched begins as well.
    if (press(frame, scene.panel, frame.say(wording::invitation), {.role = Role::figure}).tapped && !frame.deed)
        frame.deed = kiosk::Begin{};
}

}  // namespace visitor
