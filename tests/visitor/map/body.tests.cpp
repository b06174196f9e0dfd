#include "visitor/map/body.h"

#include <array>
#include <catch2/catch_test_macros.hpp>

#include "figure/runner.h"
#include "visitor/visitor.h"

using model::Side;
using model::View;

TEST_CASE("a name turns the body to the side that shows its area, and who touched a sliver of it has found it") {
    const visiting::Content content;
    const visitor::Body& body = content.body;
    CHECK_FALSE(body.is_found(View::front, "calves", Side::mid));
    CHECK(body.is_found(View::front, "calves", Side::left));
    CHECK(body.is_found(View::back, "calves", Side::mid));
    CHECK(body.best_view("calves") == View::back);
    CHECK(body.is_found(View::front, "quads", Side::mid));
    CHECK_FALSE(body.is_found(View::back, "quads", Side::right));
    CHECK(body.is_found(View::sole, "feet", Side::mid));
    CHECK_FALSE(body.is_found(View::sole, "knees", Side::mid));
}

namespace {

/// A place on the neutral body, and the area that a touch there means; none for what is elsewhere on the body.
struct Touch {
    std::string_view place;
    View view;
    model::Point at;
    std::string_view area = {};
};

constexpr std::array touches = {
    Touch{"forehead", View::front, {400, 100}},
    Touch{"jaw", View::front, {400, 232}},
    Touch{"throat", View::front, {400, 290}, "neck"},
    Touch{"side of the neck", View::front, {432, 285}, "neck"},
    Touch{"top of the breastbone", View::front, {400, 376}},
    Touch{"breastbone", View::front, {400, 440}},
    Touch{"chest on the left, high", View::front, {462, 380}},
    Touch{"chest on the left, over the heart", View::front, {470, 440}},
    Touch{"chest on the right", View::front, {330, 430}},
    Touch{"front of the left shoulder", View::front, {560, 390}, "shoulders"},
    Touch{"inner edge of the left shoulder", View::front, {535, 400}, "shoulders"},
    Touch{"left upper arm", View::front, {610, 590}},
    Touch{"right elbow", View::front, {165, 660}},
    Touch{"ribs", View::front, {520, 560}},
    Touch{"belly", View::front, {400, 620}},
    Touch{"lower belly", View::front, {400, 770}},
    Touch{"left flank", View::front, {500, 700}},
    Touch{"bend of the left hip", View::front, {470, 880}, "hip-flexors"},
    Touch{"back of the head", View::back, {400, 150}},
    Touch{"nape", View::back, {410, 270}, "neck"},
    Touch{"top of the left shoulder, behind", View::back, {330, 318}, "shoulders"},
    Touch{"between the shoulder blades", View::back, {410, 420}, "upper-back"},
    Touch{"left upper arm, behind", View::back, {190, 560}},
    Touch{"small of the back", View::back, {420, 680}, "lower-back"},
};

}  // namespace

TEST_CASE("a touch on chest, belly, head or arms means none of the areas beside them, on every body, large or small") {
    for (std::size_t runner = 0; runner < model::runners.size(); ++runner) {
        const visitor::Body body = visiting::shipped_body().as(runner);
        for (const float mm_a_unit : {0.13F, 0.09F, 0.07F})
            for (const Touch& touch : touches) {
                INFO(model::runners.at(runner).name << ", " << mm_a_unit << " mm a unit: " << touch.place);
                const visitor::Plate& plate = body.plate(touch.view);
                const model::Point at = figure::widened(touch.at, model::runners.at(runner).build, touch.view);
                const visitor::Aim aim = {ui::size::finger / mm_a_unit, ui::size::finger_on_bare / mm_a_unit,
                                          ui::size::least_area / mm_a_unit};
                const auto hit = visitor::touched(plate, at, aim);
                CHECK((hit ? hit->area : "") == touch.area);
                if (touch.area.empty()) CHECK(visitor::is_elsewhere_on_body(plate, at, aim));
            }
    }
}
