#pragma once
#include <set>
#include <string_view>

#include "visitor/running/show.h"
#include "visitor/scene.h"

namespace visitor {

/// The width of one, as a share of the height.
inline constexpr float runner_shape = 0.74F;

/// Whose muscles the first screen names, by and by.
std::set<std::string_view> areas_on_first_screen();

/// Where the runner of the first screen stands.
struct RunnerPlace {
    ui::Rect box;
    bool small = false;  ///< beside large words: without any of its own
};

/// The runner of the first screen, with the names of two muscles at work, between a box's edges, on the ground at its
/// bottom. A touch on a muscle or its name leads to its page; whatever else is touched is others'.
void attract_runner(ui::Frame&, const RunnerPlace&, const Scene&);
/// The visitor's runner, at rest and without names, in the middle of a box on the ground at its bottom.
void runner_at_rest(ui::Frame&, const ui::Rect&, const Scene&);

}  // namespace visitor
