#pragma once
#include <cstdint>
#include <vector>

namespace base {

/// A picture in memory: straight (not premultiplied) RGBA, 4 bytes a pixel, rows from the top without padding.
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;
};

}  // namespace base
