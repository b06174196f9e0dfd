#include "figure/svg.h"

#include <fmt/format.h>
#include <nanosvg.h>

#include <cmath>
#include <fstream>
#include <iterator>
#include <new>
#include <span>
#include <string>
#include <string_view>
#include <system_error>

#include "model/problem.h"

namespace figure {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view install_again = "install Bodymap again to get a sound copy";

[[noreturn]] void broken(const fs::path& file, std::string_view what, std::string_view remedy) {
    throw model::BrokenInstallation(fmt::format("{} {}; {}", file.string(), what, remedy));
}

std::string read_text(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error) && !error) broken(file, "is missing", install_again);
    std::ifstream in(file, std::ios::binary);
    const std::uintmax_t size = fs::file_size(file, error);
    if (!in || error) broken(file, "cannot be read", "let the user who runs Bodymap read it");
    if (size == 0) broken(file, "is empty", install_again);
    if (size > largest_svg_bytes)
        broken(file, fmt::format("is larger than {} kB", largest_svg_bytes / 1000),
               "save the drawing without pictures");
    return {std::istreambuf_iterator<char>(in), {}};
}

bool on_the_sheet(float coordinate) { return std::abs(coordinate) <= farthest_coordinate; }  // false for NaN too

bool sound(const NSVGimage& image) {
    if (!(image.width > 0 && image.height > 0)) return false;
    if (!on_the_sheet(image.width) || !on_the_sheet(image.height)) return false;
    for (const NSVGshape* shape = image.shapes; shape; shape = shape->next)
        for (const NSVGpath* path = shape->paths; path; path = path->next)
            for (const float coordinate : std::span(path->pts, static_cast<std::size_t>(path->npts) * 2))
                if (!on_the_sheet(coordinate)) return false;
    return true;
}

}  // namespace

void DeleteSvg::operator()(NSVGimage* image) const { nsvgDelete(image); }

Svg read_svg(const fs::path& file) {
    std::string text = read_text(file);
    // nanosvg draws what it can of half a file. A power cut leaves a file cut short, or its end filled with zeros.
    if (text.find("</svg>") == std::string::npos || text.find('\0') != std::string::npos)
        broken(file, "is cut short", install_again);
    Svg svg(nsvgParse(text.data(), "px", 96));
    if (!svg) throw std::bad_alloc();
    if (!svg->shapes) broken(file, "has nothing drawn in it", install_again);
    if (!sound(*svg)) broken(file, "has a size or a point that is not on the drawing", install_again);
    return svg;
}

}  // namespace figure
