#include "visitor/walk/step_content.h"

#include <algorithm>
#include <array>
#include <limits>

#include "ui/paint.h"
#include "ui/press.h"
#include "ui/wording.h"
#include "visitor/card/excerpts.h"
#include "visitor/card/week.h"
#include "visitor/walk/choices.h"

namespace visitor {

using namespace ui;

namespace {

using Blocks = StepContent::Blocks;

// Each from its heading on; a week is one of its own.
std::vector<Blocks> groups_of(const model::Page& page) {
    std::vector<Blocks> groups;
    bool apart = true;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const bool week = std::holds_alternative<model::Week>(page.blocks[i]);
        if (apart || week || std::holds_alternative<model::Heading>(page.blocks[i])) groups.emplace_back();
        groups.back().push_back(i);
        apart = week;
    }
    return groups;
}

constexpr std::size_t all_groups = std::numeric_limits<std::size_t>::max();

bool is_week(const model::Page& page, const Blocks& group) {
    return std::holds_alternative<model::Week>(page.blocks[group.front()]);
}

// Where the next column begins, for columns of nearly the same height: no taller than this.
std::vector<std::size_t> splits(const std::vector<float>& heights, float tallest) {
    std::vector<std::size_t> begins = {0};
    float taken = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        if (taken > 0 && taken + heights[i] > tallest) {
            begins.push_back(i);
            taken = 0;
        }
        taken += heights[i];
    }
    return begins;
}

}  // namespace

// A list of many, two beside one another: read row by row.
void StepContent::draw_items(Column& column, std::size_t i) {
    const auto& list = std::get<model::List>(block(i));
    if (!has_halves(column) || large()) return draw(column, i);
    frame.record.belongs_to(list.where);
    const float indent = frame.text_px(size::bullet_indent);
    const float width = half(column) - indent;
    const float across = half(column) + frame.px(size::column_gap);
    for (std::size_t first = 0; first < list.items.size(); first += 2) {
        std::vector<Paragraph> row;
        float height = 0;
        for (std::size_t at = first; at < std::min(first + 2, list.items.size()); ++at) {
            row.push_back(wrap(frame, type::body, list.items[at], width));
            height = std::max(height, row.back().height());
        }
        column.joins(Joint::part);
        const Rect box = column.box_around({row.front().height() >= height ? row.front() : row.back()}, 0);
        column.text_gap(size::paragraph_gap / 2);
        for (std::size_t side = 0; column.draws() && side < row.size(); ++side) {
            const std::string& item = list.items[first + side];
            const float x = box.x + across * static_cast<float>(side);
            dot(frame, {x + frame.text_px(size::bullet * 2), box.y + line_height(frame, type::body) / 2},
                frame.palette().quiet_ink, size::bullet * frame.text);
            text_lines(frame, type::body, frame.palette().ink, item, row[side], {x + indent, box.y}, width);
            add_passage(frame, item, Rect{x, box.y, indent + width, row[side].height()},
                        excerpt_of(card.page, i, first + side));
        }
    }
    frame.record.belongs_to({});
}

void StepContent::draw_question(Column& column, const model::Ask& ask) {
    column.text_gap(column.height() > 0 ? size::paragraph_gap : 0);
    const Paragraph lines = wrap(frame, type::question, ask.question, column.width());
    const Rect box = column.heading_box(lines.height());
    if (column.draws()) {
        text_lines(frame, type::question, frame.palette().ink, ask.question, lines, box.min(), box.w);
        begin_question(frame, ask.question, box);
    }
    column.text_gap(size::paragraph_gap);
}

// The question stands with its answers. What explains it comes between the two, a list of what it asks about before it.
void StepContent::ask(Column& column, const model::Ask& ask, const Setting& setting) {
    Blocks before;
    Blocks explaining;
    const bool lists = find<model::List>() || find<model::Warning>();
    for (std::size_t i = 0; i < card.page.blocks.size(); ++i) {
        if (const auto* const week = std::get_if<model::Week>(&block(i)); week && setting.week != WeekAs::days) {
            if (setting.week == WeekAs::letters) draw_week_in_letters(column, *week);
            continue;
        }
        if (std::holds_alternative<model::Ask>(block(i))) continue;
        const bool explains = !lists && std::holds_alternative<model::Text>(block(i));
        (explains ? explaining : before).push_back(i);
    }
    for (const std::size_t i : before) {
        if (std::holds_alternative<model::List>(block(i)))
            draw_items(column, i);
        else
            draw(column, i);
    }
    const auto explain = [&] {
        for (const std::size_t i : explaining) draw(column, i);
    };
    {
        const Whole whole(column);
        frame.record.belongs_to(ask.where);
        draw_question(column, ask);
        if (!setting.explains_below) explain();
        column.gap(setting.slack / frame.px(1));
        frame.record.belongs_to(ask.where);
        draw_step_choices(column, ask, card, setting.least_height);
        frame.record.belongs_to({});
    }
    if (column.draws()) frame.record.begins({});
    if (!setting.explains_below) return;
    column.gap(size::between);
    explain();
}

// Answers stand at the foot of the card, as tall as there is room for.
void StepContent::ask(Column& column) {
    const auto* const question = find<model::Ask>();
    if (!question) return;
    const float tall = frame.px(size::tall_choice);
    const float target = frame.px(size::target);
    std::vector<Setting> settings = {{tall}, {target}, {target, WeekAs::letters}, {target, WeekAs::nothing}};
    if (large()) settings = {settings.back()};  // a row of letters tells nothing that its room is worth
    for (Setting setting : settings) {
        const float needs = height(column.width(), [&](Column& measured) { ask(measured, *question, setting); });
        if (needs > view) continue;
        setting.slack = std::max(0.0F, view - needs - 1);
        return ask(column, *question, setting);
    }
    ask(column, *question, {target, WeekAs::nothing, true});
}

