#pragma once
#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "figure/polygon.h"
#include "figure/runner_outlines.h"
#include "figure/running_frame.h"

namespace figure {

/// One leg's muscle: the area it belongs to, if that can be touched, its outline, and the fibres it shows at work.
struct MusclePart {
    std::string_view area;
    std::span<const model::Point> outline;
    std::array<std::span<const model::Point>, 3> fibres{};
};

inline constexpr auto muscles_on_shank = std::to_array<MusclePart>(
    {{"shins", runner_outlines::shin_muscle, {runner_outlines::shin_fibre}},
     {{}, runner_outlines::outer_shin},
     {"calves", runner_outlines::soleus},
     {"achilles", runner_outlines::achilles},
     {"calves",
      runner_outlines::calf,
      {runner_outlines::calf_fibre_1, runner_outlines::calf_fibre_2, runner_outlines::calf_fibre_3}}});
inline constexpr auto muscles_on_thigh = std::to_array<MusclePart>(
    {{"hamstrings",
      runner_outlines::hamstrings,
      {runner_outlines::hamstring_fibre_1, runner_outlines::hamstring_fibre_2}},
     {"quads", runner_outlines::quads, {runner_outlines::quad_fibre_1, runner_outlines::quad_fibre_2}},
     {"it-band", runner_outlines::it_band}});
inline constexpr auto muscles_on_hip = std::to_array<MusclePart>(
    {{"hip-flexors", runner_outlines::hip_flexors},
     {"glutes",
      runner_outlines::glutes,
      {runner_outlines::glute_fibre_1, runner_outlines::glute_fibre_2, runner_outlines::glute_fibre_3}}});

/// A muscle that is seen, and can be touched.
struct RunningMuscle {
    std::string_view area;
    float strength = 0;  ///< of its work, 0 to 1
    Outlines outlines;
    model::Point middle;
};

/// Those of the right leg, in front of the other; what lies over others comes first.
std::vector<RunningMuscle> near_muscles(const RunningFrame&);
/// And those of the other, which works half a stride later.
std::vector<RunningMuscle> far_muscles(const RunningFrame&);

}  // namespace figure
