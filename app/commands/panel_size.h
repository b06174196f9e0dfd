#pragma once
#include <optional>

#include "platform/health.h"

namespace commands {

/// Whether letters and buttons are large enough on a panel of so many pixels, with the clinic's usual size of text.
/// Without a diagonal nobody knows.
platform::Finding panel_size(int width, int height, std::optional<float> diagonal_inches, int text_percent);

}  // namespace commands
