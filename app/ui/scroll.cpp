#include "ui/scroll.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "imgui_internal.h"
#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"

namespace ui {
namespace {

using Rows = std::vector<Column::Row>;

// Where the content may rest: with a row at the top of the view, or with the end of a row at its bottom that is taller
// than the view.
std::vector<float> stops(const Rows& rows, float view) {
    std::vector<float> stops = {0};
    const float height = rows.empty() ? 0 : rows.back().bottom;
    for (const Column::Row& row : rows) {
        stops.push_back(row.top);
        if (row.bottom - row.top > view) stops.push_back(row.bottom - view);
        if (height - stops.back() <= view) break;  // the end is in view
    }
    return stops;
}

float nearest_stop(const std::vector<float>& stops, float wanted) {
    const auto farther = [&](float a, float b) { return std::abs(a - wanted) < std::abs(b - wanted); };
    return *std::ranges::min_element(stops, farther);
}

// The end of the last row that is whole in the view, and not a heading of what is not.
float last_whole_bottom(const Rows& rows, float offset, float view) {
    float bottom = offset;
    for (const Column::Row& row : rows)
        if (!row.heads_next && row.bottom <= offset + view + 0.5F) bottom = std::max(bottom, row.bottom);
    return bottom > offset ? bottom - offset : view;
}

void follow_finger(Frame& frame, const Rect& view, Scroll& scroll) {
    const ImGuiIO& io = ImGui::GetIO();
    if (!frame.deaf && ImGui::IsMouseClicked(ImGuiMouseButton_Left) && view.contains(io.MousePos)) {
        scroll.grabbed = true;
        scroll.grabbed_at = io.MousePos.y;
        scroll.velocity = 0;
        scroll.target = scroll.offset;
    }
    if (!scroll.grabbed) return;
    if (!scroll.dragging && std::abs(io.MousePos.y - scroll.grabbed_at) > frame.px(size::slop)) {
        scroll.dragging = true;
        ImGui::ClearActiveID();  // a drag is not a tap on what lies under the finger, however quick it was
    }
    if (scroll.dragging) {
        const float step = ImGui::IsMousePosValid() ? -io.MouseDelta.y : 0;
        scroll.offset += step;
        scroll.target = scroll.offset;
        const float weight = 1 - std::exp(-frame.seconds / motion::speed_memory.count());
        if (frame.seconds > 0) scroll.velocity += (step / frame.seconds - scroll.velocity) * weight;
    }
    if (ImGui::IsMouseDown(ImGuiMouseButton_Left)) return;
    if (scroll.dragging) scroll.target = scroll.offset + scroll.velocity * motion::glide.count();
    scroll.grabbed = scroll.dragging = false;
}

// A fine wheel reports small parts of a step; they add up until the next row is nearer.
void follow_wheel(Frame& frame, const Rect& view, Scroll& scroll, const std::vector<float>& stops) {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.MouseWheel == 0 || !view.contains(io.MousePos)) return;
    scroll.wheel -= io.MouseWheel * frame.px(size::target);
    const float target = nearest_stop(stops, scroll.target + scroll.wheel);
    if (target == scroll.target) return;
    scroll.target = target;
    scroll.wheel = 0;
}

// As little movement as shows it.
void show_wanted(Scroll& scroll, const std::vector<float>& stops, float view) {
    if (!scroll.wanted) return;
    constexpr float rounding = 0.4F;  // less than what is still taken for a whole row
    const Span wanted = *std::exchange(scroll.wanted, std::nullopt);
    const bool too_tall = wanted.bottom - wanted.top > view + rounding;
    const auto shows = [&](float stop) {
        if (too_tall) return std::abs(stop - wanted.top) <= rounding;
        return stop <= wanted.top + rounding && wanted.bottom <= stop + view + rounding;
    };
    if (shows(scroll.target)) return;
    std::vector<float> showing;
    std::ranges::copy_if(stops, std::back_inserter(showing), shows);
    scroll.target = nearest_stop(showing.empty() ? stops : showing, showing.empty() ? wanted.top : scroll.target);
}

void glide(Frame& frame, Scroll& scroll, const std::vector<float>& stops) {
    scroll.offset = std::clamp(scroll.offset, stops.front(), stops.back());
    if (scroll.grabbed) {
        frame.moving = frame.moving || scroll.dragging;
        return;
    }
    scroll.target = nearest_stop(stops, scroll.target);
    const float left = scroll.target - scroll.offset;
    if (frame.less_motion || std::abs(left) < 0.5F) {
        scroll.offset = scroll.target;
        return;
    }
    scroll.offset += left * (1 - std::exp(-frame.seconds / motion::glide.count()));
    frame.moving = true;
}

void page_buttons(Frame& frame, Rect row, Scroll& scroll, const std::vector<float>& stops, float page) {
    frame.record.begins({.kind = Group::Kind::pager});
    const Tone& tone = frame.palette().pill;
    const auto pager = [&](std::string_view name, Icon arrow, bool possible) {
        const Rect box = cut_right(row, frame.px(size::target), frame.px(size::between));
        const Fade fade(frame, possible ? 1 : opacity::unavailable);
        bool tapped = false;
        if (possible)
            tapped = surface(frame, box, name, tone, size::button_radius);
        else
            fill(frame, box, tone.tint, size::button_radius);
        icon(frame, arrow, box.centre(), tone.ink);
        return tapped;
    };
    if (pager(frame.say(wording::read_on), Icon::down, scroll.target < stops.back())) scroll.target += page;
    if (pager(frame.say(wording::read_up), Icon::up, scroll.target > stops.front())) scroll.target -= page;
}

}  // namespace

ScrollView::ScrollView(Frame& frame, float width, Scroll& scroll, std::function<void(Column&)> content)
    : frame_(frame), scroll_(scroll), content_(std::move(content)) {
    Column measured(frame, {}, width, Column::Mode::measure);
    content_(measured);
    rows_ = measured.rows();
}

bool ScrollView::overflows(float height) const { return !rows_.empty() && rows_.back().bottom > height + 0.5F; }

void ScrollView::draw(const Rect& box, const Rect& buttons) {
    if (overflows(box.h)) {
        const std::vector<float> at = stops(rows_, box.h);
        follow_finger(frame_, box, scroll_);
        follow_wheel(frame_, box, scroll_, at);
        show_wanted(scroll_, at, box.h);
        page_buttons(frame_, buttons, scroll_, at, last_whole_bottom(rows_, scroll_.target, box.h));
        glide(frame_, scroll_, at);
    } else {
        scroll_ = {};
    }
    const bool resting = !scroll_.grabbed && scroll_.offset == scroll_.target;
    const float shown = resting ? last_whole_bottom(rows_, scroll_.offset, box.h) : box.h;
    const float side = frame_.px(size::clip_side);
    ImGui::PushClipRect({box.x - side, box.y}, {box.right() + side, std::ceil(box.y + shown) + 1}, true);
    frame_.record.scrolls_in(box);
    Column drawn(frame_, {box.x, box.y - std::round(scroll_.offset)}, box.w, Column::Mode::draw);
    content_(drawn);
    frame_.record.scrolls_in({});
    ImGui::PopClipRect();
}

}  // namespace ui
