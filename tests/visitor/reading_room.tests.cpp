#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>

#include "model/section.h"
#include "ui/wording.h"
#include "visitor/visitor.h"

// How much of a page is seen at once, and where one stop ends.

using namespace std::chrono_literals;
using model::Section;
using ui::Paint;
using ui::Role;
using ui::Seen;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

namespace {

Visitor who_reads(const Content& content, const Panel& panel, int percent, const std::string& language = {}) {
    Visitor visitor(content, panel, Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent, .less_motion = true}});
    visitor.next_frame({}, 1s);
    return visitor;
}

void opens(Visitor& visitor, const std::string& page, Section section = Section::overview) {
    visitor.kiosk().take(kiosk::OpenPage{page});
    visitor.kiosk().take(kiosk::ShowSection{section});
    visitor.next_frame({}, 1s);
    visitor.next_frame({}, 1s);
}

/// What scrolls of the card, as a share of the panel's height; all of it where nothing has to.
float share_for_reading(const Visitor& visitor, const Panel& panel) {
    if (!visitor.finds(Role::button, wording::read_on)) return 1;
    for (const Seen& seen : visitor.record().all())
        if (seen.part == ui::Part::card && seen.view.h > 0) return seen.view.h / static_cast<float>(panel.height);
    return 1;
}

/// Of the warnings that are not in view, how far down the first row of them ends, below the first thing that is: what
/// would be needed to see it as well. None when no more comes.
std::optional<float> room_for_more(const Visitor& visitor, const model::Page& page) {
    std::vector<Seen> warnings;
    for (const Seen& seen : visitor.record().all())
        for (const model::Block& block : page.blocks)
            if (seen.role == Role::text && std::holds_alternative<model::Warning>(block) &&
                seen.where == model::where_of(block))
                warnings.push_back(seen);
    std::ranges::stable_sort(warnings, {}, [](const Seen& seen) { return seen.box.y; });
    const auto first = std::ranges::find_if(warnings, [](const Seen& seen) { return seen.visible.h > 1; });
    const auto next = std::find_if(first, warnings.end(), [](const Seen& seen) { return seen.visible.h <= 1; });
    if (first == warnings.end() || next == warnings.end()) return std::nullopt;
    float bottom = 0;
    for (auto beside = next; beside != warnings.end() && beside->box.y < next->box.y + 1; ++beside)
        bottom = std::max(bottom, beside->box.bottom());
    float top = first->box.y;
    for (const Seen& seen : visitor.record().all())  // a name that scrolls with them
        if (seen.part == ui::Part::card && seen.view.h > 0 && seen.visible.h > 1) top = std::min(top, seen.box.y);
    return bottom - top + 2 * ui::size::warning_edge / visitor.mm(1);
}

}  // namespace

TEST_CASE("upright, with text twice as large, at least half of the panel is for reading, on every page") {
    const Content content;
    const Panel panel = GENERATE(Panel{1080, 1920}, Panel{800, 1280});
    const std::string language = GENERATE(as<std::string>(), "", "es");
    Visitor visitor = who_reads(content, panel, 200, language);
    for (const model::Page& page : content.library.pages) {
        if (page.id == model::welcome_page) continue;
        INFO(page.id << " " << panel.width << " " << language);
        opens(visitor, page.id);
        CHECK(share_for_reading(visitor, panel) >= 0.5F);
        if (page.area.empty()) continue;
        for (const Section section : {Section::details, Section::caution}) {
            opens(visitor, page.id, section);
            CHECK(share_for_reading(visitor, panel) >= 0.5F);
        }
        visitor.kiosk().take(kiosk::ShowBenefit{model::Topic::flexibility});
        visitor.next_frame({}, 1s);
        visitor.next_frame({}, 1s);
        CHECK(share_for_reading(visitor, panel) >= 0.5F);
    }
}

