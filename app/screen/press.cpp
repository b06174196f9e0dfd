#include "screen/press.h"

namespace screen {

Press press(Frame& frame, const Rect& box, std::string_view name, Role role) {
    frame.record.add(role, name, box);
    if (frame.deaf || box.w <= 0 || box.h <= 0) return {};
    ImGui::PushID(name.data(), name.data() + name.size());
    ImGui::SetCursorScreenPos(box.min());
    Press result;
    result.tapped = ImGui::InvisibleButton("press", {box.w, box.h});
    result.held = ImGui::IsItemActive() && ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);
    ImGui::PopID();
    return result;
}

}  // namespace screen
