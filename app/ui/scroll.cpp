#include "ui/scroll.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "imgui_internal.h"
#include "ui/pager.h"
#include "ui/paint.h"

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

}  // namespace

float ScrollView::least_height(const Frame& frame) { return line_height(frame, type::body); }

ScrollView::ScrollView(Frame& frame, float width, Scroll& scroll, std::function<void(Column&)> content, Gaps gaps)
    : frame_(frame), width_(width), scroll_(scroll), content_(std::move(content)), gaps_(gaps) {}

ScrollView::Setting ScrollView::setting() const {
    return always_apart() ? Setting{size::tight_gaps, Sentences::apart} : Setting{};
}

const std::vector<Row>& ScrollView::rows() const {
    if (!rows_) rows_ = measured(setting().gaps, setting().sentences);
    return *rows_;
}

bool ScrollView::is_taller(float than) const {
    if (rows_) return height_of(*rows_) > than;
    if (reached_ > than) return true;
    Column column(frame_, {}, width_, Column::Mode::measure, setting().gaps, setting().sentences);
    column.ends_below(than);
    content_(column);
    if (column.is_enough())
        reached_ = height_of(column.rows());
    else
        rows_ = column.rows();
    return height_of(column.rows()) > than;
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
    if (is_taller(gaps_ == Gaps::fixed ? least : least * size::worth_tightening)) return true;
    return is_taller(least) && height_of(tight()) > least;
}

float ScrollView::height() const { return height_of(rows()); }

float ScrollView::first_block() const {
    const std::vector<Row>& all = rows();
    const auto begins_next = [](const Row& row) { return row.joint < Joint::line; };
    const auto end = all.empty() ? all.end() : std::find_if(all.begin() + 1, all.end(), begins_next);
    return all.empty() ? 0 : std::prev(end)->bottom;
}

// What changes while it is read must not be set anew by that: there large text alone decides, whose gaps are large
// enough when they are small.
bool ScrollView::always_apart() const { return gaps_ == Gaps::fixed && frame_.text > size::sentences_apart; }

// Smaller gaps are for what ends a little too late, stop after stop, not for a long read.
ScrollView::Paged ScrollView::paged(const Rect& box) const {
    constexpr float worth_it = 0.8F;
    constexpr float worth_setting_apart = 0.9F;
    const float view = box.h;
    const float out = std::max(0.0F, frame_.reach - box.y);
    const auto apart = [&](float gaps) {
        return Paged{{gaps, Sentences::apart}, stops(measured(gaps, Sentences::apart, view), view, out)};
    };
    if (!overflows(view - out)) {
        if (always_apart()) return {{size::tight_gaps, Sentences::apart}, stops(rows(), view, out)};
        const bool tightened = height_of(rows()) > view - out + last_bits;
        return {{tightened ? size::tight_gaps : 1, Sentences::run_on}, stops(tightened ? tight() : rows(), view, out)};
    }
    if (always_apart()) return apart(size::tight_gaps);
    Stops usual = stops(rows(), view, out);
    if (gaps_ == Gaps::fixed) return {{}, std::move(usual)};
    const auto saves = [&](const Stops& fewer, float share) {
        return static_cast<float>(fewer.size()) <= static_cast<float>(usual.size()) * share;
    };
    if (frame_.text > size::large_text)
        if (Paged closer = apart(size::tight_gaps); saves(closer.stops, worth_setting_apart)) return closer;
    if (Stops closer = stops(tight(), view, out); saves(closer, worth_it) && !split_a_text(tight(), closer))
        return {{size::tight_gaps, Sentences::run_on}, std::move(closer)};
    if (!split_a_text(rows(), usual)) return {{}, std::move(usual)};
    return apart(1);
}

float ScrollView::spare_at_end(const Rect& box) const {
    const std::vector<Span> all = paged(box).stops;
    return all.empty() ? 0 : std::max(0.0F, box.h - (all.back().bottom - all.back().top));
}

void ScrollView::draw(Rect box, const Rect& buttons) {
    const float least = least_height(frame_);
    box.h = std::max(box.h, least);
    Paged paged = this->paged(box);
    if (paged.stops.size() > 1) {
        const Pager pager(frame_, buttons, paged.stops.size(), scroll_.lists_parts, scroll_.turns);
        const float line_of_count = line_height(frame_, type::small_bold);
        if (const float gap = frame_.px(size::tile_line_gap);
            !pager.tells_count() && box.h >= least + line_of_count + gap) {
            const Rect line = cut_bottom(box, line_of_count, gap);
            paged = this->paged(box);
            draw_count(frame_, line, nearest_stop(paged.stops, scroll_.target) + 1, paged.stops.size());
        }
        follow_finger(frame_, box, scroll_, paged.stops);
        follow_wheel(frame_, box, scroll_, paged.stops);
        show_wanted(scroll_, paged.stops, box.h);
        if (const auto asked = pager.draw(frame_, nearest_stop(paged.stops, scroll_.target), paged.stops.size()))
            scroll_.target = paged.stops[*asked].from();
        glide(frame_, scroll_, paged.stops);
    } else {
        scroll_ = {};
        scroll_.offset = scroll_.target = paged.stops.empty() ? 0 : paged.stops.front().from();
    }
    const bool resting = !scroll_.dragging && scroll_.offset == scroll_.target;
    const Span now = paged.stops.empty() ? Span{} : paged.stops[nearest_stop(paged.stops, scroll_.target)];
    const float top = resting ? box.y + now.lowered : box.y;
    // What will be out of view at rest is not begun to be read: it never comes into view from below, and is gone from
    // there before the last line of the way.
    const bool settles = !scroll_.dragging && scroll_.offset - scroll_.target < least;
    const float bottom =
        settles ? std::min(box.bottom(), box.y + now.bottom - std::round(scroll_.offset)) : box.bottom();
    const float side = frame_.px(size::clip_side);
    ImGui::PushClipRect({box.x - side, std::floor(top)}, {box.right() + side, std::ceil(bottom) + 1}, true);
    frame_.record.scrolls_in(box);
    Column drawn(frame_, {box.x, box.y - std::round(scroll_.offset)}, box.w, Column::Mode::draw, paged.setting.gaps,
                 paged.setting.sentences, box.h);
    content_(drawn);
    frame_.record.scrolls_in({});
    ImGui::PopClipRect();
}

}  // namespace ui
