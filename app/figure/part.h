#pragma once
#include <optional>
#include <string_view>

#include "model/figure.h"

namespace figure {

/// What a drawing's id stands for: `AREA.SIDE` or `AREA.SIDE.N`.
struct Part {
    std::string_view area;  ///< one of `model::area_ids`
    model::Side side{};
};

/// nanosvg keeps this many characters of an id and drops the rest without a word.
inline constexpr std::size_t longest_kept_id = 63;

/// Empty for what cannot be touched, `body.*` and `line.*`. Throws model::BrokenInstallation, naming `file`, for an id
/// that is missing, may have been cut, or names no area or side.
std::optional<Part> part_named(std::string_view id, std::string_view file);

}  // namespace figure
