#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "model/passages.h"
#include "ui/theme.h"
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

namespace {

/// A pixel of rounding on each side, and the last bits of a float.
constexpr float rounding = 1.6F;

float share(int percent) { return static_cast<float>(percent) / 100; }

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
std::string said(const model::Library& library, std::string_view language, std::string_view words) {
    return std::string(model::translated(library.language(language), words));
}

std::string said(Visitor& visitor, const model::Library& library, std::string_view words) {
    return said(library, visitor.kiosk().session().settings().language, words);
}

/// Words that stand on one line with others on purpose.
std::set<std::string> line_sharers(Visitor& visitor, const model::Library& library) {
    std::set<std::string> words;
    for (const std::string_view one :
         {wording::today, wording::sources, wording::tested, wording::to_book, wording::to_book_online,
          wording::open_hours, wording::prices, wording::insurance, wording::checked_by})
        words.insert(said(visitor, library, one));
    for (const model::Page& page : library.pages) words.insert(said(visitor, library, page.latin));
    // A page's first sentence is in bold, and the rest goes on behind it.
    const auto& all = visitor.record().all();
    for (const Seen& whole : all)
        for (const Seen& first : all)
            if (whole.role == Role::passage && first.role == Role::text && whole.name.size() > first.name.size() &&
                whole.name.starts_with(first.name))
                words.insert(first.name);
    return words;
}

/// The first thing wrong on the screen, in words; empty when nothing is.
std::string mistake(Visitor& visitor, const Panel& panel, const model::Library& library) {
    std::vector<Seen> all = visitor.record().all();
    const bool asked = std::ranges::any_of(all, [](const Seen& seen) { return seen.part == ui::Part::dialog; });
    if (asked) std::erase_if(all, [](const Seen& seen) { return seen.part != ui::Part::dialog; });
    const std::set<std::string> sharers = line_sharers(visitor, library);
    const Rect screen = {0, 0, static_cast<float>(panel.width), static_cast<float>(panel.height)};
    constexpr std::array turning = {wording::read_on, wording::read_up, wording::more_parts, wording::parts_before};
    const bool pagers = std::ranges::any_of(turning, [&](std::string_view words) {
        return visitor.finds(Role::button, said(visitor, library, words)).has_value();
    });
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

/// What scrolls may be out of view, as long as something there brings it into view; on a portrait panel nobody has to
/// reach for its top.
std::string out_of_hands(Visitor& visitor, const Panel& panel) {
    for (const Seen& seen : visitor.record().all()) {
        if (!touchable(seen)) continue;
        if (seen.visible.h < seen.box.h - rounding && seen.view.h <= 0) return "hidden: " + seen.name;
        const bool upright = panel.height > panel.width;
        const float top = upright ? ui::size::out_of_reach * static_cast<float>(panel.height) : 0;
        if (on_screen(seen) && seen.visible.y < top - rounding) return "too high: " + seen.name;
        if (on_screen(seen) && seen.visible.bottom() > static_cast<float>(panel.height)) return "below: " + seen.name;
    }
    return {};
}

/// Through views, and pages of every kind.
std::vector<std::pair<std::string, kiosk::Deed>> around_the_kiosk() {
    using model::Section;
    using model::Topic;
    using model::View;
    return {{"back", kiosk::LookAt{View::back}},
            {"side", kiosk::LookAt{View::side}},
            {"soles", kiosk::LookAt{View::sole}},
            {"front", kiosk::LookAt{View::front}},
            {"area", kiosk::OpenPage{"hamstrings"}},
            {"area from the side", kiosk::LookAt{View::side}},
            {"area's benefit", kiosk::ShowBenefit{Topic::relaxation}},
            {"area's details", kiosk::ShowSection{Section::details}},
            {"area's warnings", kiosk::ShowSection{Section::caution}},
            {"benefit", kiosk::FollowLink{"soreness"}},
            {"benefit's own", kiosk::ShowBenefit{Topic::relaxation}},
            {"condition", kiosk::FollowLink{"plantar-fasciitis"}},
            {"technique", kiosk::FollowLink{"lymph-drainage"}},
            {"plan", kiosk::FollowLink{"plan"}},
            {"help", kiosk::FollowLink{"get-help"}}};
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
        constexpr int until_at_rest = 60;  // what is said to an answer is gone to, however far
        for (int frames = 0; visitor.next_frame({}, 1s).moving && frames < until_at_rest; ++frames) continue;
        INFO(panel.width << "x" << panel.height << ", " << percent << " %, " << language << " " << what);
        CHECK(mistake(visitor, panel, content.library) == "");
    };
    check("attract");
    visitor.kiosk().take(kiosk::Begin{});
    for (const model::View view : {model::View::back, model::View::sole, model::View::side, model::View::front}) {
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

TEST_CASE("text twice as large is twice as large everywhere, and nothing is lost for it, on every shape of panel") {
    const visiting::PlannerContent content;
    const Panel panel =
        GENERATE(Panel{1280, 800, 10.1F}, Panel{800, 1280, 10.1F}, Panel{1280, 800, 15.6F}, Panel{1920, 1080, 15.6F},
                 Panel{1080, 1920}, Panel{3840, 2160, 55}, Panel{2160, 3840, 55}, Panel{1280, 1024, 17},
                 Panel{1024, 1280, 17}, Panel{1024, 768, 12}, Panel{768, 1024, 12});
    const std::string language = GENERATE("", "es");
    Visitor visitor(content, panel, ui::Paint::off);
    std::map<std::string, std::set<float>> usual;  // how large each text is at 100 %, wherever it stands
    for (const model::Block& block : content.library.page("hamstrings")->blocks)  // what is claimed, on a tile
        if (const auto* const benefit = std::get_if<model::Benefit>(&block))
            usual[said(content.library, language, benefit->title)].insert(ui::type::body.em_mm *
                                                                          ui::type::body.leading / visitor.mm(1));
    for (const std::string_view band : wording::urgencies_in_short)  // above signs, where text is large
        usual[said(content.library, language, std::string(band))].insert(ui::type::label.em_mm *
                                                                         ui::type::label.leading / visitor.mm(1));
    for (const int percent : kiosk::text_sizes) {
        visitor.kiosk().take(kiosk::StartOver{});
        visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent}});
        visitor.kiosk().take(kiosk::Begin{});
        for (const auto& [what, deed] : around_the_kiosk()) {
            visitor.kiosk().take(deed);
            visitor.next_frame({}, 1s);
            INFO(panel.width << "x" << panel.height << ", " << percent << " %, " << language << " " << what);
            CHECK(mistake(visitor, panel, content.library) == "");
            CHECK(out_of_hands(visitor, panel) == "");
            for (const Seen& seen : visitor.record().all()) {
                if (seen.role != Role::text) continue;
                INFO(seen.name);
                if (percent == kiosk::text_sizes.front()) usual[seen.name].insert(seen.line_height);
                if (const auto known = usual.find(seen.name); known != usual.end())
                    CHECK(std::ranges::any_of(known->second, [&](float height) {
                        return std::abs(seen.line_height - height * share(percent)) <= rounding;
                    }));
            }
        }
    }
}

