#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "visitor/walk/walk.h"

// Whoever said yes to a long list of signs finds out what to do for their own, as the pages ship.

using namespace std::chrono_literals;
using namespace visiting;
using ui::Paint;

namespace {

std::string said(const Walk& content, const std::string& language, std::string_view own) {
    return std::string(model::translated(content.library.language(language), own));
}

/// Says yes to the list, and stands before what that comes to.
void says_yes(Visitor& visitor, const std::string& of, const std::string& list) {
    opens(visitor, of);
    for (const std::string one : {"danger", "flags"}) {
        const std::string choice = one == list ? "yes" : "no";
        visitor.kiosk().take(kiosk::Choose{one, choice, model::shared_name(page(of), ask(of, one))});
        visitor.waits(1s);
        if (one == list) break;
    }
    REQUIRE(step(visitor) == kiosk::step::result);
}

/// Reads on until it can be touched.
void finds_and_taps(Visitor& visitor, const std::string& name, const std::string& on) {
    for (int stop = 0; stop < 60 && !can_touch(visitor, name); ++stop) {
        visitor.taps(on);
        visitor.waits(1s);
    }
    visitor.taps(name);
    visitor.waits(1s);
}

bool reads(Visitor& visitor, const std::string& words, const std::string& on) {
    for (int stop = 0; stop < 60; ++stop) {
        if (visitor.sees(words)) return true;
        if (!can_touch(visitor, on)) return false;
        visitor.taps(on);
        visitor.waits(1s);
    }
    return false;
}

}  // namespace

TEST_CASE("whoever said yes to signs of several urgencies reads what to do for the line it is, in two touches") {
    const Walk content;
    const std::string of = GENERATE(plan, check);
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280});
    const int percent = GENERATE(100, 200);
    const std::string language = GENERATE("", "es");
    INFO(of << " " << panel.width << "x" << panel.height << " " << percent << " " << language);
    const std::string on = said(content, language, wording::read_on);
    Visitor visitor(content, panel, Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent, .less_motion = true}});
    says_yes(visitor, of, "flags");
    visitor.taps(said(content, language, wording::which_line));
    visitor.waits(1s);
    CHECK(step(visitor) == kiosk::step::signs);
    finds_and_taps(visitor, said(content, language, "Get seen today: a snap, a twist or a fall"), on);
    const model::Sign& sign = *content.library.sign("achilles-snap");
    CHECK(reads(visitor, said(content, language, sign.words), on));
    CHECK(reads(visitor, said(content, language, sign.act), on));
    visitor.taps(said(content, language, wording::back));
    visitor.taps(said(content, language, wording::back));
    visitor.waits(1s);
    CHECK(step(visitor) == kiosk::step::result);
}

TEST_CASE("where each sign asks for the same, and where nothing stops, no line has to be found") {
    const Walk content;
    Visitor visitor(content, landscape, Paint::off);
    says_yes(visitor, plan, "danger");
    CHECK_FALSE(can_touch(visitor, std::string(wording::which_line)));
    visitor.kiosk().take(kiosk::ShowStep{std::string(kiosk::step::signs)});
    visitor.waits(1s);
    CHECK(step(visitor) == kiosk::step::result);
    visitor.kiosk().take(kiosk::Choose{"danger", "no", model::shared_name(page(plan), ask(plan, "danger"))});
    visitor.kiosk().take(kiosk::ShowStep{std::string(kiosk::step::signs) + " 2"});
    visitor.waits(1s);
    CHECK(step(visitor) == "flags");
}

TEST_CASE("by ear and by keys a line is found, too") {
    const Walk content;
    Visitor visitor(content, landscape, Paint::off);
    says_yes(visitor, plan, "flags");
    visitor.strikes("Speech");
    visitor.hears();
    const auto walks_to = [&](const std::string& name) {
        for (int strikes = 0; strikes < 200; ++strikes) {
            visitor.strikes("Down");
            if (visitor.hears().find(name) != std::string::npos) return true;
        }
        return false;
    };
    REQUIRE(walks_to(std::string(wording::which_line) + ", button"));  // and not to what tells of it
    visitor.strikes("Enter");
    CHECK(visitor.hears().find(wording::choose_line) != std::string::npos);
    REQUIRE(walks_to("Massage has to wait: a clot, a pull or a fever"));
    visitor.strikes("Enter");
    const model::Sign& sign = *content.library.sign("fever");
    CHECK(visitor.hears().find("Massage has to wait") != std::string::npos);
    CHECK(walks_to(sign.act));
}
