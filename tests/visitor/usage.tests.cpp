#include <catch2/catch_test_macros.hpp>

#include "ui/wording.h"
#include "visitor/pages.h"

using namespace std::chrono_literals;
using platform::PointerEvent;
using ui::Role;
using visiting::PlannerContent;
using visiting::Visitor;
using Counts = std::vector<std::string>;

namespace {

/// Writes down what the kiosk has counted, as "page calves".
class Counting {
  public:
    visiting::Surroundings around() {
        return {.counted = [this](const kiosk::UsageEvent& what) {
            const auto [kind, subject] = kiosk::kind_and_subject(what);
            const std::string name(model::usage_kind_names[static_cast<std::size_t>(kind)]);
            all_.push_back(subject.empty() ? name : name + " " + subject);
        }};
    }
    /// Since it was last asked.
    Counts all() { return std::exchange(all_, {}); }

  private:
    Counts all_;
};

/// Has begun, and has touched something already.
struct Visit {
    explicit Visit(visiting::Panel panel = visiting::landscape)
        : visitor(content, panel, ui::Paint::off, counting.around()) {
        visitor.taps(wording::begin);
        visitor.taps("Calves");
        counting.all();
    }
    PlannerContent content;
    Counting counting;
    Visitor visitor;
};

/// A place on a title, where there is nothing to touch.
ImVec2 blank(const Visitor& visitor) {
    for (const std::string_view title : {wording::map_title, std::string_view("Plan my massage")})
        if (const auto words = visitor.finds(Role::text, title)) return {words->box.x + 3, words->box.y + 3};
    return {3, 3};
}

}  // namespace

TEST_CASE("a visit is counted by what was opened, read and chosen, and not by the way back") {
    const PlannerContent content;
    Counting counting;
    Visitor visitor(content, visiting::landscape, ui::Paint::off, counting.around());
    CHECK(counting.all().empty());
    visitor.taps(wording::begin);
    CHECK(counting.all() == Counts{"session"});
    visitor.waits(3s);
    visitor.taps("Calves");
    CHECK(counting.all() == Counts{"first-tap under-5s", "page calves"});
    visitor.taps("Flexibility");
    CHECK(counting.all() == Counts{"benefit calves/flexibility"});
    visitor.taps("Español");
    CHECK(counting.all() == Counts{"language es"});
    visitor.taps("English");
    for (const std::string_view button :
         {wording::display, wording::high_contrast, wording::motion, std::string_view("130 %"), wording::done})
        visitor.taps(button);
    CHECK(counting.all() ==
          Counts{"language en", "setting high-contrast", "setting reduced-motion", "setting text-130"});
    visitor.taps(wording::back);
    visitor.taps(wording::back);
    visitor.taps(wording::start_over);
    visitor.taps(wording::yes_start_over);
    CHECK(counting.all() == Counts{"stay under-30s", "depth 1"});
    visitor.taps(wording::begin);
    visitor.taps("Knees");
    CHECK(counting.all() == Counts{"session", "first-tap under-2s", "page knees"});
}

TEST_CASE("a page that is opened by the figure is counted like one opened by its name") {
    Visit visit;
    visit.visitor.touches_body_at("Shins");
    CHECK(visit.counting.all() == Counts{"page shins"});
}

TEST_CASE("of a visitor who walks away only the visit is counted, to the last touch, and not that they were asked") {
    Visit visit;
    visit.visitor.waits(visit.content.library.clinic.idle_after);
    REQUIRE(visit.visitor.sees(wording::still_reading));
    visit.visitor.taps_at(blank(visit.visitor));
    REQUIRE_FALSE(visit.visitor.sees(wording::still_reading));
    visit.visitor.waits(visit.content.library.clinic.idle_after);
    visit.visitor.waits(visit.content.library.clinic.notice + 1s);
    REQUIRE(visit.visitor.sees(wording::invitation));
    CHECK(visit.counting.all() == Counts{"stay under-2m", "depth 1"});
}

TEST_CASE("who starts over and who comes after them are two visits") {
    Visit visit;
    visit.visitor.waits(50s);
    visit.visitor.taps("Flexibility");
    visit.visitor.taps(wording::start_over);
    if (visit.visitor.sees(wording::yes_start_over)) visit.visitor.taps(wording::yes_start_over);
    CHECK(visit.counting.all() == Counts{"benefit calves/flexibility", "stay under-1m", "depth 1"});
    visit.visitor.taps(wording::begin);
    visit.visitor.taps(wording::start_over);
    CHECK(visit.counting.all() == Counts{"session", "first-tap under-2s", "stay under-30s", "depth none"});
}

