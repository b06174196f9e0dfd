#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <thread>

#include "commands/speech.h"
#include "platform/speech_desk.h"
#include "ui/wording.h"
#include "visitor/aloud.h"
#include "visitor/story.h"

// Somebody who cannot see strikes a key while the card is being read: they go on from what they hear.

using namespace std::chrono_literals;
using namespace visiting;
using ui::Paint;
using ui::Seen;

namespace {

Seen focused(Visitor& visitor) {
    const auto seen = visitor.kiosk().keypad().focused();
    REQUIRE(seen);
    return *seen;
}

}  // namespace

namespace {

/// Warnings below a heading, and a real voice.
struct Signs : Story {
    Signs() : Story({}) {
        model::Page page;
        page.id = page.name = "signs";
        page.where = {"signs.lua", 1};
        page.blocks.emplace_back(model::Heading{{"signs.lua", 2}, "Call now"});
        int line = 3;
        for (const char* words : {"One.", "Two forever.", "Three.", "Four."})
            page.blocks.emplace_back(model::Warning{{"signs.lua", line++}, words});
        content.library.pages.push_back(page);
    }

    /// Speech is on, and the page is read as far as this, which goes on and on.
    void are_read_to(Visitor& visitor, const std::string& words) {
        visitor.strikes("Speech");
        visitor.kiosk().take(kiosk::FollowLink{"signs"});
        visitor.waits(500ms);
        REQUIRE(lasts(visitor, *this, words));
    }
};

}  // namespace

TEST_CASE("who strikes Down while signs are read hears the next sign, whatever other key ended the reading before") {
    Signs signs;
    Visitor visitor(signs.content, landscape, Paint::off);
    signs.are_read_to(visitor, "Two forever.");
    SECTION("at once") {}
    SECTION("after a key for the volume") { visitor.strikes("VolumeUp"); }
    SECTION("after a key that means nothing") {
        visitor.strikes("A");
        REQUIRE(lasts(visitor, signs, "Two forever."));  // it is what they are at
    }
    SECTION("after the key for help") {
        visitor.strikes("Speech");
        REQUIRE(lasts(visitor, signs, "One more press turns speech off."));
    }
    visitor.hears();
    visitor.strikes("Down");
    CHECK(focused(visitor).name == "Three.");
    CHECK(contains(visitor.hears(), "3 of 4"));
    REQUIRE(in_time(visitor, [&] { return signs.voice.state().spoken_to_end; }));
    visitor.strikes("Down");
    CHECK(focused(visitor).name == "Four.");
    visitor.strikes("Up");
    visitor.strikes("Up");
    CHECK(focused(visitor).name == "Two forever.");
}

TEST_CASE("what is read is read on after the key for help, and after one for the volume") {
    Signs signs;
    Visitor visitor(signs.content, landscape, Paint::off);
    signs.are_read_to(visitor, "Two forever.");
    const bool asks_for_help = GENERATE(true, false);
    visitor.strikes(asks_for_help ? "Speech" : "VolumeUp");
    const auto times = [&](std::string_view words) {
        const std::vector<std::string> all = signs.desk.heard();
        return std::ranges::count_if(all, [&](const std::string& line) { return line.ends_with(words); });
    };
    REQUIRE(in_time(visitor, [&] { return times("Two forever.") == 2; }));
    CHECK(times("One.") == 1);
    CHECK(times(wording::reading_goes_on) == (asks_for_help ? 1 : 0));
}

TEST_CASE("who asks where they are while signs are read is told the sign that is read") {
    Signs signs;
    Visitor visitor(signs.content, landscape, Paint::off);
    signs.are_read_to(visitor, "Two forever.");
    REQUIRE(focused(visitor).name != "Two forever.");
    visitor.hears();
    SECTION("by the key for help") { visitor.strikes("Speech"); }
    SECTION("by a key that means nothing") { visitor.strikes("A"); }
    CHECK(focused(visitor).name == "Two forever.");
    CHECK(contains(visitor.hears(), "2 of 4"));
}

