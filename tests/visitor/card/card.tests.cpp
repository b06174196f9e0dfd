#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cmath>
#include <set>

#include "ui/text.h"
#include "ui/wording.h"
#include "visitor/pages.h"

// What a visitor sees of a card at once, at every size of text: nothing smaller, nothing left out, nothing broken off.

using namespace std::chrono_literals;
using ui::Role;
using ui::Seen;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

namespace {

std::string said(Visitor& visitor, const model::Library& library, std::string_view words) {
    const std::string& language = visitor.kiosk().session().settings().language;
    return std::string(model::translated(library.language(language), words));
}

bool whole(const Seen& seen) { return seen.visible.h > 0 && seen.visible.h >= seen.box.h - 1.6F; }

Visitor visitor_at(const Content& content, const Panel& panel, int percent, const std::string& language = "") {
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent}});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.next_frame({}, 1s);
    return visitor;
}

const Seen* arrow(const Visitor& visitor, ui::Part part, std::string_view name) {
    for (const Seen& seen : visitor.record().all())
        if (seen.part == part && seen.role == Role::button && seen.name == name) return &seen;
    return nullptr;
}

/// Looks at every stop of what the part shows, from where it stands to its end; returns how many there were.
template <class Look>
int reads_on(Visitor& visitor, const model::Library& library, ui::Part part, Look look) {
    const std::string down = said(visitor, library, wording::read_on);
    for (int stops = 1; stops < 40; ++stops) {
        look();
        const Seen* const button = arrow(visitor, part, down);
        if (!button) return stops;
        visitor.taps_at(button->visible.centre());
        visitor.waits(1s);  // it may be a long way to glide
    }
    return 40;
}

Panel any_panel() {
    return GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280}, Panel{3840, 2160, 32});
}

}  // namespace

TEST_CASE("at every size of text each benefit says what it claims and how sure that is") {
    const visiting::PlannerContent content;
    const Panel panel = any_panel();
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    const std::string language = GENERATE("", "es");
    for (const std::string_view page_id :
         {model::welcome_page, std::string_view("calves"), std::string_view("knees")}) {
        Visitor visitor = visitor_at(content, panel, percent, language);
        if (page_id != model::welcome_page) visitor.kiosk().take(kiosk::OpenPage{std::string(page_id)});
        visitor.next_frame({}, 1s);
        std::set<int> told;
        reads_on(visitor, content.library, ui::Part::card, [&] {
            const std::vector<Seen>& all = visitor.record().all();
            for (const Seen& tile : all) {
                if (tile.role != Role::button || tile.part != ui::Part::card || !whole(tile)) continue;
                const auto shows = [&](const std::string& words) {
                    return std::ranges::any_of(all, [&](const Seen& text) {
                        return text.role == Role::text && text.name == words && whole(text) &&
                               ui::overlap(text.box, tile.box).w > 0 && ui::overlap(text.box, tile.box).h > 0;
                    });
                };
                for (int i = 0; i < model::topic_count; ++i) {
                    const auto* const benefit =
                        model::benefit(*content.library.page(page_id), static_cast<model::Topic>(i));
                    REQUIRE(benefit);
                    const auto grade = wording::grades[static_cast<std::size_t>(benefit->grade)];
                    if (shows(said(visitor, content.library, benefit->title)) &&
                        shows(said(visitor, content.library, grade)))
                        told.insert(i);
                }
            }
        });
        INFO(panel.width << "x" << panel.height << " " << percent << " % " << language << " " << page_id);
        CHECK(told == std::set<int>{0, 1, 2, 3});
    }
}

