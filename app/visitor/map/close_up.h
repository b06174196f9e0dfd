#pragma once
#include <optional>

#include "visitor/map/map_layout.h"
#include "visitor/scene.h"

namespace visitor {

/// A touched part that comes near: the figure that shows most of it stays as it is, so that whatever else is on it can
/// be touched, and beside it the part is seen from close by, in the place of the other figure.
struct CloseUp {
    std::string_view area;
    std::size_t whole = 0;  ///< of two figures the one that stays
    std::size_t other = 1;  ///< and the one that makes room
    Hung near;              ///< its room is where it stands
    ui::Rect on_figure;     ///< where what it shows is on the figure that stays
    float arrived = 1;      ///< how near it is, 0 to 1
    bool is_there = true;   ///< or on its way back

    ui::Rect shown() const;
};

/// Of front and back beside one another, as planned; nothing where there is no open part, or no room for it.
std::optional<CloseUp> close_up_in(ui::Frame&, const PanePlan&, const Scene&);

/// In a room of its own, beside figures of which this one stays.
std::optional<CloseUp> close_up_beside(ui::Frame&, const Hung& whole, const ui::Rect& room, const Scene&);

void draw_close_up(ui::Frame&, const CloseUp&, const Scene&);

}  // namespace visitor
