#include "ui/pager.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "ui/button.h"
#include "ui/paint.h"
#include "ui/stops.h"
#include "ui/wording.h"

namespace ui {
namespace {

// With fewer stops the next one is as near as a list of the parts.
constexpr std::size_t worth_a_list = 8;

ButtonLook look_of(const Frame& frame, Icon arrow) {
    const Palette& palette = frame.palette();
    return {.tone = arrow == Icon::down ? palette.primary : palette.pill, .icon = arrow};
}

ButtonLook parts_look(const Frame& frame) { return {.tone = frame.palette().pill, .icon = Icon::list}; }

std::string named(const Frame& frame, std::string_view count) {
    return fmt::format("{} · {}", frame.say(wording::on_this_page), count);
}

// Digits are not all as wide: "10 of 11" is wider than "11 of 11".
std::string wider(const Frame& frame, std::string one, std::string other) {
    const bool is_wider = text_width(frame, type::small_bold, other) > text_width(frame, type::small_bold, one);
    return is_wider ? std::move(other) : std::move(one);
}

std::string widest_count(const Frame& frame, std::size_t stops) {
    std::string widest;
    for (std::size_t i = 1; i <= stops; ++i) widest = wider(frame, std::move(widest), count_of(frame, i, stops));
    return widest;
}

std::string widest_in_two_digits(const Frame& frame) {
    std::string widest;
    for (std::size_t i = 11; i <= 99; i += 11) widest = wider(frame, std::move(widest), count_of(frame, i, i));
    return widest;
}

// With its words where they have room, else with its icon alone.
bool pager_button(Frame& frame, const Rect& box, std::string_view name, std::string_view words, ButtonLook look) {
    const bool worded = box.w >= button_width(frame, words, look);
    const bool tapped = surface(frame, box, name, look.tone, size::button_radius);
    if (worded)
        button_face(frame, box, words, look);
    else
        icon(frame, *look.icon, box.centre(), look.tone.ink, frame.icon_mm());
    return tapped;
}

// Nowhere to go: it is seen, and nothing to touch.
void draw_spent_arrow(Frame& frame, const Rect& box, std::string_view words, ButtonLook look) {
    const Fade fade(frame, opacity::unavailable);
    look.tone = frame.palette().pill;
    text_box(frame, box, look.tone.tint, size::button_radius);
    if (box.w >= button_width(frame, words, look))
        button_face(frame, box, words, look);
    else
        icon(frame, *look.icon, box.centre(), look.tone.ink, frame.icon_mm());
}

bool arrow_button(Frame& frame, const Rect& box, std::string_view words, Icon arrow, bool possible) {
    const SecondTouch second(frame, Again::skips);
    if (possible) return pager_button(frame, box, words, words, look_of(frame, arrow));
    draw_spent_arrow(frame, box, words, look_of(frame, arrow));
    return false;
}

}  // namespace

std::string count_of(const Frame& frame, std::size_t number, std::size_t of) {
    return base::filled_in(frame.say(wording::stop_of), {{"{}", std::to_string(number)}, {"{}", std::to_string(of)}});
}

void draw_count(Frame& frame, const Rect& box, std::size_t number, std::size_t of) {
    const std::string count = count_of(frame, number, of);
    const Paragraph lines = wrap(frame, type::small_bold, count, box.w + 1);
    const float width = widest_line(frame, type::small_bold, lines) + 1;
    const ImVec2 at = {box.right() - width, box.centre().y - lines.height() / 2};
    text_block(frame, type::small_bold, frame.palette().quiet_ink, count, at, width, Align::centre);
}

Pager::Pager(const Frame& frame, const Rect& place, std::size_t stops, bool lists_parts, const Turns& turns)
    : on_(frame.say(turns.on)), back_(frame.say(turns.up)) {
    const bool lists = lists_parts && stops > worth_a_list;
    const std::string count = widest_count(frame, stops);
    Rect left = place_arrows(frame, place, lists ? named(frame, count) : "");
    if (lists) place_parts(frame, left, count);
    if (!counts_on_parts()) place_count(frame, left, count);
}

float Pager::arrows_width(const Frame& frame) { return frame.px(2 * size::target + size::between); }

float Pager::count_width(const Frame& frame) {
    constexpr std::size_t many = 28;  // as wide as most in two digits
    return text_width(frame, type::small_bold, count_of(frame, many, many)) + frame.px(size::between);
}

float Pager::named_width(const Frame& frame) {
    const float on = button_width(frame, frame.say(wording::read_on), look_of(frame, Icon::down));
    return on + frame.px(size::target) + count_width(frame) + frame.px(2 * size::between + size::rounding);
}

float Pager::parts_width(const Frame& frame) {
    return button_width(frame, named(frame, widest_in_two_digits(frame)), parts_look(frame));
}

float Pager::aside_width(const Frame& frame, bool lists_parts) {
    const float count = widest_word(frame, type::small_bold, count_of(frame, 99, 99)) + 1;
    const float name = widest_word(frame, type::label, frame.say(wording::on_this_page)) + 1;
    const float parts = lists_parts ? name + frame.px(2 * size::label_padding) : 0;
    return std::max({frame.px(size::target), count, parts});
}

// Returns what is left above them. The way back is known by its arrow; what lists the parts is not by its icon.
Rect Pager::place_arrows(const Frame& frame, Rect place, const std::string& parts_name) {
    const float target = frame.px(size::target);
    const float gap = frame.px(size::between);
    const float on = button_width(frame, on_, look_of(frame, Icon::down));
    const float back = button_width(frame, back_, look_of(frame, Icon::up));
    const bool lists = !parts_name.empty();
    const float name = lists ? button_width(frame, parts_name, parts_look(frame)) + 2 * gap : 0;
    const float count = lists ? button_width(frame, widest_in_two_digits(frame), parts_look(frame)) + 2 * gap
                              : count_width(frame) + 2 * gap;
    const bool worded = place.w >= on + back + std::max(name, count);
    const bool has_room_above = !lists && place.h >= target + gap + line_height(frame, type::small_bold);
    const bool one_worded = place.w >= on + target + (lists ? name : has_room_above ? gap : count);
    const bool unnamed = place.w < 2 * target + name && place.w >= on + back + count;
    if (worded || one_worded || unnamed) {
        row_ = cut_bottom(place, target);
        down_ = cut_right(row_, on, gap);
        up_ = cut_left(row_, worded || unnamed ? back : target, gap);
    } else if (place.w >= arrows_width(frame) - frame.px(size::rounding)) {
        row_ = cut_bottom(place, target, frame.px(size::tile_line_gap));
        down_ = cut_right(row_, target, gap);
        up_ = cut_left(row_, target, gap);
    } else {
        for (Rect* const box : {&down_, &up_}) {
            const Rect row = cut_bottom(place, target, gap);
            *box = {row.right() - target, row.y, target, target};
        }
    }
    return place;
}

void Pager::place_parts(const Frame& frame, Rect& above, const std::string& count) {
    const float target = frame.px(size::target);
    const float with_name = button_width(frame, named(frame, count), parts_look(frame));
    const float with_count = button_width(frame, count, parts_look(frame));
    if (row_.w >= with_count) {
        const bool has_name = row_.w >= with_name;
        parts_face_ = has_name ? PartsFace::name_and_count : PartsFace::count;
        parts_ = centred(row_, has_name ? with_name : with_count, row_.h);
    } else if (row_.w >= target) {
        parts_ = cut_right(row_, target, frame.px(size::between));
    } else {
        place_parts_above(frame, above);
    }
}

void Pager::place_parts_above(const Frame& frame, Rect& above) {
    const float target = frame.px(size::target);
    const float gap = frame.px(size::between);
    const float bottom = std::min(above.bottom(), up_.y - gap);
    const float height = button_height(frame, frame.say(wording::on_this_page), {}, above.w);
    if (above.w + half_a_pixel >= aside_width(frame, true) && bottom - height >= above.y) {
        parts_face_ = PartsFace::name;
        parts_ = {above.x, bottom - height, above.w, height};
    } else if (bottom - target >= above.y) {
        parts_ = {above.right() - target, bottom - target, target, target};
    } else {
        return;
    }
    above.h = parts_.y - gap - above.y;
}

void Pager::place_count(const Frame& frame, Rect above, const std::string& count) {
    const float width = text_width(frame, type::small_bold, count);
    if (width <= row_.w) {
        count_ = centred(row_, std::min(width + 1, row_.w), row_.h);
        return;
    }
    const float height = wrap(frame, type::small_bold, count, above.w + 1).height();
    if (above.h >= height) count_ = cut_bottom(above, height);
}

bool Pager::parts_button(Frame& frame, const std::string& count) const {
    const std::string_view name = frame.say(wording::on_this_page);
    if (parts_face_ == PartsFace::name) return button(frame, parts_, name, {.tone = frame.palette().pill});
    const std::string words = parts_face_ == PartsFace::name_and_count ? named(frame, count) : count;
    return pager_button(frame, parts_, name, words, parts_look(frame));
}

std::optional<std::size_t> Pager::draw(Frame& frame, std::size_t now, std::size_t stops) const {
    frame.record.begins({.kind = Group::Kind::pager});
    std::optional<std::size_t> asked;
    if (arrow_button(frame, down_, on_, Icon::down, now + 1 < stops)) asked = now + 1;
    if (arrow_button(frame, up_, back_, Icon::up, now > 0)) asked = now - 1;
    if (parts_.h > 0 && parts_button(frame, count_of(frame, now + 1, stops))) frame.deed = kiosk::ListParts{true};
    if (count_.h > 0) draw_count(frame, count_, now + 1, stops);
    return asked;
}

}  // namespace ui
