#pragma once
#include "visitor/visitor.h"

namespace visiting {

bool touchable(const ui::Seen&);

/// The first thing a finger cannot touch surely, in words: a target under 20 mm, or less than 4 mm from another. Empty
/// when there is none. Rounding to whole pixels moves an edge by half a pixel at most, on each side.
std::string target_mistake(const std::vector<ui::Seen>&, const Visitor&, float rounding_px = 1.01F);

/// The first thing whose words are cut, or that stands beside the panel; empty when there is none.
std::string cut_mistake(const Visitor&, const Panel&);

}  // namespace visiting
