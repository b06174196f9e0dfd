#include "visitor/card/week.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/utf8.h"
#include "ui/paint.h"
#include "ui/press.h"

namespace visitor {

using namespace ui;

namespace {

using Day = model::Week::Day;

constexpr std::size_t days_of_a_week = 7;

Tone day_tone(const Palette& palette, model::Week::Kind kind) {
    switch (kind) {
        case model::Week::Kind::massage:
            return palette.primary;
        case model::Week::Kind::run:
            return {palette.ink, palette.numbers.tint, palette.numbers.edge};
        case model::Week::Kind::day:
            break;
    }
    return {palette.ink, palette.card, palette.line};
}

// What marks it besides its colour.
std::optional<Icon> picture_of(const Day& day) {
    switch (day.kind) {
        case model::Week::Kind::massage:
            return Icon::hand;
        case model::Week::Kind::run:
            return Icon::runner;
        case model::Week::Kind::day:
            break;
    }
    return std::nullopt;
}

std::string in_one_line(const Day& day) {
    std::string words = day.name;
    if (!day.what.empty()) words += ": " + day.what;
    if (!day.more.empty()) words += ", " + day.more;
    return words;
}

// One line of a day: what it says, and how.
struct DayLine {
    const Type& type;
    std::string_view words;
};

struct DayFace {
    Frame& frame;
    float width;
    float padding = frame.px(size::day_padding);

    DayFace(Frame& on, float wide) : frame(on), width(wide) {}

