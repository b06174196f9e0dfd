#pragma once
#include <string>

#include "model/page.h"
#include "screen/column.h"

namespace screen {

/// What a benefit cites, on one line: "Davis, Alabed and Chico 2020; Kong and others 2018".
std::string citation(const Frame&, const model::Library&, const model::Benefit&);

/// Every study, with where it was published.
void draw_studies(Column&, const model::Library&);

}  // namespace screen
