#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "ui/theme.h"
#include "ui/wording.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;
using visiting::Visitor;

namespace {

constexpr std::string_view flexibility = "Flexibility";

model::Page area_with(std::string id, model::Grade grade) {
    model::Page page;
    page.id = page.area = page.name = std::move(id);
    model::Benefit benefit;
    benefit.topic = model::Topic::flexibility;
    benefit.title = benefit.text = benefit.today = "Words";
    benefit.grade = grade;
    page.blocks = {benefit};
    return page;
}

/// Calves with good evidence, shins and ankles with little, the neck with none at all, and feet that say nothing of it.
Content graded_content() {
    Content content;
    model::Library& library = content.library;
    std::erase_if(library.pages, [](const model::Page& page) { return page.id != model::welcome_page; });
    for (const auto& [id, grade] : {std::pair("calves", model::Grade::good),
                                    {"shins", model::Grade::limited},
                                    {"ankles", model::Grade::limited},
                                    {"neck", model::Grade::not_supported}})
        library.pages.push_back(area_with(id, grade));
    model::Page silent = area_with("feet", model::Grade::good);
    silent.blocks.clear();
    library.pages.push_back(std::move(silent));
    return content;
}

/// The buttons on the card that name an area, from top to bottom and left to right.
std::vector<std::string> areas_on_card(const Visitor& visitor) {
    std::vector<std::string> names;
    for (const ui::Seen& seen : visitor.record().all())
        if (seen.role == Role::button && std::ranges::find(model::area_ids, seen.name) != model::area_ids.end())
            names.push_back(seen.name);
    return names;
}

/// Whether it is in view, or comes into view when one reads on.
bool reads_of(Visitor& visitor, std::string_view words) {
    while (!visitor.finds(Role::text, words) && visitor.finds(Role::button, wording::read_on))
        visitor.taps(wording::read_on);
    return visitor.finds(Role::text, words).has_value();
}

}  // namespace

TEST_CASE("a benefit chosen on the map lists the areas by how sure the studies are there") {
    const Content content = graded_content();
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        Visitor visitor(content, panel);
        visitor.taps(wording::begin);
        CHECK(areas_on_card(visitor).empty());
        visitor.taps(flexibility);
        CHECK(reads_of(visitor, wording::area_by_area));
        CHECK(areas_on_card(visitor) == std::vector<std::string>{"calves", "shins", "ankles", "neck"});
    }
}

TEST_CASE(
    "where the studies are as sure for every area, that is one line, and no list of what the body has names for") {
    Content content = graded_content();
    for (model::Page& page : content.library.pages)
        for (model::Block& block : page.blocks)
            if (auto* const benefit = std::get_if<model::Benefit>(&block)) benefit->grade = model::Grade::limited;
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        Visitor visitor(content, panel);
        visitor.taps(wording::begin);
        visitor.taps(flexibility);
        while (!visitor.sees(wording::same_for_each_area) && visitor.finds(Role::button, wording::read_on))
            visitor.taps(wording::read_on);
        CHECK(visitor.sees(wording::same_for_each_area));
        CHECK_FALSE(visitor.finds(Role::text, wording::area_by_area));
        CHECK(areas_on_card(visitor).empty());
    }
}

TEST_CASE("what the tint on the body stands for is said beside what changes") {
    const Content content;
    for (const auto& [topic, key] : {std::pair(model::Topic::circulation, wording::lens_keys[0]),
                                     std::pair(model::Topic::flexibility, wording::lens_keys[1])}) {
        Visitor visitor(content, {1920, 1080});
        visitor.taps(wording::begin);
        visitor.kiosk().take(kiosk::ShowBenefit{topic});
        visitor.waits(1s);
        CHECK(visitor.sees(key));
    }
}

TEST_CASE("how sure the studies are is said in words beside its sheets, and never by a name of the body") {
    const Content content = graded_content();
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        Visitor visitor(content, panel);
        visitor.taps(wording::begin);
        visitor.taps(flexibility);
        for (const std::string_view grade : wording::grades)
            for (const ui::Seen& seen : visitor.record().all())
                if (seen.name == grade) CHECK(seen.part == ui::Part::card);
    }
}

TEST_CASE("what nobody has tested is told from what was tested and not found") {
    Content content = graded_content();
    content.library.pages.push_back(area_with("hips", model::Grade::not_tested));
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps(flexibility);
    CHECK(reads_of(visitor, "Not supported"));
    CHECK(reads_of(visitor, "Not tested"));
    CHECK(areas_on_card(visitor).back() == "hips");
}

