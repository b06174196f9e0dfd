#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "visitor/map/map_names.h"

/// The lines from names to their areas.
namespace visitor {

/// Draws up the line of a name whose label and dot have their places: level from the label on the side that faces the
/// body, and near the dot slanted to it.
void lead(const ui::Frame&, Name&, bool label_at_the_left, bool over_shoulder);

/// Whether a line meets a name's label or line, or comes near to its dot.
bool meets(const ui::Frame&, ImVec2 from, ImVec2 to, const Name&);

/// The first name whose label covers a body or another label, or whose line meets an arm, a label, a dot or a line.
/// The upper arm belongs to the shoulders: their own line ends there.
std::optional<std::size_t> first_meeting(const ui::Frame&, const std::vector<Name>&, const std::vector<Hung>&);

}  // namespace visitor
