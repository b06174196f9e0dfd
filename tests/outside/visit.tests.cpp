#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <thread>

#include "outside/clinic.h"
#include "outside/waiting_room.h"
#include "ui/wording.h"

using namespace std::chrono_literals;
using outside::Clinic;
using outside::WaitingRoom;
using speaking::eventually;

TEST_CASE("a visitor touches the calves, reads a benefit, goes back, and starts over") {
    WaitingRoom room;
    room.taps("Touch to begin");
    room.taps("Calves");
    room.taps("Flexibility");
    room.taps("Go back");
    room.taps("Go back");
    room.touches(room.spot_of("Start over"));
    const auto leaves_the_map = [&] { return !look_alike(room.screenshot(), room.reflection().canvas()); };
    CHECK(eventually(leaves_the_map, outside::patience));
}

TEST_CASE("a panel that stands upright shows the same pages, in English and in Spanish") {
    WaitingRoom room({.panel = {1080, 1920, 32}});
    room.taps("Touch to begin");
    room.taps("Calves");
    room.taps("Flexibility");
    room.taps("Español");
    room.taps("Advertencias");
}

TEST_CASE("a visitor who walks away is asked, by sound and voice too, and leaves nothing behind") {
    constexpr auto notice = 20s;
    WaitingRoom room({.clinic = "clinic { languages = { \"en\", \"es\" }, idle = 60, notice = 20 }\n"});
    room.taps("Touch to begin");
    room.taps("Español");
    room.hears_after("Speech");
    CHECK(room.loudest_sound() == 0);
    const std::string asked = room.hears("¿Sigue leyendo?", 120s).back();
    CHECK(eventually([&] { return room.loudest_sound() > 0.01F; }, outside::patience));
    std::this_thread::sleep_for(notice + 3s);
    room.heard();
    room.strikes("Speech");
    room.hears("Speech is on");
}

TEST_CASE("the kiosk ends when the machine asks it to, and says that all is well") {
    WaitingRoom room({.reflection = ui::Paint::off});
    room.kiosk().signal(SIGTERM);
    CHECK(room.kiosk().ends() == 0);
}

TEST_CASE("when the speech server dies the kiosk goes on, and brings it back") {
    WaitingRoom room({.reflection = ui::Paint::off});
    room.hears_after("Speech");
    room.speech_server().die();
    // What was to be said when it was found to be dead is lost.
    const auto speaks_again = [&] {
        room.reflection().strikes("Down");
        room.strikes("Down");
        return eventually([&] { return !room.heard().empty(); }, 2s);
    };
    CHECK(eventually(speaks_again, outside::patience));
    room.hears_after("Up");
}

TEST_CASE("while the speech server hangs, touches and pictures go on") {
    constexpr visiting::Panel panel = {1920, 1080};
    WaitingRoom room({.panel = panel});
    room.taps("Touch to begin");
    room.strikes("Speech");
    room.hears("Speech is on");
    room.speech_server().hang();
    for (const char* name : {"Calves", "Flexibility"}) {
        room.touches(room.spot_of(name));
        room.reflection().taps(name);
        room.reflection().waits(1s);
        INFO("after a touch on " << name);
        // Sooner or later the bar says that there is no voice now.
        const ui::Rect above_the_bar = {0, 0, panel.width, room.reflection().button("Start over").visible.y};
        CHECK(eventually([&] { return look_alike(room.screenshot(), room.reflection().canvas(), above_the_bar, 2000); },
                         outside::patience));
    }
}

TEST_CASE("a touch on the first screen is kept until the pages are there, however long they take") {
    constexpr int more_pages = 6000;
    constexpr std::size_t but_for_the_voice = 100;
    Clinic clinic;
    for (int i = 0; i < more_pages; ++i)
        clinic.folder().write("content/guide/more-" + std::to_string(i) + ".lua", "page { name = \"More\" }\n");
    visiting::Visitor map(visiting::Content{}, visiting::landscape);
    map.taps(wording::begin);
    map.waits(1s);
    clinic.starts();
    REQUIRE(eventually([&] { return outside::is_drawn(clinic.display().screenshot()); }, outside::patience));
    clinic.touches({visiting::landscape.width - 10, 10});
    CHECK(outside::is_drawn(clinic.display().screenshot()));
    CHECK(eventually([&] { return look_alike(clinic.display().screenshot(), map.canvas(), but_for_the_voice); },
                     outside::patience));
}
