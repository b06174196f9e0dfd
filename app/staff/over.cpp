#include "staff/over.h"

#include <fmt/format.h>

#include "staff/staff_theme.h"
#include "ui/button.h"
#include "ui/dialog.h"
#include "ui/paint.h"

namespace staff {

using namespace ui;

namespace {

constexpr std::string_view no = "No";
constexpr std::string_view wipe_now = "You can wipe the glass now";
constexpr std::string_view nothing_reacts = "No touch does anything until this has counted down.";

}  // namespace

std::optional<bool> staff_question(Frame& frame, const Rect& panel, const StaffQuestion& question) {
    const Region region("question");
    const Palette& palette = frame.palette();
    const Dialog dialog = {
        .title = question.words, .title_type = staff_type::title, .text = question.more, .text_type = type::body};
    const float gap = 2 * frame.px(size::section_gap);
    Rect buttons = draw_dialog(frame, panel, palette.veil, dialog, gap + frame.px(staff_size::pad_key));
    cut_top(buttons, gap);
    std::optional<bool> answer;
    const float between = frame.px(size::between);
    if (button(frame, part_of_row(buttons, 0, 2, between), question.yes, {.tone = palette.primary})) answer = true;
    if (button(frame, part_of_row(buttons, 1, 2, between), no, {.tone = palette.secondary()})) answer = false;
    return answer;
}

void wiping(Frame& frame, const Rect& panel, std::chrono::seconds left) {
    const Palette& palette = frame.palette();
    const Tone& tone = palette.bar;
    fill(frame, panel, tone.tint);  // dark: smears show
    const float width = panel.w - 2 * frame.px(size::margin);
    const float number = line_height(frame, staff_type::countdown);
    const float words = wrap(frame, type::title, wipe_now, width).height();
    const float more = wrap(frame, type::lead, nothing_reacts, width).height();
    const float gap = frame.px(size::section_gap);
    Rect room = centred(panel, width, number + words + more + gap);
    const Rect top = cut_top(room, number);
    text_line(frame, staff_type::countdown, tone.ink, fmt::format("{}", left.count()), top.x, top.centre().y, top.w,
              Align::centre);
    text_block(frame, type::title, tone.ink, wipe_now, cut_top(room, words, gap).min(), width, Align::centre);
    text_block(frame, type::lead, tone.ink, nothing_reacts, room.min(), width, Align::centre);
}

}  // namespace staff
