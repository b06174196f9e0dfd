#include "base/text.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("a text has a letter in any script, and a number or a sign is none") {
    CHECK(base::has_letter("5 km"));
    CHECK(base::has_letter("ñ"));
    CHECK(base::has_letter("日"));
    CHECK_FALSE(base::has_letter("911"));
    CHECK_FALSE(base::has_letter("×1.6"));
    CHECK_FALSE(base::has_letter("$5.50 + 10%"));
    CHECK_FALSE(base::has_letter(""));
}

TEST_CASE("spaces and line ends are taken off either end, and none within") {
    CHECK(base::trimmed(" \t one  two\r\n") == "one  two");
    CHECK(base::trimmed("one") == "one");
    CHECK(base::trimmed(" \r\n").empty());
    CHECK(base::trimmed("").empty());
}

TEST_CASE("blanks in a text are filled in, each once and in the order of the language") {
    CHECK(base::filled_in("{} of {}", {{"{}", "2"}, {"{}", "6"}}) == "2 of 6");
    CHECK(base::filled_in("{day} de {month}", {{"{month}", "dic"}, {"{day}", "25"}}) == "25 de dic");
    CHECK(base::filled_in("{", {{"{}", "2"}, {"{}", "6"}}) == "{");
    CHECK(base::filled_in("{x} {}", {{"{}", "2"}}) == "{x} 2");
}
