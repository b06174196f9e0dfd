#include "ui/paint.h"

#include <cmath>

#include "ui/waist.h"

namespace ui {
namespace {

Rect whole_pixels(const Rect& box) {
    const float x = std::round(box.x);
    const float y = std::round(box.y);
    return {x, y, std::round(box.right()) - x, std::round(box.bottom()) - y};
}

// In pixels. The software renderer rounds the edges of anything thinner, or not whole, to nothing here and there.
constexpr float thinnest_line = 2;

int pixels(const Frame& frame, float mm) { return std::max(1, static_cast<int>(std::lround(frame.px(mm)))); }

// The quarters of a disc, each in a corner of the box as large as it was drawn.
void corners(Frame& frame, const Rect& box, const Disc& disc, ImU32 colour) {
    if (!frame.paints()) return;
    const ImTextureID texture = frame.pictures.disc(disc);
    const auto r = static_cast<float>(disc.radius);
    for (const int row : {0, 1})
        for (const int column : {0, 1}) {
            const ImVec2 from = {static_cast<float>(column) / 2, static_cast<float>(row) / 2};
            const ImVec2 at = {column == 0 ? box.x : box.right() - r, row == 0 ? box.y : box.bottom() - r};
            frame.draw.AddImage(texture, at, {at.x + r, at.y + r}, from, {from.x + 0.5F, from.y + 0.5F}, colour);
        }
}

void plain(Frame& frame, const Rect& box, ImU32 colour) {
    if (box.w > 0 && box.h > 0) frame.draw.AddRectFilled(box.min(), box.max(), colour);
}

// A blurred disc, its middle row and column stretched between its corners.
void stretch(Frame& frame, const Rect& box, const Disc& disc, ImU32 colour) {
    if (!frame.paints()) return;
    const ImTextureID texture = frame.pictures.disc(disc);
    const auto r = static_cast<float>(disc.radius);
    const float xs[4] = {box.x, box.x + r, box.right() - r, box.right()};
    const float ys[4] = {box.y, box.y + r, box.bottom() - r, box.bottom()};
    const float corner = r / (2 * r + waist);
    const float from[3] = {0, corner, 1 - corner};
    const float to[3] = {corner, 1 - corner, 1};
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            if (xs[column + 1] <= xs[column] || ys[row + 1] <= ys[row]) continue;
            frame.draw.AddImage(texture, {xs[column], ys[row]}, {xs[column + 1], ys[row + 1]},
                                {from[column], from[row]}, {to[column], to[row]}, colour);
        }
}

Disc fitting(const Rect& box, int radius, int stroke) {
    const int most = static_cast<int>(std::min(box.w, box.h)) / 2;
    return {.radius = std::max(1, std::min(radius, most)), .stroke = stroke};
}

}  // namespace

void fill(Frame& frame, const Rect& rect, ImU32 colour, float radius_mm) {
    const Rect box = whole_pixels(rect);
    colour = frame.faded(colour);
    if (radius_mm <= 0) return frame.draw.AddRectFilled(box.min(), box.max(), colour);
    const Disc disc = fitting(box, pixels(frame, radius_mm), 0);
    const auto r = static_cast<float>(disc.radius);
    corners(frame, box, disc, colour);
    plain(frame, box.inset(r, 0), colour);
    plain(frame, {box.x, box.y + r, r, box.h - 2 * r}, colour);
    plain(frame, {box.right() - r, box.y + r, r, box.h - 2 * r}, colour);
}

void outline(Frame& frame, const Rect& rect, ImU32 colour, float radius_mm, float stroke_mm) {
    const Rect box = whole_pixels(rect);
    const Disc disc = fitting(box, pixels(frame, radius_mm), pixels(frame, stroke_mm));
    colour = frame.faded(colour);
    corners(frame, box, disc, colour);
    const auto r = static_cast<float>(disc.radius);
    const float stroke = std::min(r, static_cast<float>(disc.stroke));
    for (const float y : {box.y, box.bottom() - stroke}) plain(frame, {box.x + r, y, box.w - 2 * r, stroke}, colour);
    for (const float x : {box.x, box.right() - stroke}) plain(frame, {x, box.y + r, stroke, box.h - 2 * r}, colour);
}

void dot(Frame& frame, ImVec2 centre, ImU32 colour, float radius_mm) {
    const auto r = static_cast<float>(pixels(frame, radius_mm));
    fill(frame, {centre.x - r, centre.y - r, 2 * r, 2 * r}, colour, radius_mm);
}

void ring(Frame& frame, ImVec2 centre, ImU32 colour, float radius_mm, float stroke_mm) {
    const auto r = static_cast<float>(pixels(frame, radius_mm));
    outline(frame, {centre.x - r, centre.y - r, 2 * r, 2 * r}, colour, radius_mm, stroke_mm);
}

void line(Frame& frame, ImVec2 from, ImVec2 to, ImU32 colour, float width_mm) {
    frame.draw.AddLine(from, to, frame.faded(colour), std::round(std::max(thinnest_line, frame.px(width_mm))));
}

void icon(Frame& frame, Icon which, ImVec2 centre, ImU32 colour, float size_mm) {
    if (!frame.paints()) return;
    const int side = pixels(frame, size_mm);
    const auto half = static_cast<float>(side) / 2;
    const ImVec2 corner = {std::round(centre.x - half), std::round(centre.y - half)};
    frame.draw.AddImage(frame.pictures.icon(which, side), corner,
                        {corner.x + static_cast<float>(side), corner.y + static_cast<float>(side)}, {0, 0}, {1, 1},
                        frame.faded(colour));
}

void stripes(Frame& frame, const Rect& rect, ImU32 colour) {
    const Rect box = whole_pixels(rect);
    if (!frame.paints()) return;
    const ImTextureID texture = frame.pictures.stripes(frame.px(size::stripe_pitch), frame.px(size::stripe),
                                                       static_cast<int>(box.w), static_cast<int>(box.h));
    frame.draw.AddImage(texture, box.min(), box.max(), {0, 0}, {1, 1}, frame.faded(colour));
}

void text_box(Frame& frame, const Rect& rect, ImU32 colour, float radius_mm) {
    fill(frame, rect, colour, radius_mm);
    if (frame.palette().box_edge != 0) outline(frame, rect, frame.palette().box_edge, radius_mm, frame.theme.edge_mm);
}

void card(Frame& frame, const Rect& rect) {
    const Rect box = whole_pixels(rect);
    const int reach = pixels(frame, size::shadow);
    const int radius = pixels(frame, size::card_radius);
    const auto r = static_cast<float>(reach);
    const Rect shadow = {box.x - r, box.y - r * 0.7F, box.w + 2 * r, box.h + 2 * r};
    stretch(frame, whole_pixels(shadow), {.radius = radius + 2 * reach, .blur = 2 * reach},
            frame.faded(frame.palette().shadow));
    fill(frame, box, frame.palette().card, size::card_radius);
    if (frame.palette().card_edge != 0)
        outline(frame, box, frame.palette().card_edge, size::card_radius, frame.theme.edge_mm);
}

}  // namespace ui
