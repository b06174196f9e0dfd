#include "visitor/map/leaders.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace visitor {

using namespace ui;

namespace {

struct Stroke {
    ImVec2 from;
    ImVec2 to;

    float length() const { return std::hypot(to.x - from.x, to.y - from.y); }
    ImVec2 at(float share) const { return {std::lerp(from.x, to.x, share), std::lerp(from.y, to.y, share)}; }
};

std::array<Stroke, 2> strokes_of(const Name& name) { return {{{name.start, name.knee}, {name.knee, name.dot}}}; }

// Twice the area of the triangle, with the sign of the way round it.
float turn_of(ImVec2 a, ImVec2 b, ImVec2 c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

bool cross(const Stroke& a, const Stroke& b) {
    return turn_of(a.from, a.to, b.from) * turn_of(a.from, a.to, b.to) < 0 &&
           turn_of(b.from, b.to, a.from) * turn_of(b.from, b.to, a.to) < 0;
}

float distance(const Stroke& stroke, ImVec2 point) {
    const auto nearest =
        figure::nearest_on_edge({point.x, point.y}, {stroke.from.x, stroke.from.y}, {stroke.to.x, stroke.to.y});
    return std::hypot(nearest.x - point.x, nearest.y - point.y);
}

bool enters(const Stroke& stroke, const Rect& box) {
    const std::array<ImVec2, 4> corners = {{box.min(), {box.right(), box.y}, box.max(), {box.x, box.bottom()}}};
    for (std::size_t i = 0; i < corners.size(); ++i)
        if (cross(stroke, {corners[i], corners[(i + 1) % corners.size()]})) return true;
    return box.contains(stroke.from) || box.contains(stroke.to);
}

bool covers_body(const Frame& frame, const Rect& label, const Hung& hung) {
    const float clear = frame.px(size::name_clearance) - 1;
    const auto units = [&](float y) { return hung.on_drawing({0, y}).y; };
    const figure::Bounds body = hung.plate->silhouette.between(units(label.y), units(label.bottom()));
    if (body.left > body.right) return false;
    return hung.on_screen({body.right, 0}).x + clear > label.x &&
           hung.on_screen({body.left, 0}).x - clear < label.right();
}

bool cover(const Rect& a, const Rect& b) {
    const Rect both = ui::overlap(a, b);
    return both.w > 0 && both.h > 0;
}

// The look of a line is as wide as its band: points along it that are no farther apart than that find every arm.
bool meets_arm(const Frame& frame, const Name& name, const Hung& hung) {
    const float step = frame.px(size::leader_band);
    for (const Stroke& stroke : strokes_of(name))
        for (float along = 0; along < stroke.length(); along += step)
            if (hung.plate->silhouette.has_arm(hung.on_drawing(stroke.at(along / stroke.length())))) return true;
    return false;
}

bool meets(const Frame& frame, const Name& name, const Name& other) {
    return cover(name.box, other.box) || std::ranges::any_of(strokes_of(name), [&](const Stroke& stroke) {
               return meets(frame, stroke.from, stroke.to, other);
           });
}

}  // namespace

bool meets(const Frame& frame, ImVec2 from, ImVec2 to, const Name& other) {
    const Stroke stroke = {from, to};
    return enters(stroke, other.label) || distance(stroke, other.dot) < frame.px(size::leader_clearance) ||
           std::ranges::any_of(strokes_of(other), [&](const Stroke& another) { return cross(stroke, another); });
}

void lead(const Frame& frame, Name& name, bool label_at_the_left, bool over_shoulder) {
    const float toward = label_at_the_left ? 1.0F : -1.0F;
    name.start = {label_at_the_left ? name.label.right() : name.label.x, std::round(name.label.centre().y)};
    const float way = std::abs(name.dot.x - name.start.x);
    const float slope = over_shoulder ? size::leader_steep : size::leader_slope;
    const float slanted =
        std::min(slope * std::abs(name.dot.y - name.start.y), std::max(0.0F, way - frame.px(size::leader_level)));
    name.knee = {name.dot.x - toward * slanted, name.start.y};
}

std::optional<std::size_t> first_meeting(const Frame& frame, const std::vector<Name>& names,
                                         const std::vector<Hung>& all) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (const Hung& hung : all) {
            if (covers_body(frame, names[i].label, hung)) return i;
            if (names[i].of.spot.area != "shoulders" && meets_arm(frame, names[i], hung)) return i;
        }
        for (std::size_t j = 0; j < names.size(); ++j)
            if (i != j && meets(frame, names[i], names[j])) return i;
    }
    return std::nullopt;
}

}  // namespace visitor
