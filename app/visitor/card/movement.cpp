#include "visitor/card/movement.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "model/movement.h"
#include "ui/button.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/wording.h"
#include "visitor/moving_pictures.h"

namespace visitor {

using namespace ui;

namespace {

constexpr int least_line_beside = 24;  // characters: with fewer the picture stands below the words

constexpr int firmest = 10;
constexpr int firm_enough = 6;  // common practice: more is too much

int firmness_of(const Reading& reading) {
    const auto chosen = reading.choices.find(std::string(firmness_question));
    int firmness = MovingPictures::usual_firmness;
    if (chosen != reading.choices.end())
        std::from_chars(chosen->second.data(), chosen->second.data() + chosen->second.size(), firmness);
    return std::clamp(firmness, 0, firmest);
}

void draw_picture(Frame& frame, const Rect& box, const Reading& reading, const model::Movement& movement) {
    frame.record.add(Role::picture, movement.alt, box);
    if (reading.moving) reading.moving->show(frame, box, movement.of, movement.alt, firmness_of(reading));
}

std::string in_words(const Frame& frame, int firmness) {
    std::string words = fmt::format(fmt::runtime(frame.say(wording::out_of_ten)), firmness);
    // It stays on one line.
    for (std::size_t at = words.find(' '); at != words.npos; at = words.find(' ', at)) words.replace(at, 1, "\u00a0");
    return words;
}

/// Firmer or gentler by a step: by its words, or where those leave no room for the steps by a sign.
struct Nudge {
    std::string_view words;
    int by;

