#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>
#include <set>

#include "visitor/walk/walk.h"

// What the self-check comes to, as it ships.

using namespace visiting;
using ui::Paint;
using ui::Role;
using ui::Seen;

namespace {

std::vector<Seen> in_view(const Visitor& visitor) {
    std::vector<Seen> seen = visitor.record().all();
    std::erase_if(seen, [](const Seen& one) { return one.view.h <= 0 || one.visible.h <= 1; });
    return seen;
}

/// Of what is in view.
std::set<std::string> headings(const std::vector<Seen>& all) {
    std::set<std::string> names;
    for (const Seen& seen : all)
        if (seen.role == Role::heading) names.insert(seen.name);
    return names;
}

/// Pixels: a stop may end between two sentences, but never within a line.
float cut_from_a_line(const Seen& text) {
    if (text.visible.h >= text.box.h - 1) return 0;
    const float rest = std::fmod(text.visible.h, text.line_height);
    return std::min(rest, text.line_height - rest);
}

}  // namespace

TEST_CASE("a result is read in stops that cut no line, and none shows a heading alone") {
    const Walk content;
    const Panel panel =
        GENERATE(Panel{1920, 1080}, Panel{1080, 1920, 32}, Panel{1280, 800}, Panel{800, 1280}, Panel{3840, 2160});
    const int percent = GENERATE(100, 130, 200);
    const std::string language = GENERATE("", "es");
    const auto given = GENERATE(model::Choices{{"began", "slowly"}, {"where", "muscles"}, {"days", "fading"}},
                                model::Choices{{"began", "at_once"}, {"where", "one_side"}, {"days", "stays"}});
    INFO(panel.width << "x" << panel.height << " " << percent << " " << language << " " << given.at("began"));
    const std::string on(model::translated(content.library.language(language), wording::read_on));
    Visitor visitor(content, panel, Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent, .less_motion = true}});
    opens(visitor, check);
    for (const std::string list : {"danger", "flags"})
        visitor.kiosk().take(kiosk::Choose{list, "no", model::shared_name(page(check), ask(check, list))});
    for (const auto& [question, choice] : given)
        visitor.kiosk().take(kiosk::Choose{question, choice, model::shared_name(page(check), ask(check, question))});
    for (int i = 0; i < 5; ++i) visitor.waits(std::chrono::seconds(1));
    REQUIRE(step(visitor) == kiosk::step::result);
    for (int stop = 1;; ++stop) {
        INFO("stop " << stop);
        REQUIRE(stop < 60);
        const std::vector<Seen> seen = in_view(visitor);
        const std::set<std::string> names = headings(seen);
        CHECK(std::ranges::any_of(seen, [&](const Seen& one) { return !names.contains(one.name); }));
        for (const Seen& one : seen) {
            INFO(one.name);
            if (one.role == Role::text) CHECK(cut_from_a_line(one) < one.line_height / 20);
        }
        if (!can_touch(visitor, on)) break;
        visitor.taps(on);
        visitor.waits(std::chrono::seconds(1));
    }
}

TEST_CASE("while a result has more to read, that is the one dark button, and then it is to show it to staff") {
    const Walk content;
    Visitor visitor(content, Panel{1280, 800});
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = 160, .less_motion = true}});
    opens(visitor, plan);
    passes_the_lists(visitor, plan);
    answers(visitor, plan, "brings", "race");
    answers(visitor, plan, "race", "tomorrow");
    answers(visitor, plan, "race_length", "within");
    visitor.waits(std::chrono::seconds(1));
    const auto is_dark = [&](std::string_view name) {
        const ui::Rect box = visitor.button(name).visible;
        const auto column = static_cast<std::size_t>(box.centre().x);
        const auto row = static_cast<std::size_t>(box.y + 0.1F * box.h);  // above its words
        const std::size_t at = 4 * (row * 1280 + column);
        return visitor.canvas().rgba()[at] < 0x60;
    };
    REQUIRE(visitor.finds(Role::button, wording::read_on));
    CHECK(is_dark(wording::read_on));
    CHECK_FALSE(is_dark(wording::show_to_us));
    for (int stop = 1; stop < 20 && visitor.finds(Role::button, wording::read_on); ++stop) {
        visitor.taps(wording::read_on);
        for (int i = 0; i < 3; ++i) visitor.waits(std::chrono::seconds(1));
    }
    CHECK(is_dark(wording::show_to_us));
}
