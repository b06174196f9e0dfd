#include "staff/tabs.h"

#include <algorithm>
#include <array>

#include "base/enum_index.h"
#include "staff/staff_theme.h"
#include "ui/button.h"
#include "ui/paint.h"

namespace staff {

using namespace ui;

namespace {

struct TabText {
    std::string_view label;
    std::string_view title;
    void (*content)(Column&, TabFrame&);
};
constexpr std::array<TabText, tab_count> tabs = {{{"Pages", "The pages visitors see", &pages_tab},
                                                  {"Versions", "Versions of the pages", &versions_tab},
                                                  {"Use", "How the kiosk is used", &usage_tab},
                                                  {"Sound, light", "Sound and light", &defaults_tab},
                                                  {"Self-check", "Is the kiosk all right?", &check_tab},
                                                  {"Wipe", "Wipe the glass", &wipe_tab},
                                                  {"Leave", "Leave the kiosk", &leave_tab}}};
constexpr std::string_view done = "Done";

void draw_tab_button(Frame& frame, const Rect& box, int index, Tab open, TabFrame& tab_frame) {
    const Palette& palette = frame.palette();
    if (index == tab_count) {
        const ButtonLook look = {.tone = {palette.ink, palette.pill.tint, palette.pill.edge}, .icon = Icon::back};
        if (button(frame, box, done, look)) tab_frame.touch = CloseTabs{};
        return;
    }
    const auto tab = static_cast<Tab>(index);
    const ButtonLook look = {.tone = tab == open ? palette.primary : palette.secondary()};
    if (button(frame, box, tabs[static_cast<std::size_t>(index)].label, look)) tab_frame.touch = OpenTab{tab};
}

void draw_column_of_tabs(Frame& frame, Rect box, Tab open, TabFrame& tab_frame) {
    const float height = frame.px(staff_size::tab);
    const float gap = frame.px(size::between);
    draw_tab_button(frame, cut_bottom(box, height), tab_count, open, tab_frame);
    for (int i = 0; i < tab_count; ++i) draw_tab_button(frame, cut_top(box, height, gap), i, open, tab_frame);
}

// At the bottom, where whoever sits in a wheelchair reaches them.
void draw_rows_of_tabs(Frame& frame, Rect box, Tab open, TabFrame& tab_frame) {
    const float gap = frame.px(size::between);
    Rect row;
    for (int i = 0; i <= tab_count; ++i) {
        const int column = i % staff_size::tabs_in_a_row;
        if (column == 0) row = cut_top(box, frame.px(staff_size::tab), gap);
        draw_tab_button(frame, part_of_row(row, column, staff_size::tabs_in_a_row, gap), i, open, tab_frame);
    }
}

float rows_height(const Frame& frame) {
    constexpr int rows = (tab_count + staff_size::tabs_in_a_row) / staff_size::tabs_in_a_row;
    return rows * frame.px(staff_size::tab) + (rows - 1) * frame.px(size::between);
}

// Above the content; on a portrait panel down to where a hand reaches.
float title_height(const Frame& frame, const Rect& panel, bool wide) {
    const float least = line_height(frame, staff_type::title) + 2 * frame.px(size::header_gap);
    return wide ? least : std::max(least, panel.h * size::out_of_reach - frame.px(size::margin));
}

void draw_title(Frame& frame, const Rect& box, std::string_view title) {
    const float height = line_height(frame, staff_type::title) + 2 * frame.px(size::header_gap);
    const float padding = frame.px(size::card_padding);
    text_line(frame, staff_type::title, frame.palette().ink, title, box.x + padding, box.bottom() - height / 2,
              box.w - 2 * padding);
}

void draw_content(Frame& frame, const Rect& box, const TabText& tab, TabFrame& tab_frame, Scroll& scroll) {
    card(frame, box);
    Rect room = box.inset(frame.px(size::card_padding));
    const auto content = [&](Column& column) { tab.content(column, tab_frame); };
    Rect buttons;
    if (ScrollView(frame, room.w, scroll, content).overflows(room.h)) {
        buttons = cut_bottom(room, frame.px(size::target), frame.px(size::between));
    }
    ScrollView(frame, room.w, scroll, content).draw(room, buttons);
}

}  // namespace

bool tab_button(Column& column, std::string_view label, const Tone& tone) {
    Frame& frame = column.frame();
    const ButtonLook look = {.tone = tone};
    const float width = std::min(column.width(), button_width(frame, label, look));
    const Rect row = column.touched_box(button_height(frame, label, look, width));
    return column.draws() && button(frame, {row.x, row.y, width, row.h}, label, look);
}

void draw_tabs(Frame& frame, const Rect& panel, Tab open, TabFrame& tab_frame, Scroll& scroll) {
    fill(frame, panel, frame.palette().paper);
    Rect room = panel.inset(frame.px(size::margin));
    const TabText& tab = tabs[base::index(open)];
    const bool wide = panel.w >= panel.h;
    const float gap = frame.px(size::margin);
    const Rect menu =
        wide ? cut_left(room, frame.px(staff_size::tabs), gap) : cut_bottom(room, rows_height(frame), gap);
    {
        const Region region("tabs");
        if (wide)
            draw_column_of_tabs(frame, menu, open, tab_frame);
        else
            draw_rows_of_tabs(frame, menu, open, tab_frame);
    }
    const Region region(tab.title.data());
    draw_title(frame, cut_top(room, title_height(frame, panel, wide)), tab.title);
    draw_content(frame, room, tab, tab_frame, scroll);
}

}  // namespace staff
