#include "visitor/display_sheet.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cmath>

#include "ui/wording.h"
#include "visitor/targets.h"

using namespace std::chrono_literals;
using ui::Part;
using ui::Role;
using ui::Seen;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

namespace {

Panel any_panel() {
    return GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280}, Panel{3840, 2160, 32},
                    Panel{1024, 768, 12}, Panel{768, 1024, 12});
}

std::vector<Seen> on_sheet(const Visitor& visitor) {
    std::vector<Seen> all = visitor.record().all();
    std::erase_if(all, [](const Seen& seen) { return seen.part != Part::dialog; });
    return all;
}

constexpr Panel small_and_upright = {800, 1280, 10.1F};
constexpr Panel tall = {1080, 1920, 32};

bool takes_touches(const Seen& seen) {
    return seen.role == Role::button || seen.role == Role::area || seen.role == Role::figure;
}

/// The highest place on the panel, in pixels from its top, that something can be touched at.
float highest_touch(const Visitor& visitor) {
    float top = 1e9F;
    for (const Seen& seen : visitor.record().all())
        if (takes_touches(seen) && seen.visible.h > 0) top = std::min(top, seen.visible.y);
    return top;
}

const kiosk::Settings& settings_of(Visitor& visitor) { return visitor.kiosk().session().settings(); }

}  // namespace

TEST_CASE("one button opens the sheet for text, contrast and motion, and each choice is made and marked at once") {
    Visitor visitor(Content{}, GENERATE(visiting::landscape, small_and_upright), ui::Paint::off);
    visitor.taps(wording::begin);
    visitor.taps(wording::display);
    for (const int percent : kiosk::text_sizes) {
        const std::string size = std::to_string(percent) + " %";
        visitor.taps(size);
        CHECK(settings_of(visitor).text_percent == percent);
        CHECK(visitor.button(size).state == wording::chosen);
        CHECK(std::ranges::count(on_sheet(visitor), wording::chosen, &Seen::state) == 3);
    }
    visitor.taps(wording::high_contrast);
    CHECK(settings_of(visitor).high_contrast);
    visitor.taps(wording::motion);
    CHECK(settings_of(visitor).less_motion);
    visitor.taps(wording::usual);  // the first of them is that of contrast
    CHECK_FALSE(settings_of(visitor).high_contrast);
    CHECK(settings_of(visitor).less_motion);
    visitor.taps(wording::done);
    CHECK(on_sheet(visitor).empty());
    CHECK(settings_of(visitor).text_percent == 200);
}

TEST_CASE("a visitor may be shown as another runner, and the sheet stays up to show it") {
    Visitor visitor(Content{}, GENERATE(visiting::landscape, visiting::portrait), ui::Paint::off);
    visitor.taps(wording::begin);
    visitor.taps(wording::display);
    const std::size_t before = visitor.kiosk().session().runner();
    visitor.taps(wording::another_runner);
    CHECK(visitor.kiosk().session().runner() != before);
    CHECK_FALSE(on_sheet(visitor).empty());
}

TEST_CASE("no choice on the sheet moves another, whichever is made, and all of them can be touched and read whole") {
    const Panel panel = any_panel();
    const std::string language = GENERATE("", "es");
    Visitor visitor(Content{}, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    std::vector<Seen> first;
    for (const int percent : kiosk::text_sizes)
        for (const bool strong : {false, true}) {
            visitor.kiosk().take(kiosk::ShowDisplay{true});
            visitor.kiosk().take(
                kiosk::Adjust{{.language = language, .text_percent = percent, .high_contrast = strong}});
            visitor.next_frame({}, 1s);
            INFO(panel.width << "x" << panel.height << " " << percent << " % " << language);
            std::vector<Seen> buttons = on_sheet(visitor);
            CHECK(visiting::target_mistake(buttons, visitor) == "");
            for (const Seen& seen : buttons) {
                INFO(seen.name);
                CHECK_FALSE(seen.cut);
                CHECK(seen.box.x >= 0);
                CHECK(seen.box.right() <= static_cast<float>(panel.width) + 0.5F);
                CHECK(seen.box.bottom() <= static_cast<float>(panel.height) + 0.5F);
            }
            std::erase_if(buttons, [](const Seen& seen) { return seen.role != Role::button; });
            if (first.empty()) first = buttons;
            REQUIRE(buttons.size() == first.size());
            for (std::size_t i = 0; i < buttons.size(); ++i) {
                CHECK(std::abs(buttons[i].box.x - first[i].box.x) < 1);
                CHECK(std::abs(buttons[i].box.y - first[i].box.y) < 1);
            }
        }
}

TEST_CASE("a touch beside the sheet puts it away and does nothing else") {
    Visitor visitor(Content{}, GENERATE(visiting::landscape, visiting::portrait), ui::Paint::off);
    visitor.taps(wording::begin);
    const ImVec2 listen = visitor.button(wording::listen).box.centre();
    visitor.taps(wording::display);
    visitor.taps_at(listen);
    CHECK(visitor.kiosk().session().sheet() == kiosk::Sheet::none);
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::map);
    CHECK_FALSE(visitor.kiosk().session().listening().open);
}

