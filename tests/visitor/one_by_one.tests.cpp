#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <map>
#include <regex>
#include <set>
#include <utility>

#include "commands/check_content.h"
#include "model/section.h"
#include "ui/wording.h"
#include "visitor/aloud.h"

// Somebody who cannot see goes through a card text by text, as through a page in a screen reader.

using namespace std::chrono_literals;
using namespace visiting;
using model::Section;
using ui::Paint;
using ui::Role;
using ui::Seen;

namespace {

Seen focused(Visitor& visitor) {
    const auto seen = visitor.kiosk().keypad().focused();
    REQUIRE(seen);
    return *seen;
}

/// Has asked for speech, in this language and at this size of text, and opened this.
void listens_to(Visitor& visitor, const std::string& language, int percent, const std::string& page,
                Section section = Section::overview) {
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent, .less_motion = true}});
    visitor.kiosk().take(kiosk::OpenPage{page});
    visitor.kiosk().take(kiosk::ShowSection{section});
    visitor.waits(1s);
    visitor.hears();
}

std::string joined(const std::vector<std::string>& sentences) {
    std::string all;
    for (const std::string& sentence : sentences) all += (all.empty() ? "" : " ") + sentence;
    return all;
}

/// What stands on the screen of how urgent warnings are, by the words of the warning right below it.
std::map<std::string, std::string> bands_above_warnings(Visitor& visitor, const model::Localised& content,
                                                        const model::Page& page) {
    std::map<std::string, std::string> bands;
    const bool large = visitor.kiosk().session().settings().text_percent > 130;
    const auto heads = [&](const std::string& words) {
        return std::ranges::any_of(page.blocks, [&](const model::Block& block) {
            const auto* const heading = std::get_if<model::Heading>(&block);
            return heading && heading->words == words;
        });
    };
    std::string above;
    for (const Seen& seen : visitor.record().all()) {
        for (std::size_t i = 0; i < wording::urgencies.size(); ++i) {
            const std::string_view whole = content.say(wording::urgencies[i]);
            const bool is_band = seen.name == (large ? content.say(wording::urgencies_in_short[i]) : whole);
            if (seen.role == Role::text && is_band && !heads(seen.name)) above = whole;
        }
        if (seen.role == Role::passage && !above.empty()) bands[seen.name] = std::exchange(above, {});
    }
    return bands;
}

/// What is heard of each warning of a section when one comes to it alone: its place among those of its heading first.
std::vector<std::string> each_warning(Visitor& visitor, const model::Localised& content, const model::Page& page,
                                      Section section) {
    std::vector<std::string> all;
    const auto bands = bands_above_warnings(visitor, content, page);
    const std::vector<std::size_t> shown = model::blocks_in(page, section);
    const auto heads = [&](std::size_t i) { return std::holds_alternative<model::Heading>(page.blocks[i]); };
    const auto warns = [&](std::size_t i) { return std::holds_alternative<model::Warning>(page.blocks[i]); };
    for (auto group = shown.begin(); group != shown.end();) {
        const auto end = std::find_if(group + 1, shown.end(), heads);
        const auto count = std::count_if(group, end, warns);
        std::ptrdiff_t number = 0;
        for (; group != end; ++group) {
            if (!warns(*group)) continue;
            ++number;
            const std::string& words = std::get<model::Warning>(page.blocks[*group]).words;
            const std::string place = std::to_string(number) + " " + std::string(content.say(wording::of)) + " " +
                                      std::to_string(count) + ". ";
            const auto band = bands.find(words);
            const auto how_soon =
                commands::saying(content, band == bands.end() ? std::string_view() : std::string_view(band->second));
            const auto said = commands::saying(content, std::string(content.say(wording::warning)) + " " + words);
            all.push_back((count > 1 ? place : "") + joined(how_soon) + (how_soon.empty() ? "" : " ") + joined(said) +
                          "\n");
        }
    }
    return all;
}

/// A sign is seen whole; another text may go on at the next stop.
void check_ring_is_seen(const Visitor& visitor, const Seen& seen, const Panel& panel, bool is_sign) {
    INFO(seen.name);
    const float padding = 2 * ui::size::box_padding / visitor.mm(1);
    const bool may_be_cut = !is_sign || (seen.view.h > 0 && seen.box.h + padding > seen.view.h);
    CHECK((may_be_cut ? seen.visible.h > 0 : seen.visible.h >= seen.box.h - 1));
    const ui::Rect ring = seen.visible.inset(-(ui::size::focus + ui::size::focus_gap) / visitor.mm(1));
    CHECK(ring.x >= 0);
    CHECK(ring.y >= 0);
    CHECK(ring.right() <= static_cast<float>(panel.width));
    CHECK(ring.bottom() <= static_cast<float>(panel.height));
}

}  // namespace

