#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include "model/asked.h"
#include "model/passages.h"
#include "model/section.h"
#include "ui/wording.h"
#include "visitor/looks.h"

// Danger signs are never out of sight, on the pages that ship.

using namespace std::chrono_literals;
using namespace visiting;
using ui::Role;
using ui::Seen;

namespace {

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

TEST_CASE("who asks for help once more, deep in its page, is at its first signs again") {
    const Shipped content;
    Visitor visitor = who_looks(content, {Panel{1920, 1080}, 100});
    opens(visitor, {"get-help"});
    for (int stop = 0; stop < 3; ++stop) taps_arrow(visitor, std::string(wording::read_on));
    REQUIRE_FALSE(visitor.sees(" 1 of "));
    visitor.waits(2s);
    visitor.taps(wording::get_help);
    visitor.waits(1s);
    CHECK(visitor.sees(" 1 of "));
}

TEST_CASE("'Get help' begins with what to do and the first sign") {
    const model::Page& page = *visiting::shipped_pages().page("get-help");
    CHECK(std::holds_alternative<model::Text>(page.blocks[0]));  // one calm line
    CHECK(std::get<model::Heading>(page.blocks[1]).words == "Call 911 now: chest, breath, allergy or head");
    CHECK(std::get<model::Warning>(page.blocks[2]).sign->key == "collapse");
    CHECK(std::get<model::Warning>(page.blocks[3]).sign->key == "breath");
    CHECK(std::get<model::Warning>(page.blocks[4]).sign->key == "chest");
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
