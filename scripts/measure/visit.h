#pragma once
#include <map>
#include <string>
#include <vector>

#include "subjects.h"

namespace measure {

/// What was measured of one program, by name: every time it was.
using Samples = std::map<std::string, std::vector<double>>;

struct Effort {
    int starts = 8;
    int taps = 50;
    int changes = 20;
    int saves = 100;
    std::chrono::seconds idle{30};
    std::chrono::seconds drag{8};
};
inline constexpr Effort starts_only = {16, 0, 0, 0, {}, {}};
inline constexpr Effort quick = {3, 10, 6, 12, std::chrono::seconds(5), std::chrono::seconds(3)};

/// Starts it on a display of its own, and does what a visitor does.
Samples visit(const Subject&, const Places&, const Effort&);

}  // namespace measure
