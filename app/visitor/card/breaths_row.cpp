#include "visitor/card/breaths_row.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

#include "base/enum_index.h"
#include "ui/button.h"
#include "ui/pager.h"
#include "ui/wording.h"
#include "visitor/breaths.h"

namespace visitor {

using namespace ui;

namespace {

std::string words_of(const Frame& frame, const Breaths::Moment& breath) {
    return fmt::format("{} · {}", frame.say(breath.in ? wording::breathe_in : wording::breathe_out),
                       count_of(frame, static_cast<std::size_t>(breath.number), motion::breaths));
}

std::array<std::string, 3> all_words(const Frame& frame) {
    return {words_of(frame, {.number = motion::breaths, .in = true}),
            words_of(frame, {.number = motion::breaths, .in = false}), std::string(frame.say(wording::breaths_done))};
}

// On as many lines as a button is tall.
bool stand_beside(const Frame& frame, float width, float height) {
    return std::ranges::all_of(all_words(frame), [&](const std::string& words) {
        const Paragraph lines = wrap(frame, type::body_bold, words, width);
        return !lines.too_wide && lines.height() <= height;
    });
}

float tallest_words(const Frame& frame, float width) {
    float tallest = 0;
    for (const std::string& words : all_words(frame))
        tallest = std::max(tallest, wrap(frame, type::body_bold, words, width).height());
    return tallest;
}

}  // namespace

void draw_breaths(Column& column, const Reading& reading) {
    if (!reading.breaths || reading.place.lens() != model::Topic::relaxation) return;
    Frame& frame = column.frame();
    const auto breath = reading.breaths->at(frame.now);
    const ButtonLook look = {.tone = frame.palette().topics[base::index(model::Topic::relaxation)],
                             .icon = breath ? Icon::pause : Icon::relaxation};
    const std::string_view label = frame.say(breath ? wording::stop : wording::five_breaths);
    const float gap = frame.px(size::between);
    const float width = std::min(column.width(), button_width(frame, frame.say(wording::five_breaths), look));
    const float beside = column.width() - width - gap;
    const std::string words = breath                  ? words_of(frame, *breath)
                              : reading.breaths->done ? std::string(frame.say(wording::breaths_done))
                                                      : std::string();
    const float height = button_height(frame, frame.say(wording::five_breaths), look, width);
    const bool in_a_row = stand_beside(frame, beside, height);
    // Their room is kept, so that what stops the breaths stands where the finger is that began them.
    if (!in_a_row) {
        column.joins(Joint::part);
        const Rect box = column.box(tallest_words(frame, column.width()));
        if (column.draws() && !words.empty())
            text_block(frame, type::body_bold, look.tone.ink, words, box.min(), box.w);
        column.text_gap(size::paragraph_gap / 2);
    }
    column.joins(in_a_row ? Joint::part : Joint::whole);
    const Rect row = column.touched_box(height);
    column.gap(size::between);
    if (!column.draws()) return;
    if (button(frame, {row.x, row.y, width, row.h}, label, look)) {
        if (breath)
            reading.breaths->stop();
        else
            reading.breaths->begin(frame.now);
        frame.moving = true;
    }
    if (breath) frame.wake = frame.wake ? std::min(*frame.wake, breath->ends) : breath->ends;
    if (!in_a_row || words.empty()) return;
    const float tall = wrap(frame, type::body_bold, words, beside).height();
    text_block(frame, type::body_bold, look.tone.ink, words, {row.x + width + gap, row.centre().y - tall / 2}, beside);
}

}  // namespace visitor
