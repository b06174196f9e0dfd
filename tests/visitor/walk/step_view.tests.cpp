#include "visitor/walk/step_view.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <set>

#include "visitor/walk/walk.h"

// The planner and the self-check as they ship, one question a screen.

using namespace std::chrono_literals;
using namespace visiting;
using ui::Paint;
using ui::Role;
using ui::Seen;

TEST_CASE("a tap answers, shows its tick for a moment, then the next question has the card") {
    const Walk content;
    const bool less_motion = GENERATE(false, true);
    Visitor visitor(content, landscape, Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.less_motion = less_motion}});
    opens(visitor, plan);
    passes_the_lists(visitor, plan);
    const std::string week = words(plan, "brings", "week");
    REQUIRE(visitor.sees(ask(plan, "brings").question));
    const ImVec2 at = visitor.button(week).visible.centre();
    visitor.presses(at);
    visitor.lifts(at);
    visitor.next_frame({}, 50ms);
    CHECK(visitor.button(week).state == wording::chosen);
    CHECK(step(visitor) == "brings");
    visitor.next_frame({}, 200ms);
    CHECK(step(visitor) == "brings");
    visitor.next_frame({}, 100ms);
    CHECK(step(visitor) == "longday");
    visitor.waits(1s);
    CHECK(visitor.sees(ask(plan, "longday").question));
    CHECK_FALSE(visitor.sees(ask(plan, "brings").question));
}

TEST_CASE("a hand that touches twice answers one question, and not the next that comes beneath it") {
    const Walk content;
    Visitor visitor(content, GENERATE(landscape, portrait), Paint::off);
    opens(visitor, plan);
    passes_the_lists(visitor, plan);
    const auto between = GENERATE(150ms, 250ms, 450ms, 600ms, 700ms, 800ms);
    INFO(between.count() << " ms apart");
    const ImVec2 at = visitor.button(words(plan, "brings", "race")).visible.centre();
    visitor.presses(at);
    visitor.lifts(at);
    for (auto waited = 0ms; waited < between; waited += Visitor::frame_time) visitor.next_frame();
    const auto next = visitor.finds(Role::button, ask(plan, "race").choices.front().words);
    CHECK(next.has_value() == (between > ui::motion::tick));
    const ImVec2 again = next ? next->visible.centre() : at;
    visitor.presses(again);
    visitor.lifts(again);
    visitor.waits(1s);
    CHECK(step(visitor) == "race");
    CHECK_FALSE(visitor.kiosk().session().choices(plan).contains("race"));
}

TEST_CASE("how far one is stands on every question, and Go back is the question before") {
    const Walk content;
    Visitor visitor(content, GENERATE(landscape, portrait), Paint::off);
    opens(visitor, plan);
    CHECK(visitor.sees("1 of 6"));
    passes_the_lists(visitor, plan);
    CHECK(visitor.sees("4 of 6"));
    answers(visitor, plan, "brings", "sore");
    CHECK(visitor.sees("5 of 6"));
    visitor.taps(wording::back);
    visitor.waits(1s);
    CHECK(step(visitor) == "brings");
    CHECK(visitor.button(words(plan, "brings", "sore")).state == wording::chosen);
    answers(visitor, plan, "brings", "race");
    CHECK(step(visitor) == "race");
    CHECK_FALSE(visitor.sees(ask(plan, "sore").question));
    for (const std::string before : {"brings", "tell", "flags", "danger"}) {
        visitor.taps(wording::back);
        visitor.waits(1s);
        CHECK(step(visitor) == before);
    }
    visitor.taps(wording::back);
    visitor.waits(1s);
    CHECK(place(visitor).screen == kiosk::Screen::map);
}

TEST_CASE("the name of a page and how far one is stand apart, at every size of text and in each language") {
    const Walk content;
    const Panel panel = GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920});
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    const std::string language = GENERATE("", "es");
    Visitor visitor(content, panel, Paint::off);
    for (const model::Page& of : shipped_pages().pages) {
        if (!of.steps) continue;
        opens(visitor, of.id);
        visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent}});
        visitor.waits(1s);
        const std::string name(model::translated(content.library.language(language), of.name));
        const std::string how_far(model::translated(content.library.language(language), wording::step));
        INFO(panel.width << "x" << panel.height << " " << percent << " % " << name);
        const auto title = visitor.finds(Role::text, name);
        const auto& all = visitor.record().all();
        const auto count = std::ranges::find_if(
            all, [&](const Seen& seen) { return seen.role == Role::text && seen.name.starts_with(how_far + " 1 "); });
        REQUIRE(title);
        REQUIRE(count != all.end());
        const ui::Rect& a = title->box;
        const ui::Rect& b = count->box;
        CHECK((a.right() < b.x || b.right() < a.x || a.bottom() <= b.y || b.bottom() <= a.y));
    }
}

