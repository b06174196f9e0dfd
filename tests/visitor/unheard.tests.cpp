#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "commands/speech.h"
#include "ui/wording.h"
#include "visitor/aloud.h"
#include "visitor/story.h"

// Danger signs are asked about as a list, and a list can be jumped over.

using namespace std::chrono_literals;
using namespace std::string_literals;
using namespace visiting;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;
using ui::Paint;

namespace {

using Warnings = std::vector<std::string>;

/// Warnings, a question about them, and a real voice that stays with the second.
struct Asked : Story {
    explicit Asked(const Warnings& warnings = {"One.", "Two forever.", "Three.", "Four."}) : Story({}) {
        content.reading_out = commands::reading_out;
        content.saying = commands::saying;
        content.answering = [](const model::Page&, const model::Answer&, const model::Choices& choices) {
            std::vector<model::Block> told;
            if (choices.at("fit") == "yes") told.emplace_back(model::Warning{{"asked.lua", 20}, "Call now."});
            return told;
        };
        model::Page page;
        page.id = page.name = "asked";
        page.where = {"asked.lua", 1};
        int line = 2;
        for (const std::string& words : warnings)
            page.blocks.emplace_back(model::Warning{{"asked.lua", line++}, words});
        page.blocks.emplace_back(
            model::Ask{{"asked.lua", line++}, "fit", "Does one fit you?", {{"yes", "It does."}, {"no", "None."}}});
        page.blocks.emplace_back(model::Answer{{"asked.lua", line}, {"fit"}});
        content.library.pages.push_back(page);
    }

    /// Listens until the second warning, then goes to this answer at once, and hears it.
    void jumps_to(Visitor& visitor, std::string_view answer) {
        visitor.strikes("Speech");
        visitor.kiosk().take(kiosk::FollowLink{"asked"});
        visitor.waits(500ms);
        REQUIRE(lasts(visitor, *this, "Two forever."));
        visitor.strikes("Tab");
        for (int keys = 0; keys < 20 && focus(visitor) != answer; ++keys) visitor.strikes("Tab");
        REQUIRE(focus(visitor) == answer);
        REQUIRE(in_time(visitor, [&] { return voice.state().spoken_to_end; }));
        visitor.hears();
    }
};

const std::string insisting = "press Enter again to answer all the same.";

model::Choices chosen(Visitor& visitor) { return visitor.kiosk().session().choices("asked"); }

}  // namespace

TEST_CASE(
    "who says that no danger sign fits is told first how many they have not heard, and answers by a second Enter") {
    Asked asked;
    Visitor visitor(asked.content, landscape, Paint::off);
    asked.jumps_to(visitor, "None.");
    visitor.strikes("Enter");
    CHECK(chosen(visitor).empty());
    CHECK(visitor.hears().starts_with("Not heard yet: 3 warnings."));  // one of them was cut off
    SECTION("who insists is believed") {
        REQUIRE(in_time(visitor, [&] { return heard(asked, insisting) && asked.voice.state().spoken_to_end; }));
        visitor.strikes("Enter");
        CHECK(chosen(visitor) == model::Choices{{"fit", "no"}});
        CHECK(visitor.hears().starts_with("Not heard yet: 3 warnings. Go back up to hear them. None., chosen."));
    }
    SECTION("who goes back up is told of what they have not heard to its end even now") {
        for (const char* name : {"Four.", "Three."}) {
            for (int keys = 0; keys < 9 && focus(visitor) != name; ++keys) visitor.strikes("Up");
            REQUIRE(focus(visitor) == name);
            REQUIRE(in_time(visitor, [&] { return asked.voice.state().spoken_to_end; }));
        }
        for (int keys = 0; keys < 9 && focus(visitor) != "None."; ++keys) {
            visitor.strikes("Down");
            REQUIRE(in_time(visitor, [&] { return asked.voice.state().spoken_to_end; }));
        }
        visitor.hears();
        visitor.strikes("Enter");
        CHECK(chosen(visitor).empty());
        CHECK(visitor.hears().starts_with("Not heard yet: 1 warning."));
    }
}

