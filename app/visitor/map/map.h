#pragma once
#include <optional>

#include "kiosk/session.h"
#include "model/page.h"
#include "visitor/map/body_pictures.h"

namespace visitor {

enum class Orientation { landscape, portrait };

/// What the figure shows and answers with.
struct PaneScene {
    Orientation orientation{};
    ui::Rect panel;
    const Body& body;
    const model::Library& library;
    const kiosk::Session& session;
    FigurePictures& figures;
    kiosk::Time touched_at;  ///< when the open area was touched: it swells once
};

/// The figure with the names of its areas around it, and the switch between its views. Figure and names do the same.
/// Names are as large as the visitor wants, as far as there is room beside the figure.
std::optional<kiosk::Deed> figure_pane(ui::Frame&, const ui::Rect&, const PaneScene&);

/// A row of small views above an open page: every view that shows the touched area shows it in its colour.
std::optional<kiosk::Deed> figure_strip(ui::Frame&, const ui::Rect&, const PaneScene&);

}  // namespace visitor
