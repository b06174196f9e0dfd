#include "platform/renderer.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "platform/canvas.h"

using namespace std::chrono_literals;
using platform::Canvas;
using platform::Input;
using platform::PointerEvent;

namespace {

constexpr ImU32 paper = IM_COL32(245, 241, 233, 255);
constexpr int frames_until_a_message = 6;  // Dear ImGui counts, decides, measures and then shows

bool is_blank(const Canvas& canvas) {
    for (std::size_t i = 0; i < canvas.rgba().size(); i += 4)
        if (canvas.rgba()[i] != 245 || canvas.rgba()[i + 1] != 241 || canvas.rgba()[i + 2] != 233) return false;
    return true;
}

template <class Draw>
void show(Canvas& canvas, const Input& input, Draw draw) {
    for (int frame = 0; frame < frames_until_a_message; ++frame) {
        canvas.renderer().begin(input, 16ms);
        draw();
        canvas.renderer().finish(paper);
    }
}

}  // namespace

TEST_CASE("a display with hardly a pixel, as when a monitor is switched off, is not drawn on") {
    constexpr int smallest = platform::Renderer::smallest_output;
    CHECK(Canvas(smallest, smallest).renderer().can_draw());
    CHECK_FALSE(Canvas(smallest - 1, 1080).renderer().can_draw());
    CHECK_FALSE(Canvas(1920, smallest - 1).renderer().can_draw());
    CHECK_FALSE(Canvas(1, 1).renderer().can_draw());
}

TEST_CASE("each display draws with typefaces of its own, whichever drew last") {
    Canvas first(320, 320);
    Canvas second(320, 320);
    for (Canvas* canvas : {&first, &second, &first}) {
        canvas->renderer().begin({}, 16ms);
        const ImVector<ImFont*>& own = ImGui::GetIO().Fonts->Fonts;
        const platform::Fonts& fonts = canvas->renderer().fonts();
        for (const ImFont* font : {fonts.regular, fonts.medium, fonts.semibold, fonts.bold})
            CHECK(std::ranges::count(own, font) == 1);
        canvas->renderer().finish(paper);
    }
}

TEST_CASE("a visitor sees no programmer's message when two buttons share a name") {
    Canvas canvas(640, 480);
    const Input over_both = {.pointer_events = {{PointerEvent::Kind::move, 20, 20}}};
    show(canvas, over_both, [] {
        for (int twice = 0; twice < 2; ++twice) {
            ImGui::SetCursorScreenPos({0, 0});
            ImGui::InvisibleButton("start over", {100, 100});
        }
    });
    CHECK(is_blank(canvas));
}

TEST_CASE("a visitor sees no programmer's message when a view has a fault") {
    Canvas canvas(640, 480);
    show(canvas, {}, [] {
        ImGui::GetIO().ConfigErrorRecoveryEnableAssert = false;  // as in a release
        ImGui::PopID();
        ImGui::PopID();
    });
    CHECK(is_blank(canvas));
}

namespace {

// Things that move over things that stand, as the frame with this number shows them.
void draw_scene(int number) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const auto at = static_cast<float>(number);
    draw.AddRectFilled({40, 40}, {300, 200}, IM_COL32(255, 255, 255, 255));
    draw.AddText({60, 60}, IM_COL32(20, 35, 46, 255), "What stands");
    draw.AddRectFilled({100 + 7 * at, 90}, {150 + 7 * at, 140}, IM_COL32(224, 88, 60, 200));
    if (number % 3 == 0) draw.AddText({60, 250 + at}, IM_COL32(20, 35, 46, 255), "What comes and goes");
    // More of them in each frame, and at last more than are looked at one by one.
    for (int i = 0; i < number * 5; ++i) {
        const ImVec2 place = {static_cast<float>(i % 10 * 64), static_cast<float>(i / 10 * 70)};
        draw.AddRectFilled(place, {place.x + 5 + at, place.y + 9}, IM_COL32(31, 138, 138, 128));
    }
}

}  // namespace

TEST_CASE("a picture of which only what changed was drawn is the same as one drawn as a whole") {
    Canvas in_parts(640, 480);
    for (int number = 0; number < 12; ++number) {
        in_parts.renderer().begin({}, 16ms);
        draw_scene(number);
        in_parts.renderer().finish(paper);
        Canvas whole(640, 480);
        whole.renderer().begin({}, 16ms);
        draw_scene(number);
        whole.renderer().finish(paper);
        INFO("frame " << number);
        CHECK(in_parts.rgba() == whole.rgba());
    }
}

TEST_CASE("another picture in a texture is seen, though nothing else has changed") {
    Canvas canvas(200, 200);
    const std::vector<std::uint8_t> white(64 * 64 * 4, 255);
    std::vector<std::uint8_t> red = white;
    for (std::size_t i = 0; i < red.size(); i += 4) red[i + 1] = red[i + 2] = 0;
    const platform::Texture texture = canvas.renderer().texture(64, 64, white);
    const auto show = [&] {
        canvas.renderer().begin({}, 16ms);
        ImGui::GetWindowDrawList()->AddImage(texture.id(), {50, 50}, {114, 114});
        canvas.renderer().finish(paper);
        return canvas.rgba()[(80 * 200 + 80) * 4 + 1];
    };
    CHECK(show() == 255);
    canvas.renderer().repaint(texture, 64, red);
    CHECK(show() == 0);
}
