#include "screen/figure_pictures.h"

#include <algorithm>
#include <cmath>

namespace screen {
namespace {

// Enough for every area on the views of one screen; more would only be memory.
constexpr std::size_t most_pieces = 64;

figure::Colour channels(ImU32 colour) {
    const auto channel = [&](int shift) { return static_cast<std::uint8_t>(colour >> shift & 255U); };
    return {channel(IM_COL32_R_SHIFT), channel(IM_COL32_G_SHIFT), channel(IM_COL32_B_SHIFT)};
}

}  // namespace

Rect Hung::box() const {
    const figure::Bounds& extent = plate->extent;
    const ImVec2 corner = on_screen({extent.left, extent.top});
    return {corner.x, corner.y, (extent.right - extent.left) * scale, (extent.bottom - extent.top) * scale};
}

Hung hang(const Plate& plate, const Rect& room) {
    const figure::Bounds& extent = plate.extent;
    const float width = extent.right - extent.left;
    const float height = extent.bottom - extent.top;
    const float scale = std::min(room.w / width, room.h / height);
    const Rect box = centred(room, width * scale, height * scale);
    return {&plate, {std::round(box.x - extent.left * scale), std::round(box.y - extent.top * scale)}, scale};
}

const FigurePictures::Piece& FigurePictures::view(const Hung& hung) {
    const Plate& plate = *hung.plate;
    Piece& piece = pieces_[{plate.view, plate.facing, hung.scale, ""}];
    if (!piece.texture) {
        const model::Pixels pixels = figure::draw(body_.artwork(), plate.view, hung.scale, plate.facing);
        piece = {renderer_.texture(pixels.width, pixels.height, pixels.rgba),
                 {0, 0, static_cast<float>(pixels.width), static_cast<float>(pixels.height)}};
    }
    return piece;
}

const FigurePictures::Piece& FigurePictures::highlight(Frame& frame, const Hung& hung, std::string_view area) {
    const Plate& plate = *hung.plate;
    Piece& piece = pieces_[{plate.view, plate.facing, hung.scale, std::string(area)}];
    if (!piece.texture) {
        const figure::Highlight drawn =
            figure::draw_highlight(body_.artwork(), plate.view, area, std::nullopt, hung.scale,
                                   channels(frame.palette().touched), plate.facing);
        if (drawn.pixels.width > 0)
            piece = {renderer_.texture(drawn.pixels.width, drawn.pixels.height, drawn.pixels.rgba),
                     {static_cast<float>(drawn.x), static_cast<float>(drawn.y), static_cast<float>(drawn.pixels.width),
                      static_cast<float>(drawn.pixels.height)}};
    }
    return piece;
}

void FigurePictures::draw(Frame& frame, const Hung& hung) {
    if (pieces_.size() > most_pieces) pieces_.clear();
    const Piece& piece = view(hung);
    frame.draw.AddImage(piece.texture.id(), hung.origin, {hung.origin.x + piece.box.w, hung.origin.y + piece.box.h},
                        {0, 0}, {1, 1}, frame.faded(IM_COL32_WHITE));
}

void FigurePictures::draw_touched(Frame& frame, const Hung& hung, std::string_view area, float strength,
                                  float swollen) {
    const Piece& piece = highlight(frame, hung, area);
    if (!piece.texture) return;
    const Rect box = Rect{hung.origin.x + piece.box.x, hung.origin.y + piece.box.y, piece.box.w, piece.box.h}.inset(
        -piece.box.w * swollen / 2, -piece.box.h * swollen / 2);
    const auto alpha = static_cast<int>(strength * 255 + 0.5F);
    frame.draw.AddImage(piece.texture.id(), box.min(), box.max(), {0, 0}, {1, 1},
                        frame.faded(IM_COL32(255, 255, 255, alpha)));
}

}  // namespace screen
