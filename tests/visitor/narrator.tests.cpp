#include "visitor/narrator.h"

#include <catch2/catch_test_macros.hpp>

#include "visitor/story.h"

// What becomes of the reading when the page does not stay as it is.

using namespace std::chrono_literals;
using platform::Voice;
using ui::Role;
using visiting::Content;
using visiting::heard;
using visiting::in_time;
using visiting::lasts;
using visiting::marks;
using visiting::opens_story;
using visiting::Story;
using visiting::Visitor;

namespace {

/// The story asks a question at its end, and one of the answers stops everything.
void asks_for_danger_signs(Content& content) {
    model::Page& page = content.library.pages.back();
    page.blocks.emplace_back(model::Ask{{"story.lua", 8}, "sign", "Does a sign fit?", {{"No", "No"}, {"Yes", "Yes"}}});
    page.blocks.emplace_back(model::Answer{{"story.lua", 9}, {"sign"}, 0});
    content.answering = [](const model::Page&, const model::Answer&, const model::Choices& choices) {
        if (choices.at("sign") == "No") return std::vector<model::Block>{};
        return std::vector<model::Block>{model::Warning{{"story.lua", 9}, "Call 911, and stay forever."}};
    };
}

/// The story as it is after these texts were saved.
std::shared_ptr<const model::Library> saved(const Content& content, std::vector<std::string> texts) {
    model::Library library = content.library;
    library.pages.back() = visiting::page_of(std::move(texts));
    return visiting::shared(std::move(library));
}

}  // namespace

TEST_CASE("call 911 is heard at once by whoever listens, however far the reading has come") {
    Story story({"One thing first.", "This lasts forever."});
    asks_for_danger_signs(story.content);
    Visitor visitor(story.content);
    opens_story(visitor);
    visitor.taps(wording::listen);
    REQUIRE(in_time(visitor, [&] { return marks(visitor, "This lasts forever."); }));
    SECTION("while it is read") {}
    SECTION("while the reading rests") { visitor.taps(wording::pause); }
    visitor.taps("Yes");
    CHECK(in_time(visitor, [&] { return heard(story, "Call 911, and stay forever."); }));
    CHECK(in_time(visitor, [&] { return marks(visitor, "Call 911, and stay forever."); }));
    CHECK(visitor.finds(Role::button, wording::pause));
}

TEST_CASE("a reading that another program silences is over, and can be played again") {
    const speaking::Desk desk;
    bool in_text = false;
    const speaking::Scripted server(desk.socket(), [&](const std::string& line) -> std::string {
        const bool ends = line == ".";
        if (std::exchange(in_text, line == "SPEAK" || (in_text && !ends)) && !ends) return "";
        return ends ? "225-4\r\n225 OK MESSAGE QUEUED\r\n701-4\r\n701-1\r\n701 BEGIN\r\n703-4\r\n703-1\r\n703 "
                      "CANCELED\r\n"
                    : "200 OK\r\n";
    });
    Voice voice({.socket = desk.socket(), .missing = Voice::Missing::leave_it}, [] {});
    Content content;
    content.library.pages.push_back(visiting::page_of({"One thing first."}));
    content.voice = &voice;
    Visitor visitor(content);
    opens_story(visitor);
    visitor.taps(wording::listen);
    CHECK(in_time(visitor, [&] { return !visitor.kiosk().session().listening().playing; }));
    visitor.next_frame();
    CHECK(visitor.finds(Role::button, wording::play));
}

TEST_CASE("an answer is not read out to whoever does not listen, even if it is to call 911") {
    Story story({"One thing first."});
    asks_for_danger_signs(story.content);
    Visitor visitor(story.content);
    opens_story(visitor);
    visitor.taps("Yes");
    CHECK(visitor.sees("Call 911, and stay forever."));
    CHECK_FALSE(visitor.kiosk().session().listening().playing);
}

TEST_CASE("whoever listens to a page that is saved anew goes on with the sentence they were at") {
    Story story({"One thing first.", "This lasts forever."});
    Visitor visitor(story.content);
    opens_story(visitor);
    visitor.taps(wording::listen);
    REQUIRE(in_time(visitor, [&] { return marks(visitor, "This lasts forever."); }));
    const std::size_t before = story.desk.heard().size();
    visitor.kiosk().update(
        saved(story.content, {"One thing first.", "This came in between forever.", "This lasts forever."}));
    REQUIRE(in_time(visitor, [&] { return story.desk.heard().size() > before; }));
    CHECK(story.desk.heard().back().ends_with("This lasts forever."));
    visitor.next_frame();
    CHECK(marks(visitor, "This lasts forever."));
}

TEST_CASE("where nothing is left to read, the reading ends") {
    Story story({"One thing first.", "This lasts forever."});
    Visitor visitor(story.content);
    opens_story(visitor);
    visitor.taps(wording::listen);
    REQUIRE(in_time(visitor, [&] { return marks(visitor, "This lasts forever."); }));
    visitor.kiosk().update(saved(story.content, {"One thing first."}));
    CHECK(in_time(visitor, [&] { return story.voice.state().phase == Voice::Phase::ready; }));
    visitor.waits(500ms);
    CHECK(visitor.finds(Role::button, wording::play));
    visitor.taps(wording::play);
    CHECK(visitor.kiosk().session().listening().sentence == 0);
}

TEST_CASE("louder leaves the card where the visitor has moved it") {
    std::vector<std::string> texts(30,
                                   "One of many things to read, and long enough to fill a line or two of the card.");
    texts.insert(texts.begin(), "This lasts forever.");
    Story story(texts);
    Visitor visitor(story.content);
    opens_story(visitor);
    visitor.taps(wording::listen);
    REQUIRE(lasts(visitor, story, "This lasts forever."));
    visitor.taps(wording::read_on);
    REQUIRE(visitor.sees("2 of "));
    visitor.taps(wording::louder);
    visitor.waits(1s);
    CHECK(visitor.sees("2 of "));
}

TEST_CASE("a listener has as long after the last word as a reader has") {
    Story story({"This lasts forever."});
    Visitor visitor(story.content, visiting::landscape, ui::Paint::off);
    opens_story(visitor);
    visitor.taps(wording::listen);
    REQUIRE(in_time(visitor, [&] { return marks(visitor, "This lasts forever."); }));
    // Nothing wakes the kiosk while one sentence is said: the next frame is drawn when that has ended.
    visitor.kiosk().update(saved(story.content, {}));
    visitor.next_frame({}, story.content.library.clinic.idle_after - 2s);
    visitor.waits(story.content.library.clinic.idle_after - 1s);
    CHECK_FALSE(visitor.sees(wording::still_reading));
    visitor.waits(2s);
    CHECK(visitor.sees(wording::still_reading));
}
