#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace model {

/// The areas of the figure a visitor can touch, from head to foot.
inline constexpr std::array<std::string_view, 17> area_ids = {
    "neck",    "shoulders",  "upper-back", "lower-back", "hips",   "hip-flexors", "glutes", "adductors", "quads",
    "it-band", "hamstrings", "knees",      "shins",      "calves", "achilles",    "ankles", "feet",
};

/// The parts of a foot that its sole shows apart, from the front to the back, and the area they belong to.
inline constexpr std::array<std::string_view, 4> foot_parts = {"toes", "ball", "arch", "heel"};
inline constexpr std::string_view parted_area = "feet";

/// What is named, touched and lit: an area, or a part of a foot.
struct Spot {
    std::string_view area;            ///< one of `area_ids`
    std::string_view foot_part = {};  ///< one of `foot_parts`; empty: all of the area
    bool operator==(const Spot&) const = default;
};

enum class View { front, back, side, sole };
inline constexpr int view_count = 4;

/// The figure's own left and right, not the viewer's.
enum class Side { left, right, mid };

struct Point {
    float x = 0;
    float y = 0;
};

/// One touchable piece of an area. Outlines are closed polygons in the drawing's units, y down; holes by even-odd.
struct Shape {
    std::string area;
    Side side{};
    std::vector<std::vector<Point>> outlines;
    std::string foot_part = {};  ///< as `Spot` has it
};

/// Where a leader line to an area ends, as it was drawn.
struct Anchor {
    std::string area;
    Side side{};
    Point at;
    std::string foot_part = {};
};

/// One view of the body. Front, back and side share one scale: the body is 1600 units tall.
struct Drawing {
    View view{};
    float width = 0;
    float height = 0;
    std::vector<Shape> shapes;
    std::vector<Anchor> anchors = {};  ///< an area without one has it computed
};

/// All views, indexed by `View`.
struct Figure {
    std::array<Drawing, view_count> drawings;
    const Drawing& operator[](View view) const { return drawings[static_cast<int>(view)]; }
};

}  // namespace model
