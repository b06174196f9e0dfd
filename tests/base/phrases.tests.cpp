#include "base/phrases.h"

#include <fmt/format.h>

#include <array>
#include <catch2/catch_test_macros.hpp>

TEST_CASE("words of a page are repeated in a message on one line, and never cut within a letter") {
    CHECK(base::shortened("one\ntwo") == "one two");
    CHECK(base::shortened(fmt::format("{:x<50}", "")) == fmt::format("{:x<50}", ""));
    CHECK(base::shortened(fmt::format("{:x<49}é and more", "")) == fmt::format("{:x<49}…", ""));
}

TEST_CASE("of a long text a message repeats what is around the place that it is about") {
    const std::string long_text = fmt::format("{:a<40}é{:b<40}", "", "");
    CHECK(base::around("short", 2) == "short");
    CHECK(base::around(long_text, 40) == fmt::format("…{:a<25}é{:b<23}…", "", ""));
    // The places at which these would be cut are within the é.
    CHECK(base::around(long_text, 66) == fmt::format("…é{:b<40}", ""));
    CHECK(base::around(fmt::format("{:a<49}é and more", ""), 10) == fmt::format("{:a<49}…", ""));
}

TEST_CASE("one of a thing is not several") {
    CHECK(base::count_phrase(1, "piece of advice", "pieces of advice") == "1 piece of advice");
    CHECK(base::count_phrase(3, "mistake", "mistakes") == "3 mistakes");
}

TEST_CASE("a list of words reads like a sentence") {
    constexpr std::array<std::string_view, 3> words = {"small", "medium", "large"};
    CHECK(base::listed(words, "or") == "'small', 'medium' or 'large'");
    CHECK(base::listed(std::span(words).first(1), "or") == "'small'");
}

TEST_CASE("of two long texts that hardly differ, the words that do are repeated") {
    const std::string same = "Is one leg newly swollen, or is it sore, warm or a different ";
    const std::string rest = " for no reason that you know, or since a long trip?";
    using Pair = std::pair<std::string, std::string>;
    CHECK(base::around_difference(same + "color" + rest, same + "colour" + rest) ==
          Pair{"…or a different color for no reason that…", "…or a different colour for no reason that…"});
    CHECK(base::around_difference("Walk.", "Walk") == Pair{"Walk.", "Walk"});
    CHECK(base::around_difference("Rest now", "Now rest") == Pair{"Rest now", "Now rest"});
    CHECK(base::around_difference("The same", "The same") == Pair{"The same", "The same"});
    const std::string new_words(500, 'x');
    CHECK(base::around_difference("", new_words).second.size() < 120);
}
