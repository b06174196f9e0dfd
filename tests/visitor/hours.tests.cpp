#include "kiosk/hours.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>

#include "ui/wording.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using std::chrono::sys_days;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

namespace {

constexpr unsigned paper = 0xF5F1E9;
constexpr ImVec2 corner = {1, 1};

/// Open on Mondays; the clock on its wall is an hour ahead of UTC.
struct Clinic {
    Clinic() { content.library.clinic.hours = {{std::chrono::Monday, 8h, 18h}}; }
    visiting::Surroundings around() {
        return {.wall_clock = [this] { return wall - 1h; }, .zone = [](std::chrono::sys_seconds) { return 1h; }};
    }
    Content content;
    std::chrono::sys_seconds wall = monday + 20h;  ///< what its clock shows

    static constexpr sys_days monday = sys_days(2025y / std::chrono::June / 2);
};

bool is_dark(const Visitor& visitor) { return (visitor.colour_at(corner) & 0xFFU) < 0x30; }

}  // namespace

TEST_CASE("while the clinic is closed its kiosk invites in the dark, and while it is open on paper") {
    Clinic clinic;
    Visitor visitor(clinic.content, visiting::landscape, ui::Paint::on, clinic.around());
    CHECK(is_dark(visitor));
    CHECK(visitor.sees(wording::invitation));
    clinic.wall = Clinic::monday + 17h + 59min;
    visitor.waits(1min);
    CHECK(visitor.colour_at(corner) == paper);
    clinic.wall = Clinic::monday + 18h;
    visitor.waits(10s);
    CHECK(is_dark(visitor));
}

TEST_CASE("a clinic that says no hours has no dark kiosk, and neither has one that knows no clock") {
    Clinic clinic;
    Visitor without_clock(clinic.content);
    CHECK(without_clock.colour_at(corner) == paper);
    clinic.content.library.clinic.hours.clear();
    Visitor without_hours(clinic.content, visiting::landscape, ui::Paint::on, clinic.around());
    CHECK(without_hours.colour_at(corner) == paper);
}

TEST_CASE("who comes while the clinic is closed finds the whole kiosk, and it is dark again behind them") {
    Clinic clinic;
    Visitor visitor(clinic.content, visiting::landscape, ui::Paint::on, clinic.around());
    visitor.taps_at({10, 10});
    CHECK(visitor.sees(wording::map_title));
    CHECK(visitor.colour_at(corner) == paper);
    visitor.taps("Calves");
    CHECK(visitor.kiosk().session().place().page == "calves");
    visitor.waits(clinic.content.library.clinic.idle_after);
    CHECK(visitor.sees(wording::still_reading));
    visitor.waits(clinic.content.library.clinic.notice + 1s);
    CHECK(visitor.sees(wording::invitation));
    CHECK(is_dark(visitor));
}

TEST_CASE("an open page does not go dark under its reader when the clinic closes") {
    Clinic clinic;
    clinic.wall = Clinic::monday + 17h + 59min;
    Visitor visitor(clinic.content, visiting::landscape, ui::Paint::on, clinic.around());
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    const std::vector<std::uint8_t> page = visitor.canvas().rgba();
    clinic.wall = Clinic::monday + 18h + 1min;
    visitor.waits(30s);
    CHECK(visitor.canvas().rgba() == page);
    visitor.taps(wording::start_over);
    CHECK(is_dark(visitor));
}

TEST_CASE("opening hours that are saved count at once") {
    Clinic clinic;
    Visitor visitor(clinic.content, visiting::landscape, ui::Paint::on, clinic.around());
    REQUIRE(is_dark(visitor));
    model::Library longer = clinic.content.library;
    longer.clinic.hours = {{std::chrono::Monday, 8h, 21h}};
    visitor.kiosk().update(visiting::shared(longer));
    visitor.next_frame();
    CHECK(visitor.colour_at(corner) == paper);
}

TEST_CASE("the kiosk wakes up at the second the clinic opens") {
    Clinic clinic;
    clinic.wall = Clinic::monday + 7h + 59min + 43s;
    Visitor visitor(clinic.content, visiting::landscape, ui::Paint::off, clinic.around());
    const visitor::Kiosk::Next next = visitor.next_frame();
    CHECK_FALSE(next.moving);
    CHECK(next.wake == visitor.now() + 17s);
}

