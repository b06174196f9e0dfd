#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "ui/button.h"
#include "visitor/scene.h"

namespace visitor {

struct BarItem {
    std::string_view words;
    ui::Icon icon{};
    std::optional<kiosk::Deed> deed;  ///< none: it cannot be done now
    bool on = false;
};

/// Icons beside their words, each button as wide as it needs; or above them, all equally wide.
struct BarRow {
    std::vector<BarItem> items;
    std::size_t at_the_right = 0;  ///< so many at its end stand at the right edge
    ui::Arrange arrange = ui::Arrange::in_a_row;
    float height = 0;  ///< pixels
};

/// Laid out: in which rows, and in how large text. Nothing, where there is nothing to offer.
struct Bar {
    float text = 1;
    std::vector<BarRow> rows = {};

    float height(const ui::Frame&) const;
};

/// The bottom bar: always in the same place, whatever is open above it.
Bar plan_bar(ui::Frame&, const Scene&);
/// What steers the voice while the card is read out.
Bar plan_player(ui::Frame&, float width, const Scene&);

void draw_bar(ui::Frame&, const ui::Rect&, const Bar&, float radius_mm = 0);

}  // namespace visitor
