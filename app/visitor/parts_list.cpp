#include "visitor/parts_list.h"

#include <algorithm>
#include <vector>

#include "model/section.h"
#include "ui/button.h"
#include "ui/paint.h"
#include "ui/scroll.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

constexpr int most_in_a_row = 3;

struct Entry {
    std::size_t block = 0;
    std::string_view words;
};

std::vector<Entry> entries_of(const OpenCard& card, const kiosk::Place& place) {
    std::vector<Entry> entries;
    const auto shown = model::blocks_in(card.page, place.section, place.topic);
    if (!shown.empty() && !std::holds_alternative<model::Heading>(card.page.blocks[shown.front()]))
        entries.push_back({shown.front(), card.page.name});
    for (const std::size_t block : model::headings_in(card.page, place.section, place.topic))
        entries.push_back({block, std::get<model::Heading>(card.page.blocks[block]).words});
    return entries;
}

void draw_entries(Column& column, const std::vector<Entry>& entries, const Grid& grid, const ButtonLook& look,
                  const Scene& scene) {
    Frame& frame = column.frame();
    for (int row = 0; row < grid.rows(); ++row) {
        if (row > 0) column.gap(size::between);
        Rect box = column.touched_box(grid.row_height);
        if (!column.draws()) continue;
        for (int i = row * grid.columns; i < std::min((row + 1) * grid.columns, grid.count); ++i) {
            const Entry& entry = entries[static_cast<std::size_t>(i)];
            if (!button(frame, part_of_row(box, i % grid.columns, grid.columns, grid.gap), entry.words, look)) continue;
            scene.scroll.sought = scene.scroll.jumped_to = entry.block;
            frame.deed = kiosk::ListParts{false};
        }
    }
}

}  // namespace

// It ends at the bottom, within reach on any panel.
bool parts_list(Frame& frame, const Scene& scene) {
    const Region region(frame, Part::dialog);
    const Palette& palette = frame.palette();
    const std::string_view title = frame.say(wording::on_this_page);
    const std::string_view done = frame.say(wording::done);
    const std::vector<Entry> entries =
        scene.card ? entries_of(*scene.card, scene.session.place()) : std::vector<Entry>();
    std::vector<std::string_view> words;
    for (const Entry& entry : entries) words.push_back(entry.words);

    const float padding = frame.px(size::card_padding);
    const float gap = frame.px(size::section_gap);
    const ButtonLook look = {.tone = palette.secondary()};
    Rect most = scene.panel.inset(frame.px(size::margin));
    const float width = most.w - 2 * padding;
    const Grid grid = grid_of(frame, words, look, width, most_in_a_row);
    const float head = line_height(frame, type::heading);
    const float foot = button_height(frame, done, look, width);
    const float height = 2 * padding + head + gap + grid.height() + gap + foot;
    const Rect sheet = cut_bottom(most, std::min(height, most.h));

    fill(frame, scene.panel, palette.veil);
    card(frame, sheet);
    Rect room = sheet.inset(padding);
    const Rect above = cut_top(room, head, gap);
    text_line(frame, type::heading, palette.ink, title, above.x, above.centre().y, above.w);
    Rect below = cut_bottom(room, foot, gap);
    const Rect end = cut_right(below, std::min(width, button_width(frame, done, look)), frame.px(size::between));
    begin_question(frame, title, {});
    ScrollView(frame, width, scene.parts_scroll, [&](Column& column) {
        draw_entries(column, entries, grid, look, scene);
    }).draw(room, below);
    frame.record.begins({});
    if (button(frame, end, done, look)) frame.deed = kiosk::ListParts{false};
    const bool beside = !sheet.contains(ImGui::GetIO().MousePos);
    if (!press(frame, scene.panel, title, {.role = Role::figure}).tapped || !beside) return false;
    frame.deed = kiosk::ListParts{false};
    return true;
}

}  // namespace visitor