TEST_CASE("who says that a danger sign fits is not kept waiting for the others") {
    Asked asked;
    Visitor visitor(asked.content, landscape, Paint::off);
    asked.jumps_to(visitor, "It does.");
    visitor.strikes("Enter");
    CHECK(chosen(visitor) == model::Choices{{"fit", "yes"}});
}

TEST_CASE("nobody insists who has not heard what there is to insist on") {
    Asked asked;
    Visitor visitor(asked.content, landscape, Paint::off);
    asked.jumps_to(visitor, "None.");
    SECTION("whoever strikes twice at once") { visitor.next_frame({.keys = {{"Enter"}, {"Enter"}}}); }
    SECTION("whoever keeps the key down") {
        visitor.next_frame({.keys = {{"Enter"}}});
        REQUIRE(in_time(visitor, [&] { return asked.voice.state().spoken_to_end; }));
        for (int repeats = 0; repeats < 5; ++repeats) visitor.next_frame({.keys = {{"Enter", true}}}, 500ms);
    }
    CHECK(chosen(visitor).empty());
    CHECK(in_time(visitor, [&] { return heard(asked, "press Enter again to answer all the same."); }));
}

TEST_CASE("a warning is heard once all of it is, and not by words that it shares with another") {
    Asked asked({"One. Call now.", "Two forever. Lie down.", "Three. Call now.", "Four. Call now."});
    Visitor visitor(asked.content, landscape, Paint::off);
    asked.jumps_to(visitor, "None.");
    visitor.strikes("Enter");
    CHECK(chosen(visitor).empty());
    CHECK(visitor.hears().starts_with("Not heard yet: 3 warnings."));
}

TEST_CASE("who jumps past warnings hears how many of them they have not heard") {
    // The last lasts as well: on the way back up the voice could come to its end.
    Asked asked({"One.", "Two forever.", "Three.", "Four forever."});
    Visitor visitor(asked.content, landscape, Paint::off);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::FollowLink{"asked"});
    visitor.waits(500ms);
    REQUIRE(lasts(visitor, asked, "Two forever."));
    visitor.hears();
    visitor.strikes("Right");
    CHECK(visitor.hears() == "Question: Does one fit you? It does. 1 of 2. Skipped: 2 warnings.\n");
    for (int keys = 0; keys < 9 && focus(visitor) != "Three."; ++keys) visitor.strikes("Up");
    REQUIRE(focus(visitor) == "Three.");
    REQUIRE(in_time(visitor, [&] { return asked.voice.state().spoken_to_end; }));
    visitor.hears();
    for (int keys = 0; keys < 9 && focus(visitor) != "One."; ++keys) visitor.strikes("Up");
    REQUIRE(in_time(visitor, [&] { return asked.voice.state().spoken_to_end; }));
    visitor.hears();
    visitor.strikes("Right");
    CHECK_THAT(visitor.hears(), EndsWith(" Skipped: 2 warnings.\n"));  // the one that was cut off, too
}

TEST_CASE("who chooses another language from the bar has skipped nothing of the card that is read anew") {
    Asked asked;
    Visitor visitor(asked.content, landscape, Paint::off);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::FollowLink{"asked"});
    visitor.waits(500ms);
    for (int keys = 0; keys < 20 && focus(visitor) != "Español"; ++keys) visitor.strikes("Tab");
    REQUIRE(focus(visitor) == "Español");
    visitor.kiosk().take(kiosk::Adjust{{.language = "es"}});
    visitor.waits(500ms);
    REQUIRE(lasts(visitor, asked, "Two forever."));
    visitor.hears();
    visitor.strikes("Tab");
    const std::string said = visitor.hears();
    CHECK_FALSE(said.empty());
    CHECK_FALSE(contains(said, "warnings"));
    CHECK_FALSE(contains(said, "advertencias"));
}

