#include "visitor/map/around_body.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "ui/text.h"
#include "ui/wording.h"
#include "visitor/map/figure_stand.h"
#include "visitor/map/labels.h"
#include "visitor/map/leaders.h"
#include "visitor/map/map_layout.h"

namespace visitor {

using namespace ui;

namespace {

using figure::Facing;
using model::View;

/// Of the most that its room's height allows.
constexpr std::array figure_shares = {1.0F,   0.985F, 0.97F, 0.955F, 0.94F, 0.925F, 0.91F,
                                      0.895F, 0.88F,  0.85F, 0.8F,   0.75F, 0.6F,   0.5F};

// The figure has a left and a right one of most.
std::optional<model::Point> dot_toward(const Plate& plate, const NamePlace& place) {
    std::optional<model::Point> best;
    for (const Anchor& anchor : plate.anchors) {
        if (anchor.spot() != place.spot()) continue;
        if (!best || (place.at_the_left() ? anchor.at.x < best->x : anchor.at.x > best->x)) best = anchor.at;
    }
    return best;
}

// With larger labels a name may stand as much farther off.
float off_limit(const Setting& set, const NamePlace& place) {
    const bool upright = set.scene.orientation() == Orientation::portrait;
    const float limit = place.over_shoulder ? size::name_over_shoulder
                        : upright           ? size::name_off_upright
                                            : size::name_off;
    return set.frame.px(limit) * std::min(set.frame.text, size::large_text) * set.farther;
}

std::vector<Label> labels_of(const Setting& set) {
    const Frame& frame = set.frame;
    std::vector<Label> labels;
    for (const NamePlace& place : set.places) {
        const auto named = named_on_body(frame, set.scene, place.spot());
        const Plate& plate = *set.plates[std::min(place.figure, set.plates.size() - 1)];
        const auto dot = named ? dot_toward(plate, place) : std::nullopt;
        if (!dot) continue;
        const LabelSize size = label_size(frame, *named, set.widest_words);
        labels.push_back({.place = place,
                          .of = *named,
                          .size = size,
                          .dot = *dot,
                          .target = std::max(frame.px(size::target), size.height),
                          .off_limit = off_limit(set, place)});
    }
    return labels;
}

// What turns the figures keeps its height: names stand above it and below.
Rect turn_rows(const Setting& set, float middle_y) {
    const float height = turn_height(set.frame);
    return {0, std::round(middle_y - height / 2), turn_width(set.frame), height};
}

void stack_columns(const Setting& set, std::vector<Label>& labels, const Stand& stand, const Rect& turn) {
    const float gap = set.frame.px(size::between);
    const float top = std::max(set.room.y, top_in_reach(set.scene));
    for (Label& label : labels) label.wanted = stand.top + label.dot.y * stand.scale;
    for (const NameColumn column : {NameColumn::left, NameColumn::between, NameColumn::right}) {
        std::vector<Label*> above;
        std::vector<Label*> below;
        for (Label& label : labels) {
            if (label.place.column != column) continue;
            const bool under = column == turn_column(set.views) && label.wanted > turn.centre().y;
            (under ? below : above).push_back(&label);
        }
        const bool turns = column == turn_column(set.views);
        stack(std::move(above), top, turns ? turn.y - gap : set.room.bottom(), gap);
        stack(std::move(below), turn.bottom() + gap, set.room.bottom(), gap);
    }
}

Name name_at(const Setting& set, const Label& label, const Stand& stand, const std::vector<Hung>& hung) {
    Name name;
    name.of = label.of;
    const float width = label.size.width;
    const float x = label.place.column == NameColumn::left      ? stand.left_edge - width
                    : label.place.column == NameColumn::between ? stand.between - width / 2
                                                                : stand.right_edge;
    name.label = {std::round(x), std::round(label.y - label.size.height / 2), width, label.size.height};
    name.box = centred(name.label, std::max(width, set.frame.px(size::target)), label.target);
    name.dot = hung[std::min(label.place.figure, hung.size() - 1)].on_screen(label.dot);
    lead(set.frame, name, label.place.at_the_left(), label.place.over_shoulder);
    return name;
}

bool is_off(const Label& label, const Name& name) { return std::abs(label.y - name.dot.y) > label.off_limit; }

bool within(const Rect& room, const Rect& box) {
    return box.x >= room.x - 1 && box.right() <= room.right() + 1 && box.bottom() <= room.bottom() + 1;
}

bool is_beside(const Setting& set, const Label& label, const Rect& turn) {
    if (label.place.column != turn_column(set.views)) return false;
    const float gap = set.frame.px(size::between - size::rounding);
    return label.y + label.target / 2 + gap > turn.y && label.y - label.target / 2 - gap < turn.bottom();
}

// The first name that stands too far from its part, too near to what turns the figures, or has no room.
std::optional<std::size_t> first_misplaced(const Setting& set, const std::vector<Label>& labels, const Around& around,
                                           const Rect& turn) {
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (is_off(labels[i], around.names[i]) || !within(set.room, around.names[i].label) ||
            is_beside(set, labels[i], turn))
            return i;
    return std::nullopt;
}

// Itself, or the nearest in its column that stands in another view as well.
std::vector<Label>::iterator nearest_elsewhere(std::vector<Label>& labels, const Label& wrong) {
    auto nearest = labels.end();
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (!label->place.elsewhere || label->place.column != wrong.place.column) continue;
        if (nearest == labels.end() || std::abs(label->y - wrong.y) < std::abs(nearest->y - wrong.y)) nearest = label;
    }
    return nearest;
}

// A name whose line meets what it must not tries other places; where there are none, one that stands elsewhere as well
// is left out. `columns` puts names beside the figures, or finds no room.
template <class Columns>
std::optional<Around> placed(const Setting& set, std::vector<Label> labels, Stand& stand, const Rect& turn,
                             Columns columns) {
    while (true) {
        stack_columns(set, labels, stand, turn);
        if (!columns(needs_of(set, labels, stand, turn))) return std::nullopt;
        Around around;
        around.hung = hang(set, stand);
        for (const Label& label : labels) around.names.push_back(name_at(set, label, stand, around.hung));
        const auto misplaced = first_misplaced(set, labels, around, turn);
        const auto meets = misplaced ? std::nullopt : first_meeting(set.frame, around.names, around.hung);
        if (!misplaced && !meets) {
            around.fits = true;
            return around;
        }
        Label& wrong = labels[misplaced ? *misplaced : *meets];
        if (meets && can_try_another_place(wrong)) {
            ++wrong.tried;
        } else {
            const auto gives_way = nearest_elsewhere(labels, wrong);
            if (gives_way == labels.end()) return std::nullopt;
            labels.erase(gives_way);
        }
    }
}

std::vector<const Plate*> plates_of(Views views, View view, const Scene& scene) {
    const Body& body = scene.body;
    // Soles turned to the viewer stand as those of somebody lying on the back: the right one left, big toes together.
    if (view == View::sole || (view == View::side && views == Views::paired))
        return {&body.plate(view), &body.plate(view, Facing::turned_round)};
    if (view == View::side) return {&body.plate(view, facing(scene.session))};
    if (views == Views::paired) return {&body.plate(View::front), &body.plate(View::back)};
    return {&body.plate(view)};
}

Setting setting_of(const Frame& frame, const Rect& room, Views views, View view, const Scene& scene) {
    return {.frame = frame,
            .scene = scene,
            .room = room,
            .views = views,
            .plates = plates_of(views, view, scene),
            .places = name_places(views, view, facing(scene.session))};
}

/// Where the front stands, for all views.
struct Front {
    Around around;
    Stand stand;
    Rect turn;
    float farther = 1;  ///< as Setting has it
};

// As large as possible, and with names on one line where that costs no size.
std::optional<Front> stand_front(const Frame& frame, const Rect& room, Views views, const Scene& scene, float farther) {
    Setting set = setting_of(frame, room, views, View::front, scene);
    set.farther = farther;
    const float least = frame.px(views == Views::paired ? size::paired_figure : size::single_figure);
    const float two_lines = widest_name(frame, scene) + 1;
    for (const float share : figure_shares) {
        Stand stand = {.scale = full_scale(set) * share};
        if (height_for_figure(set) * share < least) return std::nullopt;
        stand.top = top_at(set, stand.scale);
        Rect turn = turn_rows(set, stand.top + size::turn_height * stand.scale);
        for (const float words : {room.w, two_lines}) {
            set.widest_words = words;
            auto around =
                placed(set, labels_of(set), stand, turn, [&](const Needs& needs) { return spread(set, needs, stand); });
            if (!around) continue;
            turn.x = views == Views::paired ? std::round(stand.between - turn.w / 2) : stand.right_edge;
            return Front{std::move(*around), stand, turn, farther};
        }
    }
    return std::nullopt;
}

// Clear of what turns the figures, which stands already.
bool clear_of(const Setting& set, const Rect& turn, const std::vector<Hung>& all) {
    const float gap = set.frame.px(size::name_clearance);
    return std::ranges::all_of(all, [&](const Hung& hung) {
        const auto units = [&](float y) { return hung.on_drawing({0, y}).y; };
        const figure::Bounds body = hung.plate->silhouette.between(units(turn.y), units(turn.bottom()));
        if (body.left > body.right) return true;
        return hung.on_screen({body.right, 0}).x + gap <= turn.x ||
               hung.on_screen({body.left, 0}).x - gap >= turn.right();
    });
}

// The others stand where the front does. Soles are drawn to a scale of their own.
std::optional<Around> stand_other(const Setting& set, const Front& front, float share) {
    Stand stand = front.stand;
    stand.scale *= share;
    if (set.plates.front()->view == View::sole) stand.scale = full_scale(set) * share;
    stand.top = top_at(set, stand.scale);
    if (!clear_of(set, front.turn, hang(set, stand))) return std::nullopt;
    return placed(set, labels_of(set), stand, front.turn, [&](const Needs& needs) {
        put_columns(set, needs, stand);
        return true;
    });
}

// Without names, where those have no room.
Around beside_turn(const Setting& set, const Rect& turn, float share = 1) {
    Rect room = set.room;
    room.w = turn.x - set.frame.px(size::between) - room.x;
    room.h = height_for_figure(set);
    room = centred(room, room.w * share, room.h * share);
    return {.hung = hang_within_reach(set.plates, room, set.frame.px(size::between_figures), top_in_reach(set.scene)),
            .names = {},
            .turn = turn,
            .fits = true};
}

// Both before what turns them, where that stands beside one figure.
std::optional<Around> stand_soles(const Setting& set, const Front& front, float share) {
    const std::vector<Hung> bare = beside_turn(set, front.turn, share).hung;
    Stand stand = front.stand;
    stand.scale = bare.front().scale;
    stand.top = bare.front().origin.y;
    stand.first = bare.front().box().centre().x;
    stand.second = bare.back().box().centre().x;
    return placed(set, labels_of(set), stand, front.turn, [](const Needs&) { return true; });
}

// With its names; nothing where they have no room.
std::optional<Around> stand_view(Setting set, const Front& front) {
    set.farther = front.farther;
    std::optional<Around> other;
    const bool two = set.plates.size() > 1;
    for (const float share : figure_shares)
        if (!other)
            other = two && set.views == Views::single ? stand_soles(set, front, share) : stand_other(set, front, share);
    return other;
}

}  // namespace

