#include "visitor/map/figure_pictures.h"

#include <algorithm>
#include <cmath>

namespace visitor {

using namespace ui;

namespace {

constexpr std::size_t bytes_a_pixel = 4;

// WCAG 2.2, 1.4.11.
constexpr float least_edge_contrast = 3;

// Of the room's height.
constexpr float least_share_within_reach = 0.65F;

}  // namespace

figure::Colour channels(ImU32 colour) {
    const auto channel = [&](int shift) { return static_cast<std::uint8_t>(colour >> shift & 255U); };
    return {channel(IM_COL32_R_SHIFT), channel(IM_COL32_G_SHIFT), channel(IM_COL32_B_SHIFT)};
}

figure::Style style_of(const Theme& theme, model::View view) {
    const BodyTones& body = theme.palette.body;
    const bool sole = view == model::View::sole && body.ground > 0;
    const BodyTones tones = sole ? sole_tones(body) : body;
    return {.bare = channels(tones.bare),
            .crease = channels(tones.crease),
            .muscle = channels(tones.muscle),
            .joint = channels(tones.joint),
            .tendon = channels(tones.tendon),
            .seam = channels(tones.seam),
            .shade = channels(tones.shade),
            .white = channels(tones.white),
            .eye = channels(tones.eye),
            .mouth = channels(tones.mouth),
            .brow = channels(tones.brow),
            .hair = channels(tones.hair),
            .vest = channels(tones.vest),
            .shorts = channels(tones.shorts),
            .trim = channels(tones.trim),
            .edge = tones.edge ? std::optional(channels(tones.edge)) : std::nullopt,
            .shorts_share = tones.shorts_share,
            .vest_share = tones.vest_share,
            .ground = tones.ground,
            .seam_width = theme.px(size::seam)};
}

figure::Mark mark_of(const Theme& theme, model::View view, ImU32 colour) {
    const figure::Style style = style_of(theme, view);
    const Palette& palette = theme.palette;
    const ImU32 seam = IM_COL32(style.seam.red, style.seam.green, style.seam.blue, 255);
    const bool stands_out = contrast(seam, colour) >= least_edge_contrast;
    return {.fill = channels(colour),
            .seam = stands_out ? style.seam : channels(palette.dark_seam),
            .fibres = channels(palette.touched_fibres)};
}

ImVec2 Hung::on_screen(model::Point point) const {
    const model::Point at = bend.there(point);
    return {origin.x + at.x * scale, origin.y + at.y * scale};
}

model::Point Hung::on_drawing(ImVec2 point) const {
    return bend.back({(point.x - origin.x) / scale, (point.y - origin.y) / scale});
}

Rect Hung::box() const {
    const figure::Bounds& extent = plate->extent;
    return {origin.x + extent.left * scale, origin.y + extent.top * scale, (extent.right - extent.left) * scale,
            (extent.bottom - extent.top) * scale};
}

Hung hang(const Plate& plate, const Rect& room) {
    const figure::Bounds& extent = plate.extent;
    const float width = extent.right - extent.left;
    const float height = extent.bottom - extent.top;
    const float scale = std::min(room.w / width, room.h / height);
    const Rect box = centred(room, width * scale, height * scale);
    return {&plate, room, {std::round(box.x - extent.left * scale), std::round(box.y - extent.top * scale)}, scale};
}

std::size_t FigurePictures::bytes(const Piece& piece) {
    return static_cast<std::size_t>(piece.box.w) * static_cast<std::size_t>(piece.box.h) * bytes_a_pixel;
}

std::size_t FigurePictures::bytes() const {
    std::size_t all = 0;
    for (const auto& [key, piece] : pieces_) all += bytes(piece);
    for (const auto& [key, one] : bent_) all += bytes(one);
    return all;
}

// The sheet, and about as much again in its bands.
std::size_t FigurePictures::bytes(const Bent& bent) { return 2 * bent.sheet.bytes(); }

std::vector<Hung> hang_within_reach(std::span<const Plate* const> plates, const Rect& room, float gap, float reach) {
    float top = room.y;
    for (const Plate* const plate : plates) {
        const figure::Bounds& all = plate->extent;
        const float head = (plate->hits.extent().top - all.top) / (all.bottom - all.top);
        top = std::max(top, (reach - head * room.bottom()) / (1 - head));
    }
    // Where large text leaves little room, figures that can be seen are worth more than heads that can be touched.
    if (room.bottom() - top < least_share_within_reach * room.h) top = room.y;
    const Rect low = {room.x, top, room.w, room.bottom() - top};
    std::vector<Hung> hung;
    for (const Plate* const plate : plates) {
        const auto place = static_cast<int>(hung.size());
        Hung& one = hung.emplace_back(hang(*plate, part_of_row(low, place, static_cast<int>(plates.size()), gap)));
        one.room = {one.room.x, std::max(low.y, reach), one.room.w,
                    std::max(0.0F, low.bottom() - std::max(low.y, reach))};
    }
    return hung;
}

void FigurePictures::show(const Body& body) {
    body_ = &body;
    pieces_.clear();
    bent_.clear();
}

void FigurePictures::forget_unused() {
    const auto panel = static_cast<std::size_t>(renderer_.width()) * static_cast<std::size_t>(renderer_.height());
    const std::size_t most = most_panels * panel * bytes_a_pixel;
    std::erase_if(bent_, [this](const auto& one) { return one.second.drawn != frame_; });
    const auto longest_ago = [&] {
        return std::ranges::min_element(pieces_, {}, [](const auto& piece) { return piece.second.drawn; });
    };
    for (std::size_t kept = bytes(); kept > most;) {
        const auto oldest = longest_ago();
        if (oldest == pieces_.end() || oldest->second.drawn == frame_) break;
        kept -= bytes(oldest->second);
        pieces_.erase(oldest);
    }
    ++frame_;
}

FigurePictures::Piece& FigurePictures::view(const Theme& theme, const Hung& hung) {
    const Plate& plate = *hung.plate;
    const auto [found, is_new] =
        pieces_.try_emplace(Key{plate.view, plate.facing, hung.scale, theme.palette.body.muscle, "", "", 0});
    Piece& piece = found->second;
    if (is_new) {
        const base::Pixels pixels =
            figure::draw(body_->artwork(), plate.view, hung.scale, style_of(theme, plate.view), plate.facing);
        piece.texture = renderer_.texture(pixels.width, pixels.height, pixels.rgba);
        piece.box = {0, 0, static_cast<float>(pixels.width), static_cast<float>(pixels.height)};
    }
    return piece;
}

FigurePictures::Piece& FigurePictures::highlight(const Theme& theme, const Hung& hung, const model::Spot& spot,
                                                 ImU32 colour) {
    const Plate& plate = *hung.plate;
    const auto [found, is_new] =
        pieces_.try_emplace(Key{plate.view, plate.facing, hung.scale, theme.palette.body.muscle, std::string(spot.area),
                                std::string(spot.foot_part), colour});
    Piece& piece = found->second;
    if (!is_new) return piece;
    const figure::Highlight drawn =
        figure::draw_highlight(body_->artwork(), plate.view, spot, hung.scale, style_of(theme, plate.view),
                               mark_of(theme, plate.view, colour), plate.facing);
    if (drawn.pixels.width == 0) return piece;  // this view does not show it
    piece.texture = renderer_.texture(drawn.pixels.width, drawn.pixels.height, drawn.pixels.rgba);
    piece.box = {static_cast<float>(drawn.x), static_cast<float>(drawn.y), static_cast<float>(drawn.pixels.width),
                 static_cast<float>(drawn.pixels.height)};
    return piece;
}

void FigurePictures::draw(Frame& frame, const Hung& hung) {
    if (!frame.paints()) return;
    if (!hung.bend.is_none()) return draw_bent(frame, hung);
    Piece& piece = view(frame.theme, hung);
    piece.drawn = frame_;
    const Rect box = {hung.origin.x, hung.origin.y, piece.box.w, piece.box.h};
    frame.draw.AddImage(piece.texture.id(), box.min(), box.max(), {0, 0}, {1, 1}, frame.faded(IM_COL32_WHITE));
}

void FigurePictures::draw_area(Frame& frame, const Hung& hung, const model::Spot& spot, ImU32 colour, float strength,
                               float swollen) {
    if (!frame.paints()) return;
    Piece& piece = highlight(frame.theme, hung, spot, colour);
    piece.drawn = frame_;
    if (!piece.texture) return;
    Rect box = Rect{hung.origin.x + piece.box.x, hung.origin.y + piece.box.y, piece.box.w, piece.box.h}.inset(
        -piece.box.w * swollen / 2, -piece.box.h * swollen / 2);
    const ImVec2 middle = box.centre();
    const ImVec2 there =
        hung.on_screen({(middle.x - hung.origin.x) / hung.scale, (middle.y - hung.origin.y) / hung.scale});
    if (!hung.bend.is_none())
        box = {box.x + std::round(there.x - middle.x), box.y + std::round(there.y - middle.y), box.w, box.h};
    const Fade fade(frame, strength);
    frame.draw.AddImage(piece.texture.id(), box.min(), box.max(), {0, 0}, {1, 1}, frame.faded(IM_COL32_WHITE));
}

}  // namespace visitor