    ButtonLook look(const Frame& frame) const { return {.tone = frame.palette().secondary()}; }
    void draw(Frame& frame, const Rect& box, int now, bool in_words) const;
};

void draw_sign(Frame& frame, ImVec2 middle, ImU32 ink, bool plus) {
    const float reach = frame.px(size::icon) / 2;
    line(frame, {middle.x - reach, middle.y}, {middle.x + reach, middle.y}, ink, size::focus);
    if (plus) line(frame, {middle.x, middle.y - reach}, {middle.x, middle.y + reach}, ink, size::focus);
}

void Nudge::draw(Frame& frame, const Rect& box, int now, bool in_words) const {
    const int wanted = std::clamp(now + by, 0, firmest);
    const Fade fade(frame, wanted == now ? opacity::unavailable : 1);
    const std::string state = visitor::in_words(frame, now);
    ButtonLook face = look(frame);
    face.state = state;
    face.more = frame.say(wording::how_firm);
    const bool tapped = in_words ? button(frame, box, words, face)
                                 : surface(frame, box, words, face.tone, face.radius_mm, state, face.more);
    if (!in_words) draw_sign(frame, box.centre(), face.tone.ink, by > 0);
    if (tapped && wanted != now)
        frame.deed =
            kiosk::Choose{std::string(firmness_question), std::to_string(wanted), std::string(firmness_question)};
}

}  // namespace

bool is_by_hands(const model::Movement& movement) {
    const auto* const known = model::movement(movement.of);
    return known && known->by_hands;
}

float shape_of(const model::Movement& movement) {
    return is_by_hands(movement) ? size::hands_shape : size::movement_shape;
}

void draw_firmness(Column& column, const Reading& reading) {
    Frame& frame = column.frame();
    const int firmness = firmness_of(reading);
    const std::string state =
        firmness > firm_enough ? std::string(frame.say(wording::too_firm)) : in_words(frame, firmness);
    column.gap(size::header_gap);
    column.joins(Joint::whole);
    column.text(type::small_bold, frame.palette().ink, frame.say(wording::how_firm));
    column.joins(Joint::whole);
    column.text(type::small, frame.palette().ink, state);
    column.gap(size::firmness_gap);
    const Nudge less = {frame.say(wording::gentler), -1};
    const Nudge more = {frame.say(wording::firmer), 1};
    const float gap = frame.px(size::between);
    const float words =
        std::max(button_width(frame, less.words, less.look(frame)), button_width(frame, more.words, more.look(frame)));
    const bool in_words = column.width() - 2 * (words + gap) >= frame.px(size::firmness_steps);
    const float side = in_words ? words : frame.px(size::target);
    column.joins(Joint::whole);
    float height = frame.px(size::target);
    for (const Nudge& nudge : {less, more})
        if (in_words) height = std::max(height, button_height(frame, nudge.words, nudge.look(frame), side));
    Rect row = column.touched_box(height);
    if (!column.draws()) return;
    less.draw(frame, cut_left(row, side, gap), firmness, in_words);
    more.draw(frame, cut_right(row, side, gap), firmness, in_words);
    draw_firmness_steps(frame, centred(row, row.w, frame.px(size::firmness)), firmness, in_words);
}

namespace {

// With room for words beside it, a picture leaves most of the height to what stands below it.
bool is_wide(const Column& column, const Frame& frame) { return column.width() >= frame.px(2 * size::movement); }

// A row of its own.
void draw_below(Column& column, const Reading& reading, const model::Movement& movement) {
    Frame& frame = column.frame();
    const float shape = shape_of(movement);
    const float tallest = is_wide(column, frame) ? size::movement * size::movement_shape : size::tallest_movement;
    const float height = std::min(column.width() * shape, frame.px(tallest));
    const Rect row = column.touched_box(height);
    if (column.draws()) draw_picture(frame, {row.x, row.y, height / shape, height}, reading, movement);
}

// Hands, and how firm they are: beside one another where there is room.
void draw_hands(Column& column, const Reading& reading, const model::Movement& movement) {
    Frame& frame = column.frame();
    if (!is_wide(column, frame) || frame.text > size::large_text) {
        draw_below(column, reading, movement);
        return draw_firmness(column, reading);
    }
    const float gap = frame.px(size::section_gap);
    const float half = (column.width() - gap) / 2;
    Column measured(frame, {}, half, Column::Mode::measure);
    draw_firmness(measured, reading);
    const float height = std::min(half * size::hands_shape, frame.px(size::tallest_movement));
    Rect row = column.touched_box(std::max(measured.height(), height));
    if (!column.draws()) return;
    const Rect left = cut_left(row, half, gap);
    draw_picture(frame, {left.x, left.y, height / size::hands_shape, height}, reading, movement);
    Column firmness(frame, row.min(), row.w, Column::Mode::draw);
    draw_firmness(firmness, reading);
}

}  // namespace

void draw_firmness_steps(Frame& frame, const Rect& row, int firmness, bool numbered) {
    const Palette& palette = frame.palette();
    const float gap = frame.px(size::firmness_gap);
    const ImU32 amount = palette.amount();
    for (int step = 0; step <= firmest; ++step) {
        const Rect box = part_of_row(row, step, firmest + 1, gap);
        const bool filled = step <= firmness;
        fill(frame, box, filled ? amount : palette.pill.tint, size::chip_radius);
        if (step > firm_enough) stripes(frame, box, filled ? palette.pill.tint : palette.pill.edge);
        outline(frame, box, step == firmness ? palette.ink : palette.pill.edge, size::chip_radius,
                step == firmness ? size::focus : frame.theme.edge_mm);
        const std::string number = std::to_string(step);
        if (!numbered || step > firm_enough) continue;
        text_line(frame, type::small, filled ? palette.card : palette.ink, number,
                  box.centre().x - text_width(frame, type::small, number) / 2, box.centre().y, box.w);
    }
}

void draw_large(Column& column, const Reading& reading, const model::Movement& movement, const Excerpt& excerpt) {
    const float top = column.height();
    const Rect row = column.touched_box(column.width() * shape_of(movement));
    if (column.draws()) draw_picture(column.frame(), row, reading, movement);
    add_excerpt(column, top, movement.alt, excerpt);
}

void draw_movement(Column& column, const Reading& reading, const model::Movement& movement, const Excerpt& excerpt) {
    const float top = column.height();
    if (is_by_hands(movement)) {
        draw_hands(column, reading, movement);
    } else {
        column.joins(Joint::whole);  // with the end of what says how the exercise goes
        draw_below(column, reading, movement);
    }
    add_excerpt(column, top, movement.alt, excerpt);
    column.text_gap(size::paragraph_gap);
}

void draw_shown(Column& column, const Reading& reading, std::string_view lead_in, std::string_view words,
                const model::Movement& movement) {
    Frame& frame = column.frame();
    const ImU32 ink = frame.palette().ink;
    const float width = frame.px(size::movement);
    const float gap = frame.px(size::between);
    const float beside = column.width() - width - gap;
    if (frame.text > size::large_text || beside < width_of(frame, type::body, least_line_beside)) {
        column.text_with_lead_in(lead_in, type::body, ink, words);
        column.text_gap(size::paragraph_gap);
        return draw_below(column, reading, movement);
    }
    Column measured(frame, {}, beside, Column::Mode::measure);
    measured.text_with_lead_in(lead_in, type::body, ink, words);
    const float picture = width * size::movement_shape;
    Rect row = column.touched_box(std::max(measured.height(), picture));
    if (!column.draws()) return;
    Rect box = cut_right(row, width, gap);
    box.h = picture;
    Column text(frame, row.min(), row.w, Column::Mode::draw);
    text.text_with_lead_in(lead_in, type::body, ink, words);
    draw_picture(frame, box, reading, movement);
}

}  // namespace visitor
