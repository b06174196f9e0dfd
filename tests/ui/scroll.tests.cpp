#include "ui/scroll.h"

#include <catch2/catch_test_macros.hpp>

#include "platform/canvas.h"
#include "ui/pictures.h"
#include "ui/text_layouts.h"

using namespace std::chrono_literals;
using namespace ui;

TEST_CASE("whether a long text has room is known without setting all of it") {
    platform::Canvas canvas(640, 320);
    Pictures pictures(canvas.renderer(), std::string(BODYMAP_SOURCE_DIR) + "/assets/icons");
    const Theme theme = {light_palette(), canvas.renderer().fonts(), 4};
    TextLayouts layouts;
    Record record;
    canvas.renderer().begin({}, 16ms);
    Frame frame{theme, pictures, layouts, record, *ImGui::GetWindowDrawList(), {}};
    constexpr int all = 100;
    int texts = 0;
    const auto content = [&](Column& column) {
        for (int i = 0; i < all && !column.is_enough(); ++i) {
            column.text(type::body, 0, "Calm and warm");
            ++texts;
        }
    };
    const float line = line_height(frame, type::body);
    Scroll scroll;
    for (const auto gaps : {ScrollView::Gaps::fixed, ScrollView::Gaps::may_shrink}) {
        const ScrollView view(frame, 600, scroll, content, gaps);
        CHECK(texts == 0);
        CHECK(view.overflows(5 * line));
        CHECK(view.overflows(4 * line));
        CHECK(texts < 10);
        CHECK(view.overflows((all - 0.5F) * line));
        CHECK_FALSE(view.overflows(all * line));
        CHECK(view.height() == all * line);
        CHECK(view.overflows(5 * line));
        texts = 0;
    }
    canvas.renderer().discard();
}
