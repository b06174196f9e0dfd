#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "ui/text.h"
#include "visitor/map/lens_show.h"
#include "visitor/map/map_layout.h"

namespace visitor {

/// What is said of something that a body shows, beside that; with a small picture, for some.
struct Callout {
    std::size_t caption = 0;
    std::string_view words;
    ui::Paragraph lines{};
    ui::Rect box{};
    ImVec2 from{};       ///< the line from it
    ImVec2 to{};         ///< where that ends
    bool leads = false;  ///< whether there is one: what is said of all of somebody leads nowhere
};

/// Where they have room among figures, names and lines, near to what they are about. One that has none isn't said here:
/// the card says it too. Of figures at rest. Looked for anew only when what they stand among has changed.
std::vector<Callout> lens_callouts(const ui::Frame&, const PanePlan&, const ui::Rect& pane, model::Topic,
                                   CalloutPlaces&);

void draw_callout(ui::Frame&, const Callout&, model::Topic, const LensShow&);

}  // namespace visitor
