#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include "ui/wording.h"
#include "visitor/visitor.h"

// Numbers that visitors set, and pictures of numbers.

using namespace std::chrono_literals;
using ui::Role;
using visiting::Visitor;

namespace {

model::Page page(const std::string& id, std::vector<model::Block> blocks) {
    model::Page page;
    page.id = page.name = id;
    page.where = {id + ".lua", 1};
    page.blocks = std::move(blocks);
    return page;
}

model::Library with(model::Block block) {
    model::Library library;
    library.pages = {page("welcome", {}), page("get-help", {}), page("numbers", {std::move(block)})};
    library.sources = {{{}, "SHOE97", "Shoemaker", 1997, "", "Med", ""}};
    return library;
}

const model::Guess flow = {.where = {"numbers.lua", 2},
                           .id = "flow",
                           .question = "How much do knee moves bring?",
                           .lowest = 1,
                           .highest = 9,
                           .step = 1,
                           .unit = "×",
                           .truth = 3,
                           .because = "It was three times as much.",
                           .sources = {"SHOE97"}};
const model::Lanes next_run = {.where = {"numbers.lua", 2},
                               .id = "next",
                               .longest = "My longest run",
                               .next = "My next run",
                               .unit = "miles",
                               .hurt = "Got hurt",
                               .bands = {{0, 10, "No big jump."}, {10, 16, "Make it shorter."}},
                               .sources = {"SHOE97"}};
const model::Chart bars = {.where = {"numbers.lua", 2},
                           .kind = model::Chart::Kind::bars,
                           .title = "Blood flow",
                           .unit = "×",
                           .alt = "Knee moves bring three times as much as massage.",
                           .rows = {{"Massage", {1}}, {"Gentle knee moves", {3}}},
                           .sources = {"SHOE97"}};

struct Numbers {
    visiting::Content content;
    Visitor visitor;
    explicit Numbers(model::Block block, visiting::Panel panel = visiting::landscape)
        : content{.library = with(std::move(block))}, visitor(content, panel, ui::Paint::off) {
        visitor.kiosk().take(kiosk::Begin{});
        visitor.kiosk().take(kiosk::FollowLink{"numbers"});
        visitor.next_frame({}, 1s);
    }
    // Two buttons of a name may stand on the card: the nth.
    void taps_nth(std::string_view name, int n) {
        for (const ui::Seen& seen : visitor.record().all())
            if (seen.role == Role::button && seen.name == name && n-- == 0) {
                visitor.taps_at(seen.visible.centre());
                visitor.waits(1s);
                return;
            }
        FAIL("no such button");
    }
};

}  // namespace

TEST_CASE("a visitor guesses with - and +, and only then sees what was found beside it") {
    Numbers numbers(flow);
    Visitor& visitor = numbers.visitor;
    CHECK(visitor.sees("×5"));
    CHECK_FALSE(visitor.sees("It was three times as much."));
    numbers.taps_nth(wording::more, 0);
    CHECK(visitor.sees("×6"));
    numbers.taps_nth(wording::less, 0);
    numbers.taps_nth(wording::less, 0);
    CHECK(visitor.sees("×4"));
    CHECK_FALSE(visitor.sees("×3"));
    visitor.taps(wording::show_me);
    visitor.waits(1s);
    CHECK(visitor.sees("×4"));
    CHECK(visitor.sees("×3"));
    CHECK(visitor.sees("It was three times as much."));
    CHECK(visitor.sees("Shoemaker 1997"));
    visitor.taps(wording::guess_again);
    visitor.waits(1s);
    CHECK_FALSE(visitor.sees("It was three times as much."));
}

TEST_CASE("a guess is gone when the visit is over") {
    Numbers numbers(flow);
    numbers.taps_nth(wording::more, 0);
    CHECK(numbers.visitor.kiosk().session().choices("numbers") == model::Choices{{"flow", "6"}});
    numbers.visitor.kiosk().take(kiosk::StartOver{});
    CHECK(numbers.visitor.kiosk().session().choices("numbers").empty());
}

TEST_CASE("what changes a number is large enough to touch, and apart from what is beside it") {
    Numbers numbers(flow, GENERATE(visiting::landscape, visiting::portrait));
    const float mm = numbers.visitor.kiosk().theme().pixels_per_mm;
    const ui::Rect less = numbers.visitor.button(wording::less).box;
    const ui::Rect more = numbers.visitor.button(wording::more).box;
    const ui::Rect show = numbers.visitor.button(wording::show_me).box;
    for (const ui::Rect& box : {less, more, show}) CHECK(std::min(box.w, box.h) >= 20 * mm - 1);
    CHECK(more.x - less.right() >= 4 * mm);
    CHECK(show.y - less.bottom() >= 4 * mm - 1);
}

TEST_CASE("past ten percent more than the longest run, the next run is said to be too long") {
    Numbers numbers(next_run);
    Visitor& visitor = numbers.visitor;
    CHECK(visitor.sees("My longest run: 6 miles"));
    CHECK(visitor.sees("No big jump."));
    numbers.taps_nth(wording::more, 1);
    CHECK(visitor.sees("My next run: 7 miles"));
    CHECK(visitor.sees("Make it shorter."));
    CHECK(visitor.sees("Got hurt: 16"));
    numbers.taps_nth(wording::more, 0);
    CHECK(visitor.sees("My longest run: 7 miles"));
    CHECK(visitor.sees("No big jump."));
}

TEST_CASE("what was found beside a guess comes into view whole, on every panel in every size of text") {
    model::Library library = with(flow);
    std::vector<model::Block>& blocks = library.pages.back().blocks;
    blocks.insert(blocks.begin(),
                  model::Text{{"numbers.lua", 3}, "Blood brings what a muscle needs. Here is a riddle."});
    visiting::Content content{.library = library};
    const visiting::Panel panel =
        GENERATE(visiting::Panel{1920, 1080}, visiting::Panel{1080, 1920}, visiting::landscape, visiting::portrait);
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    INFO(panel.width << "x" << panel.height << " " << percent);
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = percent, .less_motion = true}});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{"numbers"});
    visitor.next_frame({}, 1s);
    const auto whole = [&](Role role, std::string_view name) {
        const auto seen = visitor.finds(role, name);
        return seen && seen->visible.h >= seen->box.h - 1.6F;
    };
    for (int stops = 0; stops < 9 && !whole(Role::button, wording::show_me); ++stops) visitor.taps(wording::read_on);
    visitor.taps(wording::show_me);
    visitor.waits(1s);
    CHECK(whole(Role::text, flow.because));
    CHECK(whole(Role::text, "×3"));
}

TEST_CASE("each bar stands with its number in words, and the picture with what it shows") {
    Numbers numbers(bars);
    CHECK(numbers.visitor.sees("Gentle knee moves"));
    CHECK(numbers.visitor.sees("×3"));
    CHECK(numbers.visitor.finds(Role::picture, bars.alt));
    for (const ui::Seen& seen : numbers.visitor.record().all()) CHECK_FALSE(seen.cut);
}
