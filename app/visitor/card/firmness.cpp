#include "visitor/card/firmness.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string>

#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"
#include "visitor/moving_pictures.h"

namespace visitor {

using namespace ui;

namespace {

constexpr int firmest = 10;
constexpr int firm_enough = 6;  // common practice: more is too much

std::string in_words(const Frame& frame, int firmness) {
    std::string words = fmt::format(fmt::runtime(frame.say(wording::out_of_ten)), firmness);
    // It stays on one line.
    for (std::size_t at = words.find(' '); at != words.npos; at = words.find(' ', at)) words.replace(at, 1, "\u00a0");
    return words;
}

std::string said_of_firmness(const Frame& frame, int firmness) {
    return firmness > firm_enough ? std::string(frame.say(wording::too_firm)) : in_words(frame, firmness);
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

Nudge gentler(const Frame& frame) { return {frame.say(wording::gentler), -1}; }
Nudge firmer(const Frame& frame) { return {frame.say(wording::firmer), 1}; }

// With its words, so that both are alike.
float nudge_width(const Frame& frame) {
    const auto width = [&](const Nudge& nudge) { return button_width(frame, nudge.words, nudge.look(frame)); };
    return std::max(width(gentler(frame)), width(firmer(frame)));
}

float nudge_height(const Frame& frame, float width) {
    const auto height = [&](const Nudge& nudge) { return button_height(frame, nudge.words, nudge.look(frame), width); };
    return std::max({frame.px(size::target), height(gentler(frame)), height(firmer(frame))});
}

// At both ends of the row, which keeps what is between them.
void draw_nudges(Frame& frame, Rect& row, float side, int firmness, bool in_words) {
    const float gap = frame.px(size::between);
    gentler(frame).draw(frame, cut_left(row, side, gap), firmness, in_words);
    firmer(frame).draw(frame, cut_right(row, side, gap), firmness, in_words);
}

// Of all steps, each with its number.
float least_steps(const Frame& frame) {
    const float gap = frame.px(size::firmness_gap);
    const float one = text_width(frame, type::small, std::to_string(firmest)) + gap;
    return static_cast<float>(firmest + 1) * (one + gap) - gap;
}

float between_nudges(const Frame& frame, float width, float side) {
    return width - 2 * (side + frame.px(size::between));
}

// What the most takes of either thing it can say: nothing may move while it is being chosen.
float most_height(const Frame& frame, auto height_with) {
    return std::max(height_with(in_words(frame, firm_enough)), height_with(said_of_firmness(frame, firmest)));
}

// One behind the other where that has room.
void set_firmness_words(Column& column, const std::string& state) {
    Frame& frame = column.frame();
    const std::string_view how = frame.say(wording::how_firm);
    const ImU32 ink = frame.palette().ink;
    const float taken = text_width(frame, type::small_bold, how) + text_width(frame, type::small, " ");
    column.joins(Joint::whole);
    if (taken + text_width(frame, type::small, state) <= column.width()) {
        const Rect row = column.box(line_height(frame, type::small));
        if (!column.draws()) return;
        text_line(frame, type::small_bold, ink, how, row.x, row.centre().y, row.w);
        return text_line(frame, type::small, ink, state, row.x + taken, row.centre().y, row.w);
    }
    column.text(type::small_bold, ink, how);
    column.joins(Joint::whole);
    column.text(type::small, ink, state);
}

void draw_firmness_words(Column& column, int firmness) {
    Frame& frame = column.frame();
    const float top = column.height();
    const auto height = [&](const std::string& state) {
        Column measured(frame, {}, column.width(), Column::Mode::measure);
        set_firmness_words(measured, state);
        return measured.height();
    };
    set_firmness_words(column, said_of_firmness(frame, firmness));
    column.gap((top + most_height(frame, height) - column.height()) / frame.px(1));
    column.gap(size::firmness_gap);
}

/// Both buttons at the ends of a row, and the words between them.
struct WordsBetween {
    Frame& frame;
    float side;
    float room;

    WordsBetween(Frame& on, float width)
        : frame(on), side(nudge_width(on)), room(between_nudges(on, width, nudge_width(on))) {}

    float height_with(const std::string& state) const {
        return wrap(frame, type::small_bold, frame.say(wording::how_firm), room).height() +
               wrap(frame, type::small, state, room).height();
    }
    float height() const {
        return std::max(nudge_height(frame, side),
                        most_height(frame, [&](const auto& state) { return height_with(state); }));
    }
    bool fits() const {
        constexpr int most_lines = 3;
        return room >= widest_word(frame, type::small, in_words(frame, firm_enough)) + 1 &&
               height() <= most_lines * line_height(frame, type::small);
    }
    void draw(Rect row, int firmness) const {
        draw_nudges(frame, row, side, firmness, true);
        const std::string state = said_of_firmness(frame, firmness);
        Rect words = centred(row, row.w, height_with(state));
        const std::string_view how = frame.say(wording::how_firm);
        const Rect first = cut_top(words, wrap(frame, type::small_bold, how, room).height());
        text_block(frame, type::small_bold, frame.palette().ink, how, first.min(), room, Align::centre);
        text_block(frame, type::small, frame.palette().ink, state, words.min(), room, Align::centre);
    }
};

// The steps have a row to themselves below the buttons.
void draw_steps_below(Column& column, int firmness) {
    Frame& frame = column.frame();
    const WordsBetween words(frame, column.width());
    if (words.fits()) {
        column.joins(Joint::whole);
        const Rect row = column.touched_box(words.height());
        if (column.draws()) words.draw(row, firmness);
    } else {
        draw_firmness_words(column, firmness);
        const bool in_words = between_nudges(frame, column.width(), words.side) >= 0;
        const float side = in_words ? words.side : frame.px(size::target);
        column.joins(Joint::whole);
        Rect row = column.touched_box(in_words ? nudge_height(frame, side) : frame.px(size::target));
        if (column.draws()) draw_nudges(frame, row, side, firmness, in_words);
    }
    column.gap(size::header_gap);
    column.joins(Joint::whole);
    const Rect steps = column.box(frame.px(size::firmness));
    if (column.draws()) draw_firmness_steps(frame, steps, firmness);
}

}  // namespace

int firmness_of(const Reading& reading) {
    const auto chosen = reading.choices.find(std::string(firmness_question));
    int firmness = MovingPictures::usual_firmness;
    if (chosen != reading.choices.end())
        std::from_chars(chosen->second.data(), chosen->second.data() + chosen->second.size(), firmness);
    return std::clamp(firmness, 0, firmest);
}

bool fits_firmness_in_a_row(const Frame& frame, float width) {
    return between_nudges(frame, width, frame.px(size::target)) >= least_steps(frame);
}

void draw_firmness(Column& column, const Reading& reading) {
    Frame& frame = column.frame();
    const int firmness = firmness_of(reading);
    column.gap(size::header_gap);
    column.joins(Joint::whole);
    const Whole whole(column);
    if (!fits_firmness_in_a_row(frame, column.width())) return draw_steps_below(column, firmness);
    draw_firmness_words(column, firmness);
    const float words = nudge_width(frame);
    const bool in_words = between_nudges(frame, column.width(), words) >= least_steps(frame);
    const float side = in_words ? words : frame.px(size::target);
    column.joins(Joint::whole);
    Rect row = column.touched_box(in_words ? nudge_height(frame, side) : frame.px(size::target));
    if (!column.draws()) return;
    draw_nudges(frame, row, side, firmness, in_words);
    draw_firmness_steps(frame, centred(row, row.w, frame.px(size::firmness)), firmness);
}

void draw_firmness_stacked(Column& column, const Reading& reading) {
    Frame& frame = column.frame();
    const int firmness = firmness_of(reading);
    draw_firmness_words(column, firmness);
    for (const Nudge& nudge : {gentler(frame), firmer(frame)}) {
        const Rect box = column.touched_box(nudge_height(frame, column.width()));
        if (column.draws()) nudge.draw(frame, box, firmness, true);
        if (nudge.by < 0) column.gap(size::between);
    }
}

void draw_firmness_steps(Frame& frame, const Rect& row, int firmness) {
    const Palette& palette = frame.palette();
    const float gap = frame.px(size::firmness_gap);
    const ImU32 amount = palette.amount();
    const bool numbered = row.w >= least_steps(frame) - 1;
    for (int step = 0; step <= firmest; ++step) {
        const Rect box = part_of_row(row, step, firmest + 1, gap);
        const bool filled = step <= firmness;
        const ImU32 ground = filled ? amount : palette.pill.tint;
        fill(frame, box, ground, size::chip_radius);
        if (step > firm_enough) stripes(frame, box, filled ? palette.pill.tint : palette.pill.edge);
        outline(frame, box, step == firmness ? palette.ink : palette.pill.edge, size::chip_radius,
                step == firmness ? size::focus : frame.theme.edge_mm);
        if (!numbered) continue;
        const std::string number = std::to_string(step);
        const float width = text_width(frame, type::small, number);
        const float tall = std::min(line_height(frame, type::small), box.h - frame.px(2 * size::focus));
        if (step > firm_enough) fill(frame, centred(box, width + gap, tall), ground);
        text_line(frame, type::small, filled ? palette.card : palette.ink, number, box.centre().x - width / 2,
                  box.centre().y, box.w);
    }
}

}  // namespace visitor
