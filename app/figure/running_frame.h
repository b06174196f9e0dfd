#pragma once
#include <span>
#include <vector>

#include "figure/gait.h"
#include "model/runner.h"

namespace figure {

using Points = std::vector<model::Point>;
Points ellipse(model::Point middle, model::Point radius);
Points circle(model::Point middle, float radius);

/// Where the shapes of a running body of this build are at a phase, in body heights: each is drawn on a part of the
/// body, and goes with it.
struct RunningFrame {
    RunningFrame(float at, model::Build of);

    float phase = 0;
    model::Build build{};
    RunningPose pose;

    using Outline = std::span<const model::Point>;
    Points on_trunk(Outline) const;
    Points on_head(Outline) const;
    /// Hair that is tied swings with the steps.
    Points tail(Outline) const;
    Points on_hip(const LegPose&, Outline) const;
    Points on_thigh(const LegPose&, Outline) const;
    Points on_shank(const LegPose&, Outline) const;
    Points on_foot(const LegPose&, Outline) const;
    Points on_upper_arm(const ArmPose&, Outline) const;
    Points on_forearm(const ArmPose&, Outline) const;
    Points on_hand(const ArmPose&, Outline) const;
    Points thigh(const LegPose&) const;
    Points shank(const LegPose&) const;
    Points knee(const LegPose&) const;
    Points kneecap(const LegPose&) const;
    Points blade(const LegPose&) const;
    Points socket(const LegPose&) const;
    std::vector<Points> curls() const;
};

}  // namespace figure
