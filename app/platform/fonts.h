#pragma once
#include <filesystem>
#include <optional>

#include "base/letters.h"
#include "imgui.h"

namespace platform {

/// Inter in the weights the theme uses. A Renderer loads and keeps them.
struct Fonts {
    ImFont* regular = nullptr;
    ImFont* medium = nullptr;
    ImFont* semibold = nullptr;
    ImFont* bold = nullptr;
};

/// Where Inter is installed in this weight, such as "Bold"; none when it isn't.
std::optional<std::filesystem::path> font_file(const char* weight);

/// For Renderer alone: adds Inter to the current ImGui context, which owns it. Throws std::runtime_error, one sentence,
/// when Inter is not installed.
Fonts load_fonts();

/// What every weight of Inter has, as far as Dear ImGui can show it: up to U+FFFF. Nothing when Inter is not installed.
base::Letters typeface_letters();

}  // namespace platform
