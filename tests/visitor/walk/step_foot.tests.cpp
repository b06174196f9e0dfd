#include <fmt/format.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cmath>

#include "visitor/targets.h"
#include "visitor/walk/walk.h"

// What stands at the head and the foot of a page that goes by steps: how far one is, the answers that need not wait for
// the last stop, and what turns the stops.

using namespace std::chrono_literals;
using namespace visiting;
using ui::Paint;
using ui::Role;
using ui::Seen;

namespace {

struct Look {
    Panel panel = {1920, 1080};
    int percent = 100;
    std::string language = {};
};

Look each_look() {
    return {GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920}),
            GENERATE(Catch::Generators::from_range(kiosk::text_sizes)), GENERATE("", "es")};
}

/// Somebody who has passed these lists of the planner, and stands before the next.
struct Walker {
    Walk content;
    Look look;
    model::Library library = model::translated(content.library, look.language);
    Visitor visitor{content, look.panel, Paint::off};

    explicit Walker(const Look& at, const std::vector<std::string>& passed = {}) : look(at) {
        visitor.kiosk().take(
            kiosk::Adjust{{.language = look.language, .text_percent = look.percent, .less_motion = true}});
        opens(visitor, plan);
        for (const std::string& list : passed) chooses(list, "no");
    }
    void chooses(const std::string& list, const std::string& choice) {
        visitor.kiosk().take(kiosk::Choose{list, choice, model::shared_name(page(plan), ask(plan, list))});
        for (int i = 0; i < 2; ++i) visitor.waits(1s);  // the tick, and what comes then
    }
    std::string say(std::string_view words) const {
        return std::string(model::translated(content.library.language(look.language), words));
    }
    std::string answer(const std::string& question, const std::string& choice) const {
        return say(words(plan, question, choice));
    }
    std::optional<ui::Rect> finds(std::string_view words) const {
        const auto seen = visitor.finds(Role::button, say(words));
        return seen && seen->visible.h > 1 ? std::optional(seen->box) : std::nullopt;
    }
};

bool same_place(const ui::Rect& a, const ui::Rect& b) {
    return std::abs(a.x - b.x) < 1 && std::abs(a.y - b.y) < 1 && std::abs(a.right() - b.right()) < 1;
}

}  // namespace

TEST_CASE("what turns the stops of the planner's lists stays at its place, from stop to stop and list to list") {
    const Look look = each_look();
    INFO(look.panel.width << "x" << look.panel.height << " " << look.percent << " % " << look.language);
    std::optional<ui::Rect> on;
    std::optional<ui::Rect> up;
    for (const std::vector<std::string>& passed : {std::vector<std::string>{}, {"danger"}, {"danger", "flags"}}) {
        Walker walker(look, passed);
        for (int stop = 1; stop < 30; ++stop) {
            const auto now_on = walker.finds(wording::read_on);
            const auto now_up = walker.finds(wording::read_up);
            if (now_on && on) CHECK(same_place(*now_on, *on));
            if (now_up && up) CHECK(same_place(*now_up, *up));
            if (now_on) on = now_on;
            if (now_up) up = now_up;
            if (!now_on) break;
            walker.visitor.taps_at(now_on->centre());
        }
    }
    CHECK(on);
}

TEST_CASE("'No, none' stands at one place at the end of each list that takes more than one stop") {
    const Look look = each_look();
    INFO(look.panel.width << "x" << look.panel.height << " " << look.percent << " % " << look.language);
    const std::vector<std::string> lists = {"danger", "flags", "tell"};
    std::optional<ui::Rect> place;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        Walker walker(look, {lists.begin(), lists.begin() + static_cast<std::ptrdiff_t>(i)});
        if (!walker.finds(wording::read_on)) continue;
        while (const auto on = walker.finds(wording::read_on)) walker.visitor.taps_at(on->centre());
        walker.visitor.waits(1s);
        const auto none = walker.finds(words(plan, lists[i], "no"));
        INFO(lists[i]);
        REQUIRE(none);
        if (place) CHECK((same_place(*none, *place) && std::abs(none->bottom() - place->bottom()) < 2));
        place = none;
    }
}

TEST_CASE("the answer that need not wait for the last stop has room for its words on one line") {
    const Look look = each_look();
    INFO(look.panel.width << "x" << look.panel.height << " " << look.percent << " % " << look.language);
    for (const std::string question : {"danger", "flags"}) {
        Walker walker(look, question == "danger" ? std::vector<std::string>{} : std::vector<std::string>{"danger"});
        REQUIRE(walker.finds(wording::read_on));
        const std::string yes = walker.answer(question, "yes");
        const auto button = walker.finds(words(plan, question, "yes"));
        REQUIRE(button);
        const auto face = walker.visitor.finds(Role::text, yes);
        REQUIRE(face);
        CHECK(face->box.h < 1.5F * face->line_height);
        CHECK(button->w > button->h);
    }
}

