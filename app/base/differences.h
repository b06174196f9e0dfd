#pragma once
#include <cstddef>
#include <functional>
#include <vector>

namespace base {

/// Items of a row from `first` to before `last`, and those in their place in another; one of the two may be none.
struct Difference {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t first_now = 0;
    std::size_t last_now = 0;
};

/// What is left of two rows, so and so long, without the longest row that both have in common. `same` compares an item
/// of the first with one of the second.
std::vector<Difference> differences(std::size_t before, std::size_t now,
                                    const std::function<bool(std::size_t, std::size_t)>& same);

}  // namespace base
