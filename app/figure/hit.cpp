#include "figure/hit.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace figure {
namespace {

/// In units. Measured: half or twice this is no faster.
constexpr float row_height = 16;

// That outlives the drawing.
template <class Names>
std::string_view lasting_name(const Names& names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    assert(found != names.end());
    return *found;
}

Hit meaning_of(const model::Shape& shape) {
    if (shape.area.empty()) return {{}, shape.side};
    return {lasting_name(model::area_ids, shape.area), shape.side,
            shape.foot_part.empty() ? std::string_view() : lasting_name(model::foot_parts, shape.foot_part)};
}

float width(const Bounds& box) { return box.right - box.left; }
float height(const Bounds& box) { return box.bottom - box.top; }

// How much too small it is, this way or that.
float missing(const Bounds& box, float least) { return least - std::min(width(box), height(box)); }

bool within_middle(const Bounds& box, model::Point point, float most) {
    return std::abs(2 * point.x - box.left - box.right) <= most && std::abs(2 * point.y - box.top - box.bottom) <= most;
}

}  // namespace

HitMap::HitMap(const model::Drawing& drawing) : row_ends_{0} {
    std::vector<Bounds> boxes;
    for (const model::Shape& shape : drawing.shapes) {
        boxes.push_back(bounds(shape.outlines));
        owners_.push_back({meaning_of(shape), boxes.back()});
        bounds_.enclose(boxes.back());
    }
    if (drawing.shapes.empty()) return;
    for (int row = 0; row <= row_at(bounds_.bottom); ++row) {
        for (std::size_t owner = 0; owner < boxes.size(); ++owner)
            if (row_at(boxes[owner].top) <= row && row <= row_at(boxes[owner].bottom))
                add_piece(owner, drawing.shapes[owner].outlines, row);
        row_ends_.push_back(pieces_.size());
    }
}

int HitMap::row_at(float y) const { return static_cast<int>(std::floor((y - bounds_.top) / row_height)); }

void HitMap::add_piece(std::size_t owner, const Outlines& outlines, int row) {
    Piece piece{{}, owner, edges_.size(), edges_.size()};
    for_each_edge(outlines, [&](model::Point a, model::Point b) {
        if (row_at(std::max(a.y, b.y)) < row || row_at(std::min(a.y, b.y)) > row) return;
        edges_.push_back({a, b});
        piece.bounds.include(a);
        piece.bounds.include(b);
    });
    piece.end_edge = edges_.size();
    if (piece.end_edge > piece.first_edge) pieces_.push_back(piece);
}

bool HitMap::inside(const Piece& piece, model::Point point) const {
    bool odd = false;
    for (std::size_t i = piece.first_edge; i < piece.end_edge; ++i) odd ^= crosses(point, edges_[i].a, edges_[i].b);
    return odd;
}

void HitMap::search_row(int row, model::Point point, Nearest& best) const {
    for (std::size_t i = row_ends_[row]; i < row_ends_[row + 1]; ++i) {
        const Piece& piece = pieces_[i];
        if (squared_distance(point, piece.bounds) <= best.squared_distance) search_piece(piece, point, best);
    }
}

void HitMap::search_piece(const Piece& piece, model::Point point, Nearest& best) const {
    for (std::size_t e = piece.first_edge; e < piece.end_edge; ++e) {
        const float distance = squared_distance(point, nearest_on_edge(point, edges_[e].a, edges_[e].b));
        if (distance <= best.squared_distance) best = {distance, &piece};
    }
}

HitMap::Nearest HitMap::nearest(model::Point point, float reach) const {
    const int rows = static_cast<int>(row_ends_.size()) - 1;
    const int middle = std::clamp(row_at(point.y), 0, rows - 1);
    Nearest best{reach * reach, nullptr};
    // From the touched row outwards: the first find is near, and ends the search early.
    for (int step = 0; step < rows; ++step) {
        const float gap = static_cast<float>(std::max(0, step - 1)) * row_height;
        if (gap * gap > best.squared_distance) break;
        if (middle - step >= 0) search_row(middle - step, point, best);
        if (step > 0 && middle + step < rows) search_row(middle + step, point, best);
    }
    return best;
}

const HitMap::Piece* HitMap::under(model::Point point) const {
    if (!bounds_.contains(point)) return nullptr;
    const int row = row_at(point.y);
    for (std::size_t i = row_ends_[row]; i < row_ends_[row + 1]; ++i)
        if (const Piece& piece = pieces_[i]; piece.bounds.contains(point) && inside(piece, point)) return &piece;
    return nullptr;
}

// The nearest small shape that this point is touched for, though it lies on a larger one, or on none.
const HitMap::Piece* HitMap::small_one(model::Point point, const Piece* on, float least) const {
    if (row_ends_.size() < 2 || least <= 0) return nullptr;
    if (on) {
        const Bounds& own = owners_[on->owner].bounds;
        if (missing(own, least) > 0 || within_middle(own, point, least)) return nullptr;
    }
    const int last = static_cast<int>(row_ends_.size()) - 2;
    Nearest best{least * least, nullptr};
    for (int row = std::max(0, row_at(point.y - least / 2)); row <= std::min(last, row_at(point.y + least / 2)); ++row)
        for (std::size_t i = row_ends_[row]; i < row_ends_[row + 1]; ++i) {
            const float reach = missing(owners_[pieces_[i].owner].bounds, least) / 2;
            if (reach <= 0 || squared_distance(point, pieces_[i].bounds) > reach * reach) continue;
            Nearest found{std::min(best.squared_distance, reach * reach), nullptr};
            search_piece(pieces_[i], point, found);
            if (found.piece) best = found;
        }
    return best.piece;
}

float HitMap::distance(model::Point point, float reach) const {
    constexpr float none = std::numeric_limits<float>::infinity();
    if (row_ends_.size() < 2 || squared_distance(point, bounds_) > reach * reach) return none;
    if (under(point)) return 0;
    const Nearest found = nearest(point, reach);
    return found.piece ? std::sqrt(found.squared_distance) : none;
}

std::optional<Hit> HitMap::hit(model::Point point, float reach, float least) const {
    if (!(squared_distance(point, bounds_) <= reach * reach)) return std::nullopt;  // an empty drawing ends here too
    const Piece* piece = under(point);
    if (const Piece* const small = small_one(point, piece, least)) piece = small;
    if (!piece) piece = nearest(point, reach).piece;
    if (!piece) return std::nullopt;
    return owners_[piece->owner].means;
}

}  // namespace figure
