#include "ui/paint.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>

#include "platform/canvas.h"
#include "ui/text_layouts.h"

using namespace std::chrono_literals;
using namespace ui;

namespace {

constexpr ImU32 paper = IM_COL32(255, 255, 255, 255);
constexpr ImU32 ink = IM_COL32(0, 0, 0, 255);
constexpr Rect box = {20, 40, 200, 160};

/// A panel with four pixels to the millimetre that one thing is drawn on.
struct Board {
    platform::Canvas canvas{320, 320};
    Pictures pictures{canvas.renderer(), std::string(BODYMAP_SOURCE_DIR) + "/assets/icons"};
    Theme theme{light_palette(), canvas.renderer().fonts(), 4};
    TextLayouts layouts;
    Record record;

    template <class Draw>
    void shows_within(const Rect& clip, Draw draw) {
        canvas.renderer().begin({}, 16ms);
        Frame frame{theme, pictures, layouts, record, *ImGui::GetWindowDrawList(), {}};
        ImGui::PushClipRect(clip.min(), clip.max(), true);
        draw(frame);
        ImGui::PopClipRect();
        canvas.renderer().finish(paper);
    }
    bool dark(float x, float y) const {
        return canvas.rgba()[(static_cast<std::size_t>(y) * canvas.width() + static_cast<std::size_t>(x)) * 4] < 128;
    }
};

}  // namespace

TEST_CASE("a box is whole in whatever part of it can be seen") {
    Board board;
    for (float top = box.y; top < box.bottom() - 1; top += 3)
        for (const float height : {1.0F, 2.0F, 7.0F, 40.0F}) {
            board.shows_within({0, top, 320, height}, [](Frame& frame) { fill(frame, box, ink, size::button_radius); });
            const float bottom = std::min(top + height, box.bottom());
            for (float y = top; y < bottom; ++y) {
                INFO("row " << y << " of a view from " << top << ", " << height << " high");
                const bool by_corner = y < box.y + 20 || y >= box.bottom() - 20;
                CHECK(board.dark(box.x + (by_corner ? 20 : 0), y));
                CHECK(board.dark(box.centre().x, y));
                CHECK(board.dark(box.right() - (by_corner ? 21 : 1), y));
            }
        }
}

TEST_CASE("an edge is whole in whatever part of its box can be seen") {
    Board board;
    for (float top = box.y + 24; top < box.bottom() - 24; top += 3)
        for (const float height : {1.0F, 2.0F, 7.0F}) {
            board.shows_within({0, top, 320, height},
                               [](Frame& frame) { outline(frame, box, ink, size::button_radius, size::edge); });
            for (float y = top; y < top + height && y < box.bottom() - 20; ++y) {
                INFO("row " << y << " of a view from " << top << ", " << height << " high");
                CHECK(board.dark(box.x, y));
                CHECK_FALSE(board.dark(box.centre().x, y));
                CHECK(board.dark(box.right() - 1, y));
            }
        }
    for (float left = box.x + 24; left < box.right() - 24; left += 5) {
        board.shows_within({left, 0, 1, 320},
                           [](Frame& frame) { outline(frame, box, ink, size::button_radius, size::edge); });
        CHECK(board.dark(left, box.y));
        CHECK(board.dark(left, box.bottom() - 1));
    }
}

TEST_CASE("a box that is no control has an edge in high contrast, and none in the light") {
    Board board;
    const auto draw = [](Frame& frame) { text_box(frame, box, frame.palette().caution.tint, size::button_radius); };
    board.shows_within({0, 0, 320, 320}, draw);
    CHECK_FALSE(board.dark(box.x, box.centre().y));
    board.theme.palette = high_contrast_palette();
    board.theme.edge_mm = size::strong_edge;
    board.shows_within({0, 0, 320, 320}, draw);
    for (const float thick : {0.0F, 1.0F, 2.0F}) {
        CHECK(board.dark(box.x + thick, box.centre().y));
        CHECK(board.dark(box.centre().x, box.bottom() - 1 - thick));
    }
    CHECK_FALSE(board.dark(box.centre().x, box.centre().y));
}
