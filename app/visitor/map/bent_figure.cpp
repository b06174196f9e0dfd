#include <algorithm>
#include <cmath>

#include "visitor/map/figure_pictures.h"

// A body that bends is mixed anew from its pixels, as textures that are cut in rows leave teeth at its edges.
namespace visitor {

using namespace ui;

namespace {

constexpr int bands_a_figure = 10;

bool is_as_drawn(const Bend& bend, float scale, int top, int rows) {
    for (int row = top; row < top + rows; ++row) {
        const float y = (static_cast<float>(row) + 0.5F) / scale;
        if (!bend.row_at(y).is_as_drawn_at(y)) return false;
    }
    return true;
}

}  // namespace

FigurePictures::Bent& FigurePictures::bent(const Theme& theme, const Hung& hung) {
    const Plate& plate = *hung.plate;
    const Bent::Look look = {hung.scale, theme.palette.body.muscle};
    const auto found = bent_.find({plate.view, plate.facing});
    if (found != bent_.end() && found->second.look == look) return found->second;
    const figure::Style style = style_of(theme, plate.view);
    Sheet sheet(figure::draw(body_->artwork(), plate.view, hung.scale, style, plate.facing));
    Bent made = {look, std::move(sheet), {}, 0};
    const int above = static_cast<int>(std::ceil(motion::breath_lift * hung.scale));  // it may rise out of its drawing
    const int all = made.sheet.height() + above;
    for (int i = 0; i < bands_a_figure; ++i) {
        const int top = all * i / bands_a_figure;
        made.bands.push_back(
            {.texture = {}, .top = top - above, .rows = all * (i + 1) / bands_a_figure - top, .shown = {}});
    }
    return bent_.insert_or_assign({plate.view, plate.facing}, std::move(made)).first->second;
}

void FigurePictures::draw_bent(Frame& frame, const Hung& hung) {
    Bent& figure = bent(frame.theme, hung);
    figure.drawn = frame_;
    const int width = figure.sheet.width();
    for (Band& band : figure.bands) {
        if (band.rows <= 0) continue;
        const auto still = [&](const Bend& bend) { return is_as_drawn(bend, hung.scale, band.top, band.rows); };
        if (!band.shown || (*band.shown != hung.bend && !(still(*band.shown) && still(hung.bend)))) {
            figure.sheet.bend(hung.bend, hung.scale, band.top, band.rows, painted_);
            if (band.texture)
                renderer_.repaint(band.texture, width, painted_);
            else
                band.texture = renderer_.texture(width, band.rows, painted_);
            band.shown = hung.bend;
        }
        const ImVec2 corner = {hung.origin.x, hung.origin.y + static_cast<float>(band.top)};
        frame.draw.AddImage(band.texture.id(), corner,
                            {corner.x + static_cast<float>(width), corner.y + static_cast<float>(band.rows)}, {0, 0},
                            {1, 1}, frame.faded(IM_COL32_WHITE));
    }
}

}  // namespace visitor
