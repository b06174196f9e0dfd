#include <fmt/format.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cmath>
#include <set>

#include "content/script/answer.h"
#include "ui/wording.h"
#include "visitor/pages.h"
#include "visitor/targets.h"

// What large text must not cost: many stops, half empty; the figure; and the ways on.

using namespace std::chrono_literals;
using ui::Part;
using ui::Role;
using ui::Seen;
using visiting::Panel;
using visiting::Visitor;

namespace {

Panel each_panel() {
    return GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280}, Panel{3840, 2160, 32},
                    Panel{2160, 3840, 32});
}

struct Sight {
    Panel panel;
    int percent = 200;
    std::string language = {};

    std::string name() const { return fmt::format("{}x{} {} % {}", panel.width, panel.height, percent, language); }
    std::string say(const visiting::Content& content, std::string_view words) const {
        return std::string(model::translated(content.library.language(language), words));
    }
};

Visitor who_sees(const visiting::Content& content, const Sight& sight, const std::vector<kiosk::Deed>& deeds) {
    Visitor visitor(content, sight.panel, ui::Paint::off);
    visitor.kiosk().take(
        kiosk::Adjust{{.language = sight.language, .text_percent = sight.percent, .less_motion = true}});
    visitor.kiosk().take(kiosk::Begin{});
    for (const kiosk::Deed& deed : deeds) visitor.kiosk().take(deed);
    visitor.next_frame({}, 1s);
    return visitor;
}

bool whole(const Seen& seen) { return seen.visible.h > 0 && seen.visible.h >= seen.box.h - 1.6F; }

/// The share of the card's view that its words take at a stop, the boxes around them left out.
float filled(const Visitor& visitor) {
    float top = 1e9F;
    float bottom = 0;
    float view = 1;
    for (const Seen& seen : visitor.record().all())
        if (seen.part == Part::card && seen.view.h > 0 && seen.visible.h > 1.6F) {
            top = std::min(top, seen.visible.y);
            bottom = std::max(bottom, seen.visible.bottom());
            view = seen.view.h;
        }
    return std::max(0.0F, bottom - top) / view;
}

/// How many stops a page has, and how full they are on average, the last one left out.
struct Read {
    int stops = 1;
    float filled = 0;
};

Read read_through(Visitor& visitor, const std::string& down) {
    Read read;
    const auto arrow = [&]() -> const Seen* {
        for (const Seen& seen : visitor.record().all())
            if (seen.part == Part::card && seen.role == Role::button && seen.name == down) return &seen;
        return nullptr;
    };
    for (; arrow(); ++read.stops) {
        read.filled += filled(visitor);
        visitor.taps_at(arrow()->visible.centre());
        visitor.next_frame({}, 1s);
    }
    if (read.stops > 1) read.filled /= static_cast<float>(read.stops - 1);
    return read;
}

struct Shipped : visiting::Content {
    Shipped() {
        answering = [at = folder](const model::Page& page, const model::Answer& answer, const model::Choices& choices) {
            return content::answer(at, page, answer, choices).blocks;
        };
    }
};

struct LongRead {
    std::vector<kiosk::Deed> deeds;
    int most_stops = 0;
    int most_in_spanish = 0;
};

std::vector<LongRead> long_reads() {
    return {{{kiosk::OpenPage{"get-help"}}, 46, 56},
            {{kiosk::OpenPage{"lower-back"}, kiosk::ShowSection{model::Section::caution}}, 9, 12},
            {{kiosk::OpenPage{"plan"}}, 28, 31},
            {{kiosk::OpenPage{"shin-splints"}}, 13, 14}};
}

}  // namespace

// `-s` shows how many they are, and how full.
TEST_CASE("with text twice as large long pages are read in few stops, that are well filled") {
    const Shipped content;
    const Sight sight = {each_panel(), 200, GENERATE("", "es")};
    for (const LongRead& one : long_reads()) {
        Visitor visitor = who_sees(content, sight, one.deeds);
        const Read read = read_through(visitor, sight.say(content, wording::read_on));
        INFO(sight.name() << ": " << read.stops << " stops, filled to " << read.filled);
        CHECK(read.stops <= (sight.language.empty() ? one.most_stops : one.most_in_spanish));
        CHECK(read.filled >= 0.57F);
    }
}

