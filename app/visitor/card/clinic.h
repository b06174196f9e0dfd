#pragma once
#include "model/clinic_facts.h"
#include "ui/column.h"

namespace visitor {

/// What the clinic says of itself, each line behind its lead-in.
void draw_contact(ui::Column&, const model::Clinic&);
/// Who looked the pages through; `otherwise` where the clinic names nobody.
void draw_reviewer(ui::Column&, const model::Clinic&, std::string_view otherwise);

}  // namespace visitor
