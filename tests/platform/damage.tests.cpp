#include "platform/damage.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "platform/canvas.h"

using platform::Damage;

namespace {

constexpr int width = 1280;
constexpr int height = 960;
constexpr ImU32 paper = IM_COL32(245, 241, 233, 255);
constexpr int side = Damage::square;

/// A square of those that are compared, by column and row.
struct Spot {
    int column = 0;
    int row = 0;
};

/// Frames of dots, of which each lies within one square.
class Dots {
  public:
    /// What changed since the frame before.
    std::vector<SDL_Rect> shown(const std::vector<Spot>& dots) {
        canvas_.renderer().begin({}, std::chrono::milliseconds(16));
        ImDrawList list(ImGui::GetDrawListSharedData());
        list._ResetForNewFrame();
        list.PushTexture(ImGui::GetIO().Fonts->TexRef);
        list.PushClipRect({0, 0}, {width, height});
        for (const Spot& dot : dots) {
            const ImVec2 at = {static_cast<float>(dot.column * side + 8), static_cast<float>(dot.row * side + 8)};
            list.AddRectFilled(at, {at.x + 8, at.y + 8}, IM_COL32_BLACK);
        }
        ImDrawData data;
        data.CmdLists.push_back(&list);
        data.DisplaySize = {width, height};
        auto boxes = damage_.since_last(data, width, height, paper);
        canvas_.renderer().finish(paper);
        return boxes;
    }

  private:
    platform::Canvas canvas_{64, 64};
    Damage damage_;
};

SDL_Rect square_at(const Spot& spot) { return {spot.column * side, spot.row * side, side, side}; }

bool is_within(const SDL_Rect& inner, const SDL_Rect& outer) {
    SDL_Rect both;
    return SDL_IntersectRect(&inner, &outer, &both) == SDL_TRUE && SDL_RectEquals(&both, &inner) == SDL_TRUE;
}

bool all_are_within(const std::vector<Spot>& spots, const std::vector<SDL_Rect>& boxes) {
    return std::ranges::all_of(spots, [&](const Spot& spot) {
        return std::ranges::any_of(boxes, [&](const SDL_Rect& box) { return is_within(square_at(spot), box); });
    });
}

bool overlap(const std::vector<SDL_Rect>& boxes) {
    for (std::size_t a = 0; a < boxes.size(); ++a)
        for (std::size_t b = a + 1; b < boxes.size(); ++b)
            if (SDL_HasIntersection(&boxes[a], &boxes[b]) == SDL_TRUE) return true;
    return false;
}

/// So many, apart from one another, from the top left.
std::vector<Spot> spread(int count) {
    constexpr int in_a_row = 10;
    std::vector<Spot> spots;
    for (int i = 0; i < count; ++i) spots.push_back({1 + i % in_a_row * 3, 1 + i / in_a_row * 3});
    return spots;
}

}  // namespace

TEST_CASE("at first all of the panel is drawn, then only what has changed, and nothing if nothing has") {
    Dots dots;
    const auto first = dots.shown({{3, 4}});
    REQUIRE(first.size() == 1);
    CHECK((first[0].x == 0 && first[0].y == 0 && first[0].w == width && first[0].h == height));
    CHECK(dots.shown({{3, 4}}).empty());
    const auto moved = dots.shown({{30, 20}});
    REQUIRE(moved.size() == 2);
    for (const Spot& spot : {Spot{3, 4}, Spot{30, 20}}) {
        const SDL_Rect own = square_at(spot);
        CHECK(std::ranges::any_of(moved, [&](const SDL_Rect& box) { return SDL_RectEquals(&box, &own) == SDL_TRUE; }));
    }
}

TEST_CASE("changes that touch one another are drawn as one") {
    Dots dots;
    dots.shown({});
    const auto boxes = dots.shown({{5, 5}, {6, 6}, {7, 6}});
    REQUIRE(boxes.size() == 1);
    CHECK((boxes[0].x == 5 * side && boxes[0].y == 5 * side && boxes[0].w == 3 * side && boxes[0].h == 2 * side));
}

TEST_CASE("nothing is drawn twice, and nothing that changed is left out, however many places change") {
    for (const int count : {2, 8, 9, 30, 40, 41, 90}) {
        INFO(count << " places");
        Dots dots;
        dots.shown({});
        const auto boxes = dots.shown(spread(count));
        CHECK(all_are_within(spread(count), boxes));
        CHECK(boxes.size() == (count > 40 ? 1U : static_cast<std::size_t>(std::min(count, 8))));
        CHECK_FALSE(overlap(boxes));
    }
}

TEST_CASE("a change within the arms of another is drawn once, with it") {
    Dots dots;
    dots.shown({});
    std::vector<Spot> corner;
    for (int i = 0; i < 6; ++i) corner.push_back({2, 2 + i});
    for (int i = 1; i < 6; ++i) corner.push_back({2 + i, 7});
    corner.push_back({6, 3});
    const auto boxes = dots.shown(corner);
    CHECK(boxes.size() == 1);
    CHECK(all_are_within(corner, boxes));
}

TEST_CASE("now and then all is drawn, whatever has changed") {
    Dots dots;
    dots.shown({});
    int whole = 0;
    for (int frame = 0; frame < Damage::most_in_part; ++frame)
        for (const SDL_Rect& box : dots.shown({{frame % 30, 3}})) whole += box.w == width && box.h == height ? 1 : 0;
    CHECK(whole == 1);
}
