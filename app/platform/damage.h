#pragma once
#include <SDL.h>

#include <cstdint>
#include <set>
#include <span>
#include <vector>

#include "imgui.h"

namespace platform {

/// Finds what of a frame looks other than in the one before, by comparing what both are drawn with, so that a renderer
/// without a GPU need not draw the rest again.
class Damage {
  public:
    /// A few boxes, apart from one another, around all that changed since the last call, in pixels of an output of this
    /// size; all of it at first.
    std::vector<SDL_Rect> since_last(const ImDrawData&, int width, int height, ImU32 background);

    /// What is drawn with this texture looks other than before.
    void repaint(ImTextureID texture) { repainted_.insert(texture); }
    /// The output has lost what was drawn.
    void forget() { seen_.clear(); }

    /// The side of the squares that are compared, in pixels.
    static constexpr int square = 32;
    /// Now and then all is drawn, so that no mistake of anybody's stays on a panel for hours.
    static constexpr int most_in_part = 1000;

  private:
    using Squares = std::vector<std::uint64_t>;
    void add(Squares&, const ImDrawList&, const ImDrawCmd&) const;

    Squares seen_;
    std::set<ImTextureID> repainted_;
    int columns_ = 0;
    int rows_ = 0;
    int in_part_ = 0;
    std::uint64_t frame_ = 0;
};

/// Leaves of what is to be drawn only what falls into the boxes, which must not overlap.
void clip(ImDrawData&, std::span<const SDL_Rect>);

}  // namespace platform
