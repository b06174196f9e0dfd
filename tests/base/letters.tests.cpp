#include "base/letters.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("a typeface has the letters of its ranges, and no others") {
    const base::Letters letters = {{{'a', 'c'}, {'x', 'x'}}};
    for (const char32_t known : {U'a', U'b', U'c', U'x'}) CHECK(letters.has(known));
    for (const char32_t other : {U'A', U'd', U'w', U'y', U'日'}) CHECK_FALSE(letters.has(other));
    CHECK_FALSE(base::Letters{}.has('a'));
}

TEST_CASE("the scripts of large languages have names, and their languages a letter to look for") {
    CHECK(base::script_of(U'م') == "Arabic");
    CHECK(base::script_of(U'अ') == "Devanagari");
    CHECK(base::script_of(U'か') == "Japanese");
    CHECK(base::script_of(U'é') == "");
    CHECK(base::script_of(U'💪') == "");
    for (const char* const code : {"ar", "hi", "ja", "zh", "ko", "th"})
        CHECK(!base::script_of(base::letter_of_language(code)).empty());
    for (const char* const code : {"es", "de", "vi", "ht", "xx"}) CHECK(base::letter_of_language(code) == 0);
}
