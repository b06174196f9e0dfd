#include "visitor/card/warnings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "ui/theme.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using visiting::Content;
using visiting::Visitor;

namespace {

/// How much of the panel has the colour of a mark while a page with this warning is open.
int marked(const std::string& warning, int percent) {
    constexpr unsigned mark = 0xFFC93C;
    Content content;
    model::Page page;
    page.id = page.name = "own";
    page.where = {"own.lua", 1};
    page.blocks.emplace_back(model::Warning{{"own.lua", 2}, warning});
    content.library.pages.push_back(page);
    Visitor visitor(content, visiting::landscape);
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = percent, .less_motion = true}});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{page.id});
    visitor.waits(2s);
    return visitor.pixels_of(mark);
}

}  // namespace

TEST_CASE("in a warning, the sentence that says to call the emergency number is marked, and no other") {
    const int percent = GENERATE(100, 200);
    const int none = marked("Does a leg swell? Call us now, and sit down.", percent);
    const int one = marked("Does a leg swell? Call 911 now, and sit down.", percent);
    CHECK(one > none + 3000);
    constexpr int longer_edge = 1500;  // beside one more line
    CHECK(marked("Does a leg swell? Call 911 now, and sit down. Don't drive, and don't rub it.", percent) <
          one + longer_edge);
}

TEST_CASE("of a sentence that says to call, all is marked that a glance takes in, and of a longer one what says whom") {
    using visitor::marked_of;
    CHECK(marked_of("Does a leg swell? Call 911 now, and sit down.", "911") == "Call 911 now, and sit down.");
    CHECK(marked_of("Call 911 now, and then sit down with your leg up and wait for help.", "911") == "Call 911");
    // As many letters as a glance takes in, however many bytes they have.
    const std::string spanish = "Llame al 911 ya: señas así, según él, urgían.";
    REQUIRE(spanish.size() > ui::size::longest_mark);
    CHECK(marked_of(spanish, "911") == spanish);
    CHECK(marked_of(spanish + "!", "911") == "Llame al 911");
    CHECK(marked_of("Are there 1120 steps? Call us.", "112").empty());
    CHECK(marked_of("Take no more than 1120 steps.", "112").empty());
}

TEST_CASE("a call that only some of those need whom a sign warns is marked with what says who they are") {
    const std::string_view sign = "Is your leg swollen? Tell us. Chest pain as well? Call 911.";
    CHECK(visitor::marked_in(sign, sign.substr(30), "911") == "Chest pain as well? Call 911.");
    CHECK(visitor::marked_in(sign, sign.substr(0, 29), "911").empty());
    const std::string_view of_all = "Chest pain? Call 911.";
    CHECK(visitor::marked_in(of_all, of_all, "911") == "Call 911.");
}