TEST_CASE(
    "whoever comes to a long list of warnings hears how long it is, what it is for, and how to get to the answers") {
    const bool headed = GENERATE(true, false);
    Asked asked;
    model::Page& page = asked.content.library.pages.back();
    page.steps = true;
    if (headed) {
        page.blocks.insert(page.blocks.begin() + 2, model::Heading{{"asked.lua", 30}, "Legs"});
        page.blocks.insert(page.blocks.begin(), model::Heading{{"asked.lua", 31}, "Head"});
    }
    Visitor visitor(asked.content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"asked"});
    const std::string length = headed ? "4 warnings, 2 headings." : "4 warnings.";
    const std::string jump = headed ? "Right jumps to the next heading, and from the last one to the answers."
                                    : "Right jumps to the answers.";
    CHECK_THAT(visitor.hears(), StartsWith("asked. Question 1 of 1. " + length + " Does one fit you? " + jump + " "));
    int jumps = 0;
    while (focus(visitor) != "It does." && jumps < 9) {
        visitor.strikes("Right");
        ++jumps;
    }
    CHECK(jumps <= 3);
}

TEST_CASE("what the last visitor heard nobody else has heard") {
    Asked asked;
    Visitor visitor(asked.content, landscape, Paint::off);
    asked.jumps_to(visitor, "None.");
    for (int keys = 0; keys < 9 && focus(visitor) != "Four."; ++keys) visitor.strikes("Up");
    REQUIRE(in_time(visitor, [&] { return heard(asked, "Four."); }));
    visitor.kiosk().take(kiosk::StartOver{});
    visitor.waits(1s);
    asked.jumps_to(visitor, "None.");
    visitor.strikes("Enter");
    CHECK(visitor.hears().starts_with("Not heard yet: 3 warnings."));
}

TEST_CASE("who has the page read by Listen is told as well what they have not heard") {
    Asked asked;
    Visitor visitor(asked.content, landscape, Paint::off);
    asked.jumps_to(visitor, "None.");
    visitor.kiosk().take(kiosk::Hear{kiosk::Listen::start, 9});
    visitor.next_frame();
    visitor.hears();
    visitor.strikes("Enter");
    CHECK(chosen(visitor).empty());
    CHECK(visitor.hears().starts_with("Not heard yet: "));
}

TEST_CASE("who insisted is told at the next step what they have not heard, and Back reads that alone") {
    Asked asked;
    model::Page& page = asked.content.library.pages.back();
    page.steps = true;
    page.blocks.emplace_back(model::Ask{{"asked.lua", 9}, "day", "Which day?", {{"a", "One."}, {"b", "Two."}}});
    Visitor visitor(asked.content, landscape, Paint::off);
    asked.jumps_to(visitor, "None.");
    visitor.strikes("Enter");
    REQUIRE(in_time(visitor, [&] { return heard(asked, insisting) && asked.voice.state().spoken_to_end; }));
    visitor.hears();
    visitor.strikes("Enter");
    CHECK(chosen(visitor) == model::Choices{{"fit", "no"}});
    CHECK_THAT(visitor.hears(),
               StartsWith("asked. Question 2 of 2. Not heard yet: 3 warnings. Back or Escape leads to them. "));
    SECTION("what is not heard then stands before the rest of the result, with its question") {
        visitor.strikes("Enter");
        visitor.hears();
        REQUIRE(in_time(visitor, [&] { return asked.voice.state().spoken_to_end; }));
        visitor.strikes("Enter");
        CHECK_THAT(visitor.hears(), StartsWith("asked. Your result. Not heard yet: 3 warnings. Does one fit you?"));
    }
    SECTION("and who hears it is told of it no more") {
        visitor.strikes("Back");
        const std::string back = visitor.hears();
        CHECK_THAT(
            back,
            StartsWith("Not heard yet: 3 warnings. Warning: Two forever. Warning: Three. Warning: Four. Question: "));
        CHECK_FALSE(contains(back, "One."));
    }
}

