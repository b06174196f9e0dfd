#include "base/suggest.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <string>

TEST_CASE("a mistyped word is told from one that means something else") {
    constexpr std::array<std::string_view, 4> words = {"benefit", "text", "heading", "warning"};
    CHECK(base::did_you_mean("benifit", words) == "did you mean 'benefit'?");
    CHECK(base::did_you_mean("Text", words) == "did you mean 'text'?");
    CHECK(base::did_you_mean("txet", words) == "did you mean 'text'?");
    CHECK(base::did_you_mean("haeding", words) == "did you mean 'heading'?");
    CHECK(base::did_you_mean("video", words).empty());
    CHECK(base::did_you_mean("", words).empty());
    CHECK(base::did_you_mean(std::string(60'000, 't'), words).empty());
}

TEST_CASE("swapping two letters is one mistake, as is adding, dropping or changing one") {
    CHECK(base::distance("alt", "alt") == 0);
    CHECK(base::distance("atl", "alt") == 1);
    CHECK(base::distance("al", "alt") == 1);
    CHECK(base::distance("alto", "alt") == 1);
    CHECK(base::distance("", "alt") == 3);
}

TEST_CASE("words of a page are repeated in a message on one line, and never cut within a letter") {
    CHECK(base::shortened("one\ntwo") == "one two");
    CHECK(base::shortened(std::string(40, 'x')) == std::string(40, 'x'));
    CHECK(base::shortened(std::string(39, 'x') + "é and more") == std::string(39, 'x') + "…");
}

TEST_CASE("a list of words reads like a sentence") {
    constexpr std::array<std::string_view, 3> words = {"small", "medium", "large"};
    CHECK(base::listed(words, "or") == "'small', 'medium' or 'large'");
    CHECK(base::listed(std::span(words).first(1), "or") == "'small'");
}
