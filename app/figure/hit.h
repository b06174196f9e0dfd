#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "figure/polygon.h"
#include "model/figure.h"

namespace figure {

/// What a touch on a drawing meant.
struct Hit {
    std::string_view area;  ///< one of `model::area_ids`, so it outlives the map
    model::Side side{};
    std::string_view foot_part = {};  ///< one of `model::foot_parts`, of a foot's toes or sole

    model::Spot spot() const { return {area, foot_part}; }
};

/// A drawing made ready for touches. The edges are sorted into rows, so that a touch looks only at the few beside it:
/// well under a microsecond, snapping and misses included.
class HitMap {
  public:
    explicit HitMap(const model::Drawing&);

    /// The area under the point, else the nearest one not farther away than `reach` units. What is smaller than `least`
    /// units, this way or that, is touched as if it had that size: it takes the rest from what is larger beside it, but
    /// nothing of as much around the middle of that.
    std::optional<Hit> hit(model::Point, float reach, float least = 0) const;
    /// How far it is to the nearest area; 0 on one, and infinity if it is farther away than `reach` units.
    float distance(model::Point, float reach) const;
    /// Around all areas.
    const Bounds& extent() const { return bounds_; }

  private:
    struct Owner {
        Hit means;
        Bounds bounds;
    };
    struct Edge {
        model::Point a;
        model::Point b;
    };
    /// The edges of one shape that run through one row.
    struct Piece {
        Bounds bounds;
        std::size_t owner = 0;
        std::size_t first_edge = 0;
        std::size_t end_edge = 0;
    };
    struct Nearest {
        float squared_distance = 0;
        const Piece* piece = nullptr;
    };

    int row_at(float y) const;
    void add_piece(std::size_t owner, const Outlines&, int row);
    bool inside(const Piece&, model::Point) const;
    void search_row(int row, model::Point, Nearest&) const;
    void search_piece(const Piece&, model::Point, Nearest&) const;
    Nearest nearest(model::Point, float reach) const;
    const Piece* under(model::Point) const;
    const Piece* small_one(model::Point, const Piece* on, float least) const;

    Bounds bounds_;
    std::vector<Owner> owners_;
    std::vector<Edge> edges_;
    std::vector<Piece> pieces_;
    std::vector<std::size_t> row_ends_;  ///< row r holds the pieces from row_ends_[r] up to row_ends_[r + 1]
};

}  // namespace figure
