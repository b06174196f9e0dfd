#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include "content/script/answer.h"
#include "model/asked.h"
#include "model/passages.h"
#include "model/section.h"
#include "ui/wording.h"
#include "visitor/visitor.h"

// Danger signs are never out of sight, on the pages that ship.

using namespace std::chrono_literals;
using ui::Role;
using ui::Seen;
using visiting::Panel;
using visiting::Visitor;

namespace {

struct Shipped : visiting::Content {
    Shipped() {
        answering = [at = folder](const model::Page& page, const model::Answer& answer, const model::Choices& choices) {
            return content::answer(at, page, answer, choices).blocks;
        };
    }
};

/// A place on the panel where something is read, and how it is read there.
struct Look {
    Panel panel;
    int percent = 100;
    std::string language = {};
    bool lowered = false;
};

Visitor who_looks(const Shipped& content, const Look& look) {
    Visitor visitor(content, look.panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{
        {.language = look.language, .text_percent = look.percent, .less_motion = true, .lowered = look.lowered}});
    visitor.kiosk().take(kiosk::Begin{});
    return visitor;
}

std::string said(const model::Library& library, const Look& look, std::string_view words) {
    return std::string(model::translated(library.language(look.language), words));
}

/// The first danger sign of these blocks: the first warning that says 911, or what stands first below a heading that
/// does. Empty when none of them says it.
std::string first_sign(const model::Page& page, const std::vector<std::size_t>& shown) {
    bool headed = false;
    for (const std::size_t i : shown) {
        const model::Block& block = page.blocks[i];
        const auto* const warning = std::get_if<model::Warning>(&block);
        const auto* const list = std::get_if<model::List>(&block);
        if (warning && (headed || warning->words.find("911") != std::string::npos)) return warning->words;
        if (list && headed) return list->items.front();
        const auto* const heading = std::get_if<model::Heading>(&block);
        if (heading) headed = heading->words.find("911") != std::string::npos;
    }
    return {};
}

/// Of what is taller than the view, two lines and more are enough.
bool in_view(Visitor& visitor, std::string_view words) {
    const float text = static_cast<float>(visitor.kiosk().session().settings().text_percent) / 100;
    const float two_lines = 2 * ui::type::body.em_mm * ui::type::body.leading * text / visitor.mm(1);
    for (const Seen& seen : visitor.record().all())
        if (seen.role == Role::text && seen.name == words && seen.visible.h > 0)
            return seen.visible.h >= std::min(seen.box.h, two_lines) - 2;
    return false;
}

/// One of the views of a page, and what leads there.
struct View {
    std::string page;
    model::Section section = model::Section::overview;
};

std::vector<View> views_with_words(const model::Library& library) {
    std::vector<View> views;
    for (const model::Page& page : library.pages)
        for (const auto section : {model::Section::overview, model::Section::details, model::Section::caution})
            if (page.id != model::welcome_page && !model::blocks_in(page, section).empty())
                views.push_back({page.id, section});
    return views;
}

void opens(Visitor& visitor, const View& view) {
    visitor.kiosk().take(kiosk::OpenPage{view.page});
    visitor.kiosk().take(kiosk::ShowSection{view.section});
    visitor.next_frame({}, 1s);
}

bool scrolled(const Seen& seen) { return seen.part == ui::Part::card && seen.view.h > 0; }

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

/// Of the card: a list of names has its own.
const Seen* arrow_on_card(const Visitor& visitor, std::string_view arrow) {
    for (const Seen& seen : visitor.record().all())
        if (seen.part == ui::Part::card && seen.role == Role::button && seen.name == arrow) return &seen;
    return nullptr;
}

void taps_arrow(Visitor& visitor, const std::string& arrow) {
    const Seen* const button = arrow_on_card(visitor, arrow);
    REQUIRE(button);
    const ImVec2 at = button->visible.centre();
    using platform::PointerEvent;
    const auto finger = platform::Pointer::finger;
    visitor.next_frame({.pointer_events = {{PointerEvent::Kind::press, at.x, at.y, finger}}}, ui::motion::new_there);
    visitor.next_frame({.pointer_events = {{PointerEvent::Kind::release, at.x, at.y, finger}}});
    visitor.next_frame();
}

void check_first_signs(const Shipped& content, const Look& look) {
    Visitor visitor = who_looks(content, look);
    const model::Library library = model::translated(content.library, look.language);
    int looked_at = 0;
    for (const View& view : views_with_words(library)) {
        const model::Page& page = *library.page(view.page);
        const std::string sign = first_sign(page, model::blocks_in(page, view.section));
        if (sign.empty()) continue;
        ++looked_at;
        opens(visitor, view);
        INFO(look.panel.width << "x" << look.panel.height << " " << look.panel.diagonal_inches << " " << look.percent
                              << " % " << look.language << " " << view.page);
        CHECK(in_view(visitor, sign));
    }
    CHECK(looked_at > 40);
}

}  // namespace

TEST_CASE("every page that says 911 shows its first danger sign without scrolling") {
    const Shipped content;
    const Panel panel = GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920},
                                 Panel{3840, 2160, 32}, Panel{1280, 800, 10.1F}, Panel{800, 1280, 10.1F});
    const std::string language = GENERATE("", "es");
    for (const int percent : kiosk::text_sizes) check_first_signs(content, {panel, percent, language});
}

TEST_CASE("in the lower half of a tall panel, too, every page that says 911 begins with a danger sign") {
    const Shipped content;
    const Panel panel =
        GENERATE(Panel{1200, 1920, 32}, Panel{1080, 1920, 32}, Panel{1080, 1920, 43}, Panel{2160, 3840, 55});
    check_first_signs(content, {panel, GENERATE(100, 200), GENERATE("", "es"), true});
}

