#include "visitor/card/link_grid.h"

#include <algorithm>

#include "ui/button.h"
#include "visitor/card/blocks.h"

namespace visitor {

using namespace ui;

namespace {

// Two are well read side by side, more of them only where each still has a good part of a line.
int most_columns(const Frame& frame, float width) {
    const float gap = frame.px(size::between);
    const auto roomy = static_cast<int>((width + gap) / (frame.text_px(size::link_column) + gap));
    return std::max(2, roomy);
}

Grid link_rows(const Frame& frame, std::span<const LabelledLink> links, const ButtonLook& look, float width) {
    const auto count = static_cast<int>(links.size());
    Grid grid = {
        .columns = std::min(most_columns(frame, width), count), .count = count, .gap = frame.px(size::between)};
    const auto tallest = [&] {
        const float cell = grid.cell({0, 0, width, 0}, 0).w;
        float most = 0;
        for (const LabelledLink& link : links) most = std::max(most, button_height(frame, link.words, look, cell));
        return most;
    };
    const float two_lines = 2 * line_height(frame, look.type) + frame.px(2 * size::label_padding) + 1;
    const float most = std::max(two_lines, frame.px(size::target));
    while (tallest() > most && grid.columns > 1) --grid.columns;
    grid.row_height = tallest();
    return grid;
}

}  // namespace

LabelledLink labelled(const model::Link& link, const model::Page& target) {
    if (link.feels_like.empty()) return {link.where, target.name, link.to};
    return {link.where, link.feels_like, link.to, target.name};
}

void draw_link_grid(Column& column, std::span<const LabelledLink> links) {
    Frame& frame = column.frame();
    ButtonLook look = {.tone = link_tone(frame.palette(), {}), .icon = Icon::next};
    const Grid grid = link_rows(frame, links, look, column.width());
    Rect row;
    for (int i = 0; i < grid.count; ++i) {
        if (i % grid.columns == 0) {
            if (i > 0) column.gap(size::between);
            column.joins(Joint::part);
            row = column.touched_box(grid.row_height);
        }
        if (!column.draws()) continue;
        const LabelledLink& link = links[static_cast<std::size_t>(i)];
        frame.record.belongs_to(link.where);
        look.more = link.more;
        look.tone = link_tone(frame.palette(), link.to);
        if (button(frame, grid.cell(row, i % grid.columns), link.words, look))
            frame.deed = kiosk::FollowLink{std::string(link.to)};
    }
    if (column.draws()) frame.record.belongs_to({});
}

}  // namespace visitor
