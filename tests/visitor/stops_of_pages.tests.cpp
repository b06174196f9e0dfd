#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <set>

#include "model/section.h"
#include "ui/wording.h"
#include "visitor/looks.h"

// The stops at which the pages that ship are read.

using namespace std::chrono_literals;
using namespace visiting;
using ui::Role;
using ui::Seen;

namespace {

bool partly(const Seen& seen) { return seen.visible.h > 1.5F && seen.visible.h < seen.box.h - 1.5F; }

/// Everything that stands at a stop, as text.
std::string standing(const Visitor& visitor) {
    std::string all;
    for (const Seen& seen : visitor.record().all())
        if (scrolled(seen) && seen.visible.h > 0) all += seen.name + " " + std::to_string(seen.box.y) + "\n";
    return all;
}

/// Where the first block of a section stands that is no heading: it may be cut, rather than be out of sight at first.
/// At large text that is the first sign of danger, before the texts that a page begins with.
model::Where first_of(const model::Page& page, model::Section section, int percent) {
    const auto calms = [](const model::Block& block) {
        return std::holds_alternative<model::Text>(block) || std::holds_alternative<model::Heading>(block);
    };
    const auto first = std::ranges::find_if_not(page.blocks, calms);
    if (percent > 100 && page.area.empty() && first != page.blocks.end() &&
        std::holds_alternative<model::Warning>(*first))
        return model::where_of(*first);
    for (const std::size_t i : model::blocks_in(page, section))
        if (!std::holds_alternative<model::Heading>(page.blocks[i])) return model::where_of(page.blocks[i]);
    return {};
}

/// The first thing wrong with what stands at this stop; empty when nothing is.
std::string mistake_at_stop(const Visitor& visitor, const model::Page& page, const model::Library& library,
                            const Look& look, const model::Where& may_be_cut) {
    const float padding = 2 * ui::size::box_padding / visitor.mm(1);
    for (const model::Block& block : page.blocks) {
        const auto* const warning = std::get_if<model::Warning>(&block);
        const auto* const ask = std::get_if<model::Ask>(&block);
        const auto* const quiz = std::get_if<model::Quiz>(&block);
        if (warning)
            for (const Seen& seen : visitor.record().all())
                if (scrolled(seen) && seen.where == warning->where && partly(seen) &&
                    seen.box.h + padding <= seen.view.h && seen.where != may_be_cut)
                    return "split: " + seen.name;
        if (!ask && !quiz) continue;
        const model::Where where = model::where_of(block);
        float top = 1e9F;
        float bottom = -1e9F;
        float view = 0;
        bool some = false;
        bool all = true;
        for (const Seen& seen : visitor.record().all()) {
            if (!scrolled(seen) || seen.where != where) continue;
            top = std::min(top, seen.box.y);
            bottom = std::max(bottom, seen.box.bottom());
            view = seen.view.h;
            some = some || seen.visible.h > 1.5F;
            all = all && seen.visible.h >= seen.box.h - 1.5F;
        }
        const std::string& question = ask ? ask->question : quiz->question;
        if (some && !all && bottom - top <= view) return "apart: " + said(library, look, question);
    }
    return {};
}

}  // namespace

TEST_CASE("a page is read by stops that split no warning and no question, and are the same on the way back") {
    const Shipped content;
    const Look look = {GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920}),
                       GENERATE(Catch::Generators::from_range(kiosk::text_sizes)), GENERATE("", "es")};
    Visitor visitor = who_looks(content, look);
    const std::string down = said(content.library, look, wording::read_on);
    const std::string up = said(content.library, look, wording::read_up);
    const float two_lines =
        1.6F * ui::type::small.em_mm * ui::type::small.leading * static_cast<float>(look.percent) / 100 / visitor.mm(1);
    for (const View& view : views_with_words(content.library)) {
        const model::Page& page = *content.library.page(view.page);
        opens(visitor, view);
        INFO(look.panel.width << "x" << look.panel.height << " " << look.percent << " % " << view.page << " "
                              << static_cast<int>(view.section));
        std::vector<std::string> stops = {standing(visitor)};
        CHECK(mistake_at_stop(visitor, page, content.library, look, first_of(page, view.section, look.percent)) == "");
        while (arrow_on_card(visitor, down)) {
            taps_arrow(visitor, down);
            stops.push_back(standing(visitor));
            CHECK(mistake_at_stop(visitor, page, content.library, look, first_of(page, view.section, look.percent)) ==
                  "");
            REQUIRE(stops.size() < 99);
        }
        if (stops.size() == 1) continue;
        const std::string count = std::to_string(stops.size());
        const std::string last = count + (look.language.empty() ? " of " : " de ") + count;
        CHECK(std::ranges::any_of(visitor.record().all(), [&](const Seen& seen) {
            return seen.role == Role::text && seen.name.ends_with(last);
        }));
        float top = 1e9F;
        float bottom = 0;
        for (const Seen& seen : visitor.record().all())
            if (scrolled(seen) && seen.visible.h > 1.5F) {
                top = std::min(top, seen.visible.y);
                bottom = std::max(bottom, seen.visible.bottom());
            }
        const bool button = std::ranges::any_of(visitor.record().all(), [](const Seen& seen) {
            return scrolled(seen) && seen.role == Role::button && seen.visible.h > 1.5F;
        });
        CHECK((button || bottom - top > two_lines));
        for (std::size_t i = stops.size() - 1; i-- > 0;) {
            taps_arrow(visitor, up);
            CHECK(standing(visitor) == stops[i]);
        }
        CHECK_FALSE(arrow_on_card(visitor, up));
    }
}

