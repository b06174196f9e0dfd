#include "visitor/still_reading.h"

#include <algorithm>

#include "ui/button.h"
#include "ui/dialog.h"
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
    const std::string_view question = frame.say(wording::still_reading);
    const std::string_view go_on = frame.say(wording::go_on);
    const float width = dialog_content_width(frame, screen);
    const Dialog dialog = {.title = question,
                           .title_type = fitting(frame, type::title, question, width),
                           .text = frame.say(wording::still_reading_more),
                           .text_type = type::lead};
    const ButtonLook look = {.tone = frame.palette().primary, .radius_mm = size::target / 2};
    const float button_row = button_height(frame, go_on, look, width);
    const float gap = frame.px(size::section_gap);
    const float height = gap + frame.px(size::time_left) + gap + button_row;
    Rect room = draw_dialog(frame, screen, frame.palette().veil, dialog, height);
    cut_top(room, gap);
    const Rect line = cut_top(room, frame.px(size::time_left), gap);
    draw_time_left(frame, line, asked_at, waits);
    Rect row = cut_top(room, button_row);
    const Rect face = cut_left(row, std::min(width, button_width(frame, go_on, look)));
    // The whole screen is the button; this is where it says so.
    fill(frame, face, look.tone.tint, look.radius_mm);
    button_face(frame, face, go_on, look);
}

}  // namespace visitor
