#include "staff/staff_at_panel.h"

#include <catch2/catch_test_macros.hpp>

#include "ui/wording.h"

namespace visiting {

using namespace std::chrono_literals;

staff::Facts usual_facts() {
    using std::chrono::system_clock;
    const system_clock::time_point now{std::chrono::hours(500'000)};
    staff::Facts facts;
    facts.pin_set = true;
    facts.now = now;
    facts.pages = 54;
    facts.languages = 2;
    return facts;
}

staff::Facts full_facts() {
    staff::Facts facts = usual_facts();
    facts.live_since = facts.now - 50h;
    facts.outdated = {{"areas/calves.lua", facts.now - 3h}};
    facts.problems.emplace();
    for (int i = 0; i < 12; ++i)
        facts.problems->push_back({{"areas/calves.lua", 10 + i},
                                   "there is no block called 'benifit', and this goes on for more than one line",
                                   "did you mean 'benefit'?",
                                   i < 4 ? model::Severity::error : model::Severity::advice});
    facts.versions.emplace();
    for (int i = 0; i < 15; ++i)
        facts.versions->push_back(
            {.name = "set-" + std::to_string(i),
             .when = facts.now - std::chrono::hours(30 * i),
             .changes = "Changed areas/calves.lua, areas/knees.lua, areas/shins.lua, words/es.lua.",
             .is_up = i == 0,
             .before_restore = i == 2});
    facts.outcome = {"The pages are put back: changed areas/calves.lua.", "set-before", false};
    facts.usage.emplace();
    facts.usage->days = "26 October 2026 to 22 November 2026";
    facts.usage->totals = {{"Sessions", 123'456}, {"Touches nothing answered", 12}};
    facts.usage->usual_first_tap = "10 to 20 s";
    for (int chart = 0; chart < 3; ++chart)
        facts.usage->charts.push_back(
            {"Pages opened most", {{"A page with a name that needs more than one line", 1'234'567}, {"Knees", 1}}, 4});
    facts.checks.emplace();
    for (int i = 0; i < 11; ++i)
        facts.checks->push_back({"Touch",
                                 {static_cast<platform::Finding::Severity>(i % 3), "There is no touch panel.",
                                  "If there should be one, check its USB cable, and look for it."}});
    return facts;
}

StaffAtPanel::StaffAtPanel(const Content& content, Panel panel) : Visitor(content, panel), panel_(panel) {
    kiosk().staff().open_door({}, now());
    kiosk().staff().know(usual_facts());
}

ui::Rect StaffAtPanel::panel() const {
    return {0, 0, static_cast<float>(panel_.width), static_cast<float>(panel_.height)};
}

void StaffAtPanel::holds(ImVec2 at, std::chrono::milliseconds how_long) {
    presses(at);
    waits(how_long - frame_time);
}

void StaffAtPanel::holds_first(std::chrono::milliseconds how_long) {
    holds(first(), how_long);
    lifts(first());
}

void StaffAtPanel::holds_corners(std::chrono::milliseconds how_long) {
    holds_first();
    holds(second(), how_long);
}

void StaffAtPanel::opens_pad() {
    holds_corners();
    lifts(second());
    REQUIRE(sees(pad_title));
}

void StaffAtPanel::types(std::string_view pin) {
    for (const char digit : pin) taps(std::string(1, digit));
    taps("Open");
}

void StaffAtPanel::tries(std::string_view pin) {
    types(pin);
    for (const staff::Deed& deed : deeds())
        if (const auto* verify = std::get_if<staff::VerifyPin>(&deed)) {
            using Answer = kiosk::PinGate::Answer;
            CHECK(verify->attempt.digits == pin);
            kiosk().staff().verified(verify->attempt.number,
                                     verify->attempt.digits == right_pin ? Answer::right : Answer::wrong, now());
        }
    waits(100ms);
}

void StaffAtPanel::enters() {
    opens_pad();
    tries(right_pin);
    REQUIRE(is_in());
    deeds();
}

bool StaffAtPanel::sees_attract() const { return sees(wording::invitation); }

}  // namespace visiting