TEST_CASE("every name of the body is found at every size of text, in view or in a list that scrolls") {
    const visiting::PlannerContent content;
    const Panel panel = GENERATE(Panel{1280, 800, 10.1F}, visiting::portrait, Panel{1024, 1280, 17});
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = percent}});
    visitor.kiosk().take(kiosk::Begin{});
    std::set<std::string> found;
    const auto look = [&] {
        visitor.waits(1s);
        for (const Seen& seen : visitor.record().all())
            if (seen.role == Role::name && seen.visible.h >= seen.box.h - rounding) found.insert(seen.name);
    };
    const auto further = [&]() -> const Seen* {
        for (const Seen& seen : visitor.record().all())
            if (seen.part == ui::Part::figure && seen.name == wording::more_parts) return &seen;
        return nullptr;
    };
    for (const model::View view : {model::View::back, model::View::side, model::View::front}) {
        visitor.kiosk().take(kiosk::LookAt{view});
        look();
        for (int pages = 0; pages < 20 && further(); ++pages) {
            visitor.taps_at(further()->visible.centre());
            look();
        }
    }
    for (const std::string_view area : model::area_ids) {
        const std::string& name = content.library.page_for_area(area)->name;
        INFO(panel.width << "x" << panel.height << ", " << percent << " %: " << name);
        CHECK(found.contains(name));
    }
}

