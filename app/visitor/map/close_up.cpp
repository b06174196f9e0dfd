#include "visitor/map/close_up.h"

#include <algorithm>
#include <cmath>

#include "ui/paint.h"

namespace visitor {

using namespace ui;

namespace {

using model::View;

figure::Bounds bounds_of(const Plate& plate, std::string_view area, std::optional<model::Side> side) {
    figure::Bounds box;
    for (const model::Shape& shape : plate.drawing.shapes) {
        if (shape.area != area || (side && shape.side != *side)) continue;
        for (const auto& outline : shape.outlines)
            for (const model::Point& point : outline) box.enclose({point.x, point.y, point.x, point.y});
    }
    return box;
}

/// As large as the room allows; nothing where that is hardly larger than on the figure.
std::optional<CloseUp> near_in(const Hung& whole, const Plate& plate, const Rect& room, std::string_view area,
                               model::Side side) {
    const auto sized = [&](std::optional<model::Side> of) -> std::optional<CloseUp> {
        const figure::Bounds box = bounds_of(plate, area, of);
        if (box.left >= box.right || box.top >= box.bottom) return std::nullopt;
        const float around = size::close_up_around;
        const float fits =
            std::min(room.w / ((box.right - box.left) * around), room.h / ((box.bottom - box.top) * around));
        const bool same = &plate == whole.plate;  // soles are drawn to a scale of their own
        const float scale = same ? std::min(fits, whole.scale * size::close_up_nearest) : fits;
        if (same && scale < whole.scale * size::close_up_nearer) return std::nullopt;
        const model::Point middle = {(box.left + box.right) / 2, (box.top + box.bottom) / 2};
        const ImVec2 at = room.centre();
        const figure::Bounds there = bounds_of(*whole.plate, area, of);
        const ImVec2 from = whole.on_screen({(there.left + there.right) / 2, (there.top + there.bottom) / 2});
        const float share = (there.right - there.left) * whole.scale / ((box.right - box.left) * scale);
        CloseUp near;
        near.area = area;
        near.near = {&plate, room, {std::round(at.x - middle.x * scale), std::round(at.y - middle.y * scale)}, scale};
        near.on_figure = {from.x - room.w * share / 2, from.y - room.h * share / 2, room.w * share, room.h * share};
        return near;
    };
    if (side != model::Side::mid)
        if (auto one = sized(side)) return one;
    if (auto all = sized(std::nullopt)) return all;
    return sized(model::Side::right);
}

// The sole for what is seen whole only there.
const Plate& plate_for(const Scene& scene, const Hung& whole, std::string_view area) {
    if (!scene.body.shows(View::sole, area)) return *whole.plate;
    return scene.body.plate(View::sole, facing(scene.session));
}

/// The part that is open, or was until the visitor came back, and how near it is.
struct Wanted {
    std::string_view area;
    float arrived = 1;
    bool is_there = true;
};

std::optional<Wanted> part_wanted(Frame& frame, const Scene& scene) {
    const model::Page* const page = scene.library.page(scene.session.place().page);
    if (page && !page->area.empty()) {
        const kiosk::Time begins = scene.since.touched + motion::before_fly;
        return Wanted{page->area, progress(frame, begins, motion::fly), true};
    }
    const model::Page* const before = scene.library.page(scene.since.left);
    if (!before || before->area.empty() || scene.session.place().screen != kiosk::Screen::map) return std::nullopt;
    const float left = 1 - progress(frame, scene.since.touched, motion::fly);
    return left > 0 ? std::optional(Wanted{before->area, left, false}) : std::nullopt;
}

// What the names and what turns the figures leave of the room around a figure.
Rect room_of(const Frame& frame, const PanePlan& plan, std::size_t figure) {
    const Hung& hung = plan.hung[figure];
    const float middle = hung.box().centre().x;
    const float gap = frame.px(size::between);
    float left = hung.room.x;
    float right = hung.room.right();
    const auto keep_clear = [&](const Rect& box) {
        if (box.w <= 0) return;
        if (box.centre().x < middle)
            left = std::max(left, box.right() + gap);
        else
            right = std::min(right, box.x - gap);
    };
    for (const Name& name : plan.names) keep_clear(name.box);
    keep_clear(plan.turn_box);
    const float top = std::max(hung.room.y, hung.box().y);
    return {left, top, right - left, hung.box().bottom() - top};
}

// As tall as it may be, at the height of the part.
Rect at_height_of(const Rect& room, float tallest, float y) {
    const float height = std::min(room.h, tallest);
    const float top = std::clamp(y - height / 2, room.y, room.bottom() - height);
    return {std::round(room.x), std::round(top), std::round(room.w), std::round(height)};
}

float middle_of(const Hung& hung, std::string_view area) {
    const figure::Bounds box = bounds_of(*hung.plate, area, std::nullopt);
    return hung.on_screen({box.left, (box.top + box.bottom) / 2}).y;
}

}  // namespace

Rect CloseUp::shown() const {
    const Rect& to = near.room;
    const auto between = [&](float from, float there) { return std::lerp(from, there, arrived); };
    return {between(on_figure.x, to.x), between(on_figure.y, to.y), between(on_figure.w, to.w),
            between(on_figure.h, to.h)};
}

std::optional<CloseUp> close_up_in(Frame& frame, const PanePlan& plan, const Scene& scene) {
    if (plan.hung.size() != 2 || plan.names.empty() || plan.hung[0].plate->view != View::front ||
        plan.hung[1].plate->view != View::back)
        return std::nullopt;
    const auto part = part_wanted(frame, scene);
    if (!part) return std::nullopt;
    const std::size_t whole = scene.body.best_view(part->area) == View::front ? 0 : 1;
    const Rect room = room_of(frame, plan, 1 - whole);
    if (room.w < frame.px(size::close_up_width)) return std::nullopt;
    const Rect slot = at_height_of(room, frame.px(size::close_up_height), middle_of(plan.hung[whole], part->area));
    auto near = near_in(plan.hung[whole], plate_for(scene, plan.hung[whole], part->area), slot, part->area,
                        scene.session.side());
    if (!near) return std::nullopt;
    near->whole = whole;
    near->other = 1 - whole;
    near->arrived = part->arrived;
    near->is_there = part->is_there;
    return near;
}

std::optional<CloseUp> close_up_beside(Frame& frame, const Hung& whole, const Rect& room, const Scene& scene) {
    const auto part = part_wanted(frame, scene);
    if (!part || !part->is_there || room.w < frame.px(size::close_up_width)) return std::nullopt;
    const Rect slot = at_height_of(room, frame.px(size::close_up_height), middle_of(whole, part->area));
    auto near = near_in(whole, *whole.plate, slot, part->area, scene.session.side());
    if (near) near->arrived = part->arrived;
    return near;
}

void draw_close_up(Frame& frame, const CloseUp& close_up, const Scene& scene) {
    const Palette& palette = frame.palette();
    const Rect there = close_up.shown();
    fill(frame, there, palette.card);
    scene.figures.draw_part(frame, close_up.near, close_up.area, {palette.touched}, there);
    outline(frame, there, palette.leader, 0, size::leader);
    if (const model::Page* const page = close_up.is_there ? scene.library.page_for_area(close_up.area) : nullptr)
        frame.record.add(Role::picture, page->name, close_up.near.room);
}

}  // namespace visitor
