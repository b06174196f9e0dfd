#pragma once
#include <string>
#include <vector>

#include "model/page.h"
#include "ui/column.h"

namespace visitor {

/// What a benefit cites, on one line: "Davis, Alabed and Chico 2020; Kong and others 2018".
std::string citation(const ui::Frame&, const model::Library&, const std::vector<std::string>& keys);

/// Every study, with where it was published.
/// The same on a line of its own below what cites them.
void draw_sources(ui::Column&, const model::Library&, const std::vector<std::string>& keys);

void draw_studies(ui::Column&, const model::Library&);

}  // namespace visitor