TEST_CASE("a stop never ends in the middle of a sentence that has room on the card") {
    constexpr int sentences = 7;
    visiting::PlannerContent content;
    const auto welcome = std::ranges::find(content.library.pages, model::welcome_page, &model::Page::id);
    const auto text = std::ranges::find_if(
        welcome->blocks, [](const model::Block& block) { return std::holds_alternative<model::Text>(block); });
    // All alike, so that each takes as many lines as any other when it begins one.
    std::string words;
    for (int i = 0; i < sentences; ++i) words += (i > 0 ? " " : "") + std::string("Nobody has to hurry at all here.");
    std::get<model::Text>(*text).words = words;
    const Panel panel = any_panel();
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    Visitor visitor = visitor_at(content, panel, percent);
    reads_on(visitor, content.library, ui::Part::card, [&] {
        for (const Seen& seen : visitor.record().all()) {
            if (seen.name != words || seen.visible.h <= 0) continue;
            const float lines = std::round(seen.box.h / seen.line_height);
            const float above = std::round((seen.visible.y - seen.box.y) / seen.line_height);
            const float shown = std::round(seen.visible.h / seen.line_height);
            INFO(panel.width << "x" << panel.height << " " << percent << " %: " << above << " above, " << shown
                             << " shown of " << lines);
            if (shown == lines) continue;
            const auto each = static_cast<int>(lines) / sentences;
            REQUIRE(static_cast<int>(lines) % sentences == 0);
            CHECK(static_cast<int>(above) % each == 0);
            CHECK(static_cast<int>(shown) % each == 0);
        }
    });
}

TEST_CASE("'Get help' shows six signs or more at once on a usual panel, and two or more where text is large") {
    const visiting::PlannerContent content;
    const std::string language = GENERATE("", "es");
    const auto& page = *content.library.page(model::help_page);
    const auto signs_at_once = [&](const Panel& panel, int percent) {
        Visitor visitor = visitor_at(content, panel, percent, language);
        visitor.kiosk().take(kiosk::FollowLink{std::string(model::help_page)});
        visitor.next_frame({}, 1s);
        int signs = 0;
        for (const model::Block& block : page.blocks)
            if (const auto* const warning = std::get_if<model::Warning>(&block))
                for (const Seen& seen : visitor.record().all())
                    signs += seen.role == Role::text && seen.where == warning->where && whole(seen);
        return signs;
    };
    for (const Panel panel : {Panel{1920, 1080}, Panel{3840, 2160, 32}, Panel{1280, 800}}) {
        INFO(panel.width << "x" << panel.height);
        CHECK(signs_at_once(panel, 100) >= 6);
    }
    for (const Panel panel : {Panel{1920, 1080}, Panel{1280, 800}, Panel{1080, 1920}, Panel{800, 1280}}) {
        INFO(panel.width << "x" << panel.height);
        CHECK(signs_at_once(panel, 200) >= 2);
    }
}

TEST_CASE("the arrows grow with the text") {
    const visiting::PlannerContent content;
    const auto inked = [&](int percent) {
        Visitor visitor(content, {1920, 1080});
        visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = percent}});
        visitor.kiosk().take(kiosk::Begin{});
        visitor.kiosk().take(kiosk::OpenPage{"calves"});
        visitor.kiosk().take(kiosk::ShowBenefit{model::Topic::circulation});
        visitor.waits(1s);
        const ui::Rect box = visitor.button(wording::read_on).box;
        float left = box.right();
        float right = box.x;
        for (float y = box.y + box.h / 4; y < box.bottom() - box.h / 4; ++y)
            for (float x = box.x + 4; x < box.right() - 4; ++x)
                if (visitor.colour_at({x, y}) == 0xFFFFFF) {
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
        return visitor.mm(right - left);
    };
    const float usual = inked(100);
    CHECK(usual > 3);
    CHECK(inked(200) >= 1.8F * usual);
}