TEST_CASE("what is not heard never stands before a result that stops, or that has changed") {
    const bool stops = GENERATE(true, false);
    Asked asked;
    model::Page& page = asked.content.library.pages.back();
    page.steps = true;
    page.blocks.emplace(page.blocks.end() - 1,
                        model::Ask{{"asked.lua", 9}, "day", "Which day?", {{"a", "One."}, {"b", "Two."}}});
    std::get<model::Answer>(page.blocks.back()).from = {"fit", "day"};
    asked.content.answering = [=](const model::Page&, const model::Answer&, const model::Choices& choices) {
        std::vector<model::Block> told = {model::Text{{"asked.lua", 20}, choices.at("day") == "a" ? "Run." : "Rest."}};
        if (stops && choices.at("day") == "b") told = {model::Warning{{"asked.lua", 21}, "Call now."}};
        return told;
    };
    Visitor visitor(asked.content, landscape, Paint::off);
    asked.jumps_to(visitor, "None.");
    visitor.strikes("Enter");
    REQUIRE(in_time(visitor, [&] { return heard(asked, insisting) && asked.voice.state().spoken_to_end; }));
    for (const char* key : {"Enter", "Enter", "Back", "Down"}) {
        visitor.strikes(key);
        REQUIRE(in_time(visitor, [&] { return asked.voice.state().spoken_to_end; }));
    }
    REQUIRE(focus(visitor) == "Two.");
    visitor.hears();
    visitor.strikes("Enter");
    CHECK_THAT(visitor.hears(), StartsWith((stops ? "Warning: Call now. " : "Your result has changed. New. Rest. ") +
                                           "Not heard yet: 3 warnings. Does one fit you?"s));
}

TEST_CASE("the card for staff says that the lists were answered unheard, in the visitor's language, while that is so") {
    Asked asked;
    model::Page& page = asked.content.library.pages.back();
    page.steps = true;
    page.blocks.emplace_back(model::Answer{{"asked.lua", 9}, {"fit"}});
    std::get<model::Answer>(page.blocks.back()).for_staff = true;
    asked.content.answering = [](const model::Page&, const model::Answer& answer, const model::Choices&) {
        std::vector<model::Block> told;
        if (answer.for_staff) told.emplace_back(model::Heading{answer.where, "For you"});
        told.emplace_back(model::Text{answer.where, answer.for_staff ? "Nothing applies to me." : "Sleep well."});
        return told;
    };
    Visitor visitor(asked.content, landscape, Paint::off);
    const auto shows_staff = [&] {
        visitor.kiosk().take(kiosk::ShowStep{std::string(kiosk::step::for_staff)});
        visitor.waits(500ms);
        REQUIRE(visitor.sees("Nothing applies to me."));
        return visitor.sees(visitor.kiosk().session().settings().language == "es"
                                ? "Esta persona respondió sin oír las listas enteras. Por favor, pregunte otra vez."
                                : wording::lists_not_heard);
    };
    asked.jumps_to(visitor, "None.");
    visitor.strikes("Enter");
    REQUIRE(in_time(visitor, [&] { return heard(asked, insisting) && asked.voice.state().spoken_to_end; }));
    visitor.strikes("Enter");
    REQUIRE(chosen(visitor) == model::Choices{{"fit", "no"}});
    CHECK(shows_staff());
    CHECK(contains(visitor.hears(), std::string(wording::lists_not_heard)));
    SECTION("who goes back from it is not told of them again") {
        visitor.strikes("Back");
        CHECK(visitor.hears().starts_with("asked. Your result. "));
    }
    SECTION("in Spanish") {
        visitor.kiosk().take(kiosk::Adjust{{.language = "es"}});
        CHECK(shows_staff());
    }
    SECTION("without speech, too") {
        visitor.kiosk().take(kiosk::GoBack{});
        visitor.strikes("HeadsetOut");
        CHECK(shows_staff());
    }
    SECTION("the next visitor has not left anything unheard") {
        visitor.strikes("HeadsetOut");
        visitor.kiosk().take(kiosk::StartOver{});
        visitor.waits(500ms);
        visitor.kiosk().take(kiosk::Begin{});
        visitor.kiosk().take(kiosk::FollowLink{"asked"});
        visitor.kiosk().take(kiosk::Choose{"fit", "no"});
        CHECK_FALSE(shows_staff());
    }
}
