#include "ui/press.h"

#include <cmath>
#include <string>

#include "ui/debounce.h"
#include "ui/wording.h"

namespace ui {
namespace {

// Two things of one name may stand side by side: a benefit, and a link to the page about it.
std::string own_name(const Record& record, std::string own, std::string_view name) {
    own += name;
    while (record.has(ImGui::GetID(own.c_str()))) own += '\'';
    return own;
}

// Touches are told from a hand that trembles: as long as the finger has hardly moved it is where it came down.
Press touched(Frame& frame, const Rect& box, const char* own, ImGuiID id) {
    Debounce* const debounce = frame.debounce;
    if (debounce) debounce->stands(id, box);
    // What is out of view is not beside anything.
    const bool seen = ImGui::IsRectVisible(box.min(), box.max());
    const Rect meant = seen ? box.inset(-frame.px(size::near_miss)) : box;
    ImGui::SetCursorScreenPos(meant.min());
    const bool released_inside = ImGui::InvisibleButton(own, {meant.w, meant.h});
    const ImGuiIO& io = ImGui::GetIO();
    const ImVec2 began = io.MouseClickedPos[ImGuiMouseButton_Left];
    if (debounce && ImGui::IsItemActivated()) debounce->comes_down(id, began, frame.again);
    if (debounce && debounce->refuses(id)) return {};
    const bool still = hardly_moved(frame);
    const bool released = ImGui::IsItemDeactivated() && ImGui::IsMouseReleased(ImGuiMouseButton_Left);
    const Press result = {.held = ImGui::IsItemActive() &&
                                  (still || ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem)),
                          .tapped = released_inside || (released && still)};
    if (debounce && result.tapped) debounce->acted(began);
    return result;
}

}  // namespace

// Dear ImGui does not measure where the finger lifts, which of a flick may be all there is.
bool hardly_moved(const Frame& frame) {
    const ImGuiIO& io = ImGui::GetIO();
    const ImVec2 began = io.MouseClickedPos[ImGuiMouseButton_Left];
    const float slop = frame.px(size::slop);
    const bool lifted_near =
        ImGui::IsMousePosValid() && std::hypot(io.MousePos.x - began.x, io.MousePos.y - began.y) <= slop;
    return lifted_near && io.MouseDragMaxDistanceSqr[ImGuiMouseButton_Left] <= slop * slop;
}

Press press(Frame& frame, const Rect& box, std::string_view name, const Target& target) {
    const std::string own = own_name(frame.record, "press ", target.place.empty() ? name : target.place);
    const ImGuiID id = ImGui::GetID(own.c_str());
    Seen& seen = frame.record.add(target.role, name, box);
    seen.id = id;
    seen.state = target.state;
    seen.chosen = !target.state.empty() && target.state == frame.say(wording::chosen);
    seen.more = target.more;
    seen.radius_mm = target.radius_mm;
    const bool by_key = !frame.deaf && frame.pressed == id;
    Press result;
    if (!frame.deaf && box.w > 0 && box.h > 0) result = touched(frame, box, own.c_str(), id);
    return {.held = result.held || by_key, .tapped = result.tapped || by_key};
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

// What it says may change, with the language for one: where it is written stays.
void add_passage(Frame& frame, std::string_view words, const Rect& box, const Excerpt& excerpt) {
    Seen& seen = frame.record.add(Role::passage, words, box);
    const std::string place = std::to_string(seen.where.line) + ' ' + std::to_string(excerpt.part);
    seen.excerpt = excerpt;
    seen.radius_mm = size::button_radius;
    seen.id = ImGui::GetID(own_name(frame.record, "passage ", place).c_str());
}

}  // namespace ui
