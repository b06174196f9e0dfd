#pragma once
#include <optional>
#include <string>

#include "kiosk/session.h"
#include "model/page.h"

namespace preview {

/// Where in the kiosk a line of a content file can be seen.
struct Spot {
    std::optional<kiosk::Place> place = {};    ///< none for what no page shows
    std::optional<std::string> language = {};  ///< none for what is the same in all of them
    bool operator==(const Spot&) const = default;
};

/// A page's line leads to the section its block stands in, a translation's to the block it translates. Line 0 leads to
/// the page.
Spot spot_of(const model::Library&, const model::Where&);

/// The first block whose words are not those of the version before; empty when none has changed.
std::optional<model::Where> first_change(const model::Page& before, const model::Page& after);

}  // namespace preview
