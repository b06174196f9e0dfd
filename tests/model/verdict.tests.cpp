#include "model/verdict.h"

#include <catch2/catch_test_macros.hpp>

using model::Quiz;
using model::Verdict;

namespace {

const Quiz quiz = {{},
                   "reach",
                   "Does it?",
                   {{{}, "Yes", "Yes", "", false}, {{}, "No", "No", "", true}, {{}, "A bit", "A bit", "", false}}};

std::vector<Verdict> verdicts(const model::Choices& choices) {
    std::vector<Verdict> all;
    for (const Quiz::Choice& choice : quiz.choices) all.push_back(model::verdict(quiz, choice, choices));
    return all;
}

}  // namespace

TEST_CASE("a quiz says nothing before somebody has chosen, or once what they chose is gone") {
    const std::vector<Verdict> nothing(3, Verdict::none);
    CHECK(verdicts({}) == nothing);
    CHECK(verdicts({{"race", "No"}}) == nothing);
    CHECK(verdicts({{"reach", "Perhaps"}}) == nothing);
}

TEST_CASE("a quiz says of the choice that was made what it is, and of the right one where it was another") {
    CHECK(verdicts({{"reach", "No"}}) == std::vector{Verdict::none, Verdict::right, Verdict::none});
    CHECK(verdicts({{"reach", "Yes"}}) == std::vector{Verdict::not_quite, Verdict::right_one, Verdict::none});
}