TEST_CASE("what stops the questions has the card in the very next frame, and Go back leads to its question") {
    const Walk content;
    for (const std::string& of : {plan, check}) {
        Visitor visitor(content, landscape, Paint::off);
        opens(visitor, of);
        visitor.kiosk().take(kiosk::Choose{"danger", "yes", model::shared_name(page(of), ask(of, "danger"))});
        visitor.next_frame();
        CHECK(step(visitor) == kiosk::step::result);
        CHECK(visitor.sees("Call 911, and tell the staff now. Not sure"));
        CHECK_FALSE(visitor.sees(wording::show_to_us));
        visitor.waits(1s);
        visitor.taps(wording::back);
        visitor.waits(1s);
        CHECK(step(visitor) == "danger");
    }
}

TEST_CASE("who reads a list again is offered the answer that stops there, and no other that a later one would") {
    const Walk content;
    Visitor visitor(content, portrait, Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = 200}});
    opens(visitor, check);
    for (const auto& [question, choice] : {std::pair("danger", "no"), std::pair("flags", "yes")})
        visitor.kiosk().take(kiosk::Choose{question, choice, model::shared_name(page(check), ask(check, question))});
    visitor.kiosk().take(kiosk::ShowStep{"danger"});
    visitor.waits(1s);
    CHECK(visitor.finds(Role::button, words(check, "danger", "yes")));
    CHECK_FALSE(visitor.finds(Role::button, words(check, "danger", "no")));
}

TEST_CASE("what stops the questions stands in much larger letters than the questions, wide and upright") {
    const Walk content;
    for (const visiting::Panel panel : {landscape, portrait}) {
        Visitor visitor(content, panel, Paint::off);
        opens(visitor, check);
        answers(visitor, check, "danger", "yes");
        for (const Seen& seen : visitor.record().all()) {
            if (seen.role != Role::text || !seen.name.starts_with("Call 911, and tell the staff now. Not sure"))
                continue;
            CHECK(seen.line_height * visitor.mm(1) > 1.25F * ui::type::body.em_mm * ui::type::body.leading);
        }
        CHECK(visitor.sees("Call 911, and tell the staff now. Not sure"));
        CHECK(visitor.finds(Role::button, wording::to_the_body));
    }
}

TEST_CASE("the question and all its answers stand together, on every panel and at every size of text") {
    const Walk content;
    const Panel panel = GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920});
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    Visitor visitor(content, panel, Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = percent, .less_motion = true}});
    opens(visitor, plan);
    for (const std::string list : {"danger", "flags", "tell"})
        visitor.kiosk().take(kiosk::Choose{list, "no", model::shared_name(page(plan), ask(plan, list))});
    const std::vector<std::pair<std::string, std::string>> way = {
        {"brings", "week"}, {"longday", "Sunday"}, {"longest", "over_10"}};
    for (const auto& [question, choice] : way) {
        visitor.waits(1s);
        visitor.waits(1s);
        REQUIRE(step(visitor) == question);
        INFO(panel.width << "x" << panel.height << " " << percent << " " << question);
        if (percent <= 130) CHECK_FALSE(can_touch(visitor, std::string(wording::read_on)));
        while (can_touch(visitor, std::string(wording::read_on))) {
            visitor.taps(wording::read_on);
            visitor.waits(1s);
        }
        for (const model::Ask::Choice& one : ask(plan, question).choices) {
            INFO(one.words);
            if (percent <= 160) CHECK(can_touch(visitor, one.words));
        }
        visitor.kiosk().take(kiosk::Choose{question, choice});
    }
    visitor.waits(1s);
    visitor.waits(1s);
    CHECK(step(visitor) == kiosk::step::result);
}

