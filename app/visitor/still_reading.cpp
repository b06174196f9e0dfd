#include "visitor/still_reading.h"

#include <algorithm>

#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

// It shrinks once a second: calm, and nothing to draw in between.
void draw_time_left(Frame& frame, const Rect& line, kiosk::Time asked_at, std::chrono::seconds waits) {
    const auto gone = std::min(waits, std::chrono::floor<std::chrono::seconds>(frame.now - asked_at));
    frame.wake = asked_at + gone + std::chrono::seconds(1);
    const float left = static_cast<float>((waits - gone).count()) / static_cast<float>(waits.count());
    fill(frame, line, frame.palette().pill.tint, size::time_left / 2);
    fill(frame, {line.x, line.y, std::max(line.w * left, line.h), line.h}, frame.palette().primary.tint,
         size::time_left / 2);
}

}  // namespace

void still_reading(Frame& frame, const Rect& screen, kiosk::Time asked_at, std::chrono::seconds waits) {
    const Region region(frame, Part::dialog);
    const Palette& palette = frame.palette();
    fill(frame, screen, palette.veil);
    const float padding = frame.px(size::card_padding);
    const float width = std::min(screen.w - 2 * frame.px(size::margin), frame.px(size::notice)) - 2 * padding;
    const std::string_view question = frame.say(wording::still_reading);
    const std::string_view more = frame.say(wording::still_reading_more);
    const std::string_view go_on = frame.say(wording::go_on);
    const Type title = fitting(frame, type::title, question, width);
    const ButtonLook look = {.tone = palette.primary, .radius_mm = size::target / 2};
    const float question_height = wrap(frame, title, question, width).height();
    const float more_height = wrap(frame, type::lead, more, width).height();
    const float button_row = button_height(frame, go_on, look, width);
    const float gap = frame.px(size::section_gap);
    const float height = question_height + more_height + button_row + frame.px(size::time_left) + 3 * gap;
    const Rect box = centred(screen, width + 2 * padding, height + 2 * padding);
    card(frame, box);
    Rect room = box.inset(padding);
    text_block(frame, title, palette.ink, question, cut_top(room, question_height, gap).min(), width);
    text_block(frame, type::lead, palette.ink, more, cut_top(room, more_height, gap).min(), width);
    const Rect line = cut_top(room, frame.px(size::time_left), gap);
    draw_time_left(frame, line, asked_at, waits);
    Rect row = cut_top(room, button_row);
    const Rect face = cut_left(row, std::min(width, button_width(frame, go_on, look)));
    // The whole screen is the button; this is where it says so.
    fill(frame, face, look.tone.tint, look.radius_mm);
    button_face(frame, face, go_on, look);
}

}  // namespace visitor
