#pragma once
#include "report.h"

namespace measure {

/// The programs as bars, as multiples of the kiosk's values: an SVG picture.
std::string bars(const Report&);

}  // namespace measure