TEST_CASE("in a list of names the open one is in view and marked, and the figure can still be turned") {
    const visiting::PlannerContent content;
    Visitor visitor(content, {1280, 800, 10.1F}, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = 200}});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::OpenPage{"ankles"});
    visitor.next_frame({}, 1s);
    const auto ankles = visitor.finds(Role::name, "Ankles");
    REQUIRE(ankles);
    CHECK(ankles->visible.h >= ankles->box.h - rounding);
    CHECK(ankles->state == wording::chosen);
    for (const model::View view : {model::View::back, model::View::sole, model::View::side, model::View::front}) {
        visitor.taps(wording::turn);
        CHECK(visitor.kiosk().session().view() == view);
    }
    visitor.taps("Achilles");
    CHECK(visitor.kiosk().session().place().page == "achilles");
}

TEST_CASE("a page without a part of the body has the panel for itself, in lines that are read with ease") {
    constexpr float widest_character = 0.55F;  // of an em, on average
    const visiting::PlannerContent content;
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{3840, 2160, 55}, Panel{1080, 1920}, Panel{1024, 768, 12});
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = percent}});
    visitor.kiosk().take(kiosk::Begin{});
    for (const std::string page :
         {"kneading", "shin-splints", "get-help", "soreness", "first-massage", "cost-and-booking"}) {
        visitor.kiosk().take(kiosk::OpenPage{page});
        visitor.next_frame({}, 1s);
        INFO(panel.width << "x" << panel.height << ", " << percent << " %: " << page);
        CHECK_FALSE(visitor.finds(Role::figure, "figure"));
        float left = static_cast<float>(panel.width);
        float right = 0;
        const float longest =
            static_cast<float>(ui::size::longest_line) * ui::type::body.em_mm * widest_character * share(percent);
        for (const Seen& seen : visitor.record().all()) {
            if (seen.part != ui::Part::card) continue;
            left = std::min(left, seen.box.x);
            right = std::max(right, seen.box.right());
            if (seen.role == Role::text) CHECK(visitor.mm(seen.box.w) <= longest);
        }
        // A figure beside it shows what the page is about, where there is room for that.
        const bool has_figure = !content.library.page(page)->lit.empty();
        CHECK(right - left >= (0.85F - (has_figure ? ui::size::lit_share : 0)) * static_cast<float>(panel.width));
    }
}

TEST_CASE("a page with one benefit keeps no room for the others") {
    const visiting::PlannerContent content;
    Visitor visitor(content, {1920, 1080}, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::OpenPage{"kneading"});
    visitor.next_frame({}, 1s);
    const Seen tile = visitor.button("Relaxation");
    float above = 0;  // the end of what stands right above it
    for (const Seen& seen : visitor.record().all())
        if ((seen.role == Role::text || seen.role == Role::button) && seen.box.x < tile.box.centre().x &&
            seen.box.bottom() <= tile.box.y)
            above = std::max(above, seen.box.bottom());
    CHECK(visitor.mm(tile.box.y - above) <= ui::size::section_gap + ui::size::paragraph_gap + 1);
    CHECK(visitor.mm(tile.box.w) >= ui::size::target * 4);
}

TEST_CASE("upright, an area's page shows what each benefit claims, and how sure that is") {
    const visiting::PlannerContent content;
    const Panel panel = GENERATE(Panel{1080, 1920}, Panel{1080, 1920, 32});
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.next_frame({}, 1s);
    const float figure = visitor.finds(Role::figure, "figure")->box.h;
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.next_frame({}, 1s);
    for (int i = 0; i < model::topic_count; ++i) {
        const auto* const benefit = model::benefit(*content.library.page("calves"), static_cast<model::Topic>(i));
        CHECK(visitor.finds(Role::text, benefit->title));
        CHECK(visitor.finds(Role::text, wording::grades[static_cast<std::size_t>(benefit->grade)]));
    }
    CHECK(visitor.finds(Role::figure, "figure")->box.h == figure);  // it stays where it was
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
        for (int pages = 0; pages < 20 && !visitor.finds(Role::button, button); ++pages) {
            visitor.taps(wording::read_on);
            visitor.waits(1s);
        }
        visitor.taps(button);
    };
    read_to("Relaxation");
    CHECK(visitor.kiosk().session().place().topic == model::Topic::relaxation);
    CHECK(visitor.sees("Sore calves can feel better"));
    read_to(wording::when_not_to);
    CHECK(visitor.sees("Is a leg or arm hard and tight"));
}
