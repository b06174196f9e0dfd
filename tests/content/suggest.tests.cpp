#include "content/suggest.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <string>

TEST_CASE("a mistyped word is told from one that means something else") {
    constexpr std::array<std::string_view, 4> words = {"benefit", "text", "heading", "warning"};
    CHECK(content::did_you_mean("benifit", words) == "did you mean 'benefit'?");
    CHECK(content::did_you_mean("Text", words) == "did you mean 'text'?");
    CHECK(content::did_you_mean("txet", words) == "did you mean 'text'?");
    CHECK(content::did_you_mean("haeding", words) == "did you mean 'heading'?");
    CHECK(content::did_you_mean("video", words).empty());
    CHECK(content::did_you_mean("", words).empty());
    CHECK(content::did_you_mean(std::string(60'000, 't'), words).empty());
}

TEST_CASE("swapping two letters is one mistake, as is adding, dropping or changing one") {
    CHECK(content::distance("alt", "alt") == 0);
    CHECK(content::distance("atl", "alt") == 1);
    CHECK(content::distance("al", "alt") == 1);
    CHECK(content::distance("alto", "alt") == 1);
    CHECK(content::distance("", "alt") == 3);
}

TEST_CASE("words of a page are repeated in a message on one line, and never cut within a letter") {
    CHECK(content::shortened("one\ntwo") == "one two");
    CHECK(content::shortened(std::string(40, 'x')) == std::string(40, 'x'));
    CHECK(content::shortened(std::string(39, 'x') + "é and more") == std::string(39, 'x') + "…");
}

TEST_CASE("a list of words reads like a sentence") {
    constexpr std::array<std::string_view, 3> words = {"small", "medium", "large"};
    CHECK(content::listed(words, "or") == "'small', 'medium' or 'large'");
    CHECK(content::listed(std::span(words).first(1), "or") == "'small'");
}
