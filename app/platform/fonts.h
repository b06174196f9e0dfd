#pragma once
#include "imgui.h"

namespace platform {

/// Inter in the weights the theme uses. Owned by the ImGui context that was current when they were loaded.
struct Fonts {
    ImFont* regular = nullptr;
    ImFont* medium = nullptr;
    ImFont* semibold = nullptr;
    ImFont* bold = nullptr;
};

/// Adds Inter to the current ImGui context. Throws std::runtime_error, one sentence, when it is not installed.
Fonts load_fonts();

}  // namespace platform