TEST_CASE("warnings that have room together stand together, at every stop") {
    const Content content;
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800});
    const int percent = GENERATE(100, 200);
    Visitor visitor = who_reads(content, panel, percent);
    for (const model::Page& page : content.library.pages) {
        if (page.area.empty()) continue;
        opens(visitor, page.id, Section::caution);
        for (int stop = 1; visitor.finds(Role::button, wording::read_on); ++stop) {
            INFO(page.id << " " << panel.width << " " << percent << " %, stop " << stop);
            const auto more = room_for_more(visitor, page);
            visitor.taps(wording::read_on);
            visitor.next_frame({}, 1s);
            const bool last = !visitor.finds(Role::button, wording::read_on);  // that is never there for one row
            if (more && !last) CHECK(*more > share_for_reading(visitor, panel) * static_cast<float>(panel.height) - 2);
        }
    }
}

TEST_CASE("at the usual size of text 'Danger signs' shows two warnings and more at a time") {
    const Content content;
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800});
    Visitor visitor = who_reads(content, panel, 100);
    opens(visitor, "calves", Section::caution);
    int seen = 0;
    for (const Seen& text : visitor.record().all())
        if (text.role == Role::text && text.part == ui::Part::card && text.view.h > 0 &&
            text.visible.h >= text.box.h - 1)
            ++seen;
    CHECK(seen >= 2);
}

TEST_CASE("a warning that is taller than the view goes on at the next stop where a sentence begins") {
    Content content;
    model::Page page;
    page.id = page.name = "long";
    constexpr int count = 12;
    std::string words;
    for (int i = 0; i < count; ++i)
        words +=
            "This is a sentence that takes more than one line of any card, however wide the panel that it stands on "
            "is. ";
    words.pop_back();
    page.blocks = {model::Warning{{"long.lua", 2}, words}};
    content.library.pages.push_back(page);
    const Panel panel = GENERATE(Panel{1080, 1920}, Panel{1920, 1080}, Panel{800, 1280});
    Visitor visitor = who_reads(content, panel, 200);
    opens(visitor, "long");
    const auto warning = [&] {
        for (const Seen& seen : visitor.record().all())
            if (seen.role == Role::text && seen.name == words) return seen;
        FAIL("no warning");
        return Seen();
    };
    const float sentence = warning().box.h / count;
    REQUIRE(sentence >= 2 * warning().line_height - 1);
    int seen_at_stops = 0;
    for (int stop = 0; stop < count; ++stop) {
        const float seen = warning().visible.h / sentence;
        INFO("stop " << stop << ": " << seen << " sentences");
        CHECK(std::abs(seen - std::round(seen)) < 0.2F);
        seen_at_stops += static_cast<int>(std::round(seen));
        if (!visitor.finds(Role::button, wording::read_on)) break;
        visitor.taps(wording::read_on);
        visitor.next_frame({}, 1s);
    }
    CHECK(seen_at_stops == count);
}

TEST_CASE("whoever goes to Get help, or follows a link, comes back to the stop they were at") {
    const Content content;
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920});
    const bool by_key = GENERATE(false, true);
    Visitor visitor = who_reads(content, panel, 100);
    opens(visitor, "calves", Section::caution);
    const auto stands = [&] {
        std::string all;
        for (const Seen& seen : visitor.record().all())
            if (seen.part == ui::Part::card && seen.view.h > 0 && seen.visible.h > 1)
                all += seen.name + " " + std::to_string(seen.box.y) + "\n";
        return all;
    };
    const auto does = [&](std::string_view button) {
        visitor.taps(button);
        visitor.waits(1s);
    };
    const std::string top = stands();
    does(wording::read_on);
    const std::string before = stands();
    REQUIRE(before != top);
    if (by_key)
        for (const char* key : {"Speech", "Speech", "Speech"}) visitor.strikes(key);
    else
        does(wording::get_help);
    REQUIRE(visitor.kiosk().session().place().page == "get-help");
    does(wording::read_on);
    const std::string signs = stands();
    visitor.kiosk().take(kiosk::FollowLink{"check-yourself"});
    visitor.waits(1s);
    does(wording::back);
    CHECK(stands() == signs);
    does(wording::back);
    CHECK(stands() == before);
    CHECK(visitor.kiosk().session().place().section == Section::caution);
    visitor.kiosk().take(kiosk::OpenPage{"calves"});  // anew
    visitor.kiosk().take(kiosk::ShowSection{Section::caution});
    visitor.waits(1s);
    CHECK(stands() == top);
}
