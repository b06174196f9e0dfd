#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include "visitor/targets.h"
#include "visitor/walk/walk.h"

// The card that a visitor shows to staff, who may not read the visitor's language.

using namespace visiting;
using ui::Role;
using ui::Seen;

namespace {

constexpr const char* normal_week[][2] = {{"danger", "no"},   {"flags", "no"},         {"tell", "no"},
                                          {"brings", "week"}, {"longday", "Saturday"}, {"longest", "within"}};

void shows_staff(Visitor& visitor) {
    opens(visitor, plan);
    for (const auto& [question, choice] : normal_week)
        visitor.kiosk().take(kiosk::Choose{question, choice, model::shared_name(page(plan), ask(plan, question))});
    visitor.kiosk().take(kiosk::ShowStep{std::string(kiosk::step::for_staff)});
    visitor.waits(std::chrono::seconds(1));
}

Visitor showing_staff(const Walk& content, const Panel& panel, int percent, const std::string& language) {
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent, .less_motion = true}});
    shows_staff(visitor);
    return visitor;
}

std::vector<Seen> words_of_card(const Visitor& visitor) {
    std::vector<Seen> texts = visitor.record().all();
    std::erase_if(texts, [](const Seen& seen) { return seen.role != Role::text || seen.part != ui::Part::card; });
    return texts;
}

const Seen* named(const std::vector<Seen>& all, std::string_view words) {
    const auto found =
        std::ranges::find_if(all, [&](const Seen& seen) { return seen.name.find(words) != seen.name.npos; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("below what a visitor shows to staff in Spanish stands the same in English, smaller, in every size of text") {
    const Walk content;
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280});
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    INFO(panel.width << "x" << panel.height << " " << percent);
    const Visitor visitor = showing_staff(content, panel, percent, "es");
    const std::vector<Seen> words = words_of_card(visitor);
    for (const std::string in_english : {"I have no race near.", "None of the health list fits me."}) {
        INFO(in_english);
        const Seen* const english = named(words, in_english);
        REQUIRE(english);
        const std::string whole = english->name;
        const Seen* const spanish = named(words, model::translated(content.library.language("es"), whole));
        REQUIRE(spanish);
        CHECK(spanish->name != english->name);
        CHECK(english->box.y >= spanish->box.bottom() - 1);
        CHECK(english->line_height < spanish->line_height);
        CHECK_FALSE(english->cut);
    }
    CHECK(named(words, "Sunday: Massage day"));
    CHECK(cut_mistake(visitor, panel) == "");
}

TEST_CASE("what staff read in English below the visitor's words is not said to the visitor") {
    const Aloud<Walk> content;
    Visitor visitor(content, Panel{1920, 1080}, ui::Paint::off);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::Adjust{{.language = "es"}});
    shows_staff(visitor);
    const std::string said = visitor.hears();
    CHECK(contains(said, "No tengo ninguna carrera cerca."));
    CHECK_FALSE(contains(said, "race"));
    CHECK_FALSE(contains(said, "Sunday"));
}

TEST_CASE("who reads the language that the pages are written in shows staff everything once") {
    const Walk content;
    const Visitor visitor = showing_staff(content, Panel{1920, 1080}, 100, "");
    const std::vector<Seen> words = words_of_card(visitor);
    CHECK(std::ranges::count(words, "I have no race near.", &Seen::name) == 1);
    CHECK_FALSE(named(words, "Sunday: Massage day"));
}
