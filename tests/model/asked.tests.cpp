#include "model/asked.h"

#include <catch2/catch_test_macros.hpp>

using model::Asked;
using model::Choices;

namespace {

model::Ask ask(std::string id, std::vector<std::string> choices, std::vector<model::Ask::Condition> when = {}) {
    model::Ask made;
    made.id = std::move(id);
    made.question = made.id + "?";
    for (const std::string& choice : choices) made.choices.push_back({choice, choice});
    made.when = std::move(when);
    return made;
}

/// A goal leads to a race or to soreness; a race to come to how long it is.
model::Page walk() {
    model::Page page;
    page.steps = true;
    page.blocks = {model::Heading{{}, "Signs"},
                   model::List{{}, {}, {"clot", "chest"}},
                   ask("goal", {"race", "sore", "rest"}),
                   model::Answer{{}, {"goal"}, 0},
                   ask("race", {"today", "done"}, {{"goal", {"race"}}}),
                   ask("sore", {"low", "high"}, {{"goal", {"sore"}}}),
                   model::Text{{}, "Why we ask."},
                   ask("length", {"long", "short"}, {{"race", {"today"}}})};
    return page;
}

Asked asked(const std::string& id, const Choices& choices) {
    const model::Page page = walk();
    return model::asked(page, *model::ask_called(page, id), choices);
}

}  // namespace

TEST_CASE("a question is asked once the choices above lead to it, and is not yet decided while those are open") {
    CHECK(asked("goal", {}) == Asked::yes);
    CHECK(asked("race", {}) == Asked::not_yet);
    CHECK(asked("race", {{"goal", "race"}}) == Asked::yes);
    CHECK(asked("race", {{"goal", "sore"}}) == Asked::no);
    CHECK(asked("length", {{"goal", "race"}}) == Asked::not_yet);
    CHECK(asked("length", {{"goal", "race"}, {"race", "today"}}) == Asked::yes);
    CHECK(asked("length", {{"goal", "race"}, {"race", "done"}}) == Asked::no);
}

TEST_CASE("an answer left behind on another way counts no more, and neither does what it led to") {
    const model::Page page = walk();
    const Choices before = {{"goal", "sore"}, {"race", "today"}, {"length", "long"}, {"sore", "low"}};
    CHECK(model::still_asked(page, before) == Choices{{"goal", "sore"}, {"sore", "low"}});
    CHECK(model::still_asked(page, {{"goal", "gone"}}).empty());
    CHECK(asked("length", {{"goal", "sore"}, {"race", "today"}}) == Asked::no);
}

TEST_CASE("questions are settled when each is answered or not asked, and one is answered at least") {
    const model::Page page = walk();
    CHECK(model::are_settled(page, {"goal", "race"}, {{"goal", "sore"}}));
    CHECK_FALSE(model::are_settled(page, {"goal", "race"}, {{"goal", "race"}}));
    CHECK_FALSE(model::are_settled(page, {"race"}, {{"goal", "sore"}}));
    CHECK_FALSE(model::are_settled(page, {"race"}, {}));
}

TEST_CASE("combinations have no choice of a question that is not asked then") {
    const model::Page page = walk();
    CHECK(model::combinations(page, {"race", "sore"}, 100) ==
          std::vector<Choices>{{{"race", "today"}}, {{"race", "done"}}, {{"sore", "low"}}, {{"sore", "high"}}});
    CHECK(model::combinations(page, {"goal", "race", "sore", "length"}, 100).size() == 6);
    CHECK(model::combinations(page, {"goal", "race", "sore", "length"}, 1).size() > 1);  // more than that: too many
}

TEST_CASE("the way is as long as its longest branch that is still open") {
    const model::Page page = walk();
    CHECK(model::questions_on_the_way(page, {}) == 3);
    CHECK(model::questions_on_the_way(page, {{"goal", "sore"}}) == 2);
    CHECK(model::questions_on_the_way(page, {{"goal", "rest"}}) == 1);
    CHECK(model::questions_on_the_way(page, {{"goal", "race"}, {"race", "done"}}) == 2);
    CHECK(model::open_question(page, {{"goal", "race"}})->id == "race");
    CHECK(model::open_question(page, {{"goal", "rest"}}) == nullptr);
}

