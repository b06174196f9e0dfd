#pragma once
#include <optional>

#include "kiosk/session.h"
#include "model/page.h"
#include "screen/figure_pictures.h"

namespace screen {

enum class Orientation { landscape, portrait };

/// What the figure shows and answers with.
struct PaneScene {
    Orientation orientation{};
    Rect panel;
    const Body& body;
    const model::Library& library;
    const kiosk::Session& session;
    FigurePictures& figures;
    kiosk::Time touched_at;  ///< when the open area was touched: it swells once
};

/// The figure with the names of its areas around it, and the switch between its views. Figure and names do the same.
/// Names are as large as the visitor wants, as far as there is room beside the figure.
std::optional<kiosk::Deed> figure_pane(Frame&, const Rect&, const PaneScene&);

/// A row of small views above an open page: every view that shows the touched area shows it in its colour.
std::optional<kiosk::Deed> figure_strip(Frame&, const Rect&, const PaneScene&);

}  // namespace screen
