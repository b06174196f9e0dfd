#include "visitor/map/around_body.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "ui/text.h"
#include "ui/wording.h"
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

/// The room and what stands in it, but for where.
struct Setting {
    const Frame& frame;
    const Scene& scene;
    Rect room;
    Views views{};
    std::vector<const Plate*> plates;
    std::vector<NamePlace> places;
    float widest_words = 0;  ///< pixels that a name's words may take on a line
};

/// Where the figures stand: their scale, the top of their drawings, and the middles of figures and columns from the
/// left. With one figure the second is the first.
struct Stand {
    float scale = 0;
    float top = 0;
    float first = 0;
    float second = 0;
    float between = 0;
    float left_edge = 0;   ///< of the left column's labels, at their right
    float right_edge = 0;  ///< of the right column's, at their left
};

float middle(const Plate& plate) { return (plate.extent.left + plate.extent.right) / 2; }

// Names may stand lower than the feet.
float height_for_figure(const Setting& set) { return set.room.h - set.frame.px(size::figure_foot); }

float full_scale(const Setting& set) {
    const figure::Bounds& extent = set.plates.front()->extent;
    return height_for_figure(set) / (extent.bottom - extent.top);
}

float top_at(const Setting& set, float scale) {
    const figure::Bounds& extent = set.plates.front()->extent;
    return set.room.y + height_for_figure(set) - extent.bottom * scale;
}

// The figure has a left and a right one of most.
std::optional<model::Point> dot_toward(const Plate& plate, const NamePlace& place) {
    std::optional<model::Point> best;
    for (const Anchor& anchor : plate.anchors) {
        if (anchor.area != place.area) continue;
        if (!best || (place.at_the_left() ? anchor.at.x < best->x : anchor.at.x > best->x)) best = anchor.at;
    }
    return best;
}

// With larger labels a name may stand as much farther off.
float off_limit(const Frame& frame, const NamePlace& place, bool upright) {
    const float limit = place.over_shoulder ? size::name_over_shoulder
                        : upright           ? size::name_off_upright
                                            : size::name_off;
    return frame.px(limit) * std::min(frame.text, size::large_text);
}

std::vector<Label> labels_of(const Setting& set) {
    const Frame& frame = set.frame;
    const bool upright = set.scene.orientation() == Orientation::portrait;
    std::vector<Label> labels;
    for (const NamePlace& place : set.places) {
        const model::Page* const page = set.scene.library.page_for_area(place.area);
        const Plate& plate = *set.plates[std::min(place.figure, set.plates.size() - 1)];
        const auto dot = page ? dot_toward(plate, place) : std::nullopt;
        if (!dot) continue;
        const LabelSize size = label_size(frame, *page, set.widest_words, set.scene.session.place().lens());
        labels.push_back({.place = place,
                          .page = page,
                          .size = size,
                          .dot = *dot,
                          .target = std::max(frame.px(size::target), size.height),
                          .off_limit = off_limit(frame, place, upright)});
    }
    return labels;
}

NameColumn turn_column(Views views) { return views == Views::paired ? NameColumn::between : NameColumn::right; }

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

// How far a figure goes from its middle to one side beside these rows, in pixels.
enum class Toward { left, right };
float reach_of(const Setting& set, const Plate& plate, const Stand& stand, float y, float height, Toward toward) {
    const float clear = set.frame.px(size::name_clearance);
    const auto units = [&](float at) { return (at - stand.top) / stand.scale; };
    const figure::Bounds body = plate.silhouette.between(units(y - height / 2 - clear), units(y + height / 2 + clear));
    if (body.left > body.right) return 0;
    const float reach = toward == Toward::left ? middle(plate) - body.left : body.right - middle(plate);
    return std::max(0.0F, reach) * stand.scale;
}

/// What the columns need, in pixels from the middles of the figures beside them.
struct Needs {
    float left = 0;         ///< of the body beside the left column's labels
    float left_labels = 0;  ///< the widest of those
    float first = 0;        ///< body and half of a label, right of the first figure
    float second = 0;       ///< the same left of the second
    float right = 0;
    float right_labels = 0;
};

Needs needs_of(const Setting& set, const std::vector<Label>& labels, const Stand& stand, const Rect& turn) {
    const Plate& first = *set.plates.front();
    const Plate& second = *set.plates.back();
    Needs needs;
    const auto add = [&](NameColumn column, float y, float width, float height) {
        const auto reach = [&](const Plate& plate, Toward toward) {
            return reach_of(set, plate, stand, y, height, toward);
        };
        switch (column) {
            case NameColumn::left:
                needs.left = std::max(needs.left, reach(first, Toward::left));
                needs.left_labels = std::max(needs.left_labels, width);
                break;
            case NameColumn::between:
                needs.first = std::max(needs.first, reach(first, Toward::right) + width / 2);
                needs.second = std::max(needs.second, reach(second, Toward::left) + width / 2);
                break;
            case NameColumn::right:
                needs.right = std::max(needs.right, reach(second, Toward::right));
                needs.right_labels = std::max(needs.right_labels, width);
                break;
        }
    };
    for (const Label& label : labels) add(label.place.column, label.y, label.size.width, label.size.height);
    add(turn_column(set.views), turn.centre().y, turn.w, turn.h);
    return needs;
}

