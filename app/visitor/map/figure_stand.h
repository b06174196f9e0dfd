#pragma once
#include <vector>

#include "ui/frame.h"
#include "visitor/map/figure_pictures.h"
#include "visitor/map/labels.h"
#include "visitor/map/view_switch.h"
#include "visitor/scene.h"

namespace visitor {

/// The room and what stands in it, but for where.
struct Setting {
    const ui::Frame& frame;
    const Scene& scene;
    ui::Rect room;
    Views views{};
    std::vector<const Plate*> plates;
    std::vector<NamePlace> places;
    float widest_words = 0;  ///< pixels that a name's words may take on a line
    float farther = 1;       ///< times as far as is best a name may stand off its part
};

/// Where the figures stand: their scale, the top of their drawings, and the middles of figures and columns from the
/// left. With one figure the second is the first.
struct Stand {
    float scale = 0;
    float top = 0;
    float first = 0;
    float second = 0;
    float between = 0;
    float left_edge = 0;   ///< of the left column's labels, at their right
    float right_edge = 0;  ///< of the right column's, at their left
};

/// Without the strip below, where names may stand lower than the feet.
float height_for_figure(const Setting&);

/// The largest scale that this height allows, and where the drawings begin at a scale.
float full_scale(const Setting&);
float top_at(const Setting&, float scale);

/// Where what turns the figures stands.
NameColumn turn_column(Views);

/// What the columns need, in pixels from the middles of the figures beside them.
struct Needs {
    float left = 0;         ///< of the body beside the left column's labels
    float left_labels = 0;  ///< the widest of those
    float first = 0;        ///< body and half of a label, right of the first figure
    float second = 0;       ///< the same left of the second
    float right = 0;
    float right_labels = 0;
};

Needs needs_of(const Setting&, const std::vector<Label>&, const Stand&, const ui::Rect& turn);

/// The columns beside figures that stand already.
void put_columns(const Setting&, const Needs&, Stand&);

/// Puts figures and columns side by side and shares out what room is left among the lines. False: there is none.
bool spread(const Setting&, const Needs&, Stand&);

/// Each takes the touches of its half.
std::vector<Hung> hang(const Setting&, const Stand&);

}  // namespace visitor
