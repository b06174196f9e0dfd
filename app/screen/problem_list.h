#pragma once
#include <optional>
#include <vector>

#include "model/problem.h"
#include "screen/marks.h"
#include "screen/scroll.h"

namespace screen {

/// Errors before advice, each by file and line: the order they are shown in.
void sort_for_reading(std::vector<model::Problem>&);

/// What staff have to mend, and what the kiosk shows too small to be touched.
struct ToMend {
    const model::Library& library;
    const std::vector<model::Problem>& problems;  ///< sorted for reading
    const std::vector<SmallTarget>& small_targets;
    std::optional<std::size_t> open;  ///< the problem that is shown in full
    bool reveal = false;              ///< scroll to it
};

/// The problem that was touched.
std::optional<std::size_t> draw_to_mend(Frame&, const Rect&, const ToMend&, Scroll&);

}  // namespace screen
