#include "kiosk/patience.h"

#include <algorithm>
#include <ratio>

namespace kiosk {

Patience patience(const model::Clinic& clinic, int words_shown) {
    constexpr double allowance = 1.5;
    using minutes = std::chrono::duration<double, std::ratio<60>>;
    const minutes reading{static_cast<double>(words_shown) / words_read_a_minute * allowance};
    return {std::max(clinic.idle_after, std::chrono::ceil<std::chrono::seconds>(reading)), clinic.notice};
}

}  // namespace kiosk
