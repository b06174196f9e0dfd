#include <fmt/format.h>

#include <algorithm>

#include "staff/staff_theme.h"
#include "staff/tabs.h"
#include "ui/paint.h"

namespace staff {

using namespace ui;

namespace {

/// A name, and what was counted at the right of the column of numbers. Returns the rest of the row, for a bar.
Rect add_row(Column& column, const Type& type, std::string_view name, std::string_view number) {
    Frame& frame = column.frame();
    const ImU32 ink = frame.palette().ink;
    const float gap = frame.px(size::icon_gap);
    const float names = std::min(column.width() * staff_size::most_names, frame.px(staff_size::names));
    const float height = wrap(frame, type, name, names - gap).height();
    Rect row = column.box(std::max(height, line_height(frame, type)));
    const Rect left = cut_left(row, names);
    const Rect numbers = cut_left(row, frame.px(staff_size::numbers), gap);
    row.h = line_height(frame, type);
    if (!column.draws()) return row;
    text_block(frame, type, ink, name, left.min(), left.w - gap);
    Type bold = type;
    bold.weight = type::body_bold.weight;
    const float width = text_width(frame, bold, number);
    text_line(frame, bold, ink, number, numbers.right() - width, row.centre().y, width + 1);
    return row;
}

void add_bar(Column& column, const model::UsageRow& usage, std::int64_t most) {
    Frame& frame = column.frame();
    const Rect row = add_row(column, type::small, usage.name, fmt::format("{}", usage.count));
    if (!column.draws() || usage.count <= 0 || most <= 0) return;
    const float share = static_cast<float>(usage.count) / static_cast<float>(most);
    const float length = std::max(frame.px(staff_size::least_bar), row.w * share);
    const float height = frame.px(staff_size::bar);
    fill(frame, {row.x, row.centre().y - height / 2, length, height}, frame.palette().shown);
}

void add_chart(Column& column, const model::UsageChart& chart) {
    const Palette& palette = column.frame().palette();
    column.gap(staff_size::group_gap);
    column.heading(type::heading, palette.ink, chart.heading);
    std::int64_t most = 0;
    for (const model::UsageRow& row : chart.rows) most = std::max(most, row.count);
    for (const model::UsageRow& row : chart.rows) add_bar(column, row, most);
    if (chart.more > 0) column.text(type::small, palette.quiet_ink, fmt::format("and {} more", chart.more));
}

}  // namespace

void usage_tab(Column& column, TabFrame& tab) {
    const Facts& facts = tab.facts;
    const Palette& palette = column.frame().palette();
    if (!facts.usage) {
        column.text(type::body, palette.quiet_ink, "Adding up …");
        return;
    }
    if (!facts.usage_problem.empty()) {
        column.text(type::body, palette.caution.ink, facts.usage_problem);
        column.gap(staff_size::row_gap);
    }
    column.text(type::body, palette.quiet_ink, facts.usage->days);
    column.gap(staff_size::row_gap);
    if (facts.usage->totals.empty()) {
        column.text(type::body, palette.ink, "Nothing was counted: the numbers come with the visitors.");
        return;
    }
    for (const model::UsageRow& total : facts.usage->totals)
        add_row(column, type::body, total.name, fmt::format("{}", total.count));
    add_row(column, type::body, "First touch usually after", facts.usage->usual_first_tap);
    add_row(column, type::body, "A visit usually takes", facts.usage->usual_stay);
    for (const model::UsageChart& chart : facts.usage->charts) add_chart(column, chart);
}

}  // namespace staff
