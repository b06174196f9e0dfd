#pragma once
#include "imgui.h"

namespace platform {

/// Inter in the weights the theme uses. A Renderer loads and keeps them.
struct Fonts {
    ImFont* regular = nullptr;
    ImFont* medium = nullptr;
    ImFont* semibold = nullptr;
    ImFont* bold = nullptr;
};

/// For Renderer alone: adds Inter to the current ImGui context, which owns it. Throws std::runtime_error, one sentence,
/// when Inter is not installed.
Fonts load_fonts();

}  // namespace platform
