#pragma once
#include <span>
#include <string>
#include <string_view>

#include "model/page.h"
#include "ui/column.h"

namespace visitor {

/// A way to another page, and what stands on its button.
struct LabelledLink {
    model::Where where;
    std::string words;
    std::string_view to;
    std::string_view more = {};  ///< what is said beside its words
};

/// What stands on a link's button: what it feels like, or the name of its page, whose name is `more` in the first case.
LabelledLink labelled(const model::Link&, const model::Page& target);

/// Buttons of one size, two to a row where each has its words on two lines at most.
void draw_link_grid(ui::Column&, std::span<const LabelledLink>);

}  // namespace visitor
