#include "ui/press.h"

namespace ui {
namespace {

// Two things of one name may stand side by side: a benefit, and a link to the page about it.
ImGuiID push_own_id(const Record& record, std::string_view name) {
    ImGui::PushID(name.data(), name.data() + name.size());
    for (int twin = 0;; ++twin) {
        ImGui::PushID(twin);
        const ImGuiID id = ImGui::GetID("press");
        if (!record.has(id)) return id;
        ImGui::PopID();
    }
}

}  // namespace

Press press(Frame& frame, const Rect& box, std::string_view name, const Target& target) {
    const ImGuiID id = push_own_id(frame.record, name);
    Seen& seen = frame.record.add(target.role, name, box);
    seen.id = id;
    seen.state = target.state;
    seen.radius_mm = target.radius_mm;
    const bool by_key = !frame.deaf && frame.pressed == id;
    Press result = {.held = by_key, .tapped = by_key};
    if (!frame.deaf && box.w > 0 && box.h > 0) {
        ImGui::SetCursorScreenPos(box.min());
        result.tapped = ImGui::InvisibleButton("press", {box.w, box.h}) || by_key;
        result.held =
            by_key || (ImGui::IsItemActive() && ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem));
    }
    ImGui::PopID();
    ImGui::PopID();
    return result;
}

}  // namespace ui