TEST_CASE("in the dark nothing is drawn but one step a minute") {
    Clinic clinic;
    Visitor visitor(clinic.content, visiting::landscape, ui::Paint::off, clinic.around());
    int frames = 0;
    const kiosk::Time end = visitor.now() + 1h;
    for (visitor::Kiosk::Next next = visitor.next_frame(); visitor.now() < end; ++frames) {
        REQUIRE_FALSE(next.moving);
        REQUIRE(next.wake);
        next = visitor.next_frame({}, std::chrono::ceil<std::chrono::milliseconds>(*next.wake - visitor.now()));
    }
    CHECK(frames >= 60);
    CHECK(frames <= 61);
}

TEST_CASE("in the dark no spot of the panel shines for long, and none shines all night") {
    Clinic clinic;
    const Panel panel = GENERATE(Panel{320, 180}, Panel{180, 320});
    Visitor visitor(clinic.content, panel, ui::Paint::on, clinic.around());
    constexpr int night = 12 * 60;  // minutes
    constexpr int longest_minutes = 50;
    const auto pixels = static_cast<std::size_t>(panel.width * panel.height);
    std::vector<int> lit(pixels);
    std::vector<int> in_a_row(pixels);
    int longest = 0;
    for (int minute = 0; minute < night; ++minute) {
        visitor.next_frame({}, 60s);
        const auto& rgba = visitor.canvas().rgba();
        for (std::size_t i = 0; i < pixels; ++i) {
            const bool shines = rgba[i * 4 + 1] > 0x30;
            lit[i] += shines;
            in_a_row[i] = shines ? in_a_row[i] + 1 : 0;
            longest = std::max(longest, in_a_row[i]);
        }
    }
    CHECK(longest > 0);
    CHECK(longest <= longest_minutes);
    CHECK(*std::ranges::max_element(lit) < night / 2);
}

TEST_CASE("by day the attract screen shifts a little every minute, so that no line burns in") {
    const Content content;
    const Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    Visitor visitor(content, panel, ui::Paint::off);
    const auto at = [&] { return visitor.finds(ui::Role::text, wording::invitation)->box.min(); };
    ImVec2 low = at();
    ImVec2 high = low;
    for (int minute = 0; minute < 60; ++minute) {
        const ImVec2 before = at();
        visitor.next_frame({}, 60s);
        const float shift = visitor.mm(std::hypot(at().x - before.x, at().y - before.y));
        CHECK(shift >= 0.9F);
        CHECK(shift <= 4);
        low = {std::min(low.x, at().x), std::min(low.y, at().y)};
        high = {std::max(high.x, at().x), std::max(high.y, at().y)};
    }
    for (const float range : {high.x - low.x, high.y - low.y}) {
        CHECK(visitor.mm(range) > 6);
        CHECK(visitor.mm(range) < 8.5F);
    }
}

TEST_CASE("wherever the attract screen has shifted to, all of it can be seen and read") {
    Clinic clinic;
    clinic.content.library.clinic.name = "Riverside Physical Therapy";
    const Panel panel = GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{2160, 3840, 32});
    const int percent = GENERATE(100, 200);
    for (const auto hour : {12h, 20h}) {
        clinic.wall = Clinic::monday + hour;
        Visitor visitor(clinic.content, panel, ui::Paint::off, clinic.around());
        visitor.kiosk().take(kiosk::Adjust{{.language = "es", .text_percent = percent}});
        int wrong = 0;
        for (int minute = 0; minute < 300; ++minute) {
            visitor.next_frame({}, 60s);
            for (const ui::Seen& seen : visitor.record().all()) {
                wrong += seen.cut || seen.box.x < 0 || seen.box.y < 0 ||
                         seen.box.right() > static_cast<float>(panel.width) ||
                         seen.box.bottom() > static_cast<float>(panel.height);
            }
        }
        INFO(panel.width << "x" << panel.height << ", " << percent << " %, " << hour.count());
        CHECK(wrong == 0);
    }
}