TEST_CASE("on the way to another stop nothing comes into view that is not in view there") {
    const Shipped content;
    const Look look = {GENERATE(Panel{1280, 800, 10.1F}, Panel{1080, 1920}), 200, GENERATE("", "es")};
    Visitor visitor = who_looks(content, look);
    visitor.kiosk().take(kiosk::Adjust{{.language = look.language, .text_percent = look.percent}});
    opens(visitor, {"plantar-fasciitis"});
    const auto in_view = [&](std::set<std::string>& names) {
        for (const Seen& seen : visitor.record().all())
            if (scrolled(seen) && seen.visible.h > 1.5F) names.insert(seen.name);
    };
    const std::string down = said(content.library, look, wording::read_on);
    std::set<std::string> here;
    std::set<std::string> on_the_way;
    in_view(here);
    int stops = 1;
    for (; arrow_on_card(visitor, down); ++stops) {
        const ImVec2 at = arrow_on_card(visitor, down)->visible.centre();
        visitor.presses(at);
        visitor.lifts(at);
        for (int frame = 0; frame < 60; ++frame, visitor.next_frame()) in_view(on_the_way);
        visitor.waits(2s);
        in_view(here);
        INFO("stop " << stops);
        for (const std::string& name : on_the_way) CHECK(here.contains(name));
    }
    CHECK(stops > 3);
}

TEST_CASE("a first sign that has no room below its page's name is parted between its sentences") {
    const Shipped content;
    const Look look = {{1280, 800, 10.1F}, 200, "es"};
    Visitor visitor = who_looks(content, look);
    opens(visitor, {"achilles", model::Section::caution});
    const auto sign_in_view = [&] {
        const auto& all = visitor.record().all();
        const auto sign = std::ranges::find(all, Role::passage, &Seen::role);
        REQUIRE(sign != all.end());
        return *sign;
    };
    const Seen first = sign_in_view();
    REQUIRE(first.visible.h < first.box.h - 1.5F);
    taps_arrow(visitor, said(content.library, look, wording::read_on));
    const float line = ui::type::body.em_mm * ui::type::body.leading * 2 / visitor.mm(1);
    CHECK(sign_in_view().visible.h > 1.5F * line);
}

TEST_CASE("the footer of an area's page is at the same place with the same icon, whether its words are long or short") {
    const Shipped content;
    const Look look = {GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920}), 100,
                       GENERATE("", "es")};
    Visitor visitor = who_looks(content, look);
    const std::string caution = said(content.library, look, wording::when_not_to);
    for (const model::Page& page : content.library.pages) {
        if (page.area.empty()) continue;
        opens(visitor, {page.id});
        const ui::Rect before = visitor.button(caution).box;
        const ui::Rect label = visitor.finds(Role::text, caution)->box;
        for (const kiosk::Deed& deed : std::vector<kiosk::Deed>{
                 kiosk::ShowSection{model::Section::details}, kiosk::ShowSection{model::Section::caution},
                 kiosk::ShowBenefit{model::Topic::flexibility}, kiosk::ShowBenefit{model::Topic::relaxation}}) {
            visitor.kiosk().take(deed);
            visitor.next_frame({}, 1s);
            INFO(page.id);
            const ui::Rect after = visitor.button(caution).box;
            CHECK(std::abs(after.x - before.x) < 1);
            CHECK(std::abs(after.y - before.y) < 1);
            CHECK(std::abs(after.w - before.w) < 1);
            CHECK(std::abs(visitor.finds(Role::text, caution)->box.x - label.x) < 1);
        }
    }
}

TEST_CASE("a benefit never has a stop for the last line of its sources") {
    const Shipped content;
    const Look look = {GENERATE(Panel{1280, 800}, Panel{1920, 1080}, Panel{1080, 1920}), 100, GENERATE("", "es")};
    Visitor visitor = who_looks(content, look);
    for (const model::Page& page : content.library.pages)
        for (int i = 0; i < model::topic_count; ++i) {
            const auto topic = static_cast<model::Topic>(i);
            if (page.area.empty() || !model::benefit(page, topic)) continue;
            visitor.kiosk().take(kiosk::OpenPage{page.id});
            visitor.kiosk().take(kiosk::ShowBenefit{topic});
            visitor.next_frame({}, 1s);
            const std::string down = said(content.library, look, wording::read_on);
            while (arrow_on_card(visitor, down)) taps_arrow(visitor, down);
            // What to do today stands with the claim where it can; then who was tested stands with the sources.
            const auto stands = [&](std::string_view words) {
                return visitor.finds(Role::text, said(content.library, look, words)).has_value();
            };
            INFO(page.id << " " << i);
            CHECK((stands(wording::today) || stands(wording::tested)));
        }
}