TEST_CASE("each danger sign is reached by Down, one after the other, and heard alone, with how many there are") {
    const Aloud<Content> content;
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920});
    const int percent = GENERATE(100, 130, 200);
    const std::string language = GENERATE(as<std::string>(), "", "es");
    const auto [id, section] = GENERATE(std::pair<std::string, Section>("get-help", Section::overview),
                                        std::pair<std::string, Section>("calves", Section::caution),
                                        std::pair<std::string, Section>("low-back-pain", Section::overview));
    CAPTURE(panel.width, percent, language, id);
    const model::Localised shown = model::localised(shared(content.library), language);
    Visitor visitor(content, panel, Paint::off);
    listens_to(visitor, language, percent, id, section);
    const std::vector<std::string> warnings = each_warning(visitor, shown, *shown.shown->page(id), section);
    REQUIRE(warnings.size() >= 10);
    CHECK(bands_above_warnings(visitor, shown, *shown.shown->page(id)).empty() == (id != "low-back-pain"));
    for (int i = 0; i < 3; ++i) visitor.strikes("Left");  // to the bar, or the body
    std::vector<std::string> heard;
    constexpr int longest_walk = 250;
    for (int i = 0; i < longest_walk && heard.size() < warnings.size(); ++i) {
        visitor.hears();
        visitor.strikes("Down");
        const Seen seen = focused(visitor);
        if (seen.role != Role::passage) continue;
        const std::string said = visitor.hears();
        const std::string& next = warnings[heard.size()];
        const bool is_sign = said.ends_with(next);
        if (is_sign) heard.push_back(next);
        check_ring_is_seen(visitor, seen, panel, is_sign);
        const std::string before = said.substr(0, said.size() - std::min(said.size(), next.size()));
        CHECK_FALSE(contains(before, shown.say(wording::warning)));  // no other one is heard with it
    }
    CHECK(heard == warnings);
}

TEST_CASE("Up leads through the signs the other way, and Enter says one again") {
    const Aloud<Content> content;
    Visitor visitor(content, GENERATE(landscape, portrait), Paint::off);
    listens_to(visitor, "", 100, "calves", Section::caution);
    while (focused(visitor).role != Role::passage) visitor.strikes("Down");
    const std::string first = visitor.hears();
    visitor.strikes("Down");
    CHECK(visitor.hears().starts_with("2 of 13. "));
    visitor.strikes("Up");
    const std::string again = visitor.hears();
    INFO(again);
    CHECK(again.starts_with("1 of 13. Warning: Is a leg or arm hard"));
    CHECK(first.ends_with(again));
    visitor.strikes("Enter");
    CHECK(visitor.hears() == again);
    CHECK(place(visitor).section == Section::caution);
}

namespace {

/// What of the card can be heard alone, as blocks and their parts.
using Excerpts = std::set<std::pair<std::size_t, std::size_t>>;

Excerpts to_be_heard(const Content& content, Visitor& visitor, const model::Localised& shown) {
    const auto card = visitor::open_card(shown, visitor.kiosk().session(), content.answering);
    REQUIRE(card);
    Excerpts all;
    for (const model::Sentence& sentence :
         visitor::read_card(commands::reading_out, shown, *card, visitor.kiosk().session().place())) {
        if (!sentence.block) continue;
        const model::Block& block = card->page.blocks[*sentence.block];
        const bool pressed = std::holds_alternative<model::Link>(block) ||
                             std::holds_alternative<model::Names>(block) || std::holds_alternative<model::Ask>(block) ||
                             std::holds_alternative<model::Quiz>(block) || std::holds_alternative<model::Guess>(block);
        const bool glance =
            std::holds_alternative<model::Benefit>(block) && place(visitor).section == Section::overview;
        const bool heading = std::holds_alternative<model::Heading>(block);
        if (!pressed && !glance && !heading) all.insert({*sentence.block, sentence.part});
    }
    return all;
}

}  // namespace

TEST_CASE("on every page each text that has no button of its own is reached by Down, and nothing is '1 of 1'") {
    Aloud<Content> content;
    content.answering = commands::answering(content.folder);
    const Panel panel = GENERATE(landscape, portrait);
    const model::Localised shown = model::localised(shared(content.library), "");
    Visitor visitor(content, panel, Paint::off);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::Adjust{{.less_motion = true}});
    const std::regex of_one("\\b1 of 1\\b");
    const auto check = [&](const kiosk::Deed& deed) {
        visitor.kiosk().take(deed);
        visitor.waits(500ms);
        Excerpts left = to_be_heard(content, visitor, shown);
        const ImGuiID start = focused(visitor).id;
        constexpr int longest_walk = 300;
        for (int i = 0; i < longest_walk && (i == 0 || focused(visitor).id != start); ++i) {
            visitor.hears();
            visitor.strikes("Down");
            const std::string said = visitor.hears();
            CHECK_FALSE(std::regex_search(said, of_one));
            const Seen seen = focused(visitor);
            CHECK(seen.group.kind != ui::Group::Kind::pager);
            if (seen.excerpt) left.erase({seen.excerpt->block, seen.excerpt->part});
            if (focused(visitor).role == Role::heading) break;
        }
        for (const auto& [block, part] : left) FAIL_CHECK("never reached: block " << block << ", part " << part);
    };
    for (const model::Page& page : content.library.pages) {
        CAPTURE(page.id, panel.width);
        if (page.id == model::welcome_page) continue;
        check(kiosk::OpenPage{page.id});
        if (page.area.empty()) continue;
        check(kiosk::ShowBenefit{model::Topic::relaxation});
        check(kiosk::ShowSection{Section::details});
        check(kiosk::ShowSection{Section::caution});
    }
}

