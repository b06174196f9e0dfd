#include "visitor/card/benefits.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "ui/wording.h"
#include "visitor/card/grade.h"

namespace visitor {

using namespace ui;

namespace {

using base::index;
using model::Topic;

constexpr std::array<Icon, model::topic_count> topic_icons = {Icon::circulation, Icon::flexibility, Icon::inflammation,
                                                              Icon::relaxation};

std::string_view word_for(const Frame& frame, model::Grade grade) { return frame.say(wording::grades[index(grade)]); }

float label_line(const Frame& frame) { return std::max(frame.px(frame.icon_mm()), line_height(frame, type::label)); }

// The icon, and its word behind it.
void draw_label(Frame& frame, const Rect& line, Topic topic, ImU32 colour) {
    const float icon_side = frame.px(frame.icon_mm());
    icon(frame, topic_icons[index(topic)], {line.x + icon_side / 2, line.centre().y}, colour, frame.icon_mm());
    const float x = line.x + icon_side + frame.px(size::tile_line_gap);
    text_line(frame, type::label, colour, frame.say(wording::topics[index(topic)]), x, line.centre().y,
              line.right() - x);
}

float topic_width(const Frame& frame, Topic topic) {
    return frame.px(frame.icon_mm() + size::tile_line_gap) +
           text_width(frame, type::label, frame.say(wording::topics[index(topic)]));
}

float tile_padding(const Frame& frame) {
    return frame.px(frame.text > size::large_text ? size::tight_tile_padding : size::tile_padding);
}

// What a tile shows beside its topic, and a button for want of room does not.
std::string glance_words(const Frame& frame, const model::Benefit& benefit) {
    return fmt::format("{}. {}", benefit.title, word_for(frame, benefit.grade));
}

float topic_and_grade_width(const Frame& frame, const model::Benefit& benefit) {
    return topic_width(frame, benefit.topic) + frame.px(size::between) + grade_width(frame, benefit.grade);
}

// Where a tile is wide enough, the grade stands at the end of the topic's line.
bool has_grade_in_line(const Frame& frame, const model::Benefit& benefit, float inner) {
    return topic_and_grade_width(frame, benefit) <= inner;
}

// The same arrow as on every link: coloured boxes alone look like a picture. Nothing gives way to it.
void draw_leads_on(Frame& frame, Rect& line, float words, ImU32 colour) {
    const float arrow = frame.px(frame.icon_mm());
    if (words + frame.px(size::between) + arrow > line.w) return;
    icon(frame, Icon::next, cut_right(line, arrow, frame.px(size::between)).centre(), colour, frame.icon_mm());
}

// Beside others it has to stand out.
const Type& claim_type(bool alone) { return alone ? type::body_bold : type::claim; }

bool glance_tile(Frame& frame, const Rect& box, const model::Benefit& benefit, bool alone) {
    const Tone& tone = frame.palette().topics[index(benefit.topic)];
    frame.record.belongs_to(benefit.where);
    const bool tapped = surface(frame, box, frame.say(wording::topics[index(benefit.topic)]), tone, size::button_radius,
                                "", glance_words(frame, benefit));
    Rect inner = box.inset(tile_padding(frame));
    Rect top = cut_top(inner, label_line(frame), frame.px(size::tile_line_gap));
    const bool in_line = alone && has_grade_in_line(frame, benefit, inner.w);
    draw_leads_on(frame, top, in_line ? topic_and_grade_width(frame, benefit) : topic_width(frame, benefit.topic),
                  tone.ink);
    const Rect grade = in_line ? cut_right(top, grade_width(frame, benefit.grade))
                               : cut_bottom(inner, grade_height(frame, benefit.grade, inner.w));
    draw_label(frame, top, benefit.topic, tone.ink);
    draw_grade(frame, grade, benefit.grade, tone.ink);
    text_block(frame, claim_type(alone), frame.palette().ink, benefit.title, inner.min(), inner.w);
    frame.record.belongs_to({});
    return tapped;
}

float glance_height(const Frame& frame, const model::Benefit& benefit, float width, bool alone) {
    const float inner = width - 2 * tile_padding(frame);
    const float gap = frame.px(size::tile_line_gap);
    const float height = 2 * tile_padding(frame) + label_line(frame) + gap +
                         wrap(frame, claim_type(alone), benefit.title, inner).height();
    if (alone && has_grade_in_line(frame, benefit, inner)) return height;
    return height + gap + grade_height(frame, benefit.grade, inner);
}

// Whether a tile of this width shows the topic, the grade and every word of the title whole, the grade below its sheets
// if need be.
bool fits_tile(const Frame& frame, const model::Benefit& benefit, float width, bool alone) {
    const float inner = width - 2 * tile_padding(frame);
    return topic_width(frame, benefit.topic) <= inner &&
           text_width(frame, type::small_bold, word_for(frame, benefit.grade)) <= inner &&
           widest_word(frame, claim_type(alone), benefit.title) <= inner;
}

void mark_if_spoken(Frame& frame, const Rect& box, const Reading& reading, Topic topic) {
    const auto* const benefit =
        reading.spoken ? std::get_if<model::Benefit>(&reading.page.blocks[*reading.spoken]) : nullptr;
    if (!benefit || benefit->topic != topic) return;
    outline(frame, box, frame.palette().primary.tint, size::button_radius, size::spoken_mark);
    frame.record.add(Role::mark, frame.say(wording::listen), box);
}

// Where every card has all four each keeps its place; a page of its own shows what it has.
std::vector<Topic> topics_of(const Reading& reading) {
    const bool all = reading.place.screen == kiosk::Screen::map || !reading.page.area.empty();
    std::vector<Topic> topics;
    for (const Topic topic : reading.library.clinic.topics)
        if (all || model::benefit(reading.page, topic)) topics.push_back(topic);
    return topics;
}

}  // namespace

Tone turned_round(const Tone& tone, const Frame& frame) { return {frame.palette().card, tone.ink, tone.ink}; }

bool has_benefits(const model::Page& page) {
    return std::ranges::any_of(page.blocks,
                               [](const model::Block& block) { return std::holds_alternative<model::Benefit>(block); });
}

void draw_glance(Column& column, const Reading& reading) {
    const Region region("benefits");
    Frame& frame = column.frame();
    if (column.draws()) frame.record.begins({.heading = std::string(frame.say(wording::group_benefits))});
    const std::vector<Topic> topics = topics_of(reading);
    const float gap = frame.px(size::between);
    const bool alone = topics.size() == 1;
    Grid grid = {
        .columns = std::min(2, static_cast<int>(topics.size())), .count = static_cast<int>(topics.size()), .gap = gap};
    // A lone tile is hardly wider than its words are read with ease.
    const auto width = [&] { return grid.columns > 1 ? column.width() : column.box_width(); };
    const auto cell_width = [&] { return grid.cell({0, 0, width(), 0}, 0).w; };
    for (const Topic topic : topics)
        if (const model::Benefit* one = model::benefit(reading.page, topic);
            one && !fits_tile(frame, *one, cell_width(), alone))
            grid.columns = 1;
    const auto height = [&](int i) {
        const model::Benefit* const one = model::benefit(reading.page, topics[static_cast<std::size_t>(i)]);
        return one ? glance_height(frame, *one, cell_width(), alone) : 0;
    };
    Rect row;
    for (int i = 0; i < grid.count; ++i) {
        if (i % grid.columns == 0) {
            if (i > 0) column.gap(size::between);
            const bool two = grid.columns > 1 && i + 1 < grid.count;
            row = column.touched_box(std::max(height(i), two ? height(i + 1) : 0));
            grid.row_height = row.h;
        }
        const Topic topic = topics[static_cast<std::size_t>(i)];
        const model::Benefit* const benefit = model::benefit(reading.page, topic);
        if (!column.draws() || !benefit) continue;
        const Rect box = grid.cell({row.x, row.y, width(), row.h}, i % grid.columns);
        if (glance_tile(frame, box, *benefit, alone)) frame.deed = kiosk::ShowBenefit{topic};
        mark_if_spoken(frame, box, reading, topic);
    }
}

void draw_topics(Column& column, const Reading& reading) {
    const Region region("benefits");
    Frame& frame = column.frame();
    if (column.draws())
        frame.record.begins({.kind = Group::Kind::tabs, .heading = std::string(frame.say(wording::group_benefits))});
    const std::vector<Topic> topics = topics_of(reading);
    std::vector<std::string_view> words;
    for (const Topic topic : topics) words.push_back(frame.say(wording::topics[index(topic)]));
    ButtonLook look = {.tone = {}, .icon = Icon::circulation};
    const auto count = static_cast<int>(topics.size());
    const Grid grid = grid_of(frame, words, look, column.width(), model::topic_count);
    Rect row;
    for (int i = 0; i < count; ++i) {
        const auto place = static_cast<std::size_t>(i);
        const Topic topic = topics[place];
        if (i % grid.columns == 0) {
            if (i > 0) column.gap(size::between);
            row = column.touched_box(grid.row_height);
        }
        const model::Benefit* const benefit = model::benefit(reading.page, topic);
        if (!column.draws() || !benefit) continue;
        const Tone& tone = frame.palette().topics[index(topic)];
        const bool open = reading.place.section == model::Section::benefit && reading.place.topic == topic;
        look.tone = open ? turned_round(tone, frame) : tone;
        look.icon = topic_icons[index(topic)];
        look.state = open ? frame.say(wording::chosen) : "";
        const std::string more = glance_words(frame, *benefit);
        look.more = more;
        const Rect box = grid.cell(row, i % grid.columns);
        if (button(frame, box, words[place], look)) frame.deed = kiosk::ShowBenefit{topic};
    }
}

void draw_topic_line(Column& column, Topic topic) {
    Frame& frame = column.frame();
    const Rect line = column.box(label_line(frame));
    if (column.draws()) draw_label(frame, line, topic, frame.palette().topics[index(topic)].ink);
}

}  // namespace visitor