TEST_CASE("each answer has its own place, in every language, however little room there is for all of them") {
    const Walk content;
    const Panel panel = GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920, 32});
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    const std::string language = GENERATE("", "es");
    const model::Library library = model::translated(content.library, language);
    Visitor visitor(content, panel, Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent, .less_motion = true}});
    opens(visitor, check);
    for (const std::string list : {"danger", "flags"})
        visitor.kiosk().take(kiosk::Choose{list, "no", model::shared_name(page(check), ask(check, list))});
    visitor.waits(1s);
    visitor.waits(1s);
    REQUIRE(step(visitor) == "began");
    INFO(panel.width << "x" << panel.height << " " << percent << " " << language);
    float bottom = 0;
    float gap = 1000;
    for (const model::Ask::Choice& one : model::ask_called(*library.page(check), "began")->choices) {
        const ui::Rect box = visitor.button(one.words).box;
        if (bottom > 0 && box.y > bottom - 1) gap = std::min(gap, box.y - bottom);
        CHECK((box.y > bottom || std::abs(box.bottom() - bottom) < 1));
        bottom = box.bottom();
        const auto words = visitor.finds(Role::text, one.words);
        CHECK((words && words->box.y >= box.y && words->box.bottom() <= box.bottom()));
    }
    if (gap < 1000) CHECK(visitor.mm(gap) > 3);
}

TEST_CASE("from the first screen to a plan it takes at most eight touches, and one for each further stop of a list") {
    const Walk content;
    Visitor visitor(content, Panel{1920, 1080}, Paint::off);
    visitor.taps(wording::begin);
    visitor.taps(page(plan).name);
    visitor.waits(1s);
    int touches = 2;
    int stops = 0;
    const std::vector<std::pair<std::string, std::string>> way = {{"danger", "no"},      {"flags", "no"},
                                                                  {"tell", "no"},        {"brings", "week"},
                                                                  {"longday", "Sunday"}, {"longest", "within"}};
    for (const auto& [question, choice] : way) {
        stops += answers(visitor, plan, question, choice) - 1;
        ++touches;
    }
    CHECK(step(visitor) == kiosk::step::result);
    CHECK(touches == 8);
    CHECK(stops <= 7);
}

TEST_CASE("the week grows above the questions, and stands in the result") {
    const Walk content;
    Visitor visitor(content, Panel{1920, 1080}, Paint::off);
    opens(visitor, plan);
    passes_the_lists(visitor, plan);
    answers(visitor, plan, "brings", "week");
    CHECK_FALSE(visitor.sees("Massage day"));
    answers(visitor, plan, "longday", "Sunday");
    CHECK(visitor.sees("Long run"));
    CHECK(visitor.sees("Massage day"));
    CHECK(visitor.sees(ask(plan, "longest").question));
    answers(visitor, plan, "longest", "over_10");
    CHECK(visitor.sees("Massage day"));
    CHECK(visitor.sees("First, your next run"));
    CHECK(visitor.sees("Your massage: light to medium"));
    CHECK(visitor.sees("1 of 2"));  // what to do, when and what to ask for stand together; the reasons follow
}

namespace {

/// Around a long run on Sunday that is not much longer than before.
void plans_a_week(Visitor& visitor) {
    opens(visitor, plan);
    passes_the_lists(visitor, plan);
    answers(visitor, plan, "brings", "week");
    answers(visitor, plan, "longday", "Sunday");
    answers(visitor, plan, "longest", "within");
}

}  // namespace

TEST_CASE("what to ask for stands below the week at the first stop of a result, wide and upright") {
    const Walk content;
    Visitor visitor(content, GENERATE(Panel{1920, 1080}, Panel{1080, 1920}), Paint::off);
    plans_a_week(visitor);
    CHECK(visitor.sees("Massage day"));
    CHECK(visitor.sees("Your massage: light to medium"));
}

TEST_CASE("a result that is read by stops has words in both halves of the card at each of them") {
    const Walk content;
    Visitor visitor(content, Panel{1920, 1080}, Paint::off);
    plans_a_week(visitor);
    REQUIRE(visitor.sees("1 of 2"));
    const float middle = 1920 / 2;
    for (int stop = 1; stop <= 2; ++stop) {
        INFO("stop " << stop);
        const auto stands = [&](auto&& where) {
            return std::ranges::any_of(visitor.record().all(), [&](const Seen& seen) {
                return seen.role == Role::text && seen.visible.h > 0 && seen.name.size() > 40 && where(seen.visible);
            });
        };
        CHECK(stands([&](const ui::Rect& box) { return box.right() <= middle; }));
        CHECK(stands([&](const ui::Rect& box) { return box.x >= middle; }));
        if (stop < 2) visitor.taps(wording::read_on);
        visitor.waits(1s);
    }
}