    static std::array<DayLine, 3> lines(const Day& day) {
        return {DayLine{type::small_bold, day.name}, DayLine{type::label, day.what}, DayLine{type::small, day.more}};
    }
    // With the padding below it.
    float height_of(const DayLine& line) const {
        return line.words.empty() ? 0 : wrap(frame, line.type, line.words, width - 2 * padding).height() + padding;
    }
    float height(const Day& day) const {
        float all = padding;
        for (const DayLine& line : lines(day)) all += height_of(line);
        return all;
    }
    void draw_line(Rect& room, const DayLine& line, ImU32 ink) const {
        if (line.words.empty()) return;
        const Paragraph set = wrap(frame, line.type, line.words, room.w);
        const Rect row = cut_top(room, set.height(), padding);
        text_lines(frame, line.type, ink, line.words, set, row.min(), row.w, Align::centre);
    }
    // Beside its picture where there is room for both.
    void draw_name(Rect& room, const DayLine& name, std::optional<Icon> picture, ImU32 ink) const {
        const float side = frame.text_px(size::day_icon);
        const float words = text_width(frame, name.type, name.words);
        if (!picture || side + padding + words > room.w) return draw_line(room, name, ink);
        const Rect row = cut_top(room, line_height(frame, name.type), padding);
        const float left = row.centre().x - (side + padding + words) / 2;
        icon(frame, *picture, {left + side / 2, row.centre().y}, ink, size::day_icon * frame.text);
        text_line(frame, name.type, ink, name.words, left + side + padding, row.centre().y, words + 1);
    }
    // The name at the top, and the rest in the middle of what is left.
    void draw(Rect box, const Day& day) const {
        const Tone tone = day_tone(frame.palette(), day.kind);
        fill(frame, box, tone.tint, size::button_radius);
        outline(frame, box, tone.edge, size::button_radius, frame.theme.edge_mm);
        box = box.inset(padding);
        const auto [name, what, more] = lines(day);
        draw_name(box, name, picture_of(day), tone.ink);
        cut_top(box, (box.h + padding - height_of(what) - height_of(more)) / 2);
        draw_line(box, what, tone.ink);
        draw_line(box, more, tone.ink);
    }
};

bool is_massage(const Day& day) { return day.kind == model::Week::Kind::massage; }

// Of the dot that marks a day of massage beside its name, with what keeps the two apart.
float mark_width(const Frame& frame, const Day& day) {
    return is_massage(day) ? frame.text_px(2 * size::bullet) + frame.px(size::day_padding) : 0;
}

// The names, in one row of boxes.
bool have_room_in_a_row(const Frame& frame, const model::Week& week, float width) {
    const float padding = frame.px(size::day_padding);
    const float box = part_of_row({0, 0, width, 0}, 0, static_cast<int>(week.days.size()), padding).w;
    return std::ranges::all_of(week.days, [&](const Day& day) {
        return text_width(frame, type::small_bold, day.name) + mark_width(frame, day) + 2 * padding <= box;
    });
}

// As many to a row as have room for their words, each row of the same.
int days_in_a_row(const Frame& frame, const model::Week& week, float width) {
    const int count = static_cast<int>(week.days.size());
    float least = width_of(frame, type::label, size::least_day_line);
    for (const Day& day : week.days)
        for (const DayLine& line : DayFace::lines(day))
            least = std::max(least, widest_word(frame, line.type, line.words) + 1);
    least += 2 * frame.px(size::day_padding);
    const float gap = frame.px(size::between);
    for (int rows = 1; rows < count; ++rows) {
        const int columns = (count + rows - 1) / rows;
        if (static_cast<float>(columns) * (least + gap) - gap <= width) return columns;
    }
    return 1;
}

}  // namespace

void draw_week(Column& column, const model::Week& week, const Excerpt& excerpt) {
    Frame& frame = column.frame();
    const float gap = frame.px(size::between);
    const int columns = days_in_a_row(frame, week, column.width());
    const float width = (column.width() - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const DayFace face(frame, width);
    float height = columns > 1 ? frame.px(size::day) : 0;
    for (const Day& day : week.days) height = std::max(height, face.height(day));
    Rect row;
    for (int i = 0; i < static_cast<int>(week.days.size()); ++i) {
        if (i % columns == 0) {
            if (i > 0) column.gap(size::between);
            row = column.box(height);
        }
        if (!column.draws()) continue;
        const Day& day = week.days[static_cast<std::size_t>(i)];
        const Rect box = part_of_row(row, i % columns, columns, gap);
        face.draw(box, day);
        Excerpt of_day = excerpt;
        of_day.part = static_cast<std::size_t>(i);
        add_passage(frame, in_one_line(day), box, of_day);
    }
    column.gap(size::section_gap);
}

std::string in_one_paragraph(const model::Week& week) {
    std::string words;
    for (const Day& day : week.days) words += (words.empty() ? "" : " · ") + in_one_line(day);
    return words;
}

bool fits_in_a_row(const Frame& frame, const model::Week& week, float width) {
    return week.days.size() == days_of_a_week || have_room_in_a_row(frame, week, width);
}

void draw_week_in_a_row(Column& column, const model::Week& week) {
    Frame& frame = column.frame();
    const bool whole = have_room_in_a_row(frame, week, column.width());
    const float padding = frame.px(size::day_padding);
    const float line = line_height(frame, type::small_bold);
    const Rect row = column.heading_box(2 * padding + line);
    column.gap(size::between);
    if (!column.draws()) return;
    const int count = static_cast<int>(week.days.size());
    for (int i = 0; i < count; ++i) {
        const Day& day = week.days[static_cast<std::size_t>(i)];
        const Rect box = part_of_row(row, i, count, padding);
        const Tone tone = day_tone(frame.palette(), day.kind);
        fill(frame, box, tone.tint, size::chip_radius);
        outline(frame, box, tone.edge, size::chip_radius, frame.theme.edge_mm);
        const std::string_view name = whole ? std::string_view(day.name)
                                            : std::string_view(day.name).substr(0, base::character_at(day.name).bytes);
        // Marked by more than its colour: there is no room for words.
        const float width = text_width(frame, type::small_bold, name);
        const float left = box.centre().x - (width + mark_width(frame, day)) / 2;
        text_line(frame, type::small_bold, tone.ink, name, left, box.centre().y, box.w);
        if (is_massage(day))
            dot(frame, {left + width + padding + frame.text_px(size::bullet), box.centre().y}, tone.ink,
                size::bullet * frame.text);
    }
}

}  // namespace visitor