TEST_CASE("a plan that stops is titled by what comes of it, and is no plan by name") {
    const Look look = each_look();
    INFO(look.panel.width << "x" << look.panel.height << " " << look.percent << " % " << look.language);
    for (const auto& [question, title] :
         {std::pair("danger", "No plan for now: get help first"), std::pair("flags", "Let's get this checked first")}) {
        Walker walker(
            look, std::string(question) == "danger" ? std::vector<std::string>{} : std::vector<std::string>{"danger"});
        walker.chooses(question, "yes");
        const auto heading = walker.visitor.finds(Role::text, walker.say(title));
        REQUIRE(heading);
        CHECK_FALSE(walker.visitor.finds(Role::text, walker.say("Plan my massage")));
        const auto& all = walker.visitor.record().all();
        for (const Seen& seen : all)
            if (seen.role == Role::passage && seen.visible.h > 0) CHECK(seen.visible.y >= heading->box.bottom() - 1);
        CHECK(std::ranges::count(all, walker.say(title), &Seen::name) <= 2);  // its words, and a heading to jump to
    }
}

TEST_CASE("whoever wants a plan and comes to lists of signs reads that these are questions of safety, and come first") {
    const Look look = each_look();
    INFO(look.panel.width << "x" << look.panel.height << " " << look.percent << " % " << look.language);
    Walker walker(look);
    const bool aside = walker.visitor.sees(walker.say(wording::safety_first));
    const bool beside_count = walker.visitor.sees(": " + walker.say(wording::safety));
    CHECK(aside != beside_count);
    CHECK((look.percent > 100 || aside));
    walker.chooses("danger", "no");
    walker.chooses("flags", "no");
    walker.chooses("tell", "no");
    CHECK(step(walker.visitor) == "brings");
    CHECK_FALSE(walker.visitor.sees(walker.say(wording::safety_first)));
    CHECK_FALSE(walker.visitor.sees(": " + walker.say(wording::safety)));
}

TEST_CASE("from the answers that were given the result is one touch away, once there is one") {
    Walker walker({});
    walker.chooses("danger", "no");
    walker.visitor.kiosk().take(kiosk::ShowStep{std::string(kiosk::step::answers)});
    walker.visitor.waits(1s);
    CHECK_FALSE(walker.finds(wording::your_result));
    walker.visitor.kiosk().take(kiosk::ShowStep{"flags"});
    walker.chooses("flags", "yes");
    walker.visitor.kiosk().take(kiosk::ShowStep{std::string(kiosk::step::answers)});
    walker.visitor.waits(1s);
    walker.visitor.taps(wording::your_result);
    CHECK(step(walker.visitor) == kiosk::step::result);
}

TEST_CASE("where text is not large anyway, the lists of danger signs fill their first stop") {
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920});
    Walker walker({panel, 100, GENERATE("", "es")});
    float bottom = 0;
    ui::Rect view;
    float line = 0;
    for (const Seen& seen : walker.visitor.record().all()) {
        if (seen.role != Role::text || seen.view.h <= 0 || seen.visible.h <= 1) continue;
        bottom = std::max(bottom, seen.visible.bottom());
        view = seen.view;
        if (seen.name.starts_with("Do you have chest pain, pressure")) line = seen.line_height * walker.visitor.mm(1);
    }
    CHECK(bottom - view.y > 0.76F * view.h);
    // Wide, the first stop is full of words of the usual size.
    const float larger = panel.height > panel.width ? 1.05F : 0.99F;
    if (walker.look.language.empty()) CHECK(line > larger * ui::type::body.em_mm * ui::type::body.leading);
    const bool upright = panel.height > panel.width;
    CHECK(walker.visitor.sees(fmt::format("1 {} {}", walker.look.language.empty() ? "of" : "de", upright ? 2 : 3)));
}

TEST_CASE("after the self-check the planner opens at what is still open, with its name and how far one is in view") {
    const Look look = each_look();
    INFO(look.panel.width << "x" << look.panel.height << " " << look.percent << " % " << look.language);
    Walker walker(look);
    Visitor& visitor = walker.visitor;
    visitor.kiosk().take(kiosk::FollowLink{check});
    visitor.waits(1s);
    for (const auto& [question, choice] :
         {std::pair("danger", "no"), std::pair("flags", "no"), std::pair("began", "slowly"),
          std::pair("where", "muscles"), std::pair("days", "up_to_3")}) {
        visitor.kiosk().take(kiosk::Choose{question, choice, model::shared_name(page(check), ask(check, question))});
        for (int i = 0; i < 2; ++i) visitor.waits(1s);
    }
    while (const auto on = walker.finds(wording::read_on)) visitor.taps_at(on->centre());
    visitor.kiosk().take(kiosk::FollowLink{plan});
    visitor.waits(1s);
    CHECK(step(visitor) == "tell");
    CHECK(walker.visitor.finds(Role::text, walker.say(page(plan).name)));
    CHECK(visitor.sees(walker.say(wording::step) + " 6 "));
    CHECK(visitor.sees(walker.say(wording::answered_before)));
    CHECK_FALSE(walker.finds(wording::read_up));
}
