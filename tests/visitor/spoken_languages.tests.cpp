#include "visitor/spoken_languages.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <functional>

#include "visitor/aloud.h"

// Whoever listens may not know the language they hear.

using namespace std::chrono_literals;
using namespace visiting;
using ui::Part;

namespace {

constexpr std::string_view from_elsewhere =
    "Español: oprima Izquierda hasta oír Bar, luego Abajo hasta oír Español, y luego Enter.";
constexpr std::string_view in_bar_before = "Español: oprima Abajo hasta oír Español, y luego Enter.";
constexpr std::string_view in_bar_behind = "Español: oprima Arriba hasta oír Español, y luego Enter.";
constexpr std::string_view at_it = "Español: oprima Enter.";
constexpr std::string_view in_box = "Español: oprima Atrás o Escape, y luego F1.";

std::string asks_for_help(Visitor& visitor) {
    visitor.hears();
    visitor.strikes("Speech");
    return visitor.hears();
}

/// Strikes the key until what has the focus is so, or for as long as anybody would.
void strikes_until(Visitor& visitor, const char* key, const std::function<bool(const ui::Seen&)>& holds) {
    constexpr int patience = 20;
    for (int i = 0; i < patience && !holds(*visitor.kiosk().keypad().focused()); ++i) visitor.strikes(key);
    REQUIRE(holds(*visitor.kiosk().keypad().focused()));
}

}  // namespace

TEST_CASE("who asks for help by ear hears in each other language how to get to it, and gets there") {
    const Aloud<Content> content;
    Visitor visitor(content, GENERATE(landscape, portrait), ui::Paint::off);
    const auto in_bar = [](const ui::Seen& seen) { return seen.part == Part::bar; };
    const auto is_spanish = [](const ui::Seen& seen) { return seen.name == "Español"; };
    const char* last_key = "Down";
    SECTION("from the map") {
        visitor.strikes("Speech");
        CHECK(contains(visitor.hears(), from_elsewhere));
        CHECK(contains(asks_for_help(visitor), from_elsewhere));
        strikes_until(visitor, "Left", in_bar);
    }
    SECTION("from a page") {
        hears_page(visitor, kiosk::OpenPage{"calves"});
        visitor.strikes("Down");
        CHECK(contains(asks_for_help(visitor), from_elsewhere));
        strikes_until(visitor, "Left", in_bar);
    }
    SECTION("from a box") {
        hears_page(visitor, kiosk::OpenPage{"calves"});
        visitor.kiosk().take(kiosk::ShowDisplay{true});
        visitor.waits(1s);
        CHECK(contains(asks_for_help(visitor), in_box));
        visitor.strikes("Back");
        CHECK(contains(asks_for_help(visitor), from_elsewhere));
        strikes_until(visitor, "Left", in_bar);
    }
    SECTION("from the bar, before it") {
        visitor.strikes("Speech");
        strikes_until(visitor, "Left", in_bar);
        CHECK(contains(asks_for_help(visitor), in_bar_before));
    }
    SECTION("from the bar, behind it") {
        visitor.strikes("Speech");
        strikes_until(visitor, "Left", in_bar);
        strikes_until(visitor, "Down", is_spanish);
        CHECK(contains(asks_for_help(visitor), at_it));
        visitor.strikes("Down");
        CHECK(contains(asks_for_help(visitor), in_bar_behind));
        last_key = "Up";
    }
    strikes_until(visitor, last_key, is_spanish);
    visitor.waits(1s);
    visitor.strikes("Enter");
    CHECK(visitor.kiosk().session().settings().language == "es");
    visitor.waits(1s);
    CHECK_FALSE(contains(asks_for_help(visitor), "English:"));  // they have chosen
}
