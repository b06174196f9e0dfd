#include "visitor/map/warp.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace visitor {

namespace {

constexpr int channels_a_pixel = 4;
constexpr unsigned most_alpha = 255;
constexpr unsigned whole_weight = 256;  // of the weights that neighbours are mixed with

std::uint8_t scaled(unsigned value, unsigned by) {
    return static_cast<std::uint8_t>((value * by + most_alpha / 2) / most_alpha);
}

// Where a pixel begins, of rows that are so wide.
std::size_t byte_of(int x, int y, int width) {
    const auto row = static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    return (row + static_cast<std::size_t>(x)) * channels_a_pixel;
}

// Straight from premultiplied.
void put(const std::array<unsigned, channels_a_pixel>& mixed, std::uint8_t* out) {
    const unsigned alpha = mixed[3];
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = static_cast<std::uint8_t>(
            alpha == most_alpha || alpha == 0 ? mixed[i] : std::min(most_alpha, mixed[i] * most_alpha / alpha));
    out[3] = static_cast<std::uint8_t>(alpha);
}

}  // namespace

Sheet::Sheet(base::Pixels pixels) : width_(pixels.width), height_(pixels.height), rgba_(std::move(pixels.rgba)) {
    for (std::size_t i = 0; i < rgba_.size(); i += channels_a_pixel)
        for (std::size_t c = 0; c < 3; ++c) rgba_[i + c] = scaled(rgba_[i + c], rgba_[i + 3]);
    measure();
}

// What of each row is to be seen.
void Sheet::measure() {
    extents_.assign(static_cast<std::size_t>(height_), {});
    for (int y = 0; y < height_; ++y) {
        const auto seen = [&](int x) { return rgba_[byte_of(x, y, width_) + 3] != 0; };
        int left = 0;
        int right = width_;
        while (left < right && !seen(left)) ++left;
        while (right > left && !seen(right - 1)) --right;
        extents_[static_cast<std::size_t>(y)] = {left, right};
    }
}

void Sheet::bend(const Bend& bend, float scale, int top, int rows, std::vector<std::uint8_t>& straight) const {
    const auto stride = static_cast<std::size_t>(width_) * channels_a_pixel;
    straight.assign(stride * static_cast<std::size_t>(rows), 0);
    for (int row = 0; row < rows; ++row)
        bend_row(bend, scale, static_cast<float>(top + row) + 0.5F, &straight[stride * static_cast<std::size_t>(row)]);
}

// Each pixel is mixed of the four around where it comes from. Left and right of the middle that goes in equal steps.
void Sheet::bend_row(const Bend& bend, float scale, float middle_y, std::uint8_t* out) const {
    const Bend::Row row = bend.row_at(middle_y / scale);
    const float from_y = row.y * scale - 0.5F;
    const int above = static_cast<int>(std::floor(from_y));
    if (above < -1 || above >= height_) return;
    const auto weight_below =
        static_cast<unsigned>((from_y - static_cast<float>(above)) * static_cast<float>(whole_weight));
    const int first = std::clamp(above, 0, height_ - 1);
    const int second = std::clamp(above + 1, 0, height_ - 1);
    const Extent& a = extents_[static_cast<std::size_t>(first)];
    const Extent& b = extents_[static_cast<std::size_t>(second)];
    const int left = std::min(a.left, b.left) - 1;
    const int right = std::max(a.right, b.right) + 1;
    const std::uint8_t* const upper = &rgba_[byte_of(0, first, width_)];
    const std::uint8_t* const lower = &rgba_[byte_of(0, second, width_)];
    const auto seen_at = [&](float drawn_x) {  // pixels from those of the drawing
        return (bend.middle + (drawn_x / scale - bend.middle) * row.wide) * scale;
    };
    const float step = 1 / row.wide;
    const int begin = std::clamp(static_cast<int>(std::ceil(seen_at(static_cast<float>(left)) - 0.5F)), 0, width_);
    const int end = std::clamp(static_cast<int>(std::ceil(seen_at(static_cast<float>(right)) - 0.5F)), begin, width_);
    for (int x = begin; x < end; ++x) {
        const float seen = static_cast<float>(x) + 0.5F;
        const float drawn = static_cast<float>(left) + (seen - seen_at(static_cast<float>(left))) * step - 0.5F;
        const int near = static_cast<int>(std::floor(drawn));
        const auto share = static_cast<unsigned>((drawn - static_cast<float>(near)) * static_cast<float>(whole_weight));
        const auto i = static_cast<std::size_t>(std::clamp(near, 0, width_ - 1)) * channels_a_pixel;
        const auto j = static_cast<std::size_t>(std::clamp(near + 1, 0, width_ - 1)) * channels_a_pixel;
        std::array<unsigned, channels_a_pixel> mixed{};
        for (std::size_t c = 0; c < channels_a_pixel; ++c) {
            const unsigned up = upper[i + c] * (whole_weight - share) + upper[j + c] * share;
            const unsigned down = lower[i + c] * (whole_weight - share) + lower[j + c] * share;
            mixed[c] = (up * (whole_weight - weight_below) + down * weight_below + whole_weight * whole_weight / 2) /
                       (whole_weight * whole_weight);
        }
        put(mixed, out + static_cast<std::size_t>(x) * channels_a_pixel);
    }
}

}  // namespace visitor
