#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include "ui/wording.h"
#include "visitor/aloud.h"
#include "visitor/visitor.h"

// On the soles a touch means the toes, the ball, the arch or the heel.

using namespace std::chrono_literals;
using figure::Facing;
using model::Side;
using model::View;
using ui::Role;
using ui::Seen;
using visiting::Aloud;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

namespace {

constexpr unsigned coral = 0xE0583C;
constexpr std::string_view heel_pain = "plantar-fasciitis";
const std::array<std::string, 4> names = {"Toes", "Ball of foot", "Arch", "Heel"};

Visitor who_sees_soles(const Content& content, const Panel& panel, const kiosk::Settings& settings = {},
                       ui::Paint paint = ui::Paint::off) {
    Visitor visitor(content, panel, paint);
    visitor.kiosk().take(kiosk::Adjust{settings});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::LookAt{View::sole});
    visitor.next_frame({}, 1s);
    return visitor;
}

const std::string& open_page(Visitor& visitor) { return visitor.kiosk().session().place().page; }

/// Where the part's dot is, on the sole at the right.
ImVec2 on_right(const Visitor& visitor, std::string_view name) {
    const auto dot = visitor.finds(Role::area, name);
    INFO(name);
    REQUIRE(dot);
    return dot->box.min();
}

/// The same place on the other sole: both stand as far from the middle.
ImVec2 on_left(const Visitor& visitor, std::string_view name) {
    std::vector<ui::Rect> soles;
    for (const Seen& seen : visitor.record().all())
        if (seen.role == Role::figure) soles.push_back(seen.box);
    REQUIRE(soles.size() == 2);
    const ImVec2 right = on_right(visitor, name);
    const auto [left_most, right_most] = std::ranges::minmax(soles, {}, [](const ui::Rect& box) { return box.x; });
    return {left_most.x + right_most.right() - right.x, right.y};
}

struct Place {
    const char* part;
    model::Point at;  ///< on the drawing of the right sole
};
constexpr std::array places = std::to_array<Place>({{"toes", {510, 200}},
                                                    {"toes", {405, 170}},
                                                    {"toes", {335, 205}},
                                                    {"toes", {266, 245}},
                                                    {"toes", {203, 310}},
                                                    {"ball", {520, 450}},
                                                    {"ball", {400, 450}},
                                                    {"ball", {200, 500}},
                                                    {"arch", {330, 620}},
                                                    {"arch", {330, 1000}},
                                                    {"arch", {490, 720}},
                                                    {"arch", {170, 800}},
                                                    {"heel", {230, 1160}},
                                                    {"heel", {400, 1160}},
                                                    {"heel", {310, 1290}}});

}  // namespace

TEST_CASE("each toe is a part of the toes, and so are ball, arch and heel of what is drawn of them, on either foot") {
    const Content content;
    for (const Facing facing : {Facing::as_drawn, Facing::turned_round})
        for (const Place& place : places) {
            const bool turned = facing == Facing::turned_round;
            const model::Point at = {turned ? 700 - place.at.x : place.at.x, place.at.y};
            INFO(place.part << " at " << at.x << ", " << at.y);
            const auto hit = visitor::touched(content.body.plate(View::sole, facing), at, {.reach = 60, .least = 75});
            REQUIRE(hit);
            CHECK(hit->area == "feet");
            CHECK(hit->foot_part == place.part);
            CHECK(hit->side == (turned ? Side::left : Side::right));
        }
}

TEST_CASE("a touch on the heel of either foot opens heel pain, and one on any other part the feet") {
    const Content content;
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920});
    for (const std::string& name : names)
        for (const auto& where : {&on_right, &on_left}) {
            Visitor visitor = who_sees_soles(content, panel);
            const ImVec2 at = where(visitor, name);
            // Upright nothing is touched in the top 15 %: there the name opens the page.
            if (panel.height > panel.width && at.y < 0.15F * static_cast<float>(panel.height)) continue;
            visitor.taps_at(at);
            INFO(name << (where == &on_left ? ", the sole at the left" : ", the sole at the right"));
            CHECK(open_page(visitor) == (name == "Heel" ? heel_pain : "feet"));
            CHECK(visitor.kiosk().session().side() == (where == &on_left ? Side::right : Side::left));
        }
}

