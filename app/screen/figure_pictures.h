#pragma once
#include <map>
#include <string>
#include <tuple>

#include "platform/renderer.h"
#include "screen/body.h"
#include "screen/frame.h"

namespace screen {

/// A plate on the screen: `scale` pixels per unit, the drawing's own origin at `origin`.
struct Hung {
    const Plate* plate = nullptr;
    ImVec2 origin;
    float scale = 1;

    ImVec2 on_screen(model::Point point) const { return {origin.x + point.x * scale, origin.y + point.y * scale}; }
    model::Point on_drawing(ImVec2 point) const { return {(point.x - origin.x) / scale, (point.y - origin.y) / scale}; }
    Rect box() const;
};

/// Hangs a plate into the middle of a box, as large as fits.
Hung hang(const Plate&, const Rect&);

/// The body's views as textures, one per view and size, and one more for every highlighted area.
class FigurePictures {
  public:
    FigurePictures(platform::Renderer& renderer, const Body& body) : renderer_(renderer), body_(body) {}

    void draw(Frame&, const Hung&);
    /// Lays the area in the touched colour over the figure, at this strength (0 to 1), swollen by this much around
    /// its own middle (0 for not at all).
    void draw_touched(Frame&, const Hung&, std::string_view area, float strength, float swollen);

  private:
    using Key = std::tuple<model::View, figure::Facing, float, std::string>;
    struct Piece {
        platform::Texture texture;
        Rect box;  ///< in pixels from the view's corner
    };
    const Piece& view(const Hung&);
    const Piece& highlight(Frame&, const Hung&, std::string_view area);

    platform::Renderer& renderer_;
    const Body& body_;
    std::map<Key, Piece> pieces_;
};

}  // namespace screen