// What stands below one heading, beside one another.
void StepContent::draw_across(Column& column, const Blocks& group, int columns) {
    std::vector<Blocks> parts;
    for (const std::size_t i : group) {
        if (std::holds_alternative<model::Heading>(block(i)))
            draw(column, i);
        else
            parts.push_back({i});
    }
    draw_groups(column, parts, parts.size() > 1 ? columns : 1);
}

// Groups one below the other, or in so many columns, as even as can be.
void StepContent::draw_groups(Column& column, const std::vector<Blocks>& groups, int columns) {
    const auto draw_some = [&](Column& into, std::size_t from, std::size_t to) {
        for (std::size_t at = from; at < to; ++at)
            for (const std::size_t i : groups[at]) draw(into, i);
    };
    if (columns < 2 || groups.empty()) return draw_some(column, 0, groups.size());
    if (groups.size() == 1) return draw_across(column, groups.front(), columns);
    columns = std::min(columns, static_cast<int>(groups.size()));
    const float gap = frame.px(size::column_gap);
    const float width = (column.width() - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    std::vector<float> heights;
    for (std::size_t i = 0; i < groups.size(); ++i)
        heights.push_back(height(width, [&](Column& measured) { draw_some(measured, i, i + 1); }) +
                          frame.text_px(size::paragraph_gap));
    float tallest = *std::ranges::max_element(heights);
    while (splits(heights, tallest).size() > static_cast<std::size_t>(columns)) tallest += frame.px(1);
    const std::vector<std::size_t> begins = splits(heights, tallest);
    const Rect box = column.box(tallest);
    for (std::size_t at = 0; column.draws() && at < begins.size(); ++at) {
        Column part(frame, {box.x + static_cast<float>(at) * (width + gap), box.y}, width, Column::Mode::draw);
        draw_some(part, begins[at], at + 1 < begins.size() ? begins[at + 1] : groups.size());
    }
}

// What goes together is never parted by the end of a view.
void StepContent::result(Column& column, int columns, std::size_t most_together) {
    std::vector<Blocks> together;
    const auto draw_together = [&] {
        draw_groups(column, together, columns);
        together.clear();
    };
    for (const Blocks& group : groups_of(card.page)) {
        const bool week = is_week(card.page, group);
        if (week || together.size() == most_together) draw_together();
        if (week && column.height() > 0) column.text_gap(size::paragraph_gap);
        if (week)
            draw(column, group.front());
        else
            together.push_back(group);
    }
    draw_together();
}

// In as few columns as show all of it at once, else each group across two.
void StepContent::result(Column& column) {
    constexpr int most_columns = 3;
    const auto is_wide = [&](int columns) {
        const float width = column.width() / static_cast<float>(columns) - frame.px(size::column_gap);
        return !large() && width >= width_of(frame, type::body, size::least_warning_line);
    };
    for (int columns = 2; columns <= most_columns && is_wide(columns); ++columns) {
        const auto in_columns = [&](Column& measured) { result(measured, columns, all_groups); };
        if (height(column.width(), in_columns) <= view) return result(column, columns, all_groups);
    }
    result(column, is_wide(2) ? 2 : 1, 1);
}

// To be read from the other side of a counter.
void StepContent::for_staff(Column& column) {
    for (std::size_t i = 0; i < card.page.blocks.size(); ++i) {
        const auto* const text = std::get_if<model::Text>(&block(i));
        if (const auto* const heading = std::get_if<model::Heading>(&block(i))) {
            column.heading(type::question, frame.palette().ink, heading->words);
            column.text_gap(size::paragraph_gap);
        }
        if (!text) {
            if (std::holds_alternative<model::Week>(block(i))) draw(column, i);
            continue;
        }
        const float top = column.height();
        frame.record.belongs_to(text->where);
        const Paragraph lines = wrap(frame, type::across_a_counter, text->words, column.width());
        const Rect box = column.box_around({lines}, 0);
        if (column.draws()) {
            text_lines(frame, type::across_a_counter, frame.palette().ink, text->words, lines, box.min(), box.w);
            add_passage(frame, text->words, column.since(top), excerpt_of(card.page, i));
        }
        column.text_gap(size::paragraph_gap);
        frame.record.belongs_to({});
    }
}

void StepContent::operator()(Column& column) {
    switch (step().kind) {
        case PageStep::Kind::question:
            return ask(column);
        case PageStep::Kind::answers:
            column.heading(type::heading, frame.palette().ink, frame.say(wording::your_answers));
            column.text_gap(size::paragraph_gap);
            return draw_answers_given(column, card);
        case PageStep::Kind::for_staff:
            return for_staff(column);
        case PageStep::Kind::result:
            break;
    }
    // What stops the questions is as large as there is room for.
    constexpr std::array larger = {2.0F, 1.6F, 1.3F};
    for (const float times : larger) {
        if (!step().stops || frame.text > 1) break;
        const TextSize text(frame, times);
        const auto in_one = [&](Column& measured) { result(measured, 1, all_groups); };
        if (height(column.width(), in_one) <= view) return result(column, 1, all_groups);
    }
    result(column);
}

}  // namespace visitor
