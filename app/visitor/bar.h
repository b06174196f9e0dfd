#pragma once
#include <optional>
#include <string>
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
    std::optional<bool> said_on = {};  ///< where the ear is told something else
    float widest = 0;                  ///< pixels of room for words: as many as it may come to need, in any language
};

/// Where the icons of a row's buttons stand: beside their words; above them; or nowhere, where large words need the
/// room. The way to help keeps its own. Where there is still too little room, letters stand for the word they mean.
enum class Signs { beside, above, none, fewest };

/// Each button is as wide as it needs, or all share the row.
enum class Spread { as_needed, evenly };

struct BarRow {
    std::vector<BarItem> items;
    std::size_t at_the_right = 0;  ///< so many at its end stand at the right edge
    Signs signs{};
    Spread spread{};
    float height = 0;  ///< pixels
};

/// Laid out: in which rows. Nothing, where there is nothing to offer.
struct Bar {
    std::vector<BarRow> rows = {};
    std::string_view name = {};  ///< is only heard

    float height(const ui::Frame&) const;
};

/// The bottom bar: always in the same place, whatever is open above it.
Bar plan_bar(const ui::Frame&, const Scene&);
/// What steers the voice while the card is read out.
Bar plan_player(const ui::Frame&, float width, const Scene&);

/// Between the bar's edge and its buttons.
float bar_padding(const ui::Frame&);

/// What the way to help does, if it is at that point of the bar.
std::optional<kiosk::Deed> help_at(const ui::Frame&, const ui::Rect& bar_box, const Bar&, ImVec2 point);

void draw_bar(ui::Frame&, const ui::Rect&, const Bar&, float radius_mm = 0);

}  // namespace visitor