TEST_CASE("who strikes Down while a heading is said hears the first text below it, and then the next") {
    Signs signs;
    model::Page& page = signs.content.library.pages.back();
    page.blocks.emplace_back(model::Heading{{"signs.lua", 8}, "Later forever"});
    page.blocks.emplace_back(model::Warning{{"signs.lua", 9}, "Five."});
    page.blocks.emplace_back(model::Warning{{"signs.lua", 10}, "Six."});
    Visitor visitor(signs.content, landscape, Paint::off);
    signs.are_read_to(visitor, "Two forever.");
    for (const char* name : {"Three.", "Four.", "Five."}) {
        visitor.strikes("Down");
        REQUIRE(focused(visitor).name == name);
        REQUIRE(
            (name == std::string_view("Five.") || in_time(visitor, [&] { return signs.voice.state().spoken_to_end; })));
    }
    REQUIRE(lasts(visitor, signs, "Later forever"));
    visitor.hears();
    visitor.strikes("Down");
    CHECK(focused(visitor).name == "Five.");
    CHECK(visitor.hears() == "1 of 2 Five.\n");
    visitor.strikes("Down");
    CHECK(focused(visitor).name == "Six.");
}

TEST_CASE("who jumps back to a heading, and back again while it is read, comes to the one before") {
    Signs signs;
    model::Page& page = signs.content.library.pages.back();
    page.blocks.emplace_back(model::Heading{{"signs.lua", 8}, "Later"});
    page.blocks.emplace_back(model::Warning{{"signs.lua", 9}, "Five forever."});
    Visitor visitor(signs.content, landscape, Paint::off);
    signs.are_read_to(visitor, "Two forever.");
    visitor.strikes("Right");
    REQUIRE(focused(visitor).name == "Later");
    REQUIRE(lasts(visitor, signs, "Five forever."));
    visitor.strikes("Left");
    CHECK(focused(visitor).name == "Call now");
}

TEST_CASE("who jumps while signs are read jumps on from there") {
    Signs signs;
    Visitor visitor(signs.content, landscape, Paint::off);
    signs.are_read_to(visitor, "Two forever.");
    visitor.strikes("Left");
    CHECK(focused(visitor).name == "Call now");
    const std::size_t before = signs.desk.heard().size();
    const auto read_below = [&] {
        const std::vector<std::string> heard = signs.desk.heard();
        return std::any_of(heard.begin() + static_cast<std::ptrdiff_t>(before), heard.end(),
                           [](const std::string& line) { return line.ends_with("Two forever."); });
    };
    REQUIRE(in_time(visitor, read_below));
    visitor.strikes("Left");
    CHECK(focused(visitor).name != "Call now");
}

namespace {

/// A question, its answers, and a real voice.
struct Question : Story {
    Question() : Story({}) {
        content.reading_out = commands::reading_out;
        model::Page page;
        page.id = page.name = "question";
        page.where = {"question.lua", 1};
        page.blocks.emplace_back(model::Text{{"question.lua", 2}, "We ask to help."});
        page.blocks.emplace_back(model::Ask{
            {"question.lua", 3}, "where", "Where is it?", {{"a", "One."}, {"b", "Two forever."}, {"c", "Three."}}});
        content.library.pages.push_back(page);
    }
    bool was_read(const std::string& words) const {
        return std::ranges::any_of(desk.heard(), [&](const std::string& line) { return contains(line, words); });
    }
};

}  // namespace

TEST_CASE(
    "who strikes Enter while answers are read chooses none unheard: it stops there, and the next one chooses it") {
    Question question;
    Visitor visitor(question.content, landscape, Paint::off);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::FollowLink{"question"});
    visitor.waits(500ms);
    REQUIRE(in_time(visitor, [&] { return question.was_read("Two forever."); }));
    std::this_thread::sleep_for(200ms);
    visitor.strikes("Enter");
    CHECK(visitor.kiosk().session().choices("question").empty());
    CHECK(focused(visitor).name == "Two forever.");
    CHECK(visitor.hears().ends_with(std::string(wording::stopped_here) + "\n"));
    std::this_thread::sleep_for(200ms);
    visitor.strikes("Enter");
    CHECK(visitor.kiosk().session().choices("question") == model::Choices{{"where", "b"}});
}
