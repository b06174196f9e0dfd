#include <imgui_internal.h>
#include <malloc.h>

#include <catch2/catch_test_macros.hpp>
#include <map>

#include "figures.h"
#include "ui/wording.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using visiting::Visitor;

namespace {

/// What a frame shows, and of how many corners it is made: drawn twice, a thing has twice as many.
struct Look {
    std::vector<std::uint8_t> pixels;
    int corners = 0;
    bool operator==(const Look&) const = default;
};

Look look(const Visitor& visitor) { return {visitor.canvas().rgba(), ImGui::GetDrawData()->TotalVtxCount}; }

constexpr std::array areas = {"Calves", "Knees", "Hips", "Glutes", "Quads"};

/// Each is seen from another place than the one before; what is open in the end is looked at.
void visits(Visitor& visitor, int number, std::map<std::string, Look>* seen) {
    visitor.taps(wording::begin);
    const char* const area = areas[static_cast<std::size_t>(number) % areas.size()];
    visitor.taps(area);
    visitor.waits(2s);
    if (seen) (*seen)[area] = look(visitor);
    visitor.kiosk().take(kiosk::ShowBenefit{model::Topic::flexibility});
    visitor.waits(30s);
    if (seen) (*seen)[std::string(area) + " benefit"] = look(visitor);
    if (number % 2 == 0)
        visitor.waits(10min);
    else
        visitor.kiosk().take(kiosk::StartOver{});
    visitor.waits(1s);
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::attract);
}

/// In use, of what the program has asked the system for.
double bytes_in_use() { return static_cast<double>(mallinfo2().uordblks); }

}  // namespace

TEST_CASE("on the thirtieth day the kiosk shows the same pictures, drawn once, with the same memory as on the second") {
    const int days = 30;
    const int visitors_a_day = figures::rounds(2, 60);
    visiting::Content content;
    content.library.clinic.runner = 0;
    Visitor visitor(content);
    std::map<std::string, Look> on_second_day;
    double at_first = 0;
    for (int day = 1; day <= days; ++day) {
        INFO("on day " << day);
        // A picture at 60 Hz all day is more than any kiosk draws.
        constexpr int frames_a_day = 24 * 60 * 60 * 60;
        ImGui::GetCurrentContext()->Time = day * 24.0 * 60 * 60;  // seconds
        ImGuiContext& context = *ImGui::GetCurrentContext();
        context.FrameCount = context.FrameCountEnded = context.FrameCountRendered = day * frames_a_day;
        visitor.waits(8h);
        std::map<std::string, Look> today;
        for (int number = 0; number < visitors_a_day; ++number)
            visits(visitor, number, number < static_cast<int>(areas.size()) ? &today : nullptr);
        if (day == 2) {
            on_second_day = today;
            at_first = bytes_in_use();
        }
        if (day <= 2) continue;
        for (const auto& [place, picture] : today) {
            INFO("at " << place);
            const bool same = picture == on_second_day.at(place);
            CHECK(same);
        }
        today.clear();
        CHECK(bytes_in_use() < at_first * 1.01);
    }
    figures::add("simulated days", days);
    figures::add("visits on simulated days", days * visitors_a_day);
}
