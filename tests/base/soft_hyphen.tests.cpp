#include "base/soft_hyphen.h"

#include <catch2/catch_test_macros.hpp>
#include <map>

TEST_CASE("a text as it is heard has no soft hyphens, and one kind of space") {
    CHECK(base::plain("cal\u00adves\u00adand 10\u00a0km, 5\u202fkm") == "calvesand 10 km, 5 km");
    CHECK(base::plain("\u00ad") == "");
    CHECK(base::plain("« caf\u00e9 »") == "« café »");
}

TEST_CASE("soft hyphens and the kind of a space make no difference to what a text is looked up by") {
    std::map<std::string, int, base::AsHeard> words = {{"Your cal\u00adves", 1}, {"Your knees", 2}};
    CHECK(words.contains("Your calves"));
    CHECK(words.contains("Your\u00a0calves"));
    CHECK(words.contains("\u00adYour cal\u00ad\u00adves\u00ad"));
    CHECK(words.contains("Your\u00a0kne\u00ades"));
    CHECK_FALSE(words.contains("Your cal-ves"));
    CHECK_FALSE(words.contains("Your calve"));
    CHECK_FALSE(words.contains("Yourcalves"));
}

TEST_CASE("apart from that, texts are in the order of their bytes") {
    const base::AsHeard before;
    CHECK(before("a", "b"));
    CHECK_FALSE(before("b", "a"));
    CHECK(before("", "a"));
    CHECK_FALSE(before("a", "a"));
    CHECK(before("z", "é"));
    CHECK(before("one way and another", "one way and others"));
    CHECK_FALSE(before("one way and others", "one way and another"));
    CHECK(before("one way \u00adand another", "one way and others"));
    CHECK(before("one way and", "one way and another"));
    CHECK(before("caf\u00e9", "caf\u00ea"));
    CHECK(before("a\u00adb", "ac"));
    CHECK_FALSE(before("ac", "a\u00adb"));
    CHECK(before("Â", "â"));  // C3 82 and C3 A2: a byte of the second is no soft hyphen
}
