#include "model/signs.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("a warning or a list shows signs of danger where it names them, and others do not") {
    const model::Sign clot = {{"signs.lua", 3}, "clot", "Swollen?", "Call 911."};
    CHECK(model::shows_signs(model::Warning{{"", 1}, model::warned_of(clot), clot}));
    CHECK(model::shows_signs(model::List{{"", 1}, {clot.words}, {clot.key}}));
    CHECK_FALSE(model::shows_signs(model::Warning{{"", 1}, "Swollen?"}));
    CHECK_FALSE(model::shows_signs(model::List{{"", 1}, {"Swollen?"}}));
    CHECK_FALSE(model::shows_signs(model::Text{{"", 1}, "Swollen?"}));
}
