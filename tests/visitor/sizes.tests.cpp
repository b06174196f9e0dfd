#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <set>

#include "model/passages.h"
#include "ui/wording.h"
#include "visitor/pages.h"
#include "visitor/targets.h"

// Every page, in every section, at every size of text, on panels large and small, either way up. Nothing is drawn:
// what would stand where is looked at in the record.

using namespace std::chrono_literals;
using ui::Rect;
using ui::Role;
using ui::Seen;
using visiting::Panel;
using visiting::target_mistake;
using visiting::touchable;
using visiting::Visitor;
namespace wording = wording;

namespace {

/// A pixel of rounding on each side, and the last bits of a float.
constexpr float rounding = 1.6F;

bool on_screen(const Seen& seen) { return seen.visible.w > 0 && seen.visible.h > 0; }

bool cover(const Rect& a, const Rect& b) {
    const Rect both = ui::overlap(a, b);
    return both.w > rounding && both.h > rounding;
}

bool within(const Rect& inner, const Rect& outer) {
    return inner.x >= outer.x - rounding && inner.y >= outer.y - rounding &&
           inner.right() <= outer.right() + rounding && inner.bottom() <= outer.bottom() + rounding;
}

/// The kiosk's own words in the visitor's language.
std::string said(Visitor& visitor, const model::Library& library, std::string_view words) {
    return std::string(model::translated(library.language(visitor.kiosk().session().settings().language), words));
}

/// Words that stand on one line with others on purpose.
std::set<std::string> line_sharers(Visitor& visitor, const model::Library& library) {
    std::set<std::string> words;
    for (const std::string_view one : {wording::today, wording::sources, wording::to_book})
        words.insert(said(visitor, library, one));
    for (const model::Page& page : library.pages) words.insert(page.latin);
    return words;
}

/// The first thing wrong on the screen, in words; empty when nothing is.
std::string mistake(Visitor& visitor, const Panel& panel, const model::Library& library) {
    std::vector<Seen> all = visitor.record().all();
    const bool asked = std::ranges::any_of(all, [](const Seen& seen) { return seen.part == ui::Part::dialog; });
    if (asked) std::erase_if(all, [](const Seen& seen) { return seen.part != ui::Part::dialog; });
    const std::set<std::string> sharers = line_sharers(visitor, library);
    const Rect screen = {0, 0, static_cast<float>(panel.width), static_cast<float>(panel.height)};
    const bool pagers = visitor.finds(Role::button, said(visitor, library, wording::read_on)) ||
                        visitor.finds(Role::button, said(visitor, library, wording::read_up));
    std::vector<const Seen*> texts;
    std::vector<const Seen*> targets;
    for (const Seen& seen : all) {
        if (seen.cut) return "cut: " + seen.name;
        if (seen.role != Role::text && !touchable(seen)) continue;
        if (seen.box.x < -rounding || seen.box.right() > screen.right() + rounding) return "beside: " + seen.name;
        if (seen.visible.h < seen.box.h - rounding && !pagers) return "out of reach: " + seen.name;
        if (on_screen(seen)) (touchable(seen) ? targets : texts).push_back(&seen);
    }
    if (std::string target = target_mistake(all, visitor, rounding); !target.empty()) return target;
    for (const Seen* target : targets)
        for (const Seen* text : texts)
            if (cover(target->visible, text->visible) && !within(text->visible, target->visible))
                return "over a button: " + text->name + ", " + target->name;
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (cover(texts[i]->visible, texts[j]->visible) && !sharers.contains(texts[i]->name) &&
                !sharers.contains(texts[j]->name))
                return "over one another: " + texts[i]->name + ", " + texts[j]->name;
    return {};
}

std::vector<kiosk::Deed> deeds_on(const model::Page& page) {
    std::vector<kiosk::Deed> deeds = {kiosk::OpenPage{page.id}};
    if (page.area.empty()) {
        deeds.push_back(kiosk::Choose{"race", "Today"});
        deeds.push_back(kiosk::Choose{"reach", "Yes"});
        return deeds;
    }
    for (int i = 0; i < model::topic_count; ++i) deeds.push_back(kiosk::ShowBenefit{static_cast<model::Topic>(i)});
    deeds.push_back(kiosk::ShowSection{model::Section::details});
    deeds.push_back(kiosk::ShowSection{model::Section::caution});
    return deeds;
}

}  // namespace

