#include "prose/reversed.h"

#include <catch2/catch_test_macros.hpp>

using prose::allowed_since;

TEST_CASE("a text that lost its 'no', or has another word in its place, allows what it told not to do") {
    CHECK(allowed_since("No massage until your doctor says yes.", "Massage until your doctor says yes."));
    CHECK(allowed_since("No massage until your doctor says yes.", "Now massage until your doctor says yes."));
    CHECK(allowed_since("Here nobody should rub across the tendon.", "Here somebody should rub across the tendon."));
    CHECK(allowed_since("Keep still, and nothing deep until it eased.", "Keep still, and go deep until it eased."));
    CHECK(allowed_since("No frote el lugar ni use un rodillo ahí.", "Frote el lugar y use un rodillo ahí."));
}

TEST_CASE("a text that says to leave it in other words allows nothing") {
    CHECK_FALSE(allowed_since("For a newly pulled muscle: no massage.", "For a newly pulled muscle: avoid massage."));
    CHECK_FALSE(allowed_since("Please don't press hard on it.", "Please never press hard on it."));
    CHECK_FALSE(allowed_since("No massage for three days.", "Wait three days before a massage."));
    CHECK_FALSE(allowed_since("Massage can ease it for a while.", "Massage may ease it for a while."));
}