TEST_CASE("who changes the language, or the size of text, amid danger signs still has the same one before them") {
    const Shipped content;
    Look look = {GENERATE(Panel{1280, 800}, Panel{800, 1280}), GENERATE(100, 200)};
    Visitor visitor = who_looks(content, look);
    opens(visitor, {"get-help"});
    for (int stop = 0; stop < 5; ++stop) taps_arrow(visitor, std::string(wording::read_on));
    const auto begins = [](const Seen& seen) {
        return scrolled(seen) && seen.role == Role::text && seen.where.line > 0 && seen.visible.h > 0 &&
               seen.visible.y <= seen.box.y;
    };
    const auto first = std::ranges::find_if(visitor.record().all(), begins);
    REQUIRE(first != visitor.record().all().end());
    const model::Where read = first->where;
    const int percent = GENERATE(100, 160, 200);
    visitor.kiosk().take(kiosk::Adjust{{.language = "es", .text_percent = percent, .less_motion = true}});
    visitor.next_frame({}, 1s);
    visitor.next_frame({}, 1s);
    CHECK(std::ranges::any_of(visitor.record().all(),
                              [&](const Seen& seen) { return seen.where == read && begins(seen); }));
}

TEST_CASE("'Get help' begins with what to do and the first sign") {
    const model::Page& page = *visiting::shipped_pages().page("get-help");
    CHECK(std::holds_alternative<model::Text>(page.blocks[0]));  // one calm line
    CHECK(std::get<model::Heading>(page.blocks[1]).words == "Call 911 now: chest, breath, allergy or head");
    CHECK(std::get<model::Warning>(page.blocks[2]).sign->key == "collapse");
    CHECK(std::get<model::Warning>(page.blocks[3]).sign->key == "chest");
}

namespace {

/// A choice that stops everything, and what is not asked any more then.
struct Stop {
    std::string page;
    std::string question;
    std::string choice;
    std::string not_asked;
};

const std::vector<Stop> stops = {
    {"plan", "danger", "yes", "To be checked first: does any line in the whole list fit you?"},
    {"plan", "flags", "yes", "For your therapist: does any line in the whole list fit you?"},
    {"plan", "sore", "stays", "Will your next long run be longer than any in the last 30 days?"},
    {"check-yourself", "flags", "yes", "How did it begin?"},
    {"check-yourself", "danger", "yes", "To be checked first: does any line in the whole list fit you?"},
};

/// What the answer to that choice alone begins with.
std::string warned_by(const Stop& stop, const Shipped& content) {
    const model::Page& page = *content.library.page(stop.page);
    for (const model::Block& block : page.blocks)
        if (const auto* answer = std::get_if<model::Answer>(&block);
            answer && answer->from == std::vector<std::string>{stop.question})
            for (const model::Block& said : content.answering(page, *answer, {{stop.question, stop.choice}}))
                if (const auto* warning = std::get_if<model::Warning>(&said)) return warning->words;
    return {};
}

bool asks(const Visitor& visitor, const std::string& question) {
    return std::ranges::any_of(visitor.record().all(), [&](const Seen& seen) { return seen.name == question; });
}

/// Has come to the question, as whoever answers it has.
void comes_to(Visitor& visitor, const Shipped& content, const Stop& stop) {
    const model::Page& page = *content.library.page(stop.page);
    visitor.kiosk().take(kiosk::FollowLink{stop.page});
    visitor.next_frame({}, 1s);
    for (const auto& [question, choice] : std::vector<std::pair<std::string, std::string>>{
             {"danger", "no"}, {"flags", "no"}, {"tell", "no"}, {"brings", "sore"}}) {
        if (question == stop.question) break;
        const model::Ask* const ask = model::ask_called(page, question);
        if (ask) visitor.kiosk().take(kiosk::Choose{question, choice, model::shared_name(page, *ask)});
        visitor.next_frame({}, 1s);
        visitor.next_frame({}, 1s);
    }
    REQUIRE(visitor.kiosk().session().place().step == stop.question);
}

}  // namespace

TEST_CASE("what stops the questions has the card at once, and nothing more is asked") {
    const Shipped content;
    const Look look = {GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}),
                       GENERATE(Catch::Generators::from_range(kiosk::text_sizes)), GENERATE("", "es")};
    for (const Stop& stop : stops) {
        Visitor visitor = who_looks(content, look);
        comes_to(visitor, content, stop);
        const model::Page& page = *content.library.page(stop.page);
        const model::Ask& ask = *model::ask_called(page, stop.question);
        const auto chooses = [&](const std::string& choice) {
            visitor.kiosk().take(kiosk::Choose{stop.question, choice, model::shared_name(page, ask)});
            visitor.next_frame({}, 1s);
            visitor.next_frame({}, 1s);
        };
        const std::string next = said(content.library, look, stop.not_asked);
        INFO(stop.page << " " << look.panel.width << " " << look.percent << " " << look.language);
        chooses(stop.choice);
        const std::string warning = warned_by(stop, content);
        REQUIRE_FALSE(warning.empty());
        CHECK(in_view(visitor, said(content.library, look, warning)));
        CHECK_FALSE(asks(visitor, next));
        // Whoever chose it by mistake goes back, and on from there.
        visitor.kiosk().take(kiosk::GoBack{});
        visitor.next_frame({}, 1s);
        CHECK(visitor.kiosk().session().place().step == stop.question);
        chooses(stop.question == "sore" ? "low" : "no");
        for (int stops = 0; stops < 60 && !asks(visitor, next); ++stops)
            taps_arrow(visitor, said(content.library, look, wording::read_on));
        CHECK(asks(visitor, next));
    }
}

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