// The columns beside figures that stand already.
void put_columns(const Setting& set, const Needs& needs, Stand& stand) {
    const float gap = set.frame.px(size::figure_side);
    stand.left_edge = stand.first - needs.left - gap;
    stand.right_edge = stand.second + needs.right + gap;
    stand.between = (stand.first + needs.first + stand.second - needs.second) / 2;
}

// Puts figures and columns side by side and shares out what room is left among the lines. False: there is none.
bool spread(const Setting& set, const Needs& needs, Stand& stand) {
    const bool two = set.views == Views::paired;
    const float gap = set.frame.px(size::figure_side);
    const float gaps = two ? 4 : 2;
    const float all =
        needs.left_labels + needs.left + needs.first + needs.second + needs.right + needs.right_labels + gaps * gap;
    const float spare = (set.room.w - all) / gaps;
    if (spare < 0) return false;
    const float most = set.frame.px(size::names_column) / 2;
    const float margin = std::max(0.0F, spare - most) * gaps / 2;  // what no line needs
    const float step = gap + std::min(spare, most);
    stand.left_edge = set.room.x + margin + needs.left_labels;
    stand.first = stand.left_edge + step + needs.left;
    stand.between = stand.first + needs.first + step;
    stand.second = two ? stand.between + step + needs.second : stand.first;
    stand.right_edge = stand.second + needs.right + step;
    return true;
}

Hung hung_at(const Plate& plate, const Rect& room, const Stand& stand, float x) {
    return {&plate, room, {std::round(x - middle(plate) * stand.scale), std::round(stand.top)}, stand.scale};
}

// Each takes the touches of its half.
std::vector<Hung> hang(const Setting& set, const Stand& stand) {
    const float reach = top_in_reach(set.scene);
    Rect room = set.room;
    if (room.y < reach) room = {room.x, reach, room.w, room.bottom() - reach};
    if (set.plates.size() < 2) return {hung_at(*set.plates.front(), room, stand, stand.first)};
    Rect right = room;
    const Rect left = cut_left(right, (stand.first + stand.second) / 2 - room.x);
    return {hung_at(*set.plates.front(), left, stand, stand.first),
            hung_at(*set.plates.back(), right, stand, stand.second)};
}

Name name_at(const Setting& set, const Label& label, const Stand& stand, const std::vector<Hung>& hung) {
    Name name;
    name.page = label.page;
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
};

// As large as possible, and with names on one line where that costs no size.
std::optional<Front> stand_front(const Frame& frame, const Rect& room, Views views, const Scene& scene) {
    Setting set = setting_of(frame, room, views, View::front, scene);
    const float least = frame.px(views == Views::paired ? size::paired_figure : size::single_figure);
    const float two_lines = widest_name(frame, scene.library) + 1;
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
            return Front{std::move(*around), stand, turn};
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

// With its names; nothing where they have no room or are none.
std::optional<Around> stand_view(const Setting& set, const Front& front) {
    std::optional<Around> other;
    for (const float share : figure_shares)
        if (!other && !set.places.empty()) other = stand_other(set, front, share);
    return other;
}

// Without names, where those have no room or are none.
Around beside_turn(const Setting& set, const Rect& turn) {
    Rect room = set.room;
    room.w = turn.x - set.frame.px(size::between) - room.x;
    room.h = height_for_figure(set);
    return {.hung = hang_within_reach(set.plates, room, set.frame.px(size::between_figures), top_in_reach(set.scene)),
            .names = {},
            .turn = turn,
            .fits = true};
}

}  // namespace

Around stand_around(const Frame& frame, const Rect& room, Views views, const Scene& scene) {
    auto front = stand_front(frame, room, views, scene);
    if (!front) return {};
    front->around.turn = front->turn;
    // What is named from behind alone would have no name at all.
    Setting back = setting_of(frame, room, views, View::back, scene);
    back.widest_words = widest_name(frame, scene.library) + 1;
    if (views != Views::paired && !stand_view(back, *front)) return {};
    const View view = scene.session.view();
    if (view == View::front || (view == View::back && views == Views::paired)) return std::move(front->around);
    Setting set = setting_of(frame, room, views, view, scene);
    set.widest_words = widest_name(frame, scene.library) + 1;
    std::optional<Around> other = stand_view(set, *front);
    if (!other) other = beside_turn(set, front->turn);
    other->turn = front->turn;
    return std::move(*other);
}

float least_width_around(const Frame& frame, const Scene& scene) {
    const float label = std::max(frame.px(size::names_column),
                                 widest_name(frame, scene.library) + frame.px(2 * size::name_label_padding) + 2);
    return 2 * label + frame.px(2 * size::figure_side + size::least_figure_width) + 1;
}

}  // namespace visitor