TEST_CASE("a page that knows of no study of massage is graded so") {
    int found = 0;
    for (const model::Page& page : visiting::shipped_pages().pages)
        for (const model::Block& block : page.blocks) {
            const auto* const benefit = std::get_if<model::Benefit>(&block);
            if (!benefit) continue;
            const bool says = benefit->text.find("o study that we found has tested") != std::string::npos;
            if (!says) continue;
            INFO(page.id);
            CHECK(benefit->grade == model::Grade::not_tested);
            ++found;
        }
    CHECK(found > 5);
}

TEST_CASE("an area touched through a benefit opens at that benefit, and back leads to the body seen through it") {
    const Content content = graded_content();
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        Visitor visitor(content, panel);
        visitor.taps(wording::begin);
        visitor.taps(flexibility);
        const kiosk::Place lens = visitor.kiosk().session().place();
        while (!visitor.finds(Role::button, "calves")) visitor.taps(wording::read_on);
        visitor.taps("calves");
        const kiosk::Place benefit = {.screen = kiosk::Screen::page,
                                      .page = "calves",
                                      .section = model::Section::benefit,
                                      .topic = model::Topic::flexibility};
        CHECK(visitor.kiosk().session().place() == benefit);
        visitor.taps(wording::back);
        CHECK(visitor.kiosk().session().place() == lens);
        visitor.taps(wording::back);
        CHECK(visitor.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::map});
    }
}

TEST_CASE("an area whose page says nothing of the benefit opens as it always does") {
    const Content content = graded_content();
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps(flexibility);
    visitor.taps("feet");
    CHECK(visitor.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::page, .page = "feet"});
}

TEST_CASE("what is not about one area begins on the map, in sight") {
    const Content content;
    const model::Page& welcome = *content.library.page(model::welcome_page);
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        Visitor visitor(content, panel);
        visitor.taps(wording::begin);
        int links = 0;
        for (const model::Block& block : welcome.blocks) {
            const auto* const link = std::get_if<model::Link>(&block);
            if (!link) continue;
            const auto button = visitor.finds(Role::button, content.library.page(link->to)->name);
            REQUIRE(button);
            CHECK(button->visible.h > button->box.h - 1);
            ++links;
        }
        CHECK(links >= 3);
    }
}

TEST_CASE("on an upright panel the body stays where it is when an area is touched") {
    const Content content;
    Visitor visitor(content, visiting::portrait);
    visitor.taps(wording::begin);
    const ui::Rect before = visitor.finds(Role::figure, "figure")->box;
    visitor.taps("Calves");
    const ui::Rect after = visitor.finds(Role::figure, "figure")->box;
    CHECK(before.y == after.y);
    CHECK(before.h == after.h);
}

TEST_CASE(
    "upright, with text twice as large, a benefit is read in six stops at most, and what changes is on the first") {
    const Content content;
    for (const std::string language : {"", "es"})
        for (const model::Topic topic : content.library.clinic.topics) {
            const auto said = [&](std::string_view words) {
                return model::translated(content.library.language(language), words);
            };
            INFO(language << " " << static_cast<int>(topic));
            Visitor visitor(content, {1080, 1920}, ui::Paint::off);
            visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = 200}});
            visitor.kiosk().take(kiosk::Begin{});
            visitor.kiosk().take(kiosk::ShowBenefit{topic});
            visitor.waits(1s);
            for (const std::string_view fact : wording::lens_facts.at(static_cast<std::size_t>(topic)))
                if (!fact.empty()) CHECK(visitor.sees(said(fact)));
            int stops = 1;
            for (; stops < 20 && visitor.finds(Role::button, said(wording::read_on)); ++stops)
                visitor.taps(said(wording::read_on));
            CHECK(stops <= 6);
        }
}

TEST_CASE(
    "through a benefit the names stand beside the body as they do without one, and the title says what is graded") {
    const Content content;
    const auto names = [](const Visitor& visitor) {
        return std::ranges::count(visitor.record().all(), Role::name, &ui::Seen::role);
    };
    for (const visiting::Panel panel : {visiting::Panel{1920, 1080}, visiting::Panel{1080, 1920}})
        for (const std::string language : {"", "es"})
            for (const model::Topic topic : content.library.clinic.topics) {
                INFO(panel.width << " " << language << " " << static_cast<int>(topic));
                Visitor visitor(content, panel, ui::Paint::off);
                visitor.kiosk().take(kiosk::Adjust{{.language = language}});
                visitor.kiosk().take(kiosk::Begin{});
                visitor.waits(1s);
                const auto on_map = names(visitor);
                CHECK(on_map > 10);
                visitor.kiosk().take(kiosk::ShowBenefit{topic});
                visitor.waits(1s);
                CHECK(names(visitor) == on_map);
                const std::string_view title = wording::lens_titles.at(static_cast<std::size_t>(topic));
                CHECK(visitor.finds(Role::text, model::translated(content.library.language(language), title)));
            }
}
