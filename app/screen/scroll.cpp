#include "screen/scroll.h"

#include <algorithm>
#include <cmath>

#include "imgui_internal.h"
#include "screen/button.h"
#include "screen/wording.h"

namespace screen {
namespace {

using Rows = std::vector<Column::Row>;

// The finger's speed is averaged over about this long, so that one late event doesn't throw the page away.
constexpr float speed_memory_s = 0.05F;

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
    const float weight = 1 - std::exp(-frame.seconds / speed_memory_s);
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

void page_buttons(Frame& frame, const Rect& row, Scroll& scroll, const Rows& rows, float view) {
    const float last = last_offset(rows, view);
    const float page = last_whole_bottom(rows, scroll.target, view);
    const float gap = frame.px(size::between);
    const bool more_above = scroll.target > 0;
    const bool more_below = scroll.target < last;
    const ButtonLook up = {.tone = frame.palette().pill, .icon = Icon::up};
    const ButtonLook down = {.tone = frame.palette().pill, .icon = Icon::down};
    Rect left = row;
    const Rect down_box = cut_right(left, (row.w - gap) / 2, gap);
    if (more_above && button(frame, left, wording::read_up, up)) scroll.target -= page;
    if (more_below && button(frame, down_box, wording::read_on, down)) scroll.target += page;
    scroll.target = resting_offset(rows, std::clamp(scroll.target, 0.0F, last), last);
}

}  // namespace

void scrolled(Frame& frame, const Rect& room, Scroll& scroll, const std::function<void(Column&)>& content) {
    Column measure(frame, room.min(), room.w, Column::Mode::measure);
    content(measure);
    const Rows& rows = measure.rows();
    Rect view = room;
    if (measure.height() > view.h + 0.5F) {
        const Rect buttons = cut_bottom(view, frame.px(size::target), frame.px(size::between));
        follow_finger(frame, view, scroll);
        follow_wheel(frame, view, scroll);
        page_buttons(frame, buttons, scroll, rows, view.h);
        glide(frame, scroll, rows, view.h);
    } else {
        scroll = {};
    }
    const bool resting = !scroll.grabbed && scroll.offset == scroll.target;
    const float shown = resting ? last_whole_bottom(rows, scroll.offset, view.h) : view.h;
    ImGui::PushClipRect({view.x - frame.px(1), view.y}, {view.right() + frame.px(1), view.y + std::ceil(shown)}, true);
    Column drawn(frame, {view.x, view.y - std::round(scroll.offset)}, view.w, Column::Mode::draw);
    content(drawn);
    ImGui::PopClipRect();
}

}  // namespace screen
