#include "figure/running_echo.h"

#include "figure/curves.h"
#include "figure/runner_outlines.h"
#include "figure/running_frame.h"

namespace figure {
namespace {

namespace outlines = runner_outlines;

constexpr Colour white = {255, 255, 255};

void add_leg(Curves& curves, const RunningFrame& body, const LegPose& leg, bool blade) {
    curves.fill(body.thigh(leg), white);
    if (blade) {
        curves.fill(body.socket(leg), white);
        return curves.fill(body.blade(leg), white);
    }
    for (const Points& part : {body.knee(leg), body.shank(leg), body.on_foot(leg, outlines::shoe),
                               body.on_foot(leg, outlines::sole), body.on_foot(leg, outlines::sock)})
        curves.fill(part, white);
}

void add_arm(Curves& curves, const RunningFrame& body, const ArmPose& arm) {
    curves.fill(body.on_upper_arm(arm, outlines::upper_arm), white);
    curves.fill(body.on_forearm(arm, outlines::forearm), white);
    curves.fill(body.on_hand(arm, outlines::fist), white);
}

void add_hair(Curves& curves, const RunningFrame& body, const model::Runner& runner) {
    switch (runner.hair) {
        case model::Hair::bun:
            curves.fill(body.tail(outlines::tail), white);
            return curves.fill(body.on_head(outlines::tied_hair), white);
        case model::Hair::cropped:
            return curves.fill(body.on_head(outlines::cropped), white);
        case model::Hair::curls:
            for (const Points& curl : body.curls()) curves.fill(curl, white);
            return;
        case model::Hair::headscarf:
            return curves.fill(body.on_head(outlines::headscarf), white);
    }
}

}  // namespace

base::Pixels draw_echo(float phase, const model::Runner& runner, float height, const Frame& frame) {
    const RunningFrame body(phase, runner.build);
    Curves curves;
    add_arm(curves, body, body.pose.left_arm);
    add_leg(curves, body, body.pose.left, runner.blade == model::Blade::left);
    add_leg(curves, body, body.pose.right, false);
    for (const auto& part :
         {body.on_trunk(outlines::neck), body.on_trunk(outlines::vest), body.on_head(outlines::face),
          body.on_hip(body.pose.right, outlines::glutes), body.on_hip(body.pose.right, outlines::hip_flexors)})
        curves.fill(part, white);
    add_hair(curves, body, runner);
    if (runner.beard == model::Beard::full) curves.fill(body.on_head(outlines::beard), white);
    add_arm(curves, body, body.pose.right_arm);
    return curves.rasterise(height, frame);
}

}  // namespace figure
