#include "ui/scroll.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/text.h"
#include "imgui_internal.h"
#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"

namespace ui {
namespace {

using Stops = std::vector<Span>;

constexpr float last_bits = 0.5F;

float height_of(const std::vector<Row>& rows) { return rows.empty() ? 0 : rows.back().bottom; }

std::size_t nearest_stop(const Stops& stops, float wanted) {
    const auto farther = [&](const Span& a, const Span& b) {
        return std::abs(a.from() - wanted) < std::abs(b.from() - wanted);
    };
    return static_cast<std::size_t>(std::ranges::min_element(stops, farther) - stops.begin());
}

/// The one that shows this place.
std::size_t stop_with(const Stops& stops, float place) {
    std::size_t stop = 0;
    while (stop + 1 < stops.size() && stops[stop + 1].top <= place + last_bits) ++stop;
    return stop;
}

// A finger that has moved the content far enough means the next stop at least; a flick may mean one farther on.
float stop_meant(const Frame& frame, const Scroll& scroll, const Stops& stops) {
    const float thrown_to = scroll.offset + scroll.velocity * motion::glide.count();
    const float moved = thrown_to - scroll.grabbed_from;
    const std::size_t from = nearest_stop(stops, scroll.grabbed_from);
    const std::size_t to = nearest_stop(stops, thrown_to);
    if (to != from || std::abs(moved) < frame.px(size::turns_page)) return stops[to].from();
    if (moved > 0) return stops[std::min(from + 1, stops.size() - 1)].from();
    return stops[from > 0 ? from - 1 : 0].from();
}

void follow_finger(Frame& frame, const Rect& view, Scroll& scroll, const Stops& stops) {
    const ImGuiIO& io = ImGui::GetIO();
    if (!frame.deaf && ImGui::IsMouseClicked(ImGuiMouseButton_Left) && view.contains(io.MousePos)) {
        scroll.grabbed = true;
        scroll.grabbed_at = io.MousePos.y;
        scroll.grabbed_from = scroll.target;
        scroll.velocity = 0;
    }
    if (!scroll.grabbed) return;
    if (!ImGui::IsMousePosValid()) {  // the finger was lost, and meant nothing by it
        if (scroll.dragging) scroll.target = scroll.grabbed_from;
        scroll.grabbed = scroll.dragging = false;
        return;
    }
    if (!scroll.dragging && std::abs(io.MousePos.y - scroll.grabbed_at) > frame.px(size::slop)) {
        scroll.dragging = true;
        ImGui::ClearActiveID();  // a drag is not a tap on what lies under the finger, however quick it was
    }
    if (scroll.dragging) {
        const float step = -io.MouseDelta.y;
        scroll.offset += step;
        scroll.target = scroll.offset;
        const float weight = 1 - std::exp(-frame.seconds / motion::speed_memory.count());
        if (frame.seconds > 0) scroll.velocity += (step / frame.seconds - scroll.velocity) * weight;
    }
    if (ImGui::IsMouseDown(ImGuiMouseButton_Left)) return;
    if (scroll.dragging) scroll.target = stop_meant(frame, scroll, stops);
    scroll.grabbed = scroll.dragging = false;
}

// A fine wheel reports small parts of a step; they add up until the next stop is nearer.
void follow_wheel(Frame& frame, const Rect& view, Scroll& scroll, const Stops& stops) {
    const ImGuiIO& io = ImGui::GetIO();
    if (frame.deaf || io.MouseWheel == 0 || !view.contains(io.MousePos)) return;
    scroll.wheel -= io.MouseWheel * frame.px(size::target);
    const float target = stops[nearest_stop(stops, scroll.target + scroll.wheel)].from();
    if (target == scroll.target) return;
    scroll.target = target;
    scroll.wheel = 0;
}

// What lies across two stops is shown by its end: what has the focus ends there, below the heading it belongs to.
void show_wanted(Scroll& scroll, const Stops& stops, float view) {
    if (!scroll.wanted) return;
    const Span wanted = *std::exchange(scroll.wanted, std::nullopt);
    const Span& now = stops[nearest_stop(stops, scroll.target)];
    if (now.top <= wanted.top + last_bits && wanted.bottom <= now.bottom + last_bits) return;
    const bool too_tall = wanted.bottom - wanted.top > view;
    scroll.target = stops[stop_with(stops, too_tall ? wanted.top : wanted.bottom - 2 * last_bits)].from();
}

void glide(Frame& frame, Scroll& scroll, const Stops& stops) {
    if (scroll.offset == 0 && scroll.target == 0) scroll.offset = stops.front().from();  // it has not moved yet
    scroll.offset = std::clamp(scroll.offset, stops.front().from(), stops.back().from());
    if (scroll.dragging) {
        frame.moving = true;
        return;
    }
    scroll.target = stops[nearest_stop(stops, scroll.target)].from();
    const float left = scroll.target - scroll.offset;
    if (frame.less_motion || std::abs(left) < half_a_pixel) {
        scroll.offset = scroll.target;
        return;
    }
    scroll.offset += left * (1 - std::exp(-frame.seconds / motion::glide.count()));
    frame.moving = true;
}

bool split_a_text(const std::vector<Row>& rows, const Stops& stops) {
    const auto within_sentence = [](const Row& row) { return row.joint >= Joint::line && !row.begins; };
    return std::ranges::any_of(stops, [&](const Span& stop) {
        return std::ranges::any_of(rows, [&](const Row& row) { return row.top == stop.top && within_sentence(row); });
    });
}

// At the right, broken where there is no room for one line.
void draw_count(Frame& frame, const Rect& box, std::string_view count) {
    const Paragraph lines = wrap(frame, type::small_bold, count, box.w + 1);
    const float width = widest_line(frame, type::small_bold, lines) + 1;
    const ImVec2 at = {box.right() - width, box.centre().y - lines.height() / 2};
    text_block(frame, type::small_bold, frame.palette().quiet_ink, count, at, width, Align::centre);
}

ButtonLook look_of(const Frame& frame, Icon arrow) {
    const Palette& palette = frame.palette();
    return {.tone = arrow == Icon::down ? palette.primary : palette.pill, .icon = arrow};
}

// Digits are not all as wide: "10 of 11" is wider than "11 of 11".
std::string widest_count(const Frame& frame, std::size_t stops) {
    std::string widest;
    for (std::size_t i = 1; i <= stops; ++i) {
        std::string count = count_of(frame, i, stops);
        if (text_width(frame, type::small_bold, count) > text_width(frame, type::small_bold, widest))
            widest = std::move(count);
    }
    return widest;
}

// With fewer stops the next one is as near as a list of the parts.
constexpr std::size_t worth_a_list = 8;

ButtonLook parts_look(const Frame& frame) { return {.tone = frame.palette().pill, .icon = Icon::list}; }

// Where the buttons stand: at both ends of a row that has room for their words, else as arrows, side by side or one
// below the other. And between how many stops one is, if that has room: on what lists the parts, if they are listed.
struct Pager {
    Rect up;
    Rect down;
    Rect count;
    Rect parts;

