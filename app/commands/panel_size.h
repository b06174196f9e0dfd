#pragma once
#include <optional>

#include "platform/health.h"

namespace commands {

/// The diagonal from which a panel of so many pixels shows letters and buttons as large as they have to be, rounded up
/// to a tenth of an inch.
float least_inches(int width, int height);

/// Whether letters and buttons are large enough on a panel of so many pixels, with the clinic's usual size of text.
/// Without a diagonal nobody knows.
platform::Finding panel_size(int width, int height, std::optional<float> diagonal_inches, int text_percent);

}  // namespace commands