TEST_CASE("a touch that nothing answers is counted where it was, on a coarse grid") {
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        Visit visit(panel);
        visit.visitor.taps_at(blank(visit.visitor));
        CHECK(visit.counting.all() ==
              Counts{panel.width > panel.height ? "dead-tap landscape-00-00" : "dead-tap portrait-00-00"});
    }
}

TEST_CASE("a touch on words is one that nothing answers, and one on the figure beside the body too") {
    Visit visit;
    visit.visitor.taps_at(visit.visitor.finds(Role::text, "Calves")->visible.centre());
    visit.counting.all();
    visit.visitor.taps_at(visit.visitor.finds(Role::text, "Gastrocnemius and soleus")->visible.centre());
    CHECK(visit.counting.all().size() == 1);
    const ui::Rect figure = visit.visitor.finds(Role::figure, "figure")->visible;
    visit.visitor.taps_at({figure.x + 1, figure.y + 1});
    CHECK(visit.counting.all().size() == 1);
}

TEST_CASE("what answers is no dead tap: buttons, reading on, and a touch that slid off") {
    Visit visit;
    visit.visitor.taps(wording::how_it_is_done);
    REQUIRE(visit.visitor.finds(Role::button, wording::read_on));
    while (visit.visitor.finds(Role::button, wording::read_on)) visit.visitor.taps(wording::read_on);
    visit.visitor.taps(wording::read_up);
    visit.visitor.presses(visit.visitor.button(wording::display).box.centre());
    visit.visitor.moves_to(blank(visit.visitor));
    visit.visitor.lifts(blank(visit.visitor));
    CHECK(visit.counting.all().empty());
}

TEST_CASE("a drag is no dead tap, whether something scrolls under it or not") {
    Visit visit;
    visit.visitor.kiosk().take(kiosk::FollowLink{"plan"});
    visit.visitor.waits(1s);
    visit.counting.all();
    const float far = visit.visitor.kiosk().theme().px(40);
    const ImVec2 words = visit.visitor.finds(Role::passage, "A few questions. Nothing is kept.")->visible.centre();
    for (const ImVec2 from : {words, blank(visit.visitor)}) {
        visit.visitor.presses(from);
        for (int step = 1; step <= 4; ++step)
            visit.visitor.moves_to({from.x, from.y + far * static_cast<float>(step) / 4});
        visit.visitor.moves_to(from);
        visit.visitor.lifts(from);
        visit.visitor.waits(1s);
    }
    CHECK(visit.counting.all().empty());
    visit.visitor.taps_at(words);
    CHECK(visit.counting.all().size() == 1);
}

TEST_CASE("the first touch is counted once a visit, wherever it was, and not for who touched nothing") {
    const PlannerContent content;
    Counting counting;
    Visitor visitor(content, visiting::landscape, ui::Paint::off, counting.around());
    visitor.taps(wording::begin);
    visitor.waits(15s);
    visitor.taps_at(blank(visitor));
    visitor.taps_at(blank(visitor));
    CHECK(counting.all() ==
          Counts{"session", "first-tap under-20s", "dead-tap landscape-00-00", "dead-tap landscape-00-00"});
    visitor.taps(wording::start_over);
    visitor.taps(wording::begin);
    visitor.waits(10min);
    visitor.waits(10min);
    REQUIRE(visitor.sees(wording::invitation));
    CHECK(counting.all() == Counts{"stay under-30s", "depth none", "session", "stay under-30s", "depth none"});
}

TEST_CASE("content that changes under a visitor counts as nothing") {
    Visit visit;
    model::Library changed = visit.content.library;
    std::erase_if(changed.pages, [](const model::Page& page) { return page.id == "calves"; });
    visit.visitor.kiosk().update(visiting::shared(changed));
    visit.visitor.waits(1s);
    REQUIRE(visit.visitor.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::map});
    visit.visitor.kiosk().update(visiting::shared(visit.content.library));
    visit.visitor.waits(1s);
    CHECK(visit.counting.all().empty());
}
