#include "visitor/card/wide_card.h"

#include <algorithm>

#include "ui/button.h"
#include "ui/pager.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

float left_width(const Frame& frame, const Rect& room, float least) {
    const float beside_longest = room.w - width_of(frame, type::body, size::longest_line) - frame.px(size::column_gap);
    return std::max(least, std::clamp(beside_longest, room.w * size::least_left, room.w * size::most_left));
}

// What one column leaves the words, below the name and above the benefits; all of it, where that is so little that
// both scroll with them.
float height_in_one_column(Frame& frame, const Rect& room, const StandingParts& parts) {
    const float left = room.h - with_gap(frame, height_of(frame, room.w, parts.header)) -
                       with_gap(frame, height_of(frame, room.w, parts.benefits));
    const float least = static_cast<float>(size::least_lines) * line_height(frame, type::body);
    return left >= least ? left : room.h;
}

// The name of the page has a good part of the row, and the way on its words where that leaves most of it.
float buttons_and_count(const Frame& frame, float row, const Scroll& scroll) {
    constexpr float most_of_row = 0.65F;
    constexpr float most_with_words = 0.4F;
    const float gap = frame.px(size::between);
    const float count = Pager::count_width(frame);
    const float buttons = Pager::arrows_width(frame) + gap;
    const ButtonLook look = {.tone = {}, .icon = Icon::down};
    const float worded = buttons - frame.px(size::target) + button_width(frame, frame.say(wording::read_on), look);
    if (!scroll.lists_parts) return worded + count <= row * most_with_words ? worded + count : buttons + count;
    for (const float named : {worded + gap + Pager::parts_width(frame), buttons + Pager::parts_width(frame)})
        if (named <= row * most_of_row) return named;
    return buttons + frame.px(size::target) + gap + count;
}

// In a column that is too narrow for both in one row, the count stands above the words of the way on, if it may.
float pagers_height(const Frame& frame, float width, float most) {
    const float row = frame.px(size::target + size::section_gap);
    const float with_count = row + frame.px(size::between) + line_height(frame, type::small_bold);
    return width < Pager::named_width(frame) && with_count <= most ? with_count : row;
}

}  // namespace

float beside_pagers(const Frame& frame, float width, const Scroll& scroll) {
    return width - buttons_and_count(frame, width, scroll) - frame.px(size::column_gap);
}

bool draw_wide(Frame& frame, const Rect& room, const StandingParts& parts, Scroll& scroll,
               const std::function<void(Column&)>& words, ScrollView::Gaps gaps) {
    Rect right = room;
    const float width = left_width(frame, room, parts.least_width);
    Rect left = cut_left(right, width, frame.px(size::column_gap));
    if (right.w <= 0) return false;
    const float longest = width_of(frame, type::body, size::longest_line);
    right.w = std::min(right.w, longest);
    const float header = height_of(frame, left.w, parts.header);
    const float benefits = height_of(frame, left.w, parts.benefits);
    const float footer = height_of(frame, left.w, parts.footer);
    const float standing = with_gap(frame, header) + with_gap(frame, benefits) + with_gap(frame, footer);
    if (standing > left.h) return false;
    ScrollView view(frame, right.w, scroll, words, gaps);
    const float pagers = view.overflows(room.h) ? pagers_height(frame, left.w, left.h - standing) : 0;
    if (standing + pagers > left.h) return false;
    const float in_one_column = height_in_one_column(frame, room, parts) - pagers;
    // Where text is large, what stands still at the left is better read and scrolled away.
    const bool large = frame.text > size::large_text;
    if (pagers > 0 && (large || right.w * room.h < std::min(room.w, longest) * in_one_column)) return false;
    draw_in(frame, cut_top(left, header, frame.px(size::section_gap)), parts.header);
    if (benefits > 0) draw_in(frame, cut_top(left, benefits, frame.px(size::section_gap)), parts.benefits);
    Rect buttons;
    if (pagers > 0) buttons = cut_bottom(left, pagers - frame.px(size::section_gap), frame.px(size::section_gap));
    // It stands below the page's name, and leads on from what is read beside that.
    frame.record.is_last_by_ear(true);
    if (footer > 0) draw_in(frame, cut_bottom(left, footer), parts.footer);
    frame.record.is_last_by_ear(false);
    view.draw(right, buttons);
    return true;
}

bool draw_broad(Frame& frame, const Rect& room, const StandingParts& parts, Scroll& scroll,
                const std::function<void(Column&)>& words, ScrollView::Gaps gaps) {
    const float beside = beside_pagers(frame, room.w, scroll);
    if (beside < parts.least_width) return false;
    Rect rest = room;
    const float header = std::max(height_of(frame, beside, parts.header), frame.px(size::target));
    Rect head = cut_top(rest, header, frame.px(size::header_gap));
    ScrollView view(frame, rest.w, scroll, words, gaps);
    if (view.overflows(rest.h) && rest.h < static_cast<float>(size::least_lines) * line_height(frame, type::body))
        return false;
    const Rect pagers = cut_right(head, buttons_and_count(frame, room.w, scroll), frame.px(size::column_gap));
    draw_in(frame, head, parts.header);
    view.draw(rest, {pagers.x, pagers.y, pagers.w, frame.px(size::target)});
    return true;
}

}  // namespace visitor
