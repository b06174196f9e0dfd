#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include "ui/wording.h"
#include "visitor/pages.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::PlannerContent;
using visiting::Visitor;

namespace {

void reads_on_to(Visitor& visitor, std::string_view button) {
    for (int pages = 0; pages < 20 && !visitor.finds(Role::button, button); ++pages) visitor.taps(wording::read_on);
}

}  // namespace

TEST_CASE("a page that belongs to no area is one long read, without a body beside it, warnings in their place") {
    const PlannerContent content;
    const visiting::Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{"plan"});
    visitor.next_frame({}, 1s);
    std::vector<std::string> read;
    for (const ui::Seen& seen : visitor.record().all())
        if (seen.where.file == "plan.lua" && seen.role == Role::text) read.push_back(seen.name);
    // Beside the words it stands below the name, else at their end.
    CHECK(std::erase(read, "Calves") == 1);
    CHECK(read == std::vector<std::string>{"Plan my massage", "A few questions.", "Nothing is kept.",
                                           "When is your race?", "No race", "Today", "In 4 to 14 days", "Good to know",
                                           "Drink when you are thirsty.", "Eat before, but not a lot.",
                                           "A fever, or a fresh injury? No massage today.",
                                           "Does massage make a muscle longer?", "Yes", "No, it just feels so"});
    CHECK_FALSE(visitor.finds(Role::button, wording::how_it_is_done));
    CHECK_FALSE(visitor.finds(Role::button, wording::when_not_to));
    CHECK_FALSE(visitor.finds(Role::figure, "figure"));
}

TEST_CASE("an answer stands below its question as soon as it is given, and changes with it") {
    const PlannerContent content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::FollowLink{"plan"});
    visitor.waits(500ms);
    CHECK_FALSE(visitor.sees("Keep it light."));
    const float question = visitor.finds(Role::text, "When is your race?")->box.y;
    visitor.taps("Today");
    CHECK(visitor.finds(Role::text, "Keep it light.")->box.y > visitor.button("In 4 to 14 days").box.bottom());
    CHECK(visitor.finds(Role::text, "When is your race?")->box.y == question);
    visitor.taps("In 4 to 14 days");
    CHECK(visitor.sees("You have time."));
    CHECK_FALSE(visitor.sees("Keep it light."));
    CHECK(visitor.kiosk().session().choices("plan") == model::Choices{{"race", "4 to 14"}});
}

TEST_CASE("a quiz says right or not quite, marks the right choice and says why; another choice may be tried") {
    const PlannerContent content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::FollowLink{"plan"});
    visitor.waits(500ms);
    reads_on_to(visitor, "No, it just feels so");
    visitor.taps("Yes");
    CHECK(visitor.sees(wording::not_quite));
    CHECK(visitor.sees(wording::right_one));
    CHECK(visitor.sees("Its stiffness does not change."));
    CHECK_FALSE(visitor.sees("The stretch feels easier."));
    visitor.taps("No, it just feels so");
    CHECK(visitor.sees(wording::right));
    CHECK(visitor.sees("The stretch feels easier."));
    CHECK_FALSE(visitor.sees(wording::not_quite));
    CHECK_FALSE(visitor.sees(wording::right_one));
    CHECK_FALSE(visitor.sees("Its stiffness does not change."));
}

TEST_CASE(
    "what a quiz says to an answer comes into view whole, with the answer, on every panel in every size of text") {
    const visiting::Content content;
    const visiting::Panel panel =
        GENERATE(visiting::Panel{1920, 1080}, visiting::Panel{1080, 1920}, visiting::landscape, visiting::portrait);
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    const std::string language = GENERATE("", "es");
    const std::string id = GENERATE("kneading", "first-massage", "sore-bone");
    const model::Localised pages = model::localised(visiting::shared(content.library), language);
    for (const model::Block& block : pages.shown->page(id)->blocks) {
        const auto* const quiz = std::get_if<model::Quiz>(&block);
        if (!quiz) continue;
        for (const model::Quiz::Choice& choice : quiz->choices) {
            INFO(panel.width << "x" << panel.height << " " << percent << " " << language << " " << id << ": "
                             << choice.words);
            Visitor visitor(content, panel, ui::Paint::off);
            visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent, .less_motion = true}});
            visitor.kiosk().take(kiosk::Begin{});
            visitor.kiosk().take(kiosk::FollowLink{id});
            visitor.next_frame({}, 1s);
            const auto touchable = [&] {
                const auto button = visitor.finds(Role::button, choice.words);
                return button && button->visible.h >= button->box.h - 1.6F;
            };
            for (int stops = 0; stops < 60 && !touchable(); ++stops) visitor.taps(pages.say(wording::read_on));
            REQUIRE(touchable());
            visitor.taps(choice.words);
            visitor.waits(1s);
            for (const auto role : {Role::text, Role::button}) {
                const auto seen = visitor.finds(role, role == Role::text ? choice.because : choice.words);
                REQUIRE(seen);
                CHECK(seen->visible.h >= seen->box.h - 1.6F);
            }
        }
    }
}

TEST_CASE("the quiz of an area stands with how massage is done there") {
    PlannerContent content;
    for (model::Page& page : content.library.pages)
        if (page.id == "calves") {
            std::erase_if(page.blocks,
                          [](const model::Block& block) { return !std::holds_alternative<model::Text>(block); });
            page.blocks.push_back(visiting::planner().blocks[6]);
        }
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    CHECK_FALSE(visitor.sees("Does massage make a muscle longer?"));
    visitor.taps(wording::how_it_is_done);
    CHECK(visitor.sees("Does massage make a muscle longer?"));
}

TEST_CASE("where the answer is longer than the card, the place in the page stays and the rest can be reached") {
    PlannerContent content;
    content.answering = [](const model::Page&, const model::Answer&, const model::Choices&) {
        std::vector<model::Block> blocks;
        for (int i = 0; i < 12; ++i) blocks.push_back(model::Text{{"plan.lua", 4}, "One more thing to think of."});
        blocks.push_back(model::Text{{"plan.lua", 4}, "That was all."});
        return blocks;
    };
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::FollowLink{"plan"});
    visitor.waits(500ms);
    const float before = visitor.button("Today").box.y;
    visitor.taps("Today");
    CHECK(visitor.button("Today").box.y == before);
    for (int pages = 0; pages < 20 && !visitor.sees("That was all."); ++pages) visitor.taps(wording::read_on);
    CHECK(visitor.sees("That was all."));
}

TEST_CASE("what a visitor answered and how they wanted to see it is gone when they start over") {
    const PlannerContent content;
    Visitor visitor(content);
    visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = 160, .high_contrast = true}});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{"plan"});
    visitor.kiosk().take(kiosk::Choose{"race", "Today"});
    visitor.waits(1s);
    visitor.taps(wording::start_over);
    visitor.taps(wording::yes_start_over);
    Visitor fresh(content);
    const auto opens = [](Visitor& someone) {
        someone.taps(wording::begin);
        someone.kiosk().take(kiosk::FollowLink{"plan"});
        someone.waits(1s);
        return someone.canvas().rgba();
    };
    CHECK(opens(visitor) == opens(fresh));
}
