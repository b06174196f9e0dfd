#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace publish {

/// What a spreadsheet did to a cell on its way: this is nothing that anybody has written.
struct Damage {
    enum class Kind {
        formula,  ///< it was worked out, or would be
        misread,  ///< letters that are others, or none: "Ã¡" for "á", "m?s" for "más"
        lines     ///< more than the text has: behind a lost quote, whole rows end up in one cell
    };
    Kind kind{};
    std::string what;  ///< as one can say of the cell: "it says #NAME? ..."
};

/// `cell` is a translation of `original`: what that has too was written. With `guarded` a ' stood before the cell,
/// which says that it is no formula. Misread letters are found where they cannot be meant; a table that was read
/// wrongly has more of them.
std::optional<Damage> damage_to(std::string_view cell, bool guarded, std::string_view original);

}  // namespace publish