TEST_CASE("what stands with a question is what comes before it, from the question or answer above on") {
    const model::Page page = walk();
    CHECK(model::blocks_with(page, *model::ask_called(page, "goal")) == std::vector<std::size_t>{0, 1, 2});
    CHECK(model::blocks_with(page, *model::ask_called(page, "length")) == std::vector<std::size_t>{6, 7});
}

TEST_CASE("a shared question is another one where other signs stand with it, or other choices") {
    const auto name = [](const auto& change) {
        model::Page page = walk();
        auto& shared = std::get<model::Ask>(page.blocks[2]);
        shared.shared = true;
        change(page, shared);
        return model::shared_name(page, shared);
    };
    const auto nothing = [](model::Page&, model::Ask&) {};
    const std::string before = name(nothing);
    CHECK_FALSE(before.empty());
    CHECK(before == name([](model::Page& page, model::Ask& ask) {
              page.name = "Another page";
              ask.question = "In other words?";
          }));
    CHECK(before != name([](model::Page& page, model::Ask&) {
              std::get<model::List>(page.blocks[1]).signs.emplace_back("breath");
          }));
    CHECK(before != name([](model::Page&, model::Ask& ask) { ask.choices.pop_back(); }));
    CHECK(name([](model::Page&, model::Ask& ask) { ask.shared = false; }).empty());
}

TEST_CASE("a question that contradicts those above it can never be asked") {
    model::Page page = walk();
    const model::Ask never = ask("never", {"a", "b"}, {{"race", {"today"}}, {"sore", {"low"}}});
    page.blocks.emplace_back(never);
    CHECK_FALSE(model::can_be_asked(page, never));
    CHECK(model::can_be_asked(page, *model::ask_called(page, "length")));
}

TEST_CASE("what another page asks counts once it has an answer there, and nothing waits for it") {
    model::Page page = walk();
    model::Ask known = ask("known", {"yes", "no"});
    known.asked_on = "check";
    page.blocks.insert(page.blocks.begin(), known);
    page.blocks.insert(page.blocks.begin() + 1, ask("more", {"a", "b"}, {{"known", {"yes"}}}));
    const auto is_asked = [&](const char* id, const Choices& choices) {
        return model::asked(page, *model::ask_called(page, id), choices);
    };
    CHECK(is_asked("known", {}) == Asked::no);
    CHECK(is_asked("more", {}) == Asked::no);
    CHECK(is_asked("more", {{"known", "yes"}}) == Asked::yes);
    CHECK(model::open_question(page, {})->id == "goal");
    CHECK(model::questions_on_the_way(page, {}) == 3);
    CHECK(model::are_settled(page, {"known", "goal"}, {{"goal", "rest"}}));
    CHECK_FALSE(model::are_settled(page, {"known"}, {}));
    CHECK(model::still_asked(page, {{"known", "no"}}) == Choices{{"known", "no"}});
    CHECK(model::still_asked(page, {{"known", "gone"}}).empty());
}

TEST_CASE("an answer to what another page asks is tried with each choice, and without") {
    model::Page page = walk();
    model::Ask known = ask("known", {"yes", "no"});
    known.asked_on = "check";
    page.blocks.insert(page.blocks.begin(), known);
    CHECK(model::combinations(page, {"known"}, 100) == std::vector<Choices>{{{"known", "yes"}}, {{"known", "no"}}});
    CHECK(model::combinations(page, {"known", "race"}, 100) ==
          std::vector<Choices>{{{"race", "today"}},
                               {{"race", "done"}},
                               {{"known", "yes"}, {"race", "today"}},
                               {{"known", "yes"}, {"race", "done"}},
                               {{"known", "yes"}},
                               {{"known", "no"}, {"race", "today"}},
                               {{"known", "no"}, {"race", "done"}},
                               {{"known", "no"}}});
}