TEST_CASE("a finger on the heel lights the heel alone") {
    const Content content;
    Visitor visitor = who_sees_soles(content, {1920, 1080}, {}, ui::Paint::on);
    visitor.waits(1s);
    const float off = 8 / visitor.mm(1);  // the dot lies over the colour
    const auto beside = [&](std::string_view name) {
        const ImVec2 at = on_right(visitor, name);
        return visitor.colour_at({at.x, at.y + off});
    };
    const std::array<unsigned, 3> before = {beside("Heel"), beside("Arch"), beside("Ball of foot")};
    visitor.presses(on_right(visitor, "Heel"));
    visitor.next_frame({}, 100ms);
    CHECK(beside("Heel") != before[0]);
    CHECK(beside("Arch") == before[1]);
    CHECK(beside("Ball of foot") == before[2]);
}

TEST_CASE("the part that was touched stays lit and its name marked while the page of the feet is open") {
    const Content content;
    Visitor visitor = who_sees_soles(content, {1920, 1080}, {}, ui::Paint::on);
    visitor.taps("Toes");
    visitor.waits(2s);
    const int toes = visitor.pixels_of(coral);
    CHECK(visitor.button("Toes").state == wording::chosen);
    CHECK(visitor.button("Arch").state.empty());
    visitor.taps("Arch");
    visitor.waits(2s);
    CHECK(visitor.button("Arch").state == wording::chosen);
    CHECK(visitor.button("Toes").state.empty());
    CHECK(visitor.pixels_of(coral) > toes);
    visitor.kiosk().take(kiosk::LookAt{View::front});
    visitor.waits(1s);
    CHECK(visitor.button("Feet").state == wording::chosen);
    visitor.taps("Feet");
    visitor.kiosk().take(kiosk::LookAt{View::sole});
    visitor.waits(2s);
    for (const std::string& name : names) CHECK(visitor.button(name).state.empty());
}

TEST_CASE("each part has a name that can be touched, on every panel, in every size of text and language") {
    const Content content;
    const Panel panel =
        GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280}, Panel{1280, 800, 10.1F},
                 Panel{800, 1280, 10.1F}, Panel{3840, 2160, 32}, Panel{2160, 3840, 32});
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    const std::string language = GENERATE("", "es");
    Visitor visitor = who_sees_soles(content, panel, {.language = language, .text_percent = percent});
    INFO(panel.width << "x" << panel.height << ", " << panel.diagonal_inches << " inches, " << percent << " % "
                     << language);
    const std::array<std::string, 4> wanted =
        language == "es" ? std::array<std::string, 4>{"Dedos", "Antepié", "Arco", "Talón"} : names;
    for (const std::string& name : wanted) {
        INFO(name);
        const auto seen = visitor.finds(Role::name, name);
        REQUIRE(seen);
        CHECK(visitor.mm(seen->visible.w) >= 20 - 0.1F);
        CHECK(visitor.mm(seen->visible.h) >= 20 - 0.1F);
    }
    visitor.taps(wanted[3]);
    CHECK(open_page(visitor) == heel_pain);
}

TEST_CASE("the keys lead to the heel, it is spoken, and Enter opens heel pain") {
    const Aloud<Content> content;
    Visitor visitor = who_sees_soles(content, {1920, 1080});
    visitor.strikes("Speech");
    visitor.hears();
    std::string heard;
    for (int i = 0; i < 40 && heard.find("Heel, button") == heard.npos; ++i) {
        visitor.strikes("Tab");
        heard = visitor.hears();
    }
    CHECK(heard.find("Heel, button") != heard.npos);
    INFO(heard);
    visitor.strikes("Enter");
    CHECK(open_page(visitor) == heel_pain);
}

