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

TEST_CASE("of two words as close, the one that was not written to its end is meant") {
    constexpr std::array<std::string_view, 2> words = {"on", "off"};
    CHECK(base::closest("of", words) == "off");
    CHECK(base::closest("om", words) == "on");
}