TEST_CASE("help is one touch away, whatever lies over the bar") {
    Content content;
    const std::vector<kiosk::Deed> over = {kiosk::ShowDisplay{true}, kiosk::ListLanguages{true},
                                           kiosk::AskToStartOver{true}};
    const kiosk::Deed deed = GENERATE_COPY(Catch::Generators::from_range(over));
    Visitor visitor(content, GENERATE(visiting::landscape, visiting::portrait), ui::Paint::off);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = 130}});
    visitor.waits(1s);
    const ImVec2 help = visitor.button(wording::get_help).box.centre();
    visitor.kiosk().take(deed);
    visitor.waits(1s);
    visitor.taps_at(help);
    CHECK(visitor.kiosk().session().place().page == model::help_page);
    CHECK(visitor.kiosk().session().sheet() == kiosk::Sheet::none);
}

TEST_CASE("wherever the visitor comes to, the sheet is not in the way") {
    Visitor visitor(Content{}, visiting::landscape, ui::Paint::off);
    visitor.taps(wording::begin);
    const std::vector<kiosk::Deed> deeds = {kiosk::FollowLink{std::string(model::help_page)},
                                            kiosk::FollowLink{std::string(model::help_page)},  // already there
                                            kiosk::OpenPage{"calves"},
                                            kiosk::ShowSection{model::Section::caution},
                                            kiosk::FollowLink{"check-yourself"},
                                            kiosk::Choose{"danger", "yes"},
                                            kiosk::AskToStartOver{},
                                            kiosk::AskToStartOver{false},
                                            kiosk::GoBack{}};
    for (const kiosk::Deed& deed : deeds) {
        visitor.kiosk().take(kiosk::ShowDisplay{true});
        visitor.next_frame({}, 1s);
        REQUIRE_FALSE(on_sheet(visitor).empty());
        const kiosk::Place before = visitor.kiosk().session().place();
        visitor.kiosk().take(deed);
        visitor.next_frame({}, 1s);
        CHECK(visitor.kiosk().session().sheet() != kiosk::Sheet::display);
        if (std::holds_alternative<kiosk::GoBack>(deed)) CHECK(visitor.kiosk().session().place() == before);
    }
}

TEST_CASE("the next visitor does not meet the sheet, nor does 'Still reading?' stand below it") {
    const Content content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.taps(wording::begin);
    visitor.taps(wording::display);
    visitor.waits(content.library.clinic.idle_after + 1s);
    CHECK(visitor.sees(wording::still_reading));
    CHECK_FALSE(visitor.finds(Role::button, wording::done));
    visitor.waits(content.library.clinic.notice + 1s);
    visitor.taps(wording::begin);
    CHECK(on_sheet(visitor).empty());
}

