#include "screen/record.h"

namespace screen {

void Record::add(Role role, std::string_view name, const Rect& box, bool cut) {
    const ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImVec2 clip_min = draw.GetClipRectMin();
    const ImVec2 clip_max = draw.GetClipRectMax();
    const Rect clip = {clip_min.x, clip_min.y, clip_max.x - clip_min.x, clip_max.y - clip_min.y};
    seen_.push_back({role, std::string(name), box, overlap(box, clip), cut, where_});
}

}  // namespace screen