TEST_CASE("at every size of text, on every panel, nothing is cut, covered, too small or out of reach") {
    visiting::PlannerContent content;
    content.library.clinic.name = "Riverside Physical Therapy";
    content.library.clinic.phone = "555 0134";
    const Panel panel = GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920},
                                 Panel{3840, 2160, 32}, Panel{2160, 3840, 32});
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    const std::string language = GENERATE("", "es");
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent}});
    const auto check = [&](std::string_view what) {
        visitor.next_frame({}, 1s);
        INFO(panel.width << "x" << panel.height << ", " << percent << " %, " << language << " " << what);
        CHECK(mistake(visitor, panel, content.library) == "");
    };
    check("attract");
    visitor.kiosk().take(kiosk::Begin{});
    for (const model::View view : {model::View::back, model::View::side, model::View::sole, model::View::front}) {
        visitor.kiosk().take(kiosk::LookAt{view});
        check("map");
    }
    for (const model::Page& page : content.library.pages) {
        if (page.id == model::welcome_page) continue;
        int step = 0;
        for (const kiosk::Deed& deed : deeds_on(page)) {
            visitor.kiosk().take(deed);
            check(page.id + " " + std::to_string(step++));
        }
    }
    visitor.kiosk().take(kiosk::Hear{kiosk::Listen::start});
    check("while it is read out");
    visitor.waits(content.library.clinic.idle_after + std::chrono::seconds(2));
    REQUIRE(visitor.record().all().back().part == ui::Part::dialog);
    check("while it asks");
}

TEST_CASE("a visitor who wants text twice as large gets it on the card, and nearly so where there is less room") {
    constexpr float nearly = 1.5F;
    constexpr float somewhat = 1.25F;  // the bar has nine things to hold
    const visiting::PlannerContent content;
    const Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::OpenPage{"knees"});
    const auto heights = [&](int percent) {
        visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = percent}});
        visitor.next_frame({}, 1s);
        const Seen name = *visitor.finds(Role::text, "Shins");
        const Seen on_card = *visitor.finds(Role::text, content.library.page("knees")->latin);
        return std::array{on_card.box.h, name.box.h, visitor.finds(Role::text, wording::start_over)->box.h};
    };
    const auto usual = heights(100);
    const auto large = heights(200);
    CHECK(large[0] >= 2 * usual[0] - 2);
    CHECK(large[1] >= nearly * usual[1]);
    CHECK(large[2] >= somewhat * usual[2]);
}

TEST_CASE("names around the figure grow with the text, however many a view has") {
    // From the side all sixteen share two columns. Which size still fits there depends on the version of the typeface.
    constexpr float least_growth = 1.25F;
    const visiting::PlannerContent content;
    const Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    const auto feet = [&](int percent, model::View view) {
        visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = percent}});
        visitor.kiosk().take(kiosk::LookAt{view});
        visitor.next_frame({}, 1s);
        const auto name = visitor.finds(Role::text, "Feet");
        REQUIRE(name);
        return name->box.h;
    };
    for (const model::View view : {model::View::front, model::View::side, model::View::sole})
        CHECK(feet(200, view) >= least_growth * feet(100, view));
}

TEST_CASE("at twice the size of text a page is read to its end with a button, and its buttons are there") {
    const visiting::PlannerContent content;
    const Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    Visitor visitor(content, panel);
    visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = 200}});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.waits(500ms);
    const auto read_to = [&](std::string_view button) {
        for (int pages = 0; pages < 20 && !visitor.finds(Role::button, button); ++pages) visitor.taps(wording::read_on);
        visitor.taps(button);
    };
    read_to("Relaxation");
    CHECK(visitor.kiosk().session().place().topic == model::Topic::relaxation);
    CHECK(visitor.sees("Soreness can ease"));
    read_to(wording::when_not_to);
    CHECK(visitor.sees("blood clot"));
}
