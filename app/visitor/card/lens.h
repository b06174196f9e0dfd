#pragma once
#include <optional>
#include <vector>

#include "kiosk/session.h"
#include "model/shown_card.h"
#include "visitor/card/blocks.h"

/// The whole body seen through one benefit: what it changes, and how sure the studies are of that by area.
namespace visitor {

/// What an area's page says of that benefit; null without a lens, and for a page that says nothing of it.
const model::Benefit* seen_through(const std::optional<model::Topic>& lens, const model::Page&);

/// Opens an area; through the lens where there is one, its page opens at that benefit.
kiosk::OpenPage open_through(const std::optional<model::Topic>& lens, const model::Page&,
                             model::Side = model::Side::mid);

/// The areas by how sure the studies are there, the surest first; none without a lens.
std::vector<model::GradedAreas> areas_by_grade(const model::Library&, const std::optional<model::Topic>& lens);

/// The areas by how sure the studies are there, the surest first, as buttons.
void draw_areas_by_grade(ui::Column&, const Reading&);

}  // namespace visitor