TEST_CASE(
    "upright, names that have no room around the body stand in one list, whichever way it is turned; those of the "
    "soles too") {
    const visiting::PlannerContent content;
    const Panel panel = GENERATE(Panel{1080, 1920}, Panel{800, 1280}, Panel{2160, 3840, 32});
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    Visitor visitor = visitor_at(content, panel, percent);
    const auto names = [&] {
        std::vector<Seen> all = visitor.record().all();
        std::erase_if(all, [](const Seen& seen) { return seen.role != Role::name; });
        return all;
    };
    const std::vector<Seen> front = names();
    INFO(panel.width << "x" << panel.height << " " << percent << " %");
    REQUIRE_FALSE(front.empty());
    if (front.front().view.h <= 0) return;
    CHECK(front.size() == model::area_ids.size());
    for (const model::View view : {model::View::back, model::View::side, model::View::sole}) {
        visitor.kiosk().take(kiosk::LookAt{view});
        visitor.next_frame({}, 1s);
        const std::vector<Seen> turned = names();
        const bool in_parts =
            view == model::View::sole;  // toes, ball, arch and heel have the places of the first areas
        REQUIRE(turned.size() == (in_parts ? model::foot_parts.size() : front.size()));
        for (std::size_t i = 0; i < turned.size(); ++i) {
            CHECK(turned[i].name == (in_parts ? wording::foot_parts.at(i) : std::string_view(front[i].name)));
            CHECK(std::abs(turned[i].box.x - front[i].box.x) < 1);
            CHECK(std::abs(turned[i].box.y - front[i].box.y) < 1);
        }
    }
}

TEST_CASE("a list of names that is too long says how far one is beside its arrows, and shows many at once") {
    const visiting::PlannerContent content;
    const Panel panel = any_panel();
    const std::string language = GENERATE("", "es");
    Visitor visitor = visitor_at(content, panel, 200, language);
    const Seen* const down = arrow(visitor, ui::Part::figure, said(visitor, content.library, wording::more_parts));
    const auto name = std::ranges::find(visitor.record().all(), Role::name, &Seen::role);
    REQUIRE(name != visitor.record().all().end());
    if (name->view.h <= 0) return;  // around the body
    if (!down) {
        CHECK(std::ranges::count_if(visitor.record().all(), [](const Seen& seen) {
                  return seen.role == Role::name && whole(seen);
              }) == static_cast<std::ptrdiff_t>(model::area_ids.size()));
        return;
    }
    const float arrows = down->box.centre().y;
    int names = 0;
    bool count = false;
    for (const Seen& seen : visitor.record().all()) {
        names += seen.role == Role::name && whole(seen);
        const bool of = seen.name.find(language.empty() ? " of " : " de ") != std::string::npos;
        count = count || (seen.part == ui::Part::figure && of && std::abs(seen.box.centre().y - arrows) < 2);
    }
    INFO(panel.width << "x" << panel.height << " " << language << ": " << names);
    CHECK(count);
    CHECK(names >= 5);
}

TEST_CASE("a warning that stands alone is as wide as those that stand side by side") {
    const visiting::PlannerContent content;
    const Panel panel = GENERATE(Panel{800, 1280}, Panel{1080, 1920});
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{"get-help"});
    const model::Page& page = *content.library.page("get-help");
    for (int stop = 0; stop < 30; ++stop) {
        visitor.waits(1s);
        float right = 0;
        std::vector<ui::Rect> boxes;
        for (const Seen& seen : visitor.record().all()) {
            if (seen.role != Role::passage || seen.visible.h <= 1 || !seen.excerpt) continue;
            if (!std::holds_alternative<model::Warning>(page.blocks[seen.excerpt->block])) continue;
            boxes.push_back(seen.box);
            right = std::max(right, seen.box.right());
        }
        for (const ui::Rect& box : boxes) {
            const bool beside_another = std::ranges::any_of(
                boxes, [&](const ui::Rect& other) { return other.x > box.right() && std::abs(other.y - box.y) < 1; });
            CHECK((beside_another || std::abs(box.right() - right) < 1));
        }
        if (!visitor.finds(Role::button, wording::read_on)) break;
        visitor.taps(wording::read_on);
    }
}
