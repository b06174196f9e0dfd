#include "visitor/still_reading.h"

#include <fmt/format.h>

#include <algorithm>

#include "ui/button.h"
#include "ui/dialog.h"
#include "ui/paint.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

// It shrinks once a second: calm, and nothing to draw in between.
void draw_time_left(Frame& frame, const Rect& line, std::chrono::seconds left, std::chrono::seconds waits) {
    const float share = static_cast<float>(left.count()) / static_cast<float>(waits.count());
    fill(frame, line, frame.palette().pill.tint, size::time_left / 2);
    fill(frame, {line.x, line.y, std::max(line.w * share, line.h), line.h}, frame.palette().primary.tint,
         size::time_left / 2);
}

std::string what_to_do(std::chrono::seconds left, const model::Language* language, std::string_view how) {
    return fmt::format("{} {} {}.", model::translated(language, how),
                       model::translated(language, wording::start_over_in), seconds_left(left, language));
}

}  // namespace

std::string seconds_left(std::chrono::seconds left, const model::Language* language) {
    return fmt::format("{} {}", left.count(),
                       model::translated(language, left.count() == 1 ? wording::second : wording::seconds));
}

std::string still_reading_aloud(std::chrono::seconds left, const model::Language* language, By by) {
    const std::string_view how = by == By::ear ? wording::press_to_go_on : wording::touch_to_go_on;
    return fmt::format("{} {}", model::translated(language, wording::still_reading), what_to_do(left, language, how));
}

void still_reading(Frame& frame, const Rect& screen, const kiosk::Presence& presence) {
    const Region region(frame, Part::dialog);
    const std::chrono::seconds left = presence.question_waits_still(frame.now);
    const std::chrono::seconds waits = presence.question_waits();
    frame.wake = *presence.gone_at() - left + std::chrono::seconds(1);
    const std::string_view question = frame.say(wording::still_reading);
    const std::string_view go_on = frame.say(wording::go_on);
    const std::string text = what_to_do(left, frame.language, wording::touch_to_go_on);
    const std::string tallest = what_to_do(waits, frame.language, wording::touch_to_go_on);
    const float width = dialog_content_width(frame, screen);
    // As tall as with the most seconds, so that nothing moves when they get fewer.
    const Dialog dialog = {.title = question,
                           .title_type = type::title,
                           .text = text,
                           .text_type = type::lead,
                           .text_height = wrap(frame, type::lead, tallest, width).height()};
    const ButtonLook look = {.tone = frame.palette().primary, .radius_mm = size::target / 2};
    const float button_row = button_height(frame, go_on, look, width);
    const float gap = frame.px(size::section_gap);
    const float height = gap + frame.px(size::time_left) + gap + button_row;
    Rect room = draw_dialog(frame, screen, frame.palette().veil, dialog, height).answers;
    cut_top(room, gap);
    const Rect line = cut_top(room, frame.px(size::time_left), gap);
    draw_time_left(frame, line, left, waits);
    Rect row = cut_top(room, button_row);
    const Rect face = cut_left(row, std::min(width, button_width(frame, go_on, look)));
    // The whole screen is the button; this is where it says so.
    fill(frame, face, look.tone.tint, look.radius_mm);
    button_face(frame, face, go_on, look);
}

}  // namespace visitor
