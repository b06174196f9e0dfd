#include "ui/record.h"

#include <algorithm>

namespace ui {

Seen& Record::add(Role role, std::string_view name, const Rect& box, bool cut) {
    const ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImVec2 clip_min = draw.GetClipRectMin();
    const ImVec2 clip_max = draw.GetClipRectMax();
    const Rect clip = {clip_min.x, clip_min.y, clip_max.x - clip_min.x, clip_max.y - clip_min.y};
    seen_.push_back({.role = role,
                     .name = std::string(name),
                     .box = box,
                     .visible = overlap(box, clip),
                     .cut = cut,
                     .where = where_,
                     .part = part_,
                     .view = view_,
                     .group = group_,
                     .last_by_ear = last_by_ear_});
    return seen_.back();
}

bool Record::has(ImGuiID id) const { return std::ranges::find(seen_, id, &Seen::id) != seen_.end(); }

}  // namespace ui
