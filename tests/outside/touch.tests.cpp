#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "model/passages.h"
#include "outside/waiting_room.h"
#include "ui/wording.h"

using namespace std::chrono_literals;
using outside::Spot;
using outside::WaitingRoom;
using ui::Role;
using ui::Seen;

namespace {

constexpr auto tremble = 150ms;

/// What is called this is touched twice, and has to have been touched once.
void taps_twice(WaitingRoom& room, std::string_view name) {
    const Spot spot = room.spot_of(name);
    room.reflection().taps(name);
    room.reflection().waits(1s);
    room.touches_twice(spot, tremble);
    INFO("after two touches on '" << name << "'");
    CHECK(room.shows_the_reflection());
}

/// Whether these words stand on the panel whole.
bool stands_whole(WaitingRoom& room, std::string_view words) {
    for (const Seen& seen : room.reflection().record().all())
        if (seen.role == Role::text && seen.name == words) return seen.visible.h >= seen.box.h - 1;
    return false;
}

std::string_view in_spanish(std::string_view words) {
    return model::translated(visiting::shipped_pages().language("es"), words);
}

std::string first_warning(const model::Page& page) {
    for (const model::Block& block : page.blocks)
        if (const auto* const warning = std::get_if<model::Warning>(&block)) return warning->words;
    return {};
}

}  // namespace

TEST_CASE("a hand that touches twice opens the warnings once, and the first of them stays in view") {
    WaitingRoom room;
    room.taps("Touch to begin");
    room.taps("Calves");
    taps_twice(room, "Danger signs");
    CHECK(stands_whole(room, first_warning(*visiting::shipped_pages().page("calves"))));
}

TEST_CASE("a hand that touches twice only begins on the first screen, whatever comes up under it") {
    WaitingRoom room;
    room.reflection().taps("Touch to begin");
    room.reflection().waits(1s);
    // Away from the runner and the names beside it, which open pages, and from what is offered in two languages: what
    // stands at a spot there is another from moment to moment.
    const Spot spot = room.spot_of(GENERATE(as<std::string>(), "Shoulders", "Neck"));
    room.touches_twice(spot, tremble);
    CHECK(room.shows_the_reflection());
}

TEST_CASE("a hand that touches twice chooses Spanish, contrast and a size of text once") {
    WaitingRoom room;
    room.taps("Touch to begin");
    taps_twice(room, "Español");
    room.taps(in_spanish(wording::display));
    taps_twice(room, in_spanish(wording::high_contrast));
    taps_twice(room, "160 %");
}

TEST_CASE("a finger that trembles by six millimetres has chosen, in a card as on the body") {
    WaitingRoom room;
    room.taps("Touch to begin");
    const auto trembles_on = [&](std::string_view name) {
        const Spot spot = room.spot_of(name);
        room.reflection().taps(name);
        room.reflection().waits(1s);
        room.drags(spot, {spot.x, spot.y + room.pixels(6)});
        INFO("after a touch that trembles on '" << name << "'");
        CHECK(room.shows_the_reflection());
    };
    trembles_on("Calves");
    trembles_on("Flexibility");
    trembles_on("How it is done");
    trembles_on("Get help");
}

TEST_CASE("who asks for help reads the first danger sign at once, at any size, either way up, in each language") {
    const bool upright = GENERATE(false, true);
    const std::string language = upright ? "es" : "";
    WaitingRoom room({.panel = upright ? visiting::Panel{1080, 1920, 32} : visiting::Panel{1920, 1080}});
    room.taps("Touch to begin");
    for (const std::string_view button : {wording::display, std::string_view("200 %"), wording::done})
        room.taps(button);
    if (upright) room.taps("Español");
    const model::Library& library = visiting::shipped_pages();
    const auto said = [&](std::string_view words) {
        return std::string(model::translated(library.language(language), words));
    };
    room.taps(said(wording::get_help));
    CHECK(room.reflection().kiosk().session().settings().text_percent == 200);
    CHECK(stands_whole(room, first_warning(*model::translated(library, language).page("get-help"))));
}
