#pragma once
#include <optional>
#include <vector>

#include "model/problem.h"
#include "preview/marks.h"
#include "ui/scroll.h"

namespace preview {

/// What staff have to mend, and what the kiosk shows too small to be touched.
struct ProblemPanel {
    const model::Library& library;
    const std::vector<model::Problem>& problems;  ///< sorted for reading
    const std::vector<SmallTarget>& small_targets;
    std::optional<std::size_t> open;  ///< the problem that is shown in full
    bool reveal = false;              ///< scroll to it
};

/// The problem that was touched.
std::optional<std::size_t> draw_problem_panel(ui::Frame&, const ui::Rect&, const ProblemPanel&, ui::Scroll&);

}  // namespace preview
