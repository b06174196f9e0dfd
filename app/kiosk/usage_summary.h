#pragma once
#include <span>

#include "model/usage.h"

namespace kiosk::usage {

/// Adds up the counts of the days from first to last; counts of other days are passed over.
model::UsageSummary summary(std::span<const model::UsageCount>, model::Day first, model::Day last);

}  // namespace kiosk::usage
