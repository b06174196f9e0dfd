#pragma once
#include <string>

#include "model/page.h"
#include "ui/column.h"

namespace visitor {

/// What a benefit cites, on one line: "Davis, Alabed and Chico 2020; Kong and others 2018".
std::string citation(const ui::Frame&, const model::Library&, const model::Benefit&);

/// Every study, with where it was published.
void draw_studies(ui::Column&, const model::Library&);

}  // namespace visitor