TEST_CASE("on every page whoever listens meets the texts in the order they are written, on each panel") {
    Aloud<Content> content;
    content.answering = commands::answering(content.folder);
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, landscape);
    Visitor visitor(content, panel, Paint::off);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::Adjust{{.less_motion = true}});
    for (const model::Page& page : content.library.pages) {
        if (page.id == model::welcome_page || page.steps) continue;
        CAPTURE(page.id, panel.width);
        visitor.kiosk().take(page.area.empty() ? kiosk::Deed(kiosk::FollowLink{page.id})
                                               : kiosk::Deed(kiosk::OpenPage{page.id}));
        visitor.waits(500ms);
        std::vector<std::size_t> blocks;
        for (const Seen* seen : ui::walk(visitor.record().all(), ui::By::ear))
            if (seen->part == ui::Part::card && seen->excerpt) blocks.push_back(seen->excerpt->block);
        CHECK(std::ranges::is_sorted(blocks));
    }
}

TEST_CASE("without speech keys pass texts over, as whoever sees them has no need to stop there") {
    const Content content;
    Visitor visitor(content, GENERATE(landscape, portrait), Paint::off);
    visitor.strikes("Down");
    visitor.kiosk().take(kiosk::FollowLink{"get-help"});
    visitor.waits(1s);
    for (int i = 0; i < 20; ++i) {
        visitor.strikes("Down");
        CHECK(focused(visitor).role != Role::passage);
    }
}

TEST_CASE("whose speech ends on a text comes to something to press") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    listens_to(visitor, "", 100, "get-help");
    visitor.strikes("Down");
    REQUIRE(focused(visitor).role == Role::passage);
    visitor.strikes("HeadsetOut");
    visitor.strikes("Down");
    CHECK(focused(visitor).role == Role::button);
}

TEST_CASE("a question that follows a list is said to be one, with its words, from above and from below") {
    const Aloud<Content> content;
    Visitor visitor(content, GENERATE(landscape, portrait), Paint::off);
    listens_to(visitor, "", GENERATE(100, 200), "get-help");
    const std::string question =
        "Question: One calf is swollen and sore, and you have a massage in ten minutes. What do you do? ";
    while (focused(visitor).group.kind != ui::Group::Kind::question) {
        visitor.hears();
        visitor.strikes("Down");
    }
    CHECK(visitor.hears() == question + "Ask for a lighter massage. 1 of 3.\n");
    while (focused(visitor).group.kind == ui::Group::Kind::question) visitor.strikes("Down");
    visitor.hears();
    visitor.strikes("Up");
    CHECK(visitor.hears() == question + "Say nothing, because it will pass. 3 of 3.\n");
}

TEST_CASE("who comes into another part of a card hears its heading before its first text") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    listens_to(visitor, "", 100, "get-help");
    std::string last;
    for (int i = 0; i < 30 && !contains(last, "hard effort or heat"); ++i) {
        visitor.hears();
        visitor.strikes("Down");
        last = visitor.hears();
    }
    CHECK(last.starts_with("Heading: Call 9 1 1 now: hard effort or heat. 1 of 3. Warning: "));
    visitor.strikes("Down");
    CHECK(visitor.hears().starts_with("2 of 3. Warning: "));
}

TEST_CASE("where larger text moves the names of the areas, it is said where they are now") {
    const Aloud<Content> content;
    const Panel panel = GENERATE(landscape, portrait, Panel{1920, 1080}, Panel{1080, 1920});
    Visitor visitor(content, panel, Paint::off);
    visitor.strikes("Speech");
    if (GENERATE(false, true)) visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.waits(1s);
    const auto stand = [&] {
        for (const Seen& seen : visitor.record().all())
            if (seen.role == Role::name) return seen.view.h > 0 ? wording::names_in_a_list : wording::names_around_body;
        return wording::card_alone;
    };
    int moved = 0;
    for (const int percent : {130, 160, 200, 100}) {
        const std::string_view before = stand();
        visitor.hears();
        visitor.kiosk().take(kiosk::Adjust{{.text_percent = percent}});
        visitor.waits(1s);
        const std::string expected = "Text " + std::to_string(percent) + " percent.";
        const std::string news = stand() == before ? "" : " " + std::string(stand()) + ".";
        CHECK(visitor.hears() == expected + news + "\n");
        moved += news.empty() ? 0 : 1;
    }
    if (panel.width > panel.height) CHECK(moved >= 2);
}
