#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "model/page.h"
#include "visitor/map/figure_pictures.h"
#include "visitor/scene.h"

namespace visitor {

/// What the map names: an area, or on the soles a part of the foot, and the page that a touch opens.
struct NamedSpot {
    model::Spot spot;
    std::string_view words;
    const model::Page* page = nullptr;
};
/// Nothing where no page is about it. Through a benefit a part says what its area does: the figure shows no more.
std::optional<NamedSpot> named_on_body(const ui::Frame&, const Scene&, const model::Spot&);
/// All areas from head to foot; or all parts of the foot, from the toes to the heel.
std::vector<NamedSpot> named_areas(const ui::Frame&, const Scene&);
std::vector<NamedSpot> named_foot_parts(const ui::Frame&, const Scene&);

/// What the open page is about: the part of the foot that opened it, else its area; empty where it has none.
model::Spot open_spot(const Scene&);
bool is_open(const Scene&, const NamedSpot&);

/// What stands over it and those beside it: "Body" or "Soles".
std::string_view heading_of(const NamedSpot&);

/// What a touch opens.
kiosk::OpenPage opened_by(const Scene&, const NamedSpot&, model::Side = model::Side::mid);

/// What opens for a touch on the body where no area is, if there is such a page.
inline constexpr std::string_view elsewhere_page = "elsewhere";

/// Its name as a label beside the body, and the line from it to what it names: level, and then slanted to its dot.
struct Name {
    NamedSpot of;
    ui::Rect box;    ///< the touch target
    ui::Rect label;  ///< what is seen of it
    ImVec2 start;    ///< of the line, at the label's edge
    ImVec2 knee;     ///< where it turns
    ImVec2 dot;      ///< in what it names
};

/// How a name is set: bold while what it names is open.
const ui::Type& name_type(bool touched);

/// The widest word of all names.
float widest_name(const ui::Frame&, const Scene&);

struct LabelSize {
    float width = 0;
    float height = 0;
};
/// Of a name's label, its words no wider than `most`.
LabelSize label_size(const ui::Frame&, const NamedSpot&, float most);

void draw_leader(ui::Frame&, const Name&, bool touched);
void draw_name(ui::Frame&, const Name&, const Scene&);

}  // namespace visitor
