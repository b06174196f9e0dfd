#pragma once
#include <filesystem>
#include <optional>

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

/// Whether every weight has the letter. Those above U+FFFF are in none that Dear ImGui can show.
bool has_letter(const Fonts&, char32_t letter);

}  // namespace platform