TEST_CASE("the result is shown to staff on a card of its own, in larger letters") {
    const Walk content;
    Visitor visitor(content, Panel{1920, 1080}, Paint::off);
    opens(visitor, plan);
    passes_the_lists(visitor, plan);
    answers(visitor, plan, "brings", "race");
    answers(visitor, plan, "race", "tomorrow");
    answers(visitor, plan, "race_length", "within");
    CHECK_FALSE(visitor.sees("My race is tomorrow."));
    visitor.taps(wording::show_to_us);
    visitor.waits(1s);
    const auto line = visitor.finds(Role::text, "My race is tomorrow.");
    REQUIRE(line);
    CHECK(line->line_height > 1.3F * ui::type::body.em_mm * ui::type::body.leading / visitor.mm(1));
    const float lowest = std::ranges::max(visitor.record().all(), {}, [](const Seen& seen) {
                             return seen.role == Role::text && seen.part == ui::Part::card ? seen.visible.bottom() : 0;
                         }).visible.bottom();
    CHECK(lowest > 1080 * 0.6F);  // they fill the card as far as they can
    visitor.taps(wording::back);
    visitor.waits(1s);
    CHECK(step(visitor) == kiosk::step::result);
}

TEST_CASE("an earlier answer is changed from the result, which follows it") {
    const Walk content;
    Visitor visitor(content, Panel{1920, 1080}, Paint::off);
    opens(visitor, plan);
    passes_the_lists(visitor, plan);
    answers(visitor, plan, "brings", "sore");
    answers(visitor, plan, "sore", "low");
    answers(visitor, plan, "longest", "within");
    CHECK(visitor.sees("Your massage: light to medium"));
    visitor.taps(wording::change_an_answer);
    visitor.waits(1s);
    CHECK(visitor.sees(wording::your_answers));
    CHECK(visitor.sees(words(plan, "sore", "low")));
    visitor.taps(ask(plan, "sore").question);
    visitor.waits(1s);
    CHECK(step(visitor) == "sore");
    answers(visitor, plan, "sore", "high");
    CHECK(step(visitor) == kiosk::step::result);
    CHECK(visitor.sees("If you're very sore"));
    // Another way on has its own questions, and the old ones are not asked any more.
    visitor.taps(wording::change_an_answer);
    visitor.waits(1s);
    visitor.taps(ask(plan, "brings").question);
    visitor.waits(1s);
    answers(visitor, plan, "brings", "race");
    CHECK(step(visitor) == "race");
}

TEST_CASE("whoever cannot see hears the page, how far they are, the question and its answers, at each step") {
    const Aloud<Walk> content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{check});
    const std::string first = visitor.hears();
    CHECK(contains(first, "Check yourself."));
    CHECK(contains(first, "Question 1 of 5."));
    CHECK(contains(first, "Does any danger sign in the whole list fit you?"));
    CHECK(contains(first, "Yes, or not sure"));
    walks_to(visitor, words(check, "danger", "no"));
    visitor.hears();
    visitor.strikes("Enter");
    const std::string second = visitor.hears();
    CHECK(step(visitor) == "flags");
    CHECK(contains(second, "Question 2 of 5."));
    CHECK(contains(second, ask(check, "flags").question));
    walks_to(visitor, words(check, "flags", "yes"));
    visitor.hears();
    visitor.strikes("Enter");
    CHECK(contains(visitor.hears(), "Tell the staff now. Then choose 'Find my line'"));
    visitor.strikes("Back");
    CHECK(contains(visitor.hears(), "Question 2 of 5."));
}

TEST_CASE("upright, short answers stand low on a large panel, for who sits before it, and a runner above them") {
    const Walk content;
    const bool high_contrast = GENERATE(false, true);
    const std::string brings = GENERATE("", "race", "week");
    Visitor visitor(content, {1080, 1920, 32}, Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.high_contrast = high_contrast}});
    opens(visitor, plan);
    passes_the_lists(visitor, plan);
    if (!brings.empty()) visitor.taps(words(plan, "brings", brings));
    visitor.waits(1s);
    const std::string question = step(visitor);
    INFO(question);
    for (const model::Ask::Choice& choice : ask(plan, question).choices) {
        const ui::Rect answer = visitor.button(choice.words).visible;
        CHECK(answer.y > 1920 * 0.45F);
        CHECK(visitor.mm(answer.h) > ui::size::tall_choice - 0.5F);
    }
    const auto is_above = [&](const Seen& seen) { return seen.role == Role::picture && seen.visible.h > 300; };
    CHECK(std::ranges::any_of(visitor.record().all(), is_above));
}
