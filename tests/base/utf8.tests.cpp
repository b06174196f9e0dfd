#include "base/utf8.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("letters of every language are UTF-8, bytes that only look like it are not") {
    CHECK(base::is_utf8("Pantorrillas, mollet, Größe, 小腿, 🦵"));
    CHECK_FALSE(base::is_utf8("caf\xe9"));
    CHECK_FALSE(base::is_utf8("\xc0\xaf"));          // a slash written too long
    CHECK_FALSE(base::is_utf8("\xed\xa0\x80"));      // half of a pair of UTF-16
    CHECK_FALSE(base::is_utf8("\xf4\x90\x80\x80"));  // beyond the last character
    CHECK_FALSE(base::is_utf8("\xe2\x82"));          // cut short
    CHECK(base::line_of_broken_utf8("a\nb\n\xff") == 3);
    CHECK(base::line_of_broken_utf8("a\nb") == 0);
}

TEST_CASE("a line end and a tab may stand in words, other control characters may not") {
    CHECK_FALSE(base::has_control_character("a\n\tb\r\n"));
    CHECK(base::has_control_character(std::string_view("a\0b", 3)));
    CHECK(base::has_control_character("\x1b[31m"));
}

TEST_CASE("a character is read with all of its bytes") {
    const std::string_view text = "aé小🦵";
    CHECK(base::character_at(text).code == U'a');
    CHECK(base::character_at(text, 1).code == U'é');
    CHECK(base::character_at(text, 3).code == U'小');
    CHECK(base::character_at(text, 6).code == U'🦵');
    CHECK(base::character_at(text, 6).bytes == 4);
}
