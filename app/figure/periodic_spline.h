#pragma once
#include <array>
#include <cmath>
#include <cstddef>

namespace figure {

/// A smooth closed curve through values at equal steps of one turn (cubic, with continuous curvature).
template <std::size_t size>
class PeriodicSpline {
  public:
    explicit constexpr PeriodicSpline(const std::array<float, size>& values) : values_(values) {
        // Each value's curvature m: m[i-1] + 4 m[i] + m[i+1] = 6 (second difference). The matrix is dominated by its
        // diagonal, so that repeated sweeps settle: by 60 to well below a float's last digit.
        constexpr int sweeps = 60;
        for (int sweep = 0; sweep < sweeps; ++sweep)
            for (std::size_t i = 0; i < size; ++i) {
                const std::size_t before = (i + size - 1) % size;
                const std::size_t after = (i + 1) % size;
                const float second = values[before] - 2 * values[i] + values[after];
                curvature_[i] = (6 * second - curvature_[before] - curvature_[after]) / 4;
            }
    }

    /// `turn` may be any number of turns.
    float at(float turn) const {
        const float x = (turn - std::floor(turn)) * static_cast<float>(size);
        const auto i = static_cast<std::size_t>(x) % size;
        const std::size_t after = (i + 1) % size;
        const float b = x - std::floor(x);
        const float a = 1 - b;
        return a * values_[i] + b * values_[after] +
               ((a * a * a - a) * curvature_[i] + (b * b * b - b) * curvature_[after]) / 6;
    }

  private:
    std::array<float, size> values_;
    std::array<float, size> curvature_{};
};

}  // namespace figure
