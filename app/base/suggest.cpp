#include "base/suggest.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <utility>
#include <vector>

#include "base/utf8.h"

namespace base {
namespace {

/// Longer words are not compared: nobody mistypes one of ours into them, and the comparison is quadratic.
constexpr std::size_t longest_compared = 60;

}  // namespace

int distance(std::string_view a, std::string_view b) {
    std::vector<int> before(b.size() + 1), previous(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before = std::exchange(previous, row);
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            row[j] = std::min({previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (same ? 0 : 1)});
            const bool swapped =
                i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]);
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row[b.size()];
}

std::optional<std::string_view> closest(std::string_view word, std::span<const std::string_view> candidates) {
    if (word.empty() || word.size() > longest_compared) return std::nullopt;
    std::optional<std::string_view> best;
    int best_distance = (static_cast<int>(word.size()) + 2) / 3 + 1;
    for (const std::string_view candidate : candidates) {
        const int longer = static_cast<int>(candidate.size()) - static_cast<int>(word.size());
        const int candidate_distance = std::abs(longer) >= best_distance ? best_distance : distance(word, candidate);
        // Letters left off the end are likelier than others in their place: 'of' is 'off' before it is 'on'.
        const bool completes =
            best && longer == best_distance && candidate.starts_with(word) && !best->starts_with(word);
        if (candidate_distance >= best_distance && !completes) continue;
        best = candidate;
        best_distance = candidate_distance;
    }
    return best;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
    const auto candidate = closest(word, candidates);
    return candidate ? fmt::format("did you mean '{}'?", *candidate) : "";
}

}  // namespace base
