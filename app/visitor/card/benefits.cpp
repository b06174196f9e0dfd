#include "visitor/card/benefits.h"

#include <algorithm>
#include <array>

#include "ui/paint.h"
#include "ui/wording.h"
#include "visitor/card/grade.h"

namespace visitor {

using namespace ui;

namespace {

using kiosk::Deed;
using model::Topic;

constexpr std::array<Icon, model::topic_count> topic_icons = {Icon::circulation, Icon::flexibility, Icon::inflammation,
                                                              Icon::relaxation};

std::size_t index(Topic topic) { return static_cast<std::size_t>(topic); }

std::array<std::string_view, model::topic_count> topic_words(const Frame& frame) {
    std::array<std::string_view, model::topic_count> words;
    std::ranges::transform(wording::topics, words.begin(), [&](std::string_view topic) { return frame.say(topic); });
    return words;
}

float label_line(const Frame& frame) { return std::max(frame.px(frame.icon_mm()), line_height(frame, type::label)); }

// The icon, and its word behind it.
void draw_label(Frame& frame, const Rect& line, Topic topic, ImU32 colour) {
    const float icon_side = frame.px(frame.icon_mm());
    icon(frame, topic_icons[index(topic)], {line.x + icon_side / 2, line.centre().y}, colour, frame.icon_mm());
    const float x = line.x + icon_side + frame.px(size::tile_line_gap);
    text_line(frame, type::label, colour, frame.say(wording::topics[index(topic)]), x, line.centre().y,
              line.right() - x);
}

bool glance_tile(Frame& frame, const Rect& box, const model::Benefit& benefit) {
    const Tone& tone = frame.palette().topics[index(benefit.topic)];
    frame.record.belongs_to(benefit.where);
    const bool tapped =
        surface(frame, box, frame.say(wording::topics[index(benefit.topic)]), tone, size::button_radius);
    Rect inner = box.inset(frame.px(size::tile_padding));
    draw_label(frame, cut_top(inner, label_line(frame), frame.px(size::tile_line_gap)), benefit.topic, tone.ink);
    draw_grade(frame, cut_bottom(inner, grade_height(frame, benefit.grade, inner.w)), benefit.grade, tone.ink);
    text_block(frame, type::body, frame.palette().ink, benefit.title, inner.min(), inner.w);
    frame.record.belongs_to({});
    return tapped;
}

float glance_height(const Frame& frame, const model::Benefit& benefit, float width) {
    const float inner = width - frame.px(2 * size::tile_padding);
    return frame.px(2 * size::tile_padding + 2 * size::tile_line_gap) + label_line(frame) +
           wrap(frame, type::body, benefit.title, inner).height() + grade_height(frame, benefit.grade, inner);
}

// Whether a tile of this width shows the topic, the grade and every word of the title whole.
bool fits_tile(const Frame& frame, const model::Benefit& benefit, float width) {
    const float inner = width - frame.px(2 * size::tile_padding);
    const float label = frame.px(frame.icon_mm() + size::tile_line_gap) +
                        text_width(frame, type::label, frame.say(wording::topics[index(benefit.topic)]));
    return label <= inner && grade_width(frame, benefit.grade) <= inner &&
           widest_word(frame, type::body, benefit.title) <= inner;
}

void mark_if_spoken(Frame& frame, const Rect& box, const model::Block* spoken, Topic topic) {
    const auto* const benefit = spoken ? std::get_if<model::Benefit>(spoken) : nullptr;
    if (!benefit || benefit->topic != topic) return;
    outline(frame, box, frame.palette().primary.tint, size::button_radius, size::spoken_mark);
    frame.record.add(Role::mark, frame.say(wording::listen), box);
}

template <class Use>
void for_each_benefit(const model::Page& page, Use use) {
    for (int i = 0; i < model::topic_count; ++i)
        if (const model::Benefit* benefit = model::benefit(page, static_cast<Topic>(i))) use(*benefit, i);
}

}  // namespace

Tone turned_round(const Tone& tone, const Frame& frame) { return {frame.palette().card, tone.ink, tone.ink}; }

bool has_benefits(const model::Page& page) {
    return std::ranges::any_of(page.blocks,
                               [](const model::Block& block) { return std::holds_alternative<model::Benefit>(block); });
}

std::optional<Deed> draw_glance(Column& column, const Reading& reading) {
    const Region region("benefits");
    Frame& frame = column.frame();
    const float gap = frame.px(size::between);
    const float half = (column.width() - gap) / 2;
    Grid grid = {.columns = 2, .count = model::topic_count, .gap = gap};
    for_each_benefit(reading.page, [&](const model::Benefit& benefit, int) {
        if (!fits_tile(frame, benefit, half)) grid.columns = 1;
    });
    for_each_benefit(reading.page, [&](const model::Benefit& benefit, int) {
        const float width = grid.columns == 2 ? half : column.width();
        grid.row_height = std::max(grid.row_height, glance_height(frame, benefit, width));
    });
    std::optional<Deed> deed;
    for (int first = 0; first < model::topic_count; first += grid.columns) {
        if (first > 0) column.gap(size::between);
        const Rect row = column.box(grid.row_height);
        if (!column.draws()) continue;
        for_each_benefit(reading.page, [&](const model::Benefit& benefit, int i) {
            const bool in_row = i >= first && i < first + grid.columns;
            if (!in_row) return;
            const Rect box = grid.cell(row, i - first);
            if (glance_tile(frame, box, benefit)) deed = kiosk::ShowBenefit{benefit.topic};
            mark_if_spoken(frame, box, frame.spoken, benefit.topic);
        });
    }
    return deed;
}

std::optional<Deed> draw_topics(Column& column, const Reading& reading, Arrange wanted) {
    const Region region("benefits");
    Frame& frame = column.frame();
    const auto words = topic_words(frame);
    ButtonLook look = {.tone = {}, .icon = Icon::circulation, .arrange = wanted};
    Grid grid = grid_of(frame, words, look, column.width(), wanted == Arrange::stacked ? model::topic_count : 2);
    if (wanted == Arrange::stacked && grid.columns < model::topic_count) {
        look.arrange = Arrange::in_a_row;
        grid = grid_of(frame, words, look, column.width(), 2);
    }
    std::optional<Deed> deed;
    Rect row;
    for (int i = 0; i < model::topic_count; ++i) {
        const auto topic = static_cast<Topic>(i);
        const auto place = static_cast<std::size_t>(i);
        if (i % grid.columns == 0) {
            if (i > 0) column.gap(size::between);
            row = column.box(grid.row_height);
        }
        if (!column.draws() || !model::benefit(reading.page, topic)) continue;
        const Tone& tone = frame.palette().topics[place];
        const bool open = reading.place.section == model::Section::benefit && reading.place.topic == topic;
        look.tone = open ? turned_round(tone, frame) : tone;
        look.icon = topic_icons[place];
        look.state = open ? frame.say(wording::chosen) : "";
        const Rect box = grid.cell(row, i % grid.columns);
        if (button(frame, box, words[place], look)) deed = kiosk::ShowBenefit{topic};
        if (reading.place.section == model::Section::overview) mark_if_spoken(frame, box, frame.spoken, topic);
    }
    return deed;
}

void draw_topic_line(Column& column, Topic topic) {
    Frame& frame = column.frame();
    const Rect line = column.box(label_line(frame));
    if (column.draws()) draw_label(frame, line, topic, frame.palette().topics[index(topic)].ink);
}

}  // namespace visitor
