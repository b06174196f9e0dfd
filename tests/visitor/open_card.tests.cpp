#include "visitor/open_card.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "ui/wording.h"
#include "visitor/pages.h"

using namespace std::chrono_literals;

namespace {

visitor::Answering takes_it_light(int* runs = nullptr) {
    return [runs](const model::Page&, const model::Answer&, const model::Choices&) {
        if (runs) ++*runs;
        return std::vector<model::Block>{model::Text{{"plan.lua", 4}, "Keep it light."}};
    };
}

kiosk::Session on_plan(std::string choice) {
    kiosk::Session session;
    for (const kiosk::Deed& deed : std::initializer_list<kiosk::Deed>{kiosk::Begin{}, kiosk::FollowLink{"plan"},
                                                                      kiosk::Choose{"race", std::move(choice)}})
        session.take(deed);
    return session;
}

bool says(const visitor::OpenCard& card, std::string_view words) {
    return std::ranges::any_of(card.page.blocks, [&](const model::Block& block) {
        const auto* const text = std::get_if<model::Text>(&block);
        return text && text->words == words;
    });
}

}  // namespace

TEST_CASE("a card has what its answers say to what was chosen, in the visitor's language") {
    model::Library library;
    library.pages = {visiting::planner()};
    model::Language spanish = {.where = {}, .code = "es", .name = "Español", .words = {}};
    spanish.words["Keep it light."] = {{}, "Que sea suave."};
    library.languages = {spanish};
    const auto content = model::localised(visiting::shared(library), "es");
    const auto card = visitor::open_card(content, on_plan("Today"), takes_it_light());
    REQUIRE(card);
    CHECK(says(*card, "Que sea suave."));
    CHECK(card->choices == model::Choices{{"race", "Today"}});
    CHECK(std::ranges::none_of(card->page.blocks,
                               [](const model::Block& block) { return std::holds_alternative<model::Answer>(block); }));
}

TEST_CASE("a card forgets a choice that its page does not offer, and there is none without a page") {
    model::Library library;
    library.pages = {visiting::planner()};
    const auto content = model::localised(visiting::shared(library), "");
    const auto card = visitor::open_card(content, on_plan("Yesterday"), takes_it_light());
    REQUIRE(card);
    CHECK(card->choices.empty());
    CHECK_FALSE(says(*card, "Keep it light."));
    CHECK_FALSE(visitor::open_card(content, kiosk::Session(), takes_it_light()));
}

TEST_CASE("answers run once for what the visitor does, and never in a frame") {
    visiting::PlannerContent content;
    int runs = 0;
    content.answering = takes_it_light(&runs);
    visiting::Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::FollowLink{"plan"});
    visitor.waits(500ms);
    CHECK(runs == 0);
    visitor.taps("Today");
    CHECK(visitor.sees("Keep it light."));
    CHECK(runs == 1);
    visitor.waits(2s);
    CHECK(runs == 1);
}

TEST_CASE("a question on the card that greets keeps the answer it was given") {
    model::Library library;
    library.pages = {visiting::planner()};
    library.pages.front().id = model::welcome_page;
    const auto content = model::localised(visiting::shared(library), "");
    kiosk::Session session;
    session.take(kiosk::Begin{});
    session.take(kiosk::Choose{"race", "Today"});
    const auto card = visitor::open_card(content, session, takes_it_light());
    REQUIRE(card);
    CHECK(says(*card, "Keep it light."));
}

TEST_CASE("at large text the first signs of danger come before what calms, and not otherwise") {
    const auto first_words = [](int percent, bool warns) {
        model::Library library;
        model::Page page = visiting::planner();
        page.blocks = {model::Text{{}, "You are in good company."}, model::Heading{{}, "Look at this first"}};
        if (warns) page.blocks.push_back(model::Warning{{}, "Call 911."});
        page.blocks.push_back(model::Text{{}, "What it is."});
        library.pages = {page};
        kiosk::Session session = on_plan("Today");
        session.take(kiosk::Adjust{{.text_percent = percent}});
        const auto card = visitor::open_card(model::localised(visiting::shared(library), ""), session, {});
        REQUIRE(card);
        CHECK(card->page.blocks.size() == page.blocks.size());
        const auto* const text = std::get_if<model::Text>(&card->page.blocks.front());
        return text ? text->words : "";
    };
    CHECK(first_words(100, true) == "You are in good company.");
    CHECK(first_words(130, true) != "You are in good company.");
    CHECK(first_words(200, true) != "You are in good company.");
    CHECK(first_words(200, false) == "You are in good company.");
}

TEST_CASE("upright a page begins with its first sentence at any size of text, and then come the signs of danger") {
    const auto [begins, first] =
        GENERATE(std::pair("You are in good company. Most people get better.", "You are in good company."),
                 std::pair("Does it hurt? Then rest. Most people get better.", "Does it hurt? Then rest."));
    model::Library library;
    model::Page page = visiting::planner();
    page.blocks = {model::Text{{}, begins}, model::Heading{{}, "Look here"}, model::Warning{{}, "Call 911."},
                   model::Text{{}, "What it is."}};
    library.pages = {page};
    kiosk::Session session = on_plan("Today");
    session.take(kiosk::Adjust{{.text_percent = 200}});
    const auto card =
        visitor::open_card(model::localised(visiting::shared(library), ""), session, {}, visitor::Hangs::upright);
    REQUIRE(card);
    const std::vector<model::Block>& blocks = card->page.blocks;
    REQUIRE(blocks.size() == 5);
    CHECK(std::get<model::Text>(blocks[0]).words == first);
    CHECK(std::get<model::Warning>(blocks[2]).words == "Call 911.");
    CHECK(std::get<model::Text>(blocks[3]).words == "Most people get better.");
}

TEST_CASE("upright in large text all but the first signs are headed by how soon, as they are on any other panel") {
    model::Library library;
    model::Page page = visiting::planner();
    page.blocks.clear();
    for (const model::Urgency urgency : {model::Urgency::today, model::Urgency::this_week})
        for (const char* const words : {"One?", "Another?"}) {
            page.blocks.push_back(model::Warning{.where = {}, .words = words, .sign = model::Sign{}});
            std::get<model::Warning>(page.blocks.back()).sign->urgency = urgency;
        }
    library.pages = {page};
    kiosk::Session session = on_plan("Today");
    const auto headed = [&](int percent, visitor::Hangs hangs) {
        session.take(kiosk::Adjust{{.text_percent = percent}});
        const auto card = visitor::open_card(model::localised(visiting::shared(library), ""), session, {}, hangs);
        REQUIRE(card);
        std::vector<model::Urgency> all;
        for (const auto& [block, urgency] : card->urgencies) all.push_back(urgency);
        return all;
    };
    const std::vector<model::Urgency> both = {model::Urgency::today, model::Urgency::this_week};
    CHECK(headed(100, visitor::Hangs::upright) == both);
    CHECK(headed(200, visitor::Hangs::wide) == both);
    CHECK(headed(200, visitor::Hangs::upright) == std::vector{model::Urgency::this_week});
}

TEST_CASE("what the kiosk says in other words of its own changes nothing that an answer says") {
    model::Library library;
    library.pages = {visiting::planner()};
    model::Language english = {.where = {}, .code = "en", .name = "English", .words = {}};
    english.words["Keep it light."] = {{}, "Go easy."};
    library.languages = {english};
    const auto card =
        visitor::open_card(model::localised(visiting::shared(library), ""), on_plan("Today"), takes_it_light());
    REQUIRE(card);
    CHECK(says(*card, "Keep it light."));
}
