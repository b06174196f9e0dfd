#include "model/guessed.h"

#include <catch2/catch_test_macros.hpp>

namespace {

const model::Guess guess = {.where = {},
                            .id = "flow",
                            .question = "How much?",
                            .lowest = 1,
                            .highest = 9,
                            .step = 0.5,
                            .unit = "×",
                            .truth = 3,
                            .because = "So it is."};
const model::Lanes lanes = {.where = {},
                            .id = "next",
                            .longest = "Longest",
                            .next = "Next",
                            .unit = "miles",
                            .hurt = "Hurt",
                            .bands = {{0, 10, "Fine."}, {10, 16, "Shorter."}, {100, 23, "Much shorter."}}};

}  // namespace

TEST_CASE("a value is written with its unit as people read it") {
    CHECK(model::with_unit(3, "×") == "×3");
    CHECK(model::with_unit(1.5, "%") == "1.5%");
    CHECK(model::with_unit(10, "miles") == "10 miles");
    CHECK(model::with_unit(1, "miles") == "1 mile");
    CHECK(model::with_unit(1, "days after a hard run") == "1 day after a hard run");
    CHECK(model::with_unit(1, "días después") == "1 día después");
}

TEST_CASE("a run in miles is told in kilometers as well, to a tenth below 10, and to a half above") {
    CHECK(model::distance(0.5, "miles") == "0.5 miles (0.8 km)");
    CHECK(model::distance(3, "miles") == "3 miles (4.8 km)");
    CHECK(model::distance(6, "millas") == "6 millas (9.7 km)");
    CHECK(model::distance(6.2, "miles") == "6.2 miles (10 km)");
    CHECK(model::distance(10, "millas") == "10 millas (16 km)");
    CHECK(model::distance(11, "miles") == "11 miles (17.5 km)");  // whole kilometers made 12.5 % of these 10
    CHECK(model::distance(6.5, "miles") == "6.5 miles (10.5 km)");
    CHECK(model::distance(7, "miles") == "7 miles (11.5 km)");
    CHECK(model::distance(26, "miles") == "26 miles (42 km)");
    CHECK(model::distance(5, "km") == "5 km");
}

TEST_CASE("a guess begins in the middle, goes by its steps as far as it can, and is remembered") {
    CHECK(model::guessed(guess, {}).value == 5);
    CHECK_FALSE(model::guessed(guess, {}).shown);
    CHECK(model::stepped(guess, 5, 1) == 5.5);
    CHECK(model::stepped(guess, 9, 1) == 9);
    CHECK(model::stepped(guess, 1, -1) == 1);
    const model::Choices choices = {{"flow", model::choice_of({2.5, true})}};
    CHECK(model::guessed(guess, choices).value == 2.5);
    CHECK(model::guessed(guess, choices).shown);
}

TEST_CASE("what was set before a page was saved anew stays within what can be set now") {
    CHECK(model::guessed(guess, {{"flow", "40"}}).value == 9);
    CHECK(model::guessed(guess, {{"flow", "nothing"}}).value == 5);
    model::Page page;
    page.blocks = {guess};
    CHECK(model::still_set(page, {{"flow", "2"}, {"gone", "3"}}) == model::Choices{{"flow", "2"}});
}

TEST_CASE("a run of exactly ten percent more is no jump, and anything over it is") {
    CHECK(model::band_of(lanes, {10, 11}).words == "Fine.");
    CHECK(model::band_of(lanes, {10, 8}).words == "Fine.");
    CHECK(model::band_of(lanes, {10, 11.5}).words == "Shorter.");
    CHECK(model::band_of(lanes, {10, 20}).words == "Shorter.");
    CHECK(model::band_of(lanes, {10, 20.5}).words == "Much shorter.");
}

TEST_CASE("the next run follows the longest, a tenth farther at most, until somebody sets it") {
    const auto next = [](const char* longest) {
        return model::runs(lanes, {{model::longest_name(lanes), longest}}).next;
    };
    CHECK(model::runs(lanes, {}).longest == 6);
    CHECK(model::runs(lanes, {}).next == 6.5);
    CHECK(next("3") == 3);
    CHECK(next("5") == 5.5);
    CHECK(next("10") == 11);
    CHECK(next("40") == 40);
    CHECK(model::runs(lanes, {{model::longest_name(lanes), "5"}, {model::next_name(lanes), "8"}}).next == 8);
}
