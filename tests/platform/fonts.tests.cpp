#include "platform/fonts.h"

#include <catch2/catch_test_macros.hpp>
#include <cfloat>

#include "platform/canvas.h"

using namespace std::chrono_literals;
using platform::Canvas;

namespace {

template <class Draw>
void show(Canvas& canvas, Draw draw) {
    canvas.renderer().begin({}, 16ms);
    draw();
    canvas.renderer().finish(IM_COL32_WHITE);
}

float width(Canvas& canvas, float size, const char* words) {
    return canvas.renderer().fonts().bold->CalcTextSizeA(size, FLT_MAX, 0, words).x;
}

}  // namespace

TEST_CASE("after a visit with large text the letters of the next one have their own size") {
    constexpr float usual = 60;
    constexpr float large = 120;
    float expected = 0;
    Canvas fresh(320, 320);
    show(fresh, [&] { expected = width(fresh, usual, "Massage"); });
    Canvas canvas(320, 320);
    show(canvas, [&] {
        width(canvas, large, "h");
        width(canvas, usual, "a");
        width(canvas, large, "l");
    });
    for (int frame = 0; frame < 3; ++frame) show(canvas, [&] { width(canvas, usual, "a"); });
    show(canvas, [&] {
        width(canvas, usual, "a");
        ImGui::GetIO().Fonts->CompactCache();  // as when there is no more room for letters
    });
    show(canvas, [&] { CHECK(width(canvas, usual, "Massage") == expected); });
}
