#include "platform/shrink.h"

#include <algorithm>
#include <cmath>

namespace platform {
namespace {

constexpr unsigned first_on_its_side = 5;
constexpr unsigned last_orientation = 8;

std::uint8_t rounded(float value) { return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 255.0F))); }

bool is_on_its_side(unsigned orientation) {
    return orientation >= first_on_its_side && orientation <= last_orientation;
}

/// Where the pixel at x, y of the upright picture is in the stored one of that size.
struct Spot {
    int x;
    int y;
};
Spot stored_at(int x, int y, PictureSize stored, unsigned orientation) {
    const int right = stored.width - 1;
    const int bottom = stored.height - 1;
    switch (orientation) {
        case 2:
            return {right - x, y};
        case 3:
            return {right - x, bottom - y};
        case 4:
            return {x, bottom - y};
        case 5:
            return {y, x};
        case 6:
            return {y, bottom - x};
        case 7:
            return {right - y, bottom - x};
        case 8:
            return {right - y, x};
        default:
            return {x, y};
    }
}

}  // namespace

PictureSize fitted(PictureSize size, PictureSize room) {
    const double scale =
        std::min({1.0, static_cast<double>(room.width) / size.width, static_cast<double>(room.height) / size.height});
    return {std::max(1, static_cast<int>(std::lround(size.width * scale))),
            std::max(1, static_cast<int>(std::lround(size.height * scale)))};
}

Shrink::Shrink(PictureSize from, PictureSize to)
    : from_(from),
      to_(to),
      row_(static_cast<std::size_t>(from.width) * 4),
      squeezed_(static_cast<std::size_t>(to.width) * 4),
      sums_(squeezed_.size()) {
    for (int x = 0; x < to.width; ++x) columns_.push_back(span(x, from.width, to.width));
    picture_ = {to.width, to.height, {}};
    picture_.rgba.reserve(static_cast<std::size_t>(to.width) * to.height * 4);
}

Shrink::Span Shrink::span(int at, int from, int to) {
    const double begin = static_cast<double>(at) * from / to;
    const double end = static_cast<double>(at + 1) * from / to;
    Span span;
    span.first = static_cast<int>(begin);
    span.last = std::min(from - 1, std::max(span.first, static_cast<int>(std::ceil(end)) - 1));
    span.of_first = static_cast<float>(std::min(end, span.first + 1.0) - begin);
    span.of_last = static_cast<float>(end - span.last);
    return span;
}

void Shrink::take_row() {
    if (from_ == to_) {
        picture_.rgba.insert(picture_.rgba.end(), row_.begin(), row_.end());
        return;
    }
    squeeze_row();
    const int row = taken_++;
    // A row may end one new row and begin the next; it is never part of more.
    while (made_ < to_.height) {
        const Span rows = span(made_, from_.height, to_.height);
        if (row < rows.first) return;
        add_row(row == rows.first ? rows.of_first : row == rows.last ? rows.of_last : 1);
        if (row < rows.last) return;
        finish_row();
    }
}

void Shrink::squeeze_row() {
    for (std::size_t x = 0; x < columns_.size(); ++x) {
        const Span& columns = columns_[x];
        float* const sum = &squeezed_[x * 4];
        std::fill_n(sum, 4, 0.0F);
        for (int from = columns.first; from <= columns.last; ++from) {
            const std::uint8_t* const pixel = &row_[static_cast<std::size_t>(from) * 4];
            const float share = from == columns.first ? columns.of_first : from == columns.last ? columns.of_last : 1;
            const float weight = share * static_cast<float>(pixel[3]);
            for (int colour = 0; colour < 3; ++colour) sum[colour] += weight * static_cast<float>(pixel[colour]);
            sum[3] += weight;
        }
    }
}

void Shrink::add_row(float share) {
    for (std::size_t i = 0; i < sums_.size(); ++i) sums_[i] += share * squeezed_[i];
}

void Shrink::finish_row() {
    const float area = static_cast<float>(from_.width) / static_cast<float>(to_.width) *
                       static_cast<float>(from_.height) / static_cast<float>(to_.height);
    for (std::size_t i = 0; i < sums_.size(); i += 4) {
        const float opacity = sums_[i + 3];
        for (std::size_t colour = 0; colour < 3; ++colour)
            picture_.rgba.push_back(rounded(opacity > 0 ? sums_[i + colour] / opacity : 0));
        picture_.rgba.push_back(rounded(opacity / area));
    }
    std::ranges::fill(sums_, 0.0F);
    ++made_;
}

PictureSize upright(PictureSize size, unsigned orientation) {
    return is_on_its_side(orientation) ? PictureSize{size.height, size.width} : size;
}

base::Pixels upright(base::Pixels stored, unsigned orientation) {
    if (orientation <= 1 || orientation > last_orientation) return stored;
    const PictureSize size = {stored.width, stored.height};
    const auto [width, height] = upright(size, orientation);
    base::Pixels turned = {width, height, {}};
    turned.rgba.resize(stored.rgba.size());
    std::uint8_t* to = turned.rgba.data();
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x, to += 4) {
            const Spot from = stored_at(x, y, size, orientation);
            std::copy_n(&stored.rgba[(static_cast<std::size_t>(from.y) * size.width + from.x) * 4], 4, to);
        }
    return turned;
}

}  // namespace platform
