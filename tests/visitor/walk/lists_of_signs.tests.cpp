#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <set>

#include "visitor/walk/walk.h"

// The lists of danger signs of the planner and the self-check as they ship.

using namespace std::chrono_literals;
using namespace visiting;
using ui::Paint;
using ui::Role;
using ui::Seen;

namespace {

/// "10 of 11", in either language.
bool is_count(const std::string& words) {
    return words.find_first_not_of("0123456789 ofde") == words.npos && words.find_first_of("0123456789") == 0;
}

/// How many of that name.
long things_to_touch(Visitor& visitor, const std::string& name) {
    const auto can = [&](const Seen& seen) { return seen.id != 0 && seen.name == name && seen.visible.h > 1; };
    return std::ranges::count_if(visitor.record().all(), can);
}

}  // namespace

TEST_CASE("who listens and finds the plan stopped by what they said before hears first where they are") {
    const Aloud<Walk> content;
    Visitor visitor(content, landscape, Paint::off);
    opens(visitor, check);
    answers(visitor, check, "danger", "yes");
    visitor.strikes("Speech");
    visitor.hears();
    visitor.kiosk().take(kiosk::ShowMap{});
    visitor.waits(1s);
    visitor.hears();
    visitor.kiosk().take(kiosk::FollowLink{plan});
    visitor.waits(1s);
    const std::string heard = visitor.hears();
    INFO(heard);
    CHECK(heard.find("Plan my massage.") < heard.find(wording::answered_before));
    CHECK(heard.find(wording::answered_before) < heard.find("and tell the staff now."));
    CHECK(heard.find("and tell the staff now.") != std::string::npos);
}

TEST_CASE("the lists of signs are asked once a visit, on either page, and again after starting over") {
    const Walk content;
    Visitor visitor(content, landscape, Paint::off);
    opens(visitor, check);
    answers(visitor, check, "danger", "no");
    answers(visitor, check, "flags", "no");
    CHECK(step(visitor) == "began");
    visitor.kiosk().take(kiosk::FollowLink{plan});
    visitor.waits(1s);
    CHECK(step(visitor) == "tell");
    CHECK(visitor.sees("3 of 6"));
    CHECK(visitor.sees(wording::answered_before));
    visitor.strikes("Speech");
    CHECK(visitor.hears().find(wording::answered_before) != std::string::npos);
    answers(visitor, plan, "tell", "no");
    CHECK_FALSE(visitor.sees(wording::answered_before));
    visitor.kiosk().take(kiosk::StartOver{});
    opens(visitor, plan);
    CHECK(step(visitor) == "danger");
}

TEST_CASE("a sign that was told on one page stops the other, too") {
    const Walk content;
    Visitor visitor(content, landscape, Paint::off);
    opens(visitor, check);
    answers(visitor, check, "danger", "yes");
    visitor.kiosk().take(kiosk::FollowLink{plan});
    visitor.waits(1s);
    CHECK(step(visitor) == kiosk::step::result);
    CHECK(visitor.sees("Call 911, and tell the staff now. Not sure"));
}

TEST_CASE(
    "what the self-check wants looked at stops the planner in either language, until it is changed or forgotten") {
    const Walk content;
    const std::string language = GENERATE("", "es");
    const model::Library library = model::translated(content.library, language);
    const auto said = [&](std::string_view own) {
        return std::string(model::translated(content.library.language(language), own));
    };
    const auto chooses = [&](Visitor& visitor, const std::string& question, const std::string& choice) {
        visitor.kiosk().take(kiosk::Choose{question, choice, model::shared_name(page(check), ask(check, question))});
        visitor.waits(1s);
    };
    Visitor visitor(content, GENERATE(landscape, portrait), Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language}});
    opens(visitor, check);
    for (const std::string list : {"danger", "flags"}) chooses(visitor, list, "no");
    for (const auto& [question, choice] : model::Choices{{"began", "slowly"}, {"where", "bone"}, {"days", "fading"}})
        chooses(visitor, question, choice);
    CHECK(visitor.sees(said("What to do: have it checked soon")));
    visitor.kiosk().take(kiosk::FollowLink{plan});
    visitor.waits(1s);
    CHECK(step(visitor) == kiosk::step::result);
    CHECK(visitor.sees(language.empty() ? "On 'Check yourself' you said that you hurt in a bone, joint or tendon."
                                        : "En 'Revise cómo está' usted dijo que le duele en un hueso"));
    CHECK(visitor.sees(said(wording::answered_before)));

    visitor.taps(said(wording::change_an_answer));
    visitor.waits(1s);
    visitor.taps(said(ask(check, "where").question));
    visitor.waits(1s);
    visitor.taps(said(words(check, "where", "muscles")));
    visitor.waits(1s);
    CHECK(step(visitor) == "tell");

    chooses(visitor, "where", "one_side");
    visitor.kiosk().take(kiosk::StartOver{});
    opens(visitor, plan);
    CHECK(step(visitor) == "danger");
    for (const std::string list : {"danger", "flags"}) chooses(visitor, list, "no");
    CHECK(step(visitor) == "tell");
}

