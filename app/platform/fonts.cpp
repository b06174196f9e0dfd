#include "platform/fonts.h"

#include <fmt/format.h>
#include <ft2build.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>
#include FT_FREETYPE_H
#include FT_SIZES_H

#include "imgui_internal.h"
#include "misc/freetype/imgui_freetype.h"

namespace platform {
namespace {

constexpr std::array font_folders = {"/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/inter",
                                     "/usr/local/share/fonts/inter"};

// The display cut is drawn for sizes above 24 px, which is all the kiosk has; Inter before version 4 lacks it.
constexpr std::array font_cuts = {"InterDisplay", "Inter"};

constexpr std::array weights = {"Regular", "Medium", "SemiBold", "Bold"};

constexpr ImWchar soft_hyphen = 0xAD;
constexpr ImWchar word_joiner = 0x2060;  // base::dialled
constexpr ImWchar zero_width_space = 0x200B;

/// Dear ImGui's loader knows the size it has set by where that size's letters are kept, and when it tidies up it moves
/// them: after a visit with large text some letters of the next one came too large. So each is told its size again.
const ImFontLoader sized_loader = [] {
    ImFontLoader loader = *ImGuiFreeType::GetFontLoader();
    loader.FontBakedLoadGlyph = [](ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void* size,
                                   ImWchar letter, ImFontGlyph* glyph, float* advance) {
        FT_Activate_Size(*static_cast<FT_Size*>(size));
        return ImGuiFreeType::GetFontLoader()->FontBakedLoadGlyph(atlas, source, baked, size, letter, glyph, advance);
    };
    return loader;
}();

ImFont* load(const char* weight) {
    if (const auto file = font_file(weight))
        if (ImFont* font = ImGui::GetIO().Fonts->AddFontFromFileTTF(file->c_str())) return font;
    throw std::runtime_error(
        fmt::format("The typeface Inter ({}) is not installed. Type: apt install fonts-inter", weight));
}

/// In their order.
std::vector<char32_t> letters_of(FT_Library library, const char* weight) {
    std::vector<char32_t> all;
    FT_Face opened = nullptr;
    const auto file = font_file(weight);
    if (!file || FT_New_Face(library, file->c_str(), 0, &opened) != 0) return all;
    const std::unique_ptr<FT_FaceRec_, decltype(&FT_Done_Face)> face(opened, &FT_Done_Face);
    FT_UInt glyph = 0;
    for (FT_ULong code = FT_Get_First_Char(face.get(), &glyph); glyph != 0 && code <= IM_UNICODE_CODEPOINT_MAX;
         code = FT_Get_Next_Char(face.get(), code, &glyph))
        all.push_back(static_cast<char32_t>(code));
    return all;
}

base::Letters in_ranges(const std::vector<char32_t>& all) {
    base::Letters letters;
    for (const char32_t code : all)
        if (!letters.ranges.empty() && letters.ranges.back().last + 1 == code)
            letters.ranges.back().last = code;
        else
            letters.ranges.push_back({code, code});
    return letters;
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
    IM_ASSERT(sized_loader.FontBakedSrcLoaderDataSize == sizeof(FT_Size));  // that is all it keeps
    ImGui::GetIO().Fonts->SetFontLoader(&sized_loader);
    const Fonts fonts = {load(weights[0]), load(weights[1]), load(weights[2]), load(weights[3])};
    // Inter has a hyphen for it; where a line is broken at one, the hyphen is drawn as such.
    for (ImFont* const font : {fonts.regular, fonts.medium, fonts.semibold, fonts.bold})
        for (const ImWchar unseen : {soft_hyphen, word_joiner}) font->AddRemapChar(unseen, zero_width_space);
    return fonts;
}

base::Letters typeface_letters() {
    FT_Library opened = nullptr;
    if (FT_Init_FreeType(&opened) != 0) return {};
    const std::unique_ptr<FT_LibraryRec_, decltype(&FT_Done_FreeType)> library(opened, &FT_Done_FreeType);
    std::vector<char32_t> common;
    for (const char* weight : weights) {
        const std::vector<char32_t> found = letters_of(library.get(), weight);
        std::vector<char32_t> both;
        std::ranges::set_intersection(common, found, std::back_inserter(both));
        common = weight == weights.front() ? found : both;
    }
    return in_ranges(common);
}

}  // namespace platform
