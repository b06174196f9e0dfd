#include "figure/running_muscles.h"

#include <algorithm>

namespace figure {
namespace {

using model::Point;

Point middle_of(const Points& points) {
    Point sum;
    for (const Point point : points) sum = {sum.x + point.x, sum.y + point.y};
    const auto count = static_cast<float>(points.size());
    return {sum.x / count, sum.y / count};
}

// Of several parts the last is the one that is named.
void add_muscle(std::vector<RunningMuscle>& muscles, const MusclePart& part, float phase, const Points& outline) {
    if (part.area.empty()) return;
    auto found = std::ranges::find(muscles, part.area, &RunningMuscle::area);
    if (found == muscles.end()) found = muscles.insert(muscles.end(), {part.area, at_work(part.area, phase), {}, {}});
    found->outlines.push_back(outline);
    found->middle = middle_of(outline);
}

std::vector<RunningMuscle> muscles_of(const RunningFrame& body, const LegPose& leg, float phase) {
    std::vector<RunningMuscle> muscles;
    for (const MusclePart& part : muscles_on_hip) add_muscle(muscles, part, phase, body.on_hip(leg, part.outline));
    for (const MusclePart& part : muscles_on_thigh) add_muscle(muscles, part, phase, body.on_thigh(leg, part.outline));
    for (const MusclePart& part : muscles_on_shank) add_muscle(muscles, part, phase, body.on_shank(leg, part.outline));
    add_muscle(muscles, {"feet", runner_outlines::foot_muscle}, phase, body.on_foot(leg, runner_outlines::foot_muscle));
    return muscles;
}

}  // namespace

std::vector<RunningMuscle> near_muscles(const RunningFrame& body) {
    return muscles_of(body, body.pose.right, body.phase);
}

std::vector<RunningMuscle> far_muscles(const RunningFrame& body) {
    return muscles_of(body, body.pose.left, body.phase + 0.5F);
}

}  // namespace figure
