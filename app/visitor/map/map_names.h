#pragma once
#include <optional>

#include "model/page.h"
#include "visitor/map/figure_pictures.h"
#include "visitor/scene.h"

namespace visitor {

/// An area's name as a label beside the body, and the line from it to the area: level, and then slanted to its dot.
struct Name {
    const model::Page* page = nullptr;
    ui::Rect box;    ///< the touch target
    ui::Rect label;  ///< what is seen of it
    ImVec2 start;    ///< of the line, at the label's edge
    ImVec2 knee;     ///< where it turns
    ImVec2 dot;      ///< in the area
};

/// How a name is set: bold while its area is open.
const ui::Type& name_type(bool touched);

/// The widest word of all names.
float widest_name(const ui::Frame&, const model::Library&);

struct LabelSize {
    float width = 0;
    float height = 0;
};
/// Of a name's label, its words no wider than `most`; with room for how sure the studies are, where names show that.
LabelSize label_size(const ui::Frame&, const model::Page&, float most, const std::optional<model::Topic>& lens);

void draw_leader(ui::Frame&, const Name&, bool touched);
void draw_name(ui::Frame&, const Name&, bool touched, const std::optional<model::Topic>& lens);

}  // namespace visitor
