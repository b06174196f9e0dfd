#include "visitor/card/number_cards.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "model/guessed.h"
#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"
#include "visitor/card/chart.h"
#include "visitor/card/excerpts.h"
#include "visitor/card/question_cards.h"
#include "visitor/card/studies.h"

namespace visitor {

using namespace ui;

namespace {

constexpr int runners_in_a_row = 10;

enum class Sign { minus, plus };

// A square button with a sign; by ear it is "Less" or "More", and what it stands at.
bool sign_button(Frame& frame, const Rect& box, Sign sign, std::string_view state) {
    const Tone tone = frame.palette().secondary();
    const std::string_view name = frame.say(sign == Sign::plus ? wording::more : wording::less);
    const bool tapped = surface(frame, box, name, tone, size::button_radius, state);
    const float length = frame.px(size::sign);
    const float stroke = frame.px(size::sign_stroke);
    fill(frame, centred(box, length, stroke), tone.ink);
    if (sign == Sign::plus) fill(frame, centred(box, stroke, length), tone.ink);
    return tapped;
}

// - and + at the ends of a row, and what stands between them; -1, 0 or 1 for what was touched.
template <class Between>
int stepper(Column& column, std::string_view state, Between between) {
    Frame& frame = column.frame();
    const float side = frame.px(size::target);
    Rect row = column.touched_box(side);
    if (!column.draws()) return 0;
    row.w = std::min(row.w, column.reading_width());
    const float gap = frame.px(size::between);
    const Rect left = cut_left(row, side, gap);
    const Rect right = cut_right(row, side, gap);
    const bool less = sign_button(frame, left, Sign::minus, state);
    between(row);
    const bool more = sign_button(frame, right, Sign::plus, state);
    return static_cast<int>(more) - static_cast<int>(less);
}

void set_guess(Column& column, const model::Guess& guess, model::Guessed made, const std::string& words) {
    Frame& frame = column.frame();
    const std::string state = fmt::format("{} {}", frame.say(wording::your_guess), words);
    const int steps = stepper(column, state, [&](const Rect& box) {
        text_block(frame, type::heading, frame.palette().ink, words,
                   {box.x, box.centre().y - wrap(frame, type::heading, words, box.w).height() / 2}, box.w,
                   Align::centre);
    });
    column.gap(size::between);
    if (steps != 0) {
        made.value = model::stepped(guess, made.value, steps);
        frame.deed = kiosk::Choose{guess.id, model::choice_of(made)};
    }
    const std::string_view label = frame.say(wording::show_me);
    const ButtonLook look = {.tone = frame.palette().primary, .icon = Icon::right};
    const float width = std::min(column.reading_width(), button_width(frame, label, look));
    column.joins(Joint::part);
    Rect box = column.touched_box(button_height(frame, label, look, width));
    box.w = width;
    made.shown = true;
    if (column.draws() && button(frame, box, label, look)) frame.deed = kiosk::Choose{guess.id, model::choice_of(made)};
}

std::string_view without_colon(std::string_view words) {
    while (words.ends_with(':')) words.remove_suffix(1);
    return words;
}

// Returns where the numbers stand with what is said of them.
Span show_truth(Column& column, const model::Guess& guess, model::Guessed made, const std::string& words,
                const Reading& reading) {
    Frame& frame = column.frame();
    const float top = column.height();
    const std::string measured = model::with_unit(guess.truth, guess.unit);
    draw_bars(column,
              {{without_colon(frame.say(wording::your_guess)), made.value, words},
               {without_colon(frame.say(wording::measured)), guess.truth, measured, true}},
              "", frame.palette().numbers);
    column.joins(Joint::part);
    column.goes_on();
    column.text(type::body, frame.palette().ink, guess.because);
    const Span said = {top, column.height()};
    column.text_gap(size::paragraph_gap);
    draw_sources(column, reading.library, guess.sources);
    const std::string_view label = frame.say(wording::guess_again);
    const ButtonLook look = {.tone = frame.palette().secondary(), .icon = Icon::repeat};
    const float width = std::min(column.reading_width(), button_width(frame, label, look));
    column.joins(Joint::part);
    Rect box = column.touched_box(button_height(frame, label, look, width));
    box.w = width;
    made.shown = false;
    if (column.draws() && button(frame, box, label, look)) frame.deed = kiosk::Choose{guess.id, model::choice_of(made)};
    return said;
}

// The run as a bar, thin past `wise`: the length up to which it is no jump. Returns where that is.
float draw_lane(Frame& frame, const Rect& box, double length, double wise, double most) {
    const Tone& tone = frame.palette().numbers;
    text_box(frame, box, tone.tint, size::chip_radius);
    const auto px = [&](double run) { return static_cast<float>(run / most) * box.w; };
    const float height = frame.px(size::lane);
    const float y = box.centre().y;
    const float thin = frame.px(size::thin_lane);
    const double full = std::min(length, wise);
    if (length > wise) fill(frame, {box.x, y - thin / 2, px(length), thin}, tone.ink, size::thin_lane / 2);
    fill(frame, {box.x, y - height / 2, px(full), height}, tone.ink, std::min(size::lane / 2, px(full) / frame.px(2)));
    const float edge = box.x + px(wise);
    line(frame, {edge, box.y}, {edge, box.bottom()}, frame.palette().ink, size::chart_edge);
    return edge;
}

// What the edge is, beside it.
void draw_limit(Frame& frame, const Rect& box, float edge, std::string_view limit) {
    const float beside = edge + frame.px(size::between);
    if (beside + text_width(frame, type::small, limit) <= box.right())
        text_line(frame, type::small, frame.palette().ink, limit, beside, box.centre().y, box.right() - beside);
}

}  // namespace

std::optional<Span> draw_guess(Column& column, const model::Guess& guess, const Reading& reading) {
    const Region region(guess.id.c_str());
    const Whole whole(column);
    const model::Guessed made = model::guessed(guess, reading.choices);
    const std::string words = model::with_unit(made.value, guess.unit);
    draw_question(column, guess.question);
    std::optional<Span> said;
    if (made.shown)
        said = show_truth(column, guess, made, words, reading);
    else
        set_guess(column, guess, made, words);
    if (column.draws()) column.frame().record.begins({});
    column.gap(size::between);
    column.text_gap(size::paragraph_gap);
    return said;
}

void draw_lanes(Column& column, const model::Lanes& lanes, const Reading& reading, const Excerpt& excerpt) {
    const Region region(lanes.id.c_str());
    Frame& frame = column.frame();
    const model::Runs runs = model::runs(lanes, reading.choices);
    const auto wisely_more = lanes.bands.size() > 1 ? lanes.bands[1].over : 0;
    const double wise = runs.longest * (1 + wisely_more / 100.0);
    const std::string limit = "+" + model::with_unit(wisely_more, "%");
    const double most = std::max({runs.next, runs.longest * 2, 1.0});
    const auto lane = [&](const std::string& name, double length, double edge, bool is_next) {
        const Region of_lane(name.c_str());
        const std::string words = model::distance(length, lanes.unit);
        const float top = column.height();
        draw_question(column, fmt::format("{}: {}", name, words));
        // By ear it is no question, and each sign says itself how long the run is.
        if (column.draws())
            frame.record.begins({.kind = Group::Kind::things, .heading = name, .box = column.since(top)});
        column.joins(Joint::whole);
        const int steps = stepper(column, words, [&](const Rect& box) {
            const float at = draw_lane(frame, box, length, edge, most);
            if (!is_next) draw_limit(frame, box, at, limit);  // no bar reaches past the edge there
        });
        if (column.draws()) frame.record.begins({});
        if (steps == 0) return;
        const model::Runs next = is_next ? model::stepped(runs, 0, steps) : model::stepped(runs, steps, 0);
        frame.deed = is_next ? kiosk::Choose{model::next_name(lanes), model::in_digits(next.next)}
                             : kiosk::Choose{model::longest_name(lanes), model::in_digits(next.longest)};
    };
    lane(lanes.longest, runs.longest, wise, false);
    lane(lanes.next, runs.next, wise, true);
    const model::Lanes::Band& band = model::band_of(lanes, runs);
    column.text_gap(size::paragraph_gap);
    const float top = column.height();
    column.text(type::body, frame.palette().ink, band.words);
    column.text_gap(size::paragraph_gap);
    const std::string caption = fmt::format("{}: {}", lanes.hurt, band.hurt);
    column.heading(type::small_bold, frame.palette().ink, caption);
    column.text_gap(size::paragraph_gap / 2);
    const float width = std::min(column.width(), column.reading_width());
    column.joins(Joint::whole);
    const Rect box = column.box(people_height(frame, band.hurt, runners_in_a_row, width));
    if (column.draws())
        draw_people(frame, {box.x, box.y, width, box.h}, band.hurt, runners_in_a_row, lanes.bands.front().hurt,
                    frame.palette().numbers.ink);
    add_excerpt(column, top, band.words, excerpt);
    column.text_gap(size::paragraph_gap);
    draw_sources(column, reading.library, lanes.sources);
}

}  // namespace visitor
