#pragma once
#include <vector>

#include "ui/scroll.h"
#include "visitor/map/map_names.h"

namespace visitor {

/// Names as buttons, from head to foot, for where they have no room around the figure.
struct NameList {
    int columns = 1;
    std::vector<NamedSpot> names;
    std::vector<float> row_heights;  ///< pixels
    float gap = 0;                   ///< between rows, and between columns
    ui::Rect box = {};               ///< where it stands; the list may be taller, and scrolls then
    ui::Rect pagers = {};            ///< what scrolls it

    float height() const;
};

/// How wide a list of all areas in so many columns has to be for every word, and for every name on one line.
float list_width(const ui::Frame&, const Scene&, int columns);
float longest_list_width(const ui::Frame&, const Scene&, int columns);

/// In so many columns, altogether so wide; it stands nowhere yet.
NameList list_names(const ui::Frame&, std::vector<NamedSpot>, int columns, float width);

void draw_name_list(ui::Frame&, const NameList&, const Scene&);

}  // namespace visitor
