#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <thread>

#include "outside/waiting_room.h"

using namespace std::chrono_literals;
using outside::Screenshot;
using outside::WaitingRoom;

TEST_CASE("a visitor touches the calves, reads a benefit, and starts over") {
    WaitingRoom room;
    room.taps("Touch to begin");
    const Screenshot map = room.screenshot();
    room.taps("Calves");
    room.taps("Flexibility");
    room.taps("Go back");
    room.taps("Go back");
    CHECK(speaking::eventually([&] { return room.screenshot() == map; }));
    room.touches(room.spot_of("Start over"));
    CHECK(speaking::eventually([&] { return room.screenshot() != map; }));
    CHECK(room.hears_after("F1").front().starts_with("Speech is on"));
    CHECK(room.kiosk().runs());
}

TEST_CASE("on a panel that stands upright, too") {
    WaitingRoom room({.panel = {1080, 1920, 32}});
    room.taps("Touch to begin");
    room.taps("Calves");
    room.taps("Flexibility");
    room.taps("Español");
    room.taps("Cuándo no");
}

TEST_CASE("a visitor who walks away is asked, and leaves nothing behind") {
    constexpr auto notice = 20s;
    WaitingRoom room({.clinic = "clinic { languages = { \"en\", \"es\" }, idle = 60, notice = 20 }\n"});
    room.taps("Touch to begin");
    room.taps("Español");
    room.hears_after("F1");
    room.hears("¿Sigue leyendo?", 90s);
    std::this_thread::sleep_for(notice + 3s);
    CHECK(room.hears_after("F1").front().starts_with("Speech is on"));
}

TEST_CASE("the kiosk ends when the machine asks it to, and says that all is well") {
    WaitingRoom room;
    room.kiosk().signal(SIGTERM);
    CHECK(room.kiosk().ends() == 0);
}

TEST_CASE("when the speech server dies the kiosk goes on, and brings it back") {
    WaitingRoom room;
    room.hears_after("F1");
    room.speech_server().die();
    const auto speaks_again = [&] {
        room.heard();
        room.strikes("Down");
        return speaking::eventually([&] { return !room.heard().empty(); }, 2s);
    };
    CHECK(speaking::eventually(speaks_again, outside::patience));
    room.hears_after("Up");
}

TEST_CASE("while the speech server hangs, touches and pictures go on") {
    WaitingRoom room;
    room.taps("Touch to begin");
    room.strikes("F1");
    room.hears("Speech is on");
    room.speech_server().hang();
    room.taps("Calves");
    room.taps("Flexibility");
}
