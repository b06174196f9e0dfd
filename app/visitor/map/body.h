#pragma once
#include <array>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "figure/artwork.h"
#include "figure/hit.h"
#include "figure/polygon.h"
#include "figure/raster.h"
#include "figure/runner.h"
#include "figure/silhouette.h"

namespace visitor {

/// Where the leader line of an area's name ends.
struct Anchor {
    std::string_view area;
    model::Side side{};
    model::Point at;
    std::string_view foot_part = {};  ///< where a view shows a foot in parts

    model::Spot spot() const { return {area, foot_part}; }
};

/// One drawing, ready to be shown and touched.
struct Plate {
    model::View view{};
    figure::Facing facing{};
    model::Drawing drawing;
    figure::HitMap hits;
    figure::HitMap bare;    ///< what of the body is no area
    figure::Bounds extent;  ///< of the whole body, in units
    figure::Silhouette silhouette;
    std::vector<figure::Bounds> slices;  ///< of the whole body, from head to foot: what stands beside it keeps off them
    figure::Bounds head;
    std::vector<Anchor> anchors;
};

/// Whether it shows the whole of somebody, and from front or back.
bool stands(const Plate&);

/// How far a touch may be off what it means, in units of the drawing.
struct Aim {
    float reach = 0;    ///< from an area, beside the body
    float on_bare = 0;  ///< from an area, on what of the body is none
    float least = 0;    ///< across what is smaller: it is touched as if it were as large as that
};

/// Whether the body is touched where no area is: head, chest, belly or arms.
bool is_elsewhere_on_body(const Plate&, model::Point, const Aim&);

/// What a touch there meant. Around the places that names point at, the nearest of those decides: so each area can be
/// touched, however small it is drawn. Elsewhere what lies under the finger does, or what is nearest to it. Whoever
/// touches their chest means none of the areas around it.
std::optional<figure::Hit> touched(const Plate&, model::Point, const Aim&);

/// A runner's body from all sides, prepared once while loading: what needs searching is searched here, not in a frame.
class Body {
  public:
    /// None yet: all that the first screen needs.
    Body() = default;
    bool is_there() const { return !plates_.empty(); }
    /// The first runner's.
    explicit Body(const std::filesystem::path& figure_folder);
    /// Another runner's, from the same drawings; ask it of the one that was read from a folder. Takes some hundredths
    /// of a second.
    Body as(std::size_t runner) const;
    /// One of `model::runners`.
    std::size_t runner() const { return runner_; }

    /// Front and back exist as drawn only. Whoever runs on a blade is seen from the side of their own leg.
    const Plate& plate(model::View, figure::Facing = figure::Facing::as_drawn) const;
    bool shows(model::View, const model::Spot&) const;
    /// Whether that much of the area is seen there that it is found: from front or back a quarter of it, unless it was
    /// touched on that side.
    bool is_found(model::View, std::string_view area, model::Side touched) const;
    /// Front or back, whichever shows more of the area.
    model::View best_view(std::string_view area) const;
    const figure::Artwork& artwork() const { return body_.artwork; }

  private:
    explicit Body(figure::Body neutral);
    Body(const figure::Body& neutral, std::size_t runner);

    std::optional<figure::Body> neutral_;  ///< what was read, of the one that was
    std::size_t runner_ = 0;
    figure::Body body_;
    std::vector<Plate> plates_;
    std::optional<float> known_share_in_front(std::string_view area) const;

    std::array<float, model::area_ids.size()> shares_in_front_{};  ///< the same of all runners
};

}  // namespace visitor