TEST_CASE("a page with one more sign in its list asks anew") {
    Walk content;
    for (model::Page& changed : content.library.pages) {
        if (changed.id != plan) continue;
        const auto list = std::ranges::find_if(
            changed.blocks, [](const model::Block& block) { return std::holds_alternative<model::List>(block); });
        std::get<model::List>(*list).signs.emplace_back("clot");
        std::get<model::List>(*list).items.emplace_back("One more?");
    }
    Visitor visitor(content, landscape, Paint::off);
    opens(visitor, check);
    answers(visitor, check, "danger", "no");
    answers(visitor, check, "flags", "no");
    visitor.kiosk().take(kiosk::FollowLink{plan});
    visitor.waits(1s);
    CHECK(step(visitor) == "danger");
}

TEST_CASE("a list is denied at its last stop, its dangers are answered at any, and each sign stands at one of them") {
    const Walk content;
    const Panel panel = GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920},
                                 Panel{1280, 800, 15}, Panel{1080, 1920, 32});
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    const std::string language = GENERATE("", "es");
    const model::Library library = model::translated(content.library, language);
    const auto said = [&](std::string_view own) {
        return std::string(model::translated(content.library.language(language), own));
    };
    for (const std::string list : {"danger", "flags", "tell"}) {
        Visitor visitor(content, panel, Paint::off);
        visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent, .less_motion = true}});
        opens(visitor, plan);
        for (const std::string before : {"danger", "flags", "tell"}) {
            if (before == list) break;
            visitor.kiosk().take(kiosk::Choose{before, "no", model::shared_name(page(plan), ask(plan, before))});
            visitor.waits(1s);
        }
        REQUIRE(step(visitor) == list);
        const model::Page& shown = *library.page(plan);
        std::set<std::string> open;
        for (const std::size_t i : model::blocks_with(shown, *model::ask_called(shown, list)))
            if (const auto* const signs = std::get_if<model::List>(&shown.blocks[i]))
                open.insert(signs->items.begin(), signs->items.end());
        INFO(panel.width << "x" << panel.height << " " << percent << " " << language << " " << list);
        const std::string none = said(words(plan, list, "no"));
        const std::string yes = said(words(plan, list, "yes"));
        std::set<float> heights_of_count;
        for (int stop = 0; stop < 60; ++stop) {
            for (const Seen& seen : visitor.record().all())
                if (is_count(seen.name)) heights_of_count.insert(seen.box.h);
            for (const Seen& seen : visitor.record().all())
                if (seen.role == Role::text && seen.visible.h > seen.box.h - 1) open.erase(seen.name);
            const bool more = can_touch(visitor, said(wording::read_on));
            CHECK(things_to_touch(visitor, yes) == (!more || list != "tell" ? 1 : 0));
            if (!more) break;
            CHECK_FALSE(can_touch(visitor, none));
            visitor.taps(said(wording::read_on));
            visitor.waits(1s);
        }
        CHECK(can_touch(visitor, none));
        CHECK(open.empty());
        // Lying it may stand beside the list, where its lines have room.
        if (panel.height > panel.width) CHECK(heights_of_count.size() <= 1);
    }
}

TEST_CASE("whoever finds a danger sign at the first stop of a long list is told what to do by one touch") {
    const Walk content;
    const Panel panel = GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920});
    const std::string of = GENERATE(plan, check);
    Visitor visitor(content, panel, Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = 200}});
    opens(visitor, of);
    const auto& all = visitor.record().all();
    const std::string yes = words(of, "danger", "yes");
    const auto early = std::ranges::find_if(
        all, [&](const Seen& seen) { return seen.id != 0 && seen.name == yes && seen.visible.h > 1; });
    REQUIRE(early != all.end());
    visitor.taps_at(early->visible.centre());
    visitor.waits(1s);
    CHECK(step(visitor) == kiosk::step::result);
    CHECK(visitor.sees("Call 911, and tell the staff now. Not sure"));
}

TEST_CASE("what to do until help comes stands in one view with the call, where text has its usual size") {
    const Walk content;
    const Panel panel = GENERATE(landscape, portrait, Panel{1280, 800}, Panel{800, 1280});
    const std::string of = GENERATE(plan, check);
    const std::string language = GENERATE("", "es");
    Visitor visitor(content, panel, Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language}});
    opens(visitor, of);
    visitor.kiosk().take(kiosk::Choose{"danger", "yes", model::shared_name(page(of), ask(of, "danger"))});
    visitor.waits(1s);
    const auto said = [&](std::string_view own) {
        return std::string(model::translated(content.library.language(language), own));
    };
    for (const char* const words : {"While you wait for help", "A severe allergy? Use your allergy pen."}) {
        const auto is_whole = [&](const Seen& seen) {
            return seen.name == said(words) && seen.visible.h > seen.box.h - 1;
        };
        CHECK(std::ranges::any_of(visitor.record().all(), is_whole));
    }
    CHECK_FALSE(can_touch(visitor, said(wording::read_on)));
}
