#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"
#include "screen/figure_pictures.h"

namespace screen {

enum class ColumnSide { left, right };

/// An area's name beside the figure, and the point its leader line ends at.
struct Name {
    const model::Page* page = nullptr;
    ColumnSide column{};
    ImVec2 anchor;
    Rect box;  ///< the touch target
};

/// Puts the name of every area that the hung plates show into the column beside it, in the order of their anchors which
/// keeps most leader lines from crossing, a touch target high and a gap apart. With two plates each has its own column;
/// beside a single one the names go left and right.
std::vector<Name> place_names(const Theme&, const Body&, const model::Library&, const std::vector<Hung>&,
                              const Rect& left_column, const Rect& right_column);

}  // namespace screen