    Pager(const Frame& frame, const Rect& place, std::string_view words, bool lists_parts) {
        Rect left = place_arrows(frame, place);
        if (lists_parts) place_parts(frame, left, words);
        if (!tells_count()) place_count(frame, left, words);
    }
    /// What lists the parts has room for the count, too.
    bool tells_count() const { return parts.w > parts.h; }

  private:
    Rect row_;  ///< beside the arrows, in their row

    // Returns what is left above them.
    Rect place_arrows(const Frame& frame, Rect place) {
        const float target = frame.px(size::target);
        const float gap = frame.px(size::between);
        const float on = button_width(frame, frame.say(wording::read_on), look_of(frame, Icon::down));
        const float back = button_width(frame, frame.say(wording::read_up), look_of(frame, Icon::up));
        if (place.w >= on + back + ScrollView::count_width(frame) + 2 * gap) {
            row_ = cut_bottom(place, target);
            down = cut_right(row_, on, gap);
            up = cut_left(row_, back, gap);
        } else if (place.w < ScrollView::buttons_width(frame) - frame.px(size::rounding)) {
            for (Rect* const box : {&down, &up}) {
                const Rect row = cut_bottom(place, target, gap);
                *box = {row.right() - target, row.y, target, target};
            }
        } else {
            row_ = cut_bottom(place, target, frame.px(size::tile_line_gap));
            down = cut_right(row_, target, gap);
            up = cut_right(row_, target, gap);
        }
        return place;
    }