TEST_CASE("beside heel pain the heel is lit, and no other part of the foot") {
    Content content;
    const auto lit = [](const Content& shown, const char* what) {
        Visitor visitor(shown, {1920, 1080});
        visitor.kiosk().take(kiosk::Begin{});
        visitor.kiosk().take(kiosk::FollowLink{std::string(heel_pain)});
        visitor.waits(1s);
        CHECK(visitor.finds(Role::picture, what));
        return visitor.pixels_of(coral);
    };
    const int heel = lit(content, "Heel");
    std::ranges::find(content.library.pages, heel_pain, &model::Page::id)->foot_part.clear();
    const int feet = lit(content, "Feet");
    CHECK(heel > 500);
    CHECK(heel < feet / 2);
}

TEST_CASE("from the first screen heel pain takes three touches at most") {
    const Content content;
    Visitor visitor(content, {1920, 1080}, ui::Paint::off);
    visitor.taps(wording::begin);
    visitor.taps("Feet");
    visitor.taps("a sore heel with your first steps?");
    CHECK(open_page(visitor) == heel_pain);
}

TEST_CASE("by the sole of the foot it takes three touches, too") {
    const Content content;
    for (const Panel panel : {Panel{1920, 1080}, Panel{1080, 1920}}) {
        Visitor visitor(content, panel, ui::Paint::off);
        visitor.taps(wording::begin);
        visitor.taps(wording::turn);
        visitor.taps("Heel");
        CHECK(open_page(visitor) == heel_pain);
    }
}

TEST_CASE("where the body is small, the part that was touched is lit, and not all of the foot") {
    const Content content;
    const auto lit = [&](const std::string& part) {
        Visitor visitor(content, {1080, 1920});
        visitor.kiosk().take(kiosk::Begin{});
        visitor.kiosk().take(kiosk::Adjust{{.text_percent = 200}});
        visitor.kiosk().take(kiosk::OpenPage{.id = "feet", .foot_part = part});
        visitor.waits(2s);
        return visitor.pixels_of(coral);
    };
    CHECK(lit("toes") > 0);
    CHECK(lit("toes") < lit("arch"));
    CHECK(lit("") > 0);
}

TEST_CASE("a part whose page is gone opens the page of the feet, and lights there") {
    Content content;
    std::erase_if(content.library.pages, [](const model::Page& page) { return page.id == heel_pain; });
    Visitor visitor = who_sees_soles(content, {1920, 1080});
    visitor.taps("Heel");
    CHECK(open_page(visitor) == "feet");
    CHECK(visitor.button("Heel").state == wording::chosen);
}

TEST_CASE("seen through a benefit, each part leads to what the page of the feet says of it") {
    const Content content;
    Visitor visitor = who_sees_soles(content, {1920, 1080});
    visitor.kiosk().take(kiosk::ShowBenefit{model::Topic::circulation});
    visitor.next_frame({}, 1s);
    visitor.taps("Heel");
    CHECK(visitor.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::page,
                                                            .page = "feet",
                                                            .section = model::Section::benefit,
                                                            .topic = model::Topic::circulation});
}

TEST_CASE("who turns the body to its soles by keys hears which places there are, and where") {
    const Aloud<Content> content;
    Visitor visitor(content, GENERATE(visiting::landscape, visiting::portrait), ui::Paint::off);
    visitor.strikes("Speech");
    visiting::walks_to(visitor, wording::turn);
    for (int turns = 0; turns < 4 && visitor.kiosk().session().view() != View::sole; ++turns) {
        visitor.hears();
        visitor.strikes("Enter");
    }
    CHECK(visitor.hears().ends_with(" Soles: Toes, Ball of foot, Arch, Heel. Up leads to them.\n"));
    visitor.strikes("Up");
    CHECK(visiting::focus(visitor) == "Heel");
    visiting::walks_to(visitor, wording::turn);
    visitor.hears();
    visitor.strikes("Enter");
    CHECK_FALSE(visiting::contains(visitor.hears(), "Toes"));
}
