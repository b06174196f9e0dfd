#include "visitor/touches.h"

#include <fmt/format.h>

#include <functional>
#include <string>
#include <utility>

#include "ui/press.h"

namespace visitor {

using namespace ui;

std::vector<kiosk::UsageEvent> Touches::count(const Frame& frame, const Rect& panel, kiosk::Screen screen) {
    std::vector<kiosk::UsageEvent> all;
    const bool visited = screen != kiosk::Screen::attract;
    if (visited != std::exchange(visited_, visited)) {
        unanswered_ = false;
        welcomed_ = visited ? std::optional(frame.now) : std::nullopt;
    }
    if (!visited) return all;
    const ImVec2 at = ImGui::GetIO().MouseClickedPos[ImGuiMouseButton_Left];
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Left) && panel.contains(at)) {
        if (const auto since = std::exchange(welcomed_, std::nullopt))
            all.push_back(kiosk::first_tap(std::chrono::floor<std::chrono::milliseconds>(frame.now - *since)));
        // Only in this frame: by the next one Dear ImGui has made the window itself the active thing.
        unanswered_ = !ImGui::IsAnyItemActive();
    }
    unanswered_ = unanswered_ && !frame.deaf;
    if (!ImGui::IsMouseReleased(ImGuiMouseButton_Left)) return all;
    const bool missed = std::exchange(unanswered_, false) || frame.missed;
    if (missed && hardly_moved(frame)) all.push_back(kiosk::dead_tap(at.x - panel.x, at.y - panel.y, panel.w, panel.h));
    return all;
}

std::size_t state_of(const kiosk::Session& session, float scrolled) {
    const kiosk::Place& place = session.place();
    const kiosk::Settings& settings = session.settings();
    const kiosk::Listening& listening = session.listening();
    std::string all =
        fmt::format("{} {} {} {} {} {} {:.0f} {} {} {} {} {} {} {}", static_cast<int>(place.screen), place.page,
                    place.step, static_cast<int>(place.section), static_cast<int>(place.topic),
                    static_cast<int>(session.view()), scrolled, settings.language, settings.text_percent,
                    settings.high_contrast, settings.less_motion, settings.louder, listening.open, listening.sentence);
    for (const auto& [question, choice] : session.choices(std::string(place.card()))) all += question + choice;
    for (const auto& [question, choice] : session.shared_choices()) all += question + choice;
    return std::hash<std::string>()(all);
}

}  // namespace visitor
