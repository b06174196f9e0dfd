#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"
#include "visitor/map/figure_pictures.h"

namespace visitor {

enum class ColumnSide { left, right };

/// An area's name beside the figure, and the point its leader line ends at.
struct Name {
    const model::Page* page = nullptr;
    ColumnSide column{};
    ImVec2 anchor;
    ui::Rect box;  ///< the touch target
};

/// How a name is set: bold while its area is open.
const ui::Type& name_type(bool touched);

/// Puts the name of every area that the hung plates show into the column beside it, in the order of their anchors which
/// keeps most leader lines from crossing, a touch target high or as high as its lines, and a gap apart. With two plates
/// each has its own column; beside a single one the names go left and right.
std::vector<Name> place_names(const ui::Frame&, const Body&, const model::Library&, const std::vector<Hung>&,
                              const ui::Rect& left_column, const ui::Rect& right_column);

/// The widest word of all names.
float widest_name(const ui::Frame&, const model::Library&);

}  // namespace visitor
