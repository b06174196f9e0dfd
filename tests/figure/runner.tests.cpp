#include "figure/runner.h"

#include <nanosvg.h>

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

#include "figure/hit.h"
#include "figure/raster.h"
#include "figure/workshop.h"

namespace {

using Catch::Approx;
using model::Build;
using model::Side;
using model::View;

const figure::Body& neutral() {
    static const figure::Body body = figure::load(workshop::drawings);
    return body;
}

const model::Runner& runner_named(std::string_view name) {
    return *std::ranges::find(model::runners, name, &model::Runner::name);
}

std::set<std::string> ids(const figure::Body& body, View view) {
    std::set<std::string> found;
    for (const NSVGshape* shape = body.artwork[view].shapes; shape; shape = shape->next) found.insert(shape->id);
    return found;
}

bool any_starts(const std::set<std::string>& ids, std::string_view lead) {
    return std::ranges::any_of(ids, [&](const std::string& id) { return id.starts_with(lead); });
}

}  // namespace

TEST_CASE("a body is as wide as its build at each height, and smooth between") {
    const auto x = [](Build build, float y) { return figure::widened({500, y}, build, View::front).x; };
    for (const float y : {0.0F, 520.0F, 1700.0F}) CHECK(x(Build::medium, y) == 500);
    CHECK(x(Build::hips, 520) == Approx(487));
    CHECK(x(Build::hips, 860) == Approx(503));
    CHECK(x(Build::hips, 590) == Approx(488.5));
    CHECK(x(Build::broad, 760) == Approx(512));
    CHECK(x(Build::broad, 1699) == Approx(502));
    for (const Build build : {Build::hips, Build::broad, Build::slim, Build::full})
        for (float y = 0; y < 1700; y += 4) CHECK(std::abs(x(build, y + 4) - x(build, y)) < 1);
    CHECK(figure::widened({500, 760}, Build::broad, View::sole).x == 500);
}

TEST_CASE("a touch means what is drawn there, on a slim body and on a broad one") {
    const figure::Body slim = figure::as_runner(neutral(), runner_named("slim man"));
    const figure::Body broad = figure::as_runner(neutral(), runner_named("broad woman"));
    const model::Point beside_the_hip = {400 + 0.95F * 158, 880};
    CHECK_FALSE(figure::HitMap(slim.figure[View::front]).hit(beside_the_hip, 0));
    REQUIRE(figure::HitMap(broad.figure[View::front]).hit(beside_the_hip, 0));
    CHECK(figure::HitMap(broad.figure[View::front]).hit(beside_the_hip, 0)->area == "hips");
}

TEST_CASE("everybody has their own hair, and every area but those a blade stands for") {
    std::set<std::size_t> skins;
    std::set<std::string_view> names;
    for (const model::Runner& runner : model::runners) {
        INFO(runner.name);
        skins.insert(runner.skin);
        names.insert(runner.name);
        const figure::Body body = figure::as_runner(neutral(), runner);
        for (const View view : {View::front, View::back, View::side}) {
            const std::set<std::string> own = ids(body, view);
            const std::array styles = {"hair.bun", "hair.cropped", "hair.curls", "hair.headscarf"};
            CHECK(std::ranges::count_if(styles, [&](const char* style) { return any_starts(own, style); }) == 1);
            CHECK(any_starts(own, "hair.beard") == (runner.beard == model::Beard::full && view != View::back));
        }
        if (runner.blade != model::Blade::none) continue;
        for (const View view : {View::front, View::back, View::side, View::sole})
            CHECK(body.figure[view].shapes.size() == neutral().figure[view].shapes.size());
    }
    CHECK(skins.size() == model::skin_count);
    CHECK(names.size() == model::runners.size());
}

TEST_CASE("whoever runs on a blade has one lower leg, which can be touched, and a knee above the blade") {
    const figure::Body body = figure::as_runner(neutral(), runner_named("man with a blade"));
    for (const View view : {View::front, View::back}) {
        CHECK(any_starts(ids(body, view), "blade"));
        for (const std::string_view area : {"calves", "ankles", "feet"}) {
            const auto on = [&](Side side) {
                return std::ranges::count_if(body.figure[view].shapes, [&](const model::Shape& shape) {
                    return shape.area == area && shape.side == side;
                });
            };
            CHECK(on(Side::left) == 0);
            CHECK(on(Side::right) > 0);
        }
        CHECK(std::ranges::any_of(body.figure[view].shapes, [](const model::Shape& shape) {
            return shape.area == "knees" && shape.side == Side::left;
        }));
        CHECK(std::ranges::none_of(body.figure[view].anchors, [](const model::Anchor& anchor) {
            return anchor.side == Side::left && anchor.at.y > 1260;
        }));
    }
    CHECK_FALSE(any_starts(ids(figure::as_runner(neutral(), runner_named("older man")), View::front), "blade"));
}

TEST_CASE("a hand is smaller than a foot") {
    const auto box = [&](View view, std::string_view lead) {
        figure::Bounds around;
        for (const NSVGshape* shape = neutral().artwork[view].shapes; shape; shape = shape->next)
            if (std::string_view(shape->id).starts_with(lead))
                around.enclose({shape->bounds[0], shape->bounds[1], shape->bounds[2], shape->bounds[3]});
        return around;
    };
    const figure::Bounds hand = box(View::side, "arm.hand.");
    const figure::Bounds foot = box(View::side, "feet.");
    CHECK(hand.right - hand.left < 0.6F * (foot.right - foot.left));
    CHECK(box(View::front, "arm.fist.right").right - box(View::front, "arm.fist.right").left <
          box(View::front, "feet.right").right - box(View::front, "feet.right").left);
}

TEST_CASE("the drawings stay as they are when a runner's body is made of them") {
    const std::size_t before = ids(neutral(), View::front).size();
    figure::as_runner(neutral(), runner_named("man with a blade"));
    CHECK(ids(neutral(), View::front).size() == before);
}