Around stand_around(const Frame& frame, const Rect& room, Views views, const Scene& scene) {
    // A name that stands somewhat off is better than a list that takes its place, and one figure's.
    auto front = stand_front(frame, room, views, scene, 1);
    if (!front && views == Views::paired) front = stand_front(frame, room, views, scene, size::names_farther);
    if (!front) return {};
    front->around.turn = front->turn;
    // What is named from behind alone would have no name at all.
    Setting back = setting_of(frame, room, views, View::back, scene);
    back.widest_words = widest_name(frame, scene) + 1;
    if (views != Views::paired && !stand_view(back, *front)) return {};
    const View view = scene.session.view();
    if (view == View::front || (view == View::back && views == Views::paired)) return std::move(front->around);
    Setting set = setting_of(frame, room, views, view, scene);
    set.widest_words = widest_name(frame, scene) + 1;
    std::optional<Around> other = stand_view(set, *front);
    if (!other) other = beside_turn(set, front->turn);
    other->turn = front->turn;
    return std::move(*other);
}

float least_width_around(const Frame& frame, const Scene& scene) {
    const float label =
        std::max(frame.px(size::names_column), widest_name(frame, scene) + frame.px(2 * size::name_label_padding) + 2);
    return 2 * label + frame.px(2 * size::figure_side + size::least_figure_width) + 1;
}

}  // namespace visitor
