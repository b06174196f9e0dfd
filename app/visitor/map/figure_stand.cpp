#include "visitor/map/figure_stand.h"

#include <algorithm>
#include <cmath>

#include "visitor/map/map_layout.h"

namespace visitor {

using namespace ui;

namespace {

float middle(const Plate& plate) { return (plate.extent.left + plate.extent.right) / 2; }

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

Hung hung_at(const Plate& plate, const Rect& room, const Stand& stand, float x) {
    return {&plate, room, {std::round(x - middle(plate) * stand.scale), std::round(stand.top)}, stand.scale};
}

}  // namespace

float height_for_figure(const Setting& set) { return set.room.h - set.frame.px(size::figure_foot); }

float full_scale(const Setting& set) {
    const figure::Bounds& extent = set.plates.front()->extent;
    return height_for_figure(set) / (extent.bottom - extent.top);
}

float top_at(const Setting& set, float scale) {
    const figure::Bounds& extent = set.plates.front()->extent;
    return set.room.y + height_for_figure(set) - extent.bottom * scale;
}

NameColumn turn_column(Views views) { return views == Views::paired ? NameColumn::between : NameColumn::right; }

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

void put_columns(const Setting& set, const Needs& needs, Stand& stand) {
    const float gap = set.frame.px(size::figure_side);
    stand.left_edge = stand.first - needs.left - gap;
    stand.right_edge = stand.second + needs.right + gap;
    stand.between = (stand.first + needs.first + stand.second - needs.second) / 2;
}

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

}  // namespace visitor
