#include "visitor/map/map_names.h"

#include <algorithm>
#include <cmath>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/text.h"
#include "ui/wording.h"
#include "visitor/card/lens.h"

namespace visitor {

using namespace ui;

namespace {

float words_room(const Frame& frame, const Name& name) {
    return name.label.w - 2 * frame.px(size::name_label_padding) + 1;
}

Rect level_box(ImVec2 from, ImVec2 to, float width) {
    return {std::min(from.x, to.x), from.y - width / 2, std::abs(to.x - from.x), width};
}

// Level lines as boxes: the software renderer draws those exactly.
void draw_stroke(Frame& frame, const Name& name, ImU32 colour, float width_mm) {
    const float width = std::max(1.0F, std::round(frame.px(width_mm)));
    Rect level = level_box(name.start, name.knee, width);
    level.y = std::round(level.y);
    fill(frame, level, colour);
    line(frame, name.knee, name.dot, colour, width_mm);
}

// A part of it, from its first point to its second.
void record_part(Frame& frame, const Name& name, ImVec2 from, ImVec2 to) {
    frame.record.add(Role::leader, name.of.words, {from.x, from.y, to.x - from.x, to.y - from.y});
}

}  // namespace

const Type& name_type(bool touched) { return touched ? type::name_bold : type::name; }

std::optional<NamedSpot> named_on_body(const Frame& frame, const Scene& scene, const model::Spot& spot) {
    const model::Library& library = scene.library;
    const model::Page* const area = library.page_for_area(spot.area);
    if (spot.foot_part.empty()) return area ? std::optional(NamedSpot{spot, area->name, area}) : std::nullopt;
    const model::Page* const page = scene.session.place().lens() ? area : library.page_for_foot_part(spot.foot_part);
    const auto part = std::ranges::find(model::foot_parts, spot.foot_part) - model::foot_parts.begin();
    if (!page) return std::nullopt;
    return NamedSpot{spot, frame.say(wording::foot_parts.at(static_cast<std::size_t>(part))), page};
}

std::vector<NamedSpot> named_areas(const Frame& frame, const Scene& scene) {
    std::vector<NamedSpot> all;
    for (const std::string_view area : model::area_ids)
        if (const auto named = named_on_body(frame, scene, {area})) all.push_back(*named);
    return all;
}

std::vector<NamedSpot> named_foot_parts(const Frame& frame, const Scene& scene) {
    std::vector<NamedSpot> all;
    for (const std::string_view part : model::foot_parts)
        if (const auto named = named_on_body(frame, scene, {model::parted_area, part})) all.push_back(*named);
    return all;
}

model::Spot open_spot(const Scene& scene) {
    const model::Page* const page = scene.library.page(scene.session.place().page);
    if (!page) return {};
    const std::string& part = scene.session.foot_part();
    const bool by_part = page->area == model::parted_area && !part.empty();
    return {page->area, by_part ? std::string_view(part) : ""};
}

bool is_open(const Scene& scene, const NamedSpot& named) {
    const model::Spot open = open_spot(scene);
    return named.spot.area == open.area && (named.spot.foot_part.empty() || named.spot.foot_part == open.foot_part);
}

std::string_view heading_of(const NamedSpot& named) {
    return named.spot.foot_part.empty() ? wording::view_body : wording::view_foot;
}

kiosk::OpenPage opened_by(const Scene& scene, const NamedSpot& named, model::Side side) {
    kiosk::OpenPage opened = open_through(scene.session.place().lens(), *named.page, side);
    opened.foot_part = named.spot.foot_part;
    return opened;
}

float widest_name(const Frame& frame, const Scene& scene) {
    float widest = 0;
    for (const auto& all : {named_areas(frame, scene), named_foot_parts(frame, scene)})
        for (const NamedSpot& named : all) widest = std::max(widest, widest_word(frame, name_type(true), named.words));
    return widest;
}

// As wide as it is while what it names is open: nothing moves when it is touched.
LabelSize label_size(const Frame& frame, const NamedSpot& named, float most) {
    const Paragraph lines = wrap(frame, name_type(true), named.words, most);
    const float words = widest_line(frame, name_type(true), lines);
    return {.width = std::ceil(words + frame.px(2 * size::name_label_padding)) + 1,
            .height = std::max(frame.px(size::name_label), lines.height() + frame.px(size::label_padding))};
}

void draw_leader(Frame& frame, const Name& name, bool touched) {
    const Palette& palette = frame.palette();
    const ImU32 ink = touched ? palette.touched_label : palette.leader;
    draw_stroke(frame, name, palette.leader_band, size::leader_band);
    draw_stroke(frame, name, ink, size::leader);
    dot(frame, name.dot, palette.name.tint, size::leader_dot + size::leader);
    ring(frame, name.dot, ink, size::leader_dot + size::leader, size::leader);
    record_part(frame, name, name.start, name.knee);
    record_part(frame, name, name.knee, name.dot);
    frame.record.add(Role::area, name.of.words, {name.dot.x, name.dot.y, 1, 1});
}

void draw_name(Frame& frame, const Name& name, const Scene& scene) {
    const bool touched = is_open(scene, name.of);
    const Palette& palette = frame.palette();
    const Tone& tone = touched ? palette.touched_name : palette.name;
    frame.record.belongs_to(name.of.page->where);
    const model::Benefit* const benefit = seen_through(scene.session.place().lens(), *name.of.page);
    constexpr float radius = size::name_label / 2;
    const Press touch = press(frame, name.box, name.of.words,
                              {.role = Role::name,
                               .state = touched ? frame.say(wording::chosen) : "",
                               .more = benefit ? frame.say(wording::grades[base::index(benefit->grade)]) : "",
                               .radius_mm = size::target / 2});
    fill(frame, name.label, tone.tint, radius);
    outline(frame, name.label, tone.edge, radius, frame.theme.edge_mm);
    if (touch.held) fill(frame, name.label, palette.pressed, radius);
    const float room = words_room(frame, name);
    const float words = wrap(frame, name_type(true), name.of.words, room).height();
    const ImVec2 corner = {name.label.x + frame.px(size::name_label_padding), name.label.centre().y - words / 2};
    text_block(frame, name_type(touched), tone.ink, name.of.words, corner, room, Align::centre);
    frame.record.belongs_to({});
    if (touch.tapped) frame.deed = opened_by(scene, name.of);
}

}  // namespace visitor
