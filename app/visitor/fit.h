#pragma once
#include <string>
#include <vector>

#include "model/problem.h"
#include "visitor/kiosk.h"

namespace visitor {

/// Lays every page out as a visitor would see it who wants the largest text on the smallest panel, either way up, and
/// advises on each text that does not fit the room it has; and with the usual text, on the titles of benefits that have
/// no room for being shown at a glance, and tells of a page whose first warning to call now is out of sight. Draws
/// nothing: of the parts' renderer only the typeface counts, so a canvas of any size will do. `language` is a code;
/// empty for the one the pages are written in.
std::vector<model::Problem> misfits(const Kiosk::Parts&, const model::Library&, const std::string& language = {});

}  // namespace visitor
