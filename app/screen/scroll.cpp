#include "screen/scroll.h"

#include <algorithm>
#include <cmath>

#include "imgui_internal.h"
#include "screen/button.h"
#include "screen/paint.h"
#include "screen/wording.h"

namespace screen {
namespace {

using Rows = std::vector<Column::Row>;

float last_offset(const Rows& rows, float view) {
    const float height = rows.empty() ? 0 : rows.back().bottom;
    for (const Column::Row& row : rows)
        if (height - row.top <= view) return row.top;
    return rows.empty() ? 0 : rows.back().top;
}

// The offset nearest to the wanted one at which a row starts.
float resting_offset(const Rows& rows, float wanted, float last) {
    float best = 0;
    for (const Column::Row& row : rows)
        if (row.top <= last && std::abs(row.top - wanted) < std::abs(best - wanted)) best = row.top;
    return best;
}

// The end of the last row that is whole in the view.
float last_whole_bottom(const Rows& rows, float offset, float view) {
    float bottom = offset;
    for (const Column::Row& row : rows)
        if (row.bottom <= offset + view + 0.5F) bottom = std::max(bottom, row.bottom);
    return bottom > offset ? bottom - offset : view;
}

void follow_finger(Frame& frame, const Rect& view, Scroll& scroll) {
    const ImGuiIO& io = ImGui::GetIO();
    const bool down = ImGui::IsMouseDown(ImGuiMouseButton_Left);
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Left) && view.contains(io.MousePos)) {
        scroll.grabbed = true;
        scroll.grabbed_at = io.MousePos.y;
        scroll.velocity = 0;
        scroll.target = scroll.offset;
    }
    if (!scroll.grabbed) return;
    if (!down) {
        if (scroll.dragging) scroll.target = scroll.offset + scroll.velocity * motion::glide.count();
        scroll.grabbed = scroll.dragging = false;
        return;
    }
    if (!scroll.dragging && std::abs(io.MousePos.y - scroll.grabbed_at) > frame.px(size::slop)) {
        scroll.dragging = true;
        ImGui::ClearActiveID();  // a drag is not a tap on what lies under the finger
    }
    if (!scroll.dragging) return;
    const float step = ImGui::IsMousePosValid() ? -io.MouseDelta.y : 0;
    scroll.offset += step;
    scroll.target = scroll.offset;
    const float weight = 1 - std::exp(-frame.seconds / motion::speed_memory.count());
    if (frame.seconds > 0) scroll.velocity += (step / frame.seconds - scroll.velocity) * weight;
}

void follow_wheel(Frame& frame, const Rect& view, Scroll& scroll) {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.MouseWheel != 0 && view.contains(io.MousePos)) scroll.target -= io.MouseWheel * frame.px(size::target);
}

void glide(Frame& frame, Scroll& scroll, const Rows& rows, float view) {
    const float last = last_offset(rows, view);
    scroll.offset = std::clamp(scroll.offset, 0.0F, last);
    if (scroll.grabbed) {
        frame.moving = frame.moving || scroll.dragging;
        return;
    }
    scroll.target = resting_offset(rows, std::clamp(scroll.target, 0.0F, last), last);
    const float left = scroll.target - scroll.offset;
    if (std::abs(left) < 0.5F) {
        scroll.offset = scroll.target;
        return;
    }
    scroll.offset += left * (1 - std::exp(-frame.seconds / motion::glide.count()));
    frame.moving = true;
}

void page_buttons(Frame& frame, Rect row, Scroll& scroll, const Rows& rows, float view) {
    const float last = last_offset(rows, view);
    const float page = last_whole_bottom(rows, scroll.target, view);
    const Tone& tone = frame.palette().pill;
    const auto pager = [&](std::string_view name, Icon arrow, bool possible) {
        const Rect box = cut_right(row, frame.px(size::target), frame.px(size::between));
        Frame look = frame;
        look.opacity *= possible ? 1 : opacity::unavailable;
        bool tapped = false;
        if (possible)
            tapped = surface(look, box, name, tone.tint, size::button_radius);
        else
            fill(look, box, tone.tint, size::button_radius);
        icon(look, arrow, box.centre(), tone.ink);
        return tapped;
    };
    if (pager(wording::read_on, Icon::down, scroll.target < last)) scroll.target += page;
    if (pager(wording::read_up, Icon::up, scroll.target > 0)) scroll.target -= page;
    scroll.target = resting_offset(rows, std::clamp(scroll.target, 0.0F, last), last);
}

}  // namespace

ScrollView::ScrollView(Frame& frame, const Rect& box, Scroll& scroll, std::function<void(Column&)> content)
    : frame_(frame), box_(box), scroll_(scroll), content_(std::move(content)) {
    Column measured(frame, box.min(), box.w, Column::Mode::measure);
    content_(measured);
    rows_ = measured.rows();
}

bool ScrollView::overflows() const { return !rows_.empty() && rows_.back().bottom > box_.h + 0.5F; }

void ScrollView::draw(const Rect& buttons) {
    if (overflows()) {
        follow_finger(frame_, box_, scroll_);
        follow_wheel(frame_, box_, scroll_);
        page_buttons(frame_, buttons, scroll_, rows_, box_.h);
        glide(frame_, scroll_, rows_, box_.h);
    } else {
        scroll_ = {};
    }
    const bool resting = !scroll_.grabbed && scroll_.offset == scroll_.target;
    const float shown = resting ? last_whole_bottom(rows_, scroll_.offset, box_.h) : box_.h;
    const float side = frame_.px(1);
    ImGui::PushClipRect({box_.x - side, box_.y}, {box_.right() + side, box_.y + std::ceil(shown)}, true);
    Column drawn(frame_, {box_.x, box_.y - std::round(scroll_.offset)}, box_.w, Column::Mode::draw);
    content_(drawn);
    ImGui::PopClipRect();
}

}  // namespace screen