TEST_CASE("from the warnings of an area the benefits are one touch away, in view at once") {
    const visiting::PlannerContent content;
    const Sight sight = {each_panel(), GENERATE(Catch::Generators::from_range(kiosk::text_sizes)), GENERATE("", "es")};
    Visitor visitor =
        who_sees(content, sight, {kiosk::OpenPage{"calves"}, kiosk::ShowSection{model::Section::caution}});
    INFO(sight.name());
    const auto way = visitor.finds(Role::button, sight.say(content, wording::group_benefits));
    REQUIRE(way);
    CHECK(whole(*way));
    CHECK(way->view.h == 0);  // it stands still
    CHECK(visiting::target_mistake(visitor.record().all(), visitor) == "");
    visitor.waits(1s);
    visitor.taps_at(way->visible.centre());
    CHECK(visitor.kiosk().session().place().section == model::Section::overview);
    CHECK(visitor.kiosk().session().place().page == "calves");
}

TEST_CASE("upright with large text, an area's page shows where on the body it is, and what is read first") {
    const visiting::PlannerContent content;
    const Panel panel = GENERATE(Panel{1080, 1920}, Panel{800, 1280}, Panel{2160, 3840, 32});
    const Sight sight = {panel, GENERATE(160, 200), GENERATE("", "es")};
    for (const std::string area : {"calves", "lower-back", "adductors", "feet"}) {
        for (const auto section : {model::Section::overview, model::Section::caution}) {
            Visitor visitor = who_sees(content, sight, {kiosk::OpenPage{area}, kiosk::ShowSection{section}});
            INFO(sight.name() << ": " << area);
            const std::string name = sight.say(content, content.library.page(area)->name);
            const bool strip = visitor.finds(Role::figure, "figure").has_value();
            const auto figure = visitor.finds(Role::picture, name);
            CHECK((strip || figure));
            if (figure) CHECK(visitor.mm(figure->box.h) >= 40);
            if (figure) CHECK(whole(*figure));
        }
    }
}

TEST_CASE("the coral area on the small body beside a name is the one that is read about") {
    const visiting::PlannerContent content;
    Visitor visitor(content, visiting::portrait);
    visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = 200}});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.waits(1s);
    const auto figure = visitor.finds(Role::picture, "Calves");
    REQUIRE(figure);
    CHECK(visitor.pixels_of(0xE0583C) > 100);
    visitor.taps_at(figure->box.centre());  // high up: it is only looked at
    CHECK(visitor.kiosk().session().place().page == "calves");
}

TEST_CASE("with text twice as large the card that greets shows half of its words at once") {
    const visiting::PlannerContent content;
    const Sight sight = {each_panel(), 200, GENERATE("", "es")};
    Visitor visitor = who_sees(content, sight, {});
    const auto& blocks = content.library.page(model::welcome_page)->blocks;
    const std::string words = sight.say(content, std::get<model::Text>(blocks.front()).words);
    const auto text = visitor.finds(Role::passage, words);
    INFO(sight.name());
    REQUIRE(text);
    CHECK(text->visible.h >= text->box.h / 2);
}

TEST_CASE("no two buttons of the first screen say the same, for they lead to different things") {
    const Shipped content;
    const Sight sight = {each_panel(), GENERATE(Catch::Generators::from_range(kiosk::text_sizes)), GENERATE("", "es")};
    Visitor visitor = who_sees(content, sight, {});
    INFO(sight.name());
    std::set<std::string> names;
    for (const Seen& seen : visitor.record().all()) {
        if (seen.role != Role::button || seen.visible.h <= 1) continue;
        INFO(seen.name);
        CHECK(names.insert(seen.name).second);
    }
}
