#include "platform/fonts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

#include "misc/freetype/imgui_freetype.h"

namespace platform {
namespace {

constexpr std::array font_folders = {"/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/inter",
                                     "/usr/local/share/fonts/inter"};

// The display cut is drawn for sizes above 24 px, which is all the kiosk has; Inter before version 4 lacks it.
constexpr std::array font_cuts = {"InterDisplay", "Inter"};

ImFont* load(const char* weight) {
    if (const auto file = font_file(weight))
        if (ImFont* font = ImGui::GetIO().Fonts->AddFontFromFileTTF(file->c_str())) return font;
    throw std::runtime_error(
        fmt::format("The typeface Inter ({}) is not installed. Type: apt install fonts-inter", weight));
}

}  // namespace

std::optional<std::filesystem::path> font_file(const char* weight) {
    for (const char* folder : font_folders)
        for (const char* cut : font_cuts) {
            std::string file = fmt::format("{}/{}-{}.otf", folder, cut, weight);
            if (std::filesystem::exists(file)) return file;
        }
    return std::nullopt;
}

Fonts load_fonts() {
    // Hinted advances are whole pixels, which spaces letters unevenly; at these sizes unhinted outlines are crisp.
    ImGui::GetIO().Fonts->FontLoaderFlags = ImGuiFreeTypeLoaderFlags_NoHinting;
    return {load("Regular"), load("Medium"), load("SemiBold"), load("Bold")};
}

bool has_letter(const Fonts& fonts, char32_t letter) {
    if (letter > IM_UNICODE_CODEPOINT_MAX) return false;
    const auto code = static_cast<ImWchar>(letter);
    return std::ranges::all_of(std::array{fonts.regular, fonts.medium, fonts.semibold, fonts.bold},
                               [&](ImFont* font) { return font->IsGlyphInFont(code); });
}

}  // namespace platform
