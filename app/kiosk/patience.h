#pragma once
#include <chrono>

#include "model/clinic.h"

namespace kiosk {

/// How long a visitor may do nothing before they are asked whether they are still there, and how long that question
/// then waits for them.
struct Patience {
    std::chrono::seconds before_asking{};
    std::chrono::seconds asking{};
};

/// What adults read silently in a minute: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047, for texts in
/// English; Spanish is read a little faster.
inline constexpr int words_read_a_minute = 238;

/// Half as long again as so many words take to be read, and never less than the clinic wants.
Patience patience(const model::Clinic&, int words_shown);

}  // namespace kiosk