    // Without room for its words it is a sign, and they stand by themselves.
    void place_parts(const Frame& frame, Rect& above, std::string_view words) {
        const float target = frame.px(size::target);
        const float gap = frame.px(size::between);
        const float width = button_width(frame, words, parts_look(frame));
        if (row_.w >= width)
            parts = centred(row_, width, row_.h);
        else if (row_.w >= target)
            parts = cut_right(row_, target, gap);
        else if (const float bottom = std::min(above.bottom(), up.y - gap); bottom - target >= above.y) {
            parts = {above.right() - target, bottom - target, target, target};
            above.h = parts.y - gap - above.y;
        }
    }

    void place_count(const Frame& frame, Rect above, std::string_view words) {
        const float width = text_width(frame, type::small_bold, words);
        if (width <= row_.w) {
            const bool between_arrows = up.x < row_.x;
            count = between_arrows ? centred(row_, std::min(width + 1, row_.w), row_.h) : row_;
            return;
        }
        const float height = wrap(frame, type::small_bold, words, above.w + 1).height();
        count = above.h >= height ? cut_bottom(above, height) : Rect{};
    }
};

// With its words where they have room, else with its icon alone.
bool pager_button(Frame& frame, const Rect& box, std::string_view name, std::string_view words, ButtonLook look) {
    const bool worded = box.w >= button_width(frame, words, look);
    if (!worded) look.tone = frame.palette().pill;
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

void page_buttons(Frame& frame, const Pager& place, Scroll& scroll, const Stops& stops) {
    frame.record.begins({.kind = Group::Kind::pager});
    const std::size_t now = nearest_stop(stops, scroll.target);
    const std::string count = count_of(frame, now + 1, stops.size());
    const auto arrow = [&](const Rect& box, std::string_view words, Icon icon, bool possible) {
        if (possible) return pager_button(frame, box, words, words, look_of(frame, icon));
        draw_spent_arrow(frame, box, words, look_of(frame, icon));
        return false;
    };
    if (arrow(place.down, frame.say(wording::read_on), Icon::down, now + 1 < stops.size()))
        scroll.target = stops[now + 1].from();
    if (arrow(place.up, frame.say(wording::read_up), Icon::up, now > 0)) scroll.target = stops[now - 1].from();
    if (place.parts.h > 0 &&
        pager_button(frame, place.parts, frame.say(wording::on_this_page), count, parts_look(frame)))
        frame.deed = kiosk::ListParts{true};
    if (place.count.h > 0) draw_count(frame, place.count, count);
}

}  // namespace

std::string count_of(const Frame& frame, std::size_t number, std::size_t of) {
    return base::filled_in(frame.say(wording::stop_of), {{"{}", std::to_string(number)}, {"{}", std::to_string(of)}});
}

float ScrollView::count_width(const Frame& frame) {
    constexpr std::size_t many = 27;  // in two digits, of which none is narrower
    return text_width(frame, type::small_bold, count_of(frame, many + 1, many + 1)) + frame.px(size::between);
}

float ScrollView::aside_width(const Frame& frame) {
    constexpr std::size_t most = 98;
    return std::max(frame.px(size::target),
                    widest_word(frame, type::small_bold, count_of(frame, most + 1, most + 1)) + 1);
}

float ScrollView::least_height(const Frame& frame) { return line_height(frame, type::body); }

ScrollView::ScrollView(Frame& frame, float width, Scroll& scroll, std::function<void(Column&)> content, Gaps gaps)
    : frame_(frame), width_(width), scroll_(scroll), content_(std::move(content)), gaps_(gaps) {
    rows_ = measured(1, always_apart() ? Sentences::apart : Sentences::run_on);
}

std::vector<Row> ScrollView::measured(float gaps, Sentences sentences, float view) const {
    Column column(frame_, {}, width_, Column::Mode::measure, gaps, sentences, view);
    content_(column);
    return column.rows();
}

const std::vector<Row>& ScrollView::tight() const {
    if (!tight_) tight_ = measured(size::tight_gaps, Sentences::run_on);
    return *tight_;
}

bool ScrollView::overflows(float height) const {
    const float least = height + last_bits;
    if (height_of(rows_) <= least) return false;
    return gaps_ == Gaps::fixed || height_of(rows_) > least * size::worth_tightening || height_of(tight()) > least;
}

float ScrollView::first_block() const {
    const auto begins_next = [](const Row& row) { return row.joint < Joint::line; };
    const auto end = rows_.empty() ? rows_.end() : std::find_if(rows_.begin() + 1, rows_.end(), begins_next);
    return rows_.empty() ? 0 : std::prev(end)->bottom;
}

// What changes while it is read must not be set anew by that: there large text alone decides.
bool ScrollView::always_apart() const { return gaps_ == Gaps::fixed && frame_.text > size::sentences_apart; }

// Smaller gaps are for what ends a little too late, stop after stop, not for a long read.
ScrollView::Paged ScrollView::paged(const Rect& box) const {
    constexpr float worth_it = 0.8F;
    constexpr float worth_setting_apart = 0.9F;
    const float view = box.h;
    const float out = std::max(0.0F, frame_.reach - box.y);
    const auto apart = [&](float gaps = 1) {
        return Paged{gaps, Sentences::apart, stops(measured(gaps, Sentences::apart, view), view, out)};
    };
    if (!overflows(view - out)) {
        const bool tightened = height_of(rows_) > view - out + last_bits;
        const Sentences set = always_apart() ? Sentences::apart : Sentences::run_on;
        return {tightened ? size::tight_gaps : 1, set, stops(tightened ? tight() : rows_, view, out)};
    }
    if (always_apart()) return apart();
    Stops usual = stops(rows_, view, out);
    if (gaps_ == Gaps::fixed) return {1, Sentences::run_on, std::move(usual)};
    const auto saves = [&](const Stops& fewer, float share) {
        return static_cast<float>(fewer.size()) <= static_cast<float>(usual.size()) * share;
    };
    if (frame_.text > size::large_text)
        if (Paged closer = apart(size::tight_gaps); saves(closer.stops, worth_setting_apart)) return closer;
    if (Stops closer = stops(tight(), view, out); saves(closer, worth_it) && !split_a_text(tight(), closer))
        return {size::tight_gaps, Sentences::run_on, std::move(closer)};
    if (!split_a_text(rows_, usual)) return {1, Sentences::run_on, std::move(usual)};
    return apart();
}

void ScrollView::draw(Rect box, const Rect& buttons) {
    const float least = least_height(frame_);
    box.h = std::max(box.h, least);
    Paged paged = this->paged(box);
    if (paged.stops.size() > 1) {
        const std::string widest = widest_count(frame_, paged.stops.size());
        const bool lists_parts = scroll_.lists_parts && paged.stops.size() > worth_a_list;
        const Pager pager(frame_, buttons, widest, lists_parts);
        const float line_of_count = line_height(frame_, type::small_bold);
        if (const float gap = frame_.px(size::tile_line_gap);
            pager.count.h <= 0 && !pager.tells_count() && box.h >= least + line_of_count + gap) {
            const Rect line = cut_bottom(box, line_of_count, gap);
            paged = this->paged(box);
            const std::size_t now = nearest_stop(paged.stops, scroll_.target);
            draw_count(frame_, line, count_of(frame_, now + 1, paged.stops.size()));
        }
        follow_finger(frame_, box, scroll_, paged.stops);
        follow_wheel(frame_, box, scroll_, paged.stops);
        show_wanted(scroll_, paged.stops, box.h);
        page_buttons(frame_, pager, scroll_, paged.stops);
        glide(frame_, scroll_, paged.stops);
    } else {
        scroll_ = {};
        scroll_.offset = scroll_.target = paged.stops.empty() ? 0 : paged.stops.front().from();
    }
    const bool resting = !scroll_.dragging && scroll_.offset == scroll_.target;
    const Span now = paged.stops.empty() ? Span{} : paged.stops[nearest_stop(paged.stops, scroll_.target)];
    const float top = resting ? box.y + now.lowered : box.y;
    const float bottom = resting ? top + now.bottom - now.top : box.bottom();
    const float side = frame_.px(size::clip_side);
    ImGui::PushClipRect({box.x - side, std::floor(top)}, {box.right() + side, std::ceil(bottom) + 1}, true);
    frame_.record.scrolls_in(box);
    Column drawn(frame_, {box.x, box.y - std::round(scroll_.offset)}, box.w, Column::Mode::draw, paged.gaps,
                 paged.sentences, box.h);
    content_(drawn);
    frame_.record.scrolls_in({});
    ImGui::PopClipRect();
}

}  // namespace ui
