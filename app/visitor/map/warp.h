#pragma once
#include <cstdint>
#include <vector>

#include "base/pixels.h"
#include "visitor/map/bend.h"

namespace visitor {

/// A drawn body as it is bent: pixels premultiplied with their alpha, so that edges stay clean where they are mixed.
class Sheet {
  public:
    explicit Sheet(base::Pixels);

    int width() const { return width_; }
    int height() const { return height_; }
    std::size_t bytes() const { return rgba_.size(); }

    /// So many rows from `top` on (it may be above the sheet), at `scale` pixels a unit, into straight RGBA.
    void bend(const Bend&, float scale, int top, int rows, std::vector<std::uint8_t>& straight) const;

  private:
    void measure();
    struct Extent {
        int left = 0;
        int right = 0;  ///< behind the last
    };
    void bend_row(const Bend&, float scale, float middle_y, std::uint8_t* out) const;

    int width_ = 0;
    int height_ = 0;
    std::vector<std::uint8_t> rgba_;
    std::vector<Extent> extents_;
};

}  // namespace visitor
