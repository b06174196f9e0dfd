#include "kiosk/pin.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("a PIN is four to twelve digits") {
    CHECK(kiosk::is_pin("1234"));
    CHECK(kiosk::is_pin("123456789012"));
    for (const char* const wrong : {"", "123", "1234567890123", "12a4", "12 34", "-123", "１２３４"}) {
        INFO(wrong);
        CHECK_FALSE(kiosk::is_pin(wrong));
    }
}

TEST_CASE("only the PIN that was set opens the staff screen") {
    const std::string hash = kiosk::hash_of_pin("2468");
    CHECK(kiosk::opens("2468", hash));
    CHECK_FALSE(kiosk::opens("2469", hash));
    CHECK_FALSE(kiosk::opens("", hash));
}

TEST_CASE("the file shows neither the PIN nor that two clinics have the same") {
    const std::string hash = kiosk::hash_of_pin("2468");
    CHECK(hash.starts_with("$y$"));
    CHECK(hash.find("2468") == std::string::npos);
    CHECK(kiosk::hash_of_pin("2468") != hash);
}

TEST_CASE("a damaged hash opens for nobody") {
    for (const char* const damaged : {"", "*0", "$y$", "2468", "$nothing$like$this"}) {
        INFO(damaged);
        CHECK_FALSE(kiosk::opens("2468", damaged));
        CHECK_FALSE(kiosk::opens("", damaged));
    }
}
