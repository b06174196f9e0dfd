#include "ui/press.h"

#include <string>

namespace ui {
namespace {

// Two things of one name may stand side by side: a benefit, and a link to the page about it.
std::string own_name(const Record& record, std::string own, std::string_view name) {
    own += name;
    while (record.has(ImGui::GetID(own.c_str()))) own += '\'';
    return own;
}

}  // namespace

Press press(Frame& frame, const Rect& box, std::string_view name, const Target& target) {
    const std::string own = own_name(frame.record, "press ", name);
    const ImGuiID id = ImGui::GetID(own.c_str());
    Seen& seen = frame.record.add(target.role, name, box);
    seen.id = id;
    seen.state = target.state;
    seen.more = target.more;
    seen.radius_mm = target.radius_mm;
    const bool by_key = !frame.deaf && frame.pressed == id;
    Press result = {.held = by_key, .tapped = by_key};
    if (!frame.deaf && box.w > 0 && box.h > 0) {
        ImGui::SetCursorScreenPos(box.min());
        result.tapped = ImGui::InvisibleButton(own.c_str(), {box.w, box.h}) || by_key;
        result.held =
            by_key || (ImGui::IsItemActive() && ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem));
    }
    return result;
}

void begin_section(Frame& frame, std::string_view heading, const Rect& box) {
    frame.record.begins({.kind = Group::Kind::section, .heading = std::string(heading), .box = box});
    const ImGuiID id = ImGui::GetID(own_name(frame.record, "heading ", heading).c_str());
    Seen& seen = frame.record.add(Role::heading, heading, box);
    seen.id = id;
    seen.radius_mm = size::button_radius;
}

void begin_question(Frame& frame, std::string_view question, const Rect& box) {
    frame.record.begins({.kind = Group::Kind::question, .heading = std::string(question), .box = box});
}

}  // namespace ui