TEST_CASE("keys come to the size of text that is chosen, and to the language that is") {
    const Content content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.strikes("Speech");
    const std::string spanish = GENERATE("", "es");
    visitor.kiosk().take(kiosk::Adjust{{.language = spanish, .text_percent = 160}});
    visitor.kiosk().take(kiosk::ShowDisplay{true});
    visitor.waits(1s);
    CHECK(visitor.kiosk().keypad().focused().value_or(ui::Seen()).name == "160 %");
    visitor.kiosk().take(kiosk::ShowDisplay{false});
    visitor.waits(1s);
    visitor.kiosk().take(kiosk::ListLanguages{true});
    visitor.waits(1s);
    CHECK(visitor.kiosk().keypad().focused().value_or(ui::Seen()).name == (spanish.empty() ? "English" : "Español"));
}

TEST_CASE("whoever cannot reach up a tall panel finds the choice low, and has all pages in its lower half") {
    const Content content;
    Visitor visitor(content, tall, ui::Paint::off);
    constexpr float half = static_cast<float>(tall.height) / 2;
    visitor.taps(wording::begin);
    visitor.waits(1s);
    CHECK(highest_touch(visitor) < half);
    visitor.taps(wording::display);
    for (const Seen& seen : on_sheet(visitor))
        if (seen.role == Role::button) CHECK(seen.box.y >= half);
    visitor.taps(wording::lower_half);
    visitor.taps(wording::done);
    const int percent = GENERATE(100, 200);
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = percent, .less_motion = true, .lowered = true}});
    for (const model::Page& page : content.library.pages) {
        INFO(page.id);
        visitor.kiosk().take(kiosk::FollowLink{page.id});
        visitor.waits(1s);
        CHECK(highest_touch(visitor) >= half);
        CHECK(visitor.sees(page.name));
    }
    visitor.kiosk().take(kiosk::StartOver{});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.waits(1s);
    CHECK(highest_touch(visitor) < half);
}

TEST_CASE("where a tall panel hangs at 800 mm, one touch puts all within reach of 1220 mm") {
    const Panel panel = GENERATE(Panel{1080, 1920, 43}, Panel{2160, 3840, 55});
    const Content content;
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.waits(1s);
    visitor.taps_at(visitor.finds(Role::text, wording::within_reach)->box.centre());
    visitor.waits(2s);
    const float pixels = std::hypot(static_cast<float>(panel.width), static_cast<float>(panel.height));
    const float reach = static_cast<float>(panel.height) - 420 * pixels / (panel.diagonal_inches * 25.4F) - 1;
    CHECK(highest_touch(visitor) >= reach);
    visitor.taps(wording::display);
    for (const Seen& seen : on_sheet(visitor))
        if (seen.role == Role::button) CHECK(seen.box.centre().y >= reach);
    visitor.taps(wording::done);
    for (const model::Page& page : content.library.pages) {
        INFO(page.id);
        visitor.kiosk().take(kiosk::FollowLink{page.id});
        visitor.waits(1s);
        CHECK(highest_touch(visitor) >= reach);
    }
}

TEST_CASE("a wide panel, and an upright one of a tablet's size, are within reach and not made smaller") {
    Visitor visitor(Content{}, GENERATE(visiting::landscape, small_and_upright), ui::Paint::off);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::Adjust{{.lowered = true}});
    visitor.waits(1s);
    const float bar = visitor.button(wording::get_help).box.y;
    CHECK(std::ranges::any_of(visitor.record().all(), [&](const Seen& seen) { return seen.box.y < bar / 3; }));
    visitor.taps(wording::display);
    CHECK_FALSE(visitor.finds(Role::button, wording::lower_half));
}

TEST_CASE("in a tall panel's lower half, too, help is one touch away beside the sheet, and each choice within reach") {
    const Panel panel = GENERATE(Panel{1080, 1920, 36}, tall, Panel{1200, 1920, 32}, Panel{2160, 3840, 43});
    Visitor visitor(Content{}, panel, ui::Paint::off);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = GENERATE(100, 200), .lowered = true}});
    visitor.waits(1s);
    const ImVec2 help = visitor.button(wording::get_help).box.centre();
    visitor.kiosk().take(kiosk::ShowDisplay{true});
    visitor.waits(2s);
    for (const Seen& seen : on_sheet(visitor))
        if (seen.role == Role::button) CHECK(seen.box.centre().y >= static_cast<float>(panel.height) / 2);
    visitor.taps_at(help);
    CHECK(visitor.kiosk().session().place().page == model::help_page);
}
