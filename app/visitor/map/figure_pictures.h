#pragma once
#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include "platform/renderer.h"
#include "ui/frame.h"
#include "visitor/map/bend.h"
#include "visitor/map/body.h"
#include "visitor/map/warp.h"

namespace visitor {

/// A plate on the screen: `scale` pixels per unit, the drawing's own origin at `origin`.
struct Hung {
    const Plate* plate = nullptr;
    ui::Rect room;  ///< touches outside it belong to others
    ImVec2 origin;
    float scale = 1;
    Bend bend = {};

    ImVec2 on_screen(model::Point) const;
    model::Point on_drawing(ImVec2) const;
    ui::Rect box() const;
};

/// Hangs a plate into the middle of a box, as large as fits.
Hung hang(const Plate&, const ui::Rect&);

/// The same side by side, as large as one another, and so low that no part of any that can be touched stands above
/// `reach`, if that leaves them enough of the room. None takes a touch above it.
std::vector<Hung> hang_within_reach(std::span<const Plate* const>, const ui::Rect& room, float gap, float reach);

/// As the drawings have colours.
figure::Colour channels(ImU32);

/// How this theme draws a body, and an area that is shown apart.
figure::Style style_of(const ui::Theme&, model::View);
figure::Mark mark_of(const ui::Theme&, model::View, ImU32 colour);

/// The body's views as textures, one per view and size, and one more for every highlighted area.
class FigurePictures {
  public:
    FigurePictures(platform::Renderer& renderer, const Body& body) : renderer_(renderer), body_(&body) {}

    /// Another runner's body, which has to outlive this; the pictures of the one before go. Call it between frames.
    void show(const Body&);

    /// Lets go of what was drawn longest ago, until the rest takes no more memory than `most_panels` panels full of
    /// pixels. What the last frame drew stays. Call it between frames: until a frame is finished, it needs all that was
    /// drawn in it.
    void forget_unused();
    /// Enough for each view, and for each benefit that the body is looked at through.
    static constexpr std::size_t most_panels = 3;

    /// What all that is kept takes.
    std::size_t bytes() const;

    /// The figure, bent or not.
    void draw(ui::Frame&, const Hung&);
    /// Lays the area or part, in this colour, over the figure, at this strength (0 to 1), swollen by this share
    /// around its own middle (0 for not at all). Where the figure is bent it goes along, but isn't bent itself.
    void draw_area(ui::Frame&, const Hung&, const model::Spot&, ImU32 colour, float strength, float swollen);

  private:
    /// View, facing, scale, and for a highlight its area, part of it and colour. The style is the theme's, and told by
    /// its muscles.
    using Key = std::tuple<model::View, figure::Facing, float, ImU32, std::string, std::string, ImU32>;
    struct Piece {
        platform::Texture texture;  ///< none for an area that the view does not show
        ui::Rect box;               ///< in pixels from the view's corner
        std::uint64_t drawn = 0;    ///< in which frame last
    };
    /// Some rows of a bent figure, which are painted anew only when they change.
    struct Band {
        platform::Texture texture;
        int top = 0;
        int rows = 0;
        std::optional<Bend> shown;
    };
    /// A bent figure. What it looks like otherwise tells whether it is still that one.
    struct Bent {
        using Look = std::pair<float, ImU32>;
        Look look;
        Sheet sheet;
        std::vector<Band> bands;
        std::uint64_t drawn = 0;
    };
    static std::size_t bytes(const Piece&);
    static std::size_t bytes(const Bent&);
    Bent& bent(const ui::Theme&, const Hung&);
    void draw_bent(ui::Frame&, const Hung&);
    Piece& view(const ui::Theme&, const Hung&);
    Piece& highlight(const ui::Theme&, const Hung&, const model::Spot&, ImU32 colour);

    platform::Renderer& renderer_;
    const Body* body_;
    std::map<Key, Piece> pieces_;
    std::map<std::pair<model::View, figure::Facing>, Bent> bent_;  ///< kept while they move
    std::vector<std::uint8_t> painted_;                            ///< rows on their way
    std::uint64_t frame_ = 1;
};

}  // namespace visitor
