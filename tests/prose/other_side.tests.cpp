#include "prose/other_side.h"

#include <catch2/catch_test_macros.hpp>

using prose::other_side;

TEST_CASE("the other one of two opposites is found whichever language was translated") {
    const auto to_spanish = other_side("Take it off before you sleep.", "en", "Quíteselo después de dormir.", "es");
    REQUIRE(to_spanish);
    CHECK(to_spanish->in_text == "before");
    CHECK(to_spanish->in_translation == "después");
    CHECK(to_spanish->meant == "antes");
    const auto to_english = other_side("Quíteselo después de dormir.", "es", "Take it off before you sleep.", "en");
    REQUIRE(to_english);
    CHECK(to_english->meant == "after");
    CHECK_FALSE(other_side("Nimm es vorher ab.", "de", "Take it off after that.", "en"));
}

TEST_CASE("a phrase is on the side of all its words, and what is denied on none") {
    CHECK_FALSE(other_side("At least ten minutes.", "en", "Al menos diez minutos.", "es"));
    CHECK(other_side("More than ten minutes.", "en", "Menos de diez minutos.", "es"));
    CHECK_FALSE(other_side("More than ten minutes.", "en", "Al menos diez minutos.", "es"));
    CHECK_FALSE(other_side("Is it worse?", "en", "¿No mejora?", "es"));
    CHECK_FALSE(other_side("Is it not getting better?", "en", "¿Empeora?", "es"));
    CHECK_FALSE(other_side("Move it more slowly.", "en", "Muévalo menos rápido.", "es"));
    CHECK_FALSE(other_side("Stop if it hurts.", "en", "Siga solo si no le duele.", "es"));
    CHECK_FALSE(other_side("Go right now.", "en", "Vaya por la izquierda.", "es"));
    CHECK_FALSE(other_side("Before and after the run.", "en", "Después de correr.", "es"));
}
