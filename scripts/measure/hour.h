#pragma once
#include <chrono>
#include <string>

#include "subjects.h"

namespace measure {

/// What became of a kiosk in so much real time.
struct Hour {
    int minutes = 0;
    int touches = 0;
    bool ended = false;                 ///< it was not there any more
    std::chrono::milliseconds black{};  ///< nothing stood on the display
    int unanswered = 0;         ///< minutes at whose end no touch was answered, on help, "Start over" or all over
    double megabytes_soon = 0;  ///< once visitors have seen most of it
    double megabytes_end = 0;
};

/// Touches here and there as visitors do, with pauses in which they leave. One seed touches the same.
Hour pass(const Subject& kiosk, const Places&, std::chrono::minutes, unsigned seed);

std::string as_text(const Hour&);

}  // namespace measure
