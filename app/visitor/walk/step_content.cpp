#include "visitor/walk/step_content.h"

#include <algorithm>
#include <span>

#include "ui/paint.h"
#include "ui/press.h"
#include "ui/wording.h"
#include "visitor/card/week.h"
#include "visitor/walk/choices.h"

namespace visitor {

using namespace ui;

namespace {

using Blocks = StepContent::Blocks;

// Each from its heading on; a week is one of its own, with the heading right above it. What is the title stands above
// them.
std::vector<Blocks> groups_of(const OpenCard& card) {
    const model::Page& page = card.page;
    std::vector<Blocks> groups;
    bool apart = true;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (i == card.title) {
            apart = true;
            continue;
        }
        const bool week = std::holds_alternative<model::Week>(page.blocks[i]);
        const bool headed = week && !groups.empty() && groups.back().size() == 1 &&
                            std::holds_alternative<model::Heading>(page.blocks[groups.back().front()]);
        const bool begins = apart || week || std::holds_alternative<model::Heading>(page.blocks[i]);
        if (begins && !headed) groups.emplace_back();
        groups.back().push_back(i);
        apart = week;
    }
    return groups;
}

bool is_week(const model::Page& page, const Blocks& group) {
    return std::holds_alternative<model::Week>(page.blocks[group.back()]);
}

// Where the next column begins, for columns of nearly the same height: no taller than this.
std::vector<std::size_t> splits(std::span<const float> heights, float tallest) {
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

// So many of them, from the first on, go into two columns no taller than this; none if one alone is taller.
std::size_t fitting(std::span<const float> heights, float tallest) {
    const std::vector<std::size_t> begins = splits(heights, tallest);
    const std::size_t count = begins.size() > 2 ? begins[2] : heights.size();
    return std::ranges::max(heights.first(count)) <= tallest ? count : 0;
}

}  // namespace

// Each with the gap below it.
std::vector<float> StepContent::heights_of(const std::vector<Blocks>& groups, float width, float gaps) {
    std::vector<float> heights;
    for (const Blocks& group : groups) {
        const auto all = [&](Column& measured) {
            for (const std::size_t i : group) draw(measured, i);
        };
        heights.push_back(frame.text_px(size::paragraph_gap) + height(width, all, gaps));
    }
    return heights;
}

float StepContent::gaps_to_fill(const std::vector<Blocks>& groups, float width, float tall) {
    for (const float gaps : size::wider_gaps)
        if (fitting(heights_of(groups, width, gaps), tall) == groups.size()) return gaps;
    return 1;
}

// What is asked about: lists in two columns, as many at a time as two of that height hold.
void StepContent::draw_lists(Column& column, const Blocks& blocks, float tall) {
    const auto is_heading = [&](std::size_t i) { return std::holds_alternative<model::Heading>(block(i)); };
    const auto first = std::ranges::find_if(blocks, is_heading);
    for (const std::size_t i : Blocks(blocks.begin(), first)) draw(column, i);
    std::vector<Blocks> groups;
    for (const std::size_t i : Blocks(first, blocks.end())) {
        if (is_heading(i)) groups.emplace_back();
        groups.back().push_back(i);
    }
    if (has_halves(column.width()) && !large()) return draw_by_stops(column, groups, tall - column.height());
    draw_groups(column, groups, 1);
}

void StepContent::draw_by_stops(Column& column, const std::vector<Blocks>& groups, float tall) {
    const std::vector<float> heights = heights_of(groups, half(column.width()));
    for (std::size_t at = 0; at < groups.size(); tall = stop) {
        const std::size_t count = fitting(std::span(heights).subspan(at), tall);
        const auto begin = groups.begin() + static_cast<std::ptrdiff_t>(at);
        at += std::max<std::size_t>(count, 1);
        const std::vector<Blocks> some(begin, groups.begin() + static_cast<std::ptrdiff_t>(at));
        // The last ones stand with the question.
        const bool fills = step().kind == PageStep::Kind::question && count > 1 && at < groups.size();
        draw_groups(column, some, 2, fills ? gaps_to_fill(some, half(column.width()), tall) : 1);
    }
}

void StepContent::draw_answered_before(Column& column) {
    column.text(type::small, frame.palette().quiet_ink, frame.say(wording::answered_before));
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
void StepContent::ask(Column& column, const model::Ask& ask, const QuestionSetting& setting) {
    Blocks before;
    Blocks explaining;
    const bool lists = find<model::List>() || find<model::Warning>();
    for (std::size_t i = 0; i < card.page.blocks.size(); ++i) {
        const auto* const week = std::get_if<model::Week>(&block(i));
        if (week && setting.week == WeekAs::row) draw_week_in_a_row(column, *week);
        if (week && setting.week != WeekAs::days) continue;
        if (week) {
            column.text(type::small, frame.palette().quiet_ink, frame.say(wording::week_so_far));
            column.text_gap(size::paragraph_gap / 2);
        }
        if (std::holds_alternative<model::Ask>(block(i))) continue;
        const bool explains = !lists && std::holds_alternative<model::Text>(block(i));
        (explains ? explaining : before).push_back(i);
    }
    if (step().answered_before) {
        draw_answered_before(column);
        column.text_gap(size::paragraph_gap);
    }
    draw_lists(column, before, setting.tall);
    const auto explain = [&] {
        for (const std::size_t i : explaining) draw(column, i);
    };
    {
        const Whole whole(column);
        frame.record.belongs_to(ask.where);
        draw_question(column, ask);
        if (!setting.explains_below) explain();
        frame.record.belongs_to(ask.where);
        column.gap(setting.above / frame.px(1));
        const float top = column.height();
        draw_step_choices(column, ask, card, setting.spare);
        if (column.draws()) answers = column.since(top);
        frame.record.belongs_to({});
    }
    if (column.draws()) frame.record.begins({});
    if (!setting.explains_below) return;
    column.gap(size::between);
    explain();
}

// For this the week may be less.
std::optional<QuestionSetting> StepContent::at_once(const model::Ask& question, float width) {
    if (view <= 0) return std::nullopt;
    const auto* const so_far = find<model::Week>();
    for (const WeekAs week : {WeekAs::days, WeekAs::row, WeekAs::nothing}) {
        if (large() && week != WeekAs::nothing) continue;  // a row of letters tells nothing that its room is worth
        if (week == WeekAs::row && so_far && !fits_in_a_row(frame, *so_far, width)) continue;
        QuestionSetting setting = {.tall = view, .week = week};
        const float needs = height(width, [&](Column& measured) { ask(measured, question, setting); });
        if (needs > view) continue;
        setting.spare = std::max(0.0F, view - needs - 1);
        return setting;
    }
    return std::nullopt;
}

float StepContent::unstretched(float width) {
    const auto* const question = find<model::Ask>();
    if (!question) return view;
    if (!fit.at_once) return view;
    const TextSize enlarged(frame, std::max(fit.text, frame.text));
    return std::min(view, view - fit.at_once->spare + growth_of_step_choices(frame, *question, width));
}

StepFit StepContent::fit_question(float width) {
    const auto* const question = find<model::Ask>();
    if (!question) return {};
    StepFit found = {.at_once = at_once(*question, width)};
    if (!found.at_once) return found;
    const WeekAs usual = found.at_once->week;
    found.text = largest_text(frame, size::larger_questions, [&] {
        const auto setting = at_once(*question, width);
        const bool fits = setting && setting->week == usual;
        if (fits) found.at_once = setting;
        return fits;
    });
    return found;
}

// What stops the questions is as large as there is room for.
StepFit StepContent::fit_outcome(float width) {
    StepFit found;
    const auto fits = [&] {
        for (const int columns : {1, 2}) {
            if (columns > 1 && half(width) < width_of(frame, type::body, size::least_warning_line)) continue;
            if (height(width, [&](Column& measured) { result_in(measured, columns); }) > view) continue;
            found.columns = columns;
            return true;
        }
        return false;
    };
    if (step().stops && view > 0) found.text = largest_text(frame, size::larger_outcomes, fits);
    if (found.columns == 0) found.columns = columns_at_once(width);
    return found;
}

// So is what is read from the other side of a counter.
StepFit StepContent::fit_for_staff(float width) {
    const auto fits = [&] { return height(width, [&](Column& measured) { for_staff(measured); }) <= view; };
    StepFit found;
    if (view > 0) found.text = largest_text(frame, size::larger_outcomes, fits);
    return found;
}

StepFit StepContent::fit_at_once(float width) {
    switch (step().kind) {
        case PageStep::Kind::question:
            return fit_question(width);
        case PageStep::Kind::result:
        case PageStep::Kind::sign_list:
            return fit_outcome(width);
        case PageStep::Kind::for_staff:
            return fit_for_staff(width);
        case PageStep::Kind::answers:
        case PageStep::Kind::signs:
            break;
    }
    return {};
}

// All of it at once if that can be.
void StepContent::ask(Column& column) {
    const auto* const question = find<model::Ask>();
    if (!question) return;
    if (fit.at_once) return ask(column, *question, *fit.at_once);
    // The answers to each list stand at one place: at the foot of its last stop.
    const float above = step().lists_signs ? fit.spare_at_end : 0;
    ask(column, *question, {.tall = stop, .week = WeekAs::nothing, .explains_below = true, .above = above});
}

// What stands below one heading, beside one another.
void StepContent::draw_across(Column& column, const Blocks& group, int columns) {
    std::vector<Blocks> parts;
    const float top = column.height();
    for (const std::size_t i : group) {
        if (std::holds_alternative<model::Heading>(block(i)))
            draw(column, i);
        else
            parts.push_back({i});
    }
    if (parts.size() < 2) return draw_groups(column, parts, 1);
    const float tall = stop - (column.height() - top);
    const bool at_once = fitting(heights_of(parts, half(column.width())), tall) == parts.size();
    if (columns == 2 && !at_once) return draw_by_stops(column, parts, tall);
    draw_groups(column, parts, columns);
}

// Groups one below the other, or in so many columns, as even as can be.
void StepContent::draw_groups(Column& column, const std::vector<Blocks>& groups, int columns, float gaps) {
    const auto draw_some = [&](Column& into, std::size_t from, std::size_t to) {
        for (std::size_t at = from; at < to; ++at)
            for (const std::size_t i : groups[at]) draw(into, i);
    };
    if (columns < 2 || groups.empty()) return draw_some(column, 0, groups.size());
    if (groups.size() == 1) return draw_across(column, groups.front(), columns);
    columns = std::min(columns, static_cast<int>(groups.size()));
    const float gap = frame.px(size::column_gap);
    const float width = (column.width() - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const std::vector<float> heights = heights_of(groups, width, gaps);
    float tallest = *std::ranges::max_element(heights);
    while (splits(heights, tallest).size() > static_cast<std::size_t>(columns)) tallest += frame.px(1);
    const std::vector<std::size_t> begins = splits(heights, tallest);
    if (std::holds_alternative<model::Heading>(block(groups.front().front()))) column.joins(Joint::section);
    const Rect box = column.box(tallest - frame.text_px(size::paragraph_gap));
    column.text_gap(size::paragraph_gap);  // each height has one, and what comes next begins below it
    for (std::size_t at = 0; column.draws() && at < begins.size(); ++at) {
        Column part(frame, {box.x + static_cast<float>(at) * (width + gap), box.y}, width, Column::Mode::draw, gaps);
        draw_some(part, begins[at], at + 1 < begins.size() ? begins[at + 1] : groups.size());
    }
}

// A week has the whole width; what stands between two of them goes together into columns.
void StepContent::result(Column& column, const std::function<void(const std::vector<Blocks>&)>& draw_together) {
    std::vector<Blocks> together;
    const auto done = [&] {
        if (!together.empty()) draw_together(together);
        together.clear();
    };
    for (const Blocks& group : groups_of(card)) {
        if (!is_week(card.page, group)) {
            together.push_back(group);
            continue;
        }
        done();
        if (column.height() > 0 && group.size() == 1) column.text_gap(size::paragraph_gap);  // a heading has its own
        for (const std::size_t i : group) draw(column, i);
    }
    done();
    if (!step().answered_before) return;
    column.text_gap(size::paragraph_gap);
    draw_answered_before(column);
}

void StepContent::result_in(Column& column, int columns) {
    result(column, [&](const std::vector<Blocks>& groups) { draw_groups(column, groups, columns); });
}

// As few as show all of it at once; one where two have no room, and none where not even three show it.
int StepContent::columns_at_once(float width) {
    constexpr int most_columns = 3;
    const auto is_wide = [&](int columns) {
        const float each = width / static_cast<float>(columns) - frame.px(size::column_gap);
        return !large() && each >= width_of(frame, type::body, size::least_warning_line);
    };
    if (!is_wide(2)) return 1;
    for (int columns = 2; view > 0 && columns <= most_columns && is_wide(columns); ++columns)
        if (height(width, [&](Column& measured) { result_in(measured, columns); }) <= view) return columns;
    return 0;
}

void StepContent::result(Column& column) {
    if (fit.columns > 0) return result_in(column, fit.columns);
    result(column, [&](const std::vector<Blocks>& groups) {
        const float left = stop - column.height();
        draw_by_stops(column, groups, left > 0 ? left : stop);
    });
}

void StepContent::operator()(Column& column) {
    const TextSize text(frame, std::max(fit.text, frame.text));
    switch (step().kind) {
        case PageStep::Kind::question:
            return ask(column);
        case PageStep::Kind::answers:
            column.heading(type::heading, frame.palette().ink, frame.say(wording::your_answers));
            column.text_gap(size::paragraph_gap);
            return draw_answers_given(column, card);
        case PageStep::Kind::signs:
            column.heading(type::heading, frame.palette().ink, frame.say(wording::which_line));
            column.text_gap(size::paragraph_gap);
            return draw_sign_lists(column, card);
        case PageStep::Kind::for_staff:
            return for_staff(column);
        case PageStep::Kind::result:
        case PageStep::Kind::sign_list:
            return result(column);
    }
}

}  // namespace visitor
