#include "base/picture_format.h"

#include <algorithm>
#include <array>

#include "base/tiff_tags.h"
#include "base/utf8.h"

namespace base {
namespace {

using enum PictureFormat::Kind;
using namespace std::string_view_literals;

constexpr std::string_view save_as_jpeg = "open it in an image program such as Paint or Preview, and save it as JPEG";

constexpr PictureFormat png_picture = {png, "a PNG picture", ""};
constexpr PictureFormat jpeg_picture = {jpeg, "a JPEG picture", ""};
constexpr PictureFormat heic = {
    other, "a HEIC photo, as iPhones take them",
    "on the iPhone choose Settings > Camera > Formats > Most Compatible and take it again, or in Photos choose Share > "
    "Options > Most Compatible"};
constexpr PictureFormat avif = {other, "an AVIF picture", save_as_jpeg};
constexpr PictureFormat webp = {other, "a WebP picture, as web pages have them", save_as_jpeg};
constexpr PictureFormat gif = {other, "a GIF picture", "open it in an image program, and save it as PNG"};
constexpr PictureFormat bmp = {other, "a BMP picture", "open it in Paint, and save it as PNG or JPEG"};
constexpr PictureFormat tiff = {other, "a TIFF picture", save_as_jpeg};
constexpr PictureFormat dng = {
    other, "a raw photo (DNG)",
    "on the iPhone turn off Settings > Camera > Formats > Apple ProRAW, on other phones RAW in the camera's settings, "
    "and take it again; or save it as JPEG in a photo program"};
constexpr PictureFormat svg = {other, "a drawing (SVG)", "export it as PNG, about 1600 pixels wide"};
constexpr PictureFormat pdf = {other, "a PDF", "open it, and save the page as PNG or JPEG"};
constexpr PictureFormat jpeg_xl = {other, "a JPEG XL picture", save_as_jpeg};
constexpr PictureFormat jpeg_2000 = {other, "a JPEG 2000 picture", save_as_jpeg};
constexpr PictureFormat photoshop = {other, "a Photoshop file", "export it as PNG or JPEG"};
constexpr PictureFormat icon = {other, "an icon (ICO)", "open it in an image program, and save it as PNG"};
constexpr PictureFormat video = {other, "a video", "take a photo, or a still of the video, and save it as JPEG"};
constexpr PictureFormat web_page = {
    other, "a web page",
    "on the web page press the right mouse button on the picture itself, and choose Save image as"};
constexpr PictureFormat document = {other, "a Word document or a ZIP file",
                                    "save the picture in it as a file of its own, as PNG or JPEG"};

struct Beginning {
    std::size_t place;
    std::string_view bytes;
    const PictureFormat* format;
};

// The first that fits. "ftyp" stands at the head of every file of the family of MP4, with a brand behind it.
constexpr std::array beginnings = {
    Beginning{0, "\x89PNG\r\n\x1a\n"sv, &png_picture},
    Beginning{0, "\xff\xd8\xff"sv, &jpeg_picture},
    Beginning{4, "ftypheic"sv, &heic},
    Beginning{4, "ftypheix"sv, &heic},
    Beginning{4, "ftypheim"sv, &heic},
    Beginning{4, "ftypheis"sv, &heic},
    Beginning{4, "ftyphevc"sv, &heic},
    Beginning{4, "ftypmif1"sv, &heic},
    Beginning{4, "ftypmsf1"sv, &heic},
    Beginning{4, "ftypavif"sv, &avif},
    Beginning{4, "ftypavis"sv, &avif},
    Beginning{4, "ftyp"sv, &video},
    Beginning{8, "WEBP"sv, &webp},
    Beginning{8, "AVI "sv, &video},
    Beginning{0, "\x1a\x45\xdf\xa3"sv, &video},
    Beginning{0, "GIF8"sv, &gif},
    Beginning{0, "BM"sv, &bmp},
    Beginning{0, "II*\0"sv, &tiff},
    Beginning{0, "MM\0*"sv, &tiff},
    Beginning{0, "%PDF"sv, &pdf},
    Beginning{0, "\xff\x0a"sv, &jpeg_xl},
    Beginning{4, "JXL "sv, &jpeg_xl},
    Beginning{4, "jP  \r\n"sv, &jpeg_2000},
    Beginning{0, "8BPS"sv, &photoshop},
    Beginning{0, "\0\0\1\0"sv, &icon},
    Beginning{0, "PK\3\4"sv, &document},
};

/// SVG and HTML may begin with remarks and white space.
const PictureFormat* markup(std::string_view bytes) {
    const std::string text = lower(bytes);
    const std::size_t first = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    if (first == text.npos || text[first] != '<') return nullptr;
    const std::size_t drawing = text.find("<svg");
    const std::size_t page = std::min(text.find("<html"), text.find("<!doctype html"));
    if (drawing == text.npos && page == text.npos) return nullptr;
    return page < drawing ? &web_page : &svg;
}

}  // namespace

const PictureFormat* picture_format(std::string_view first_bytes) {
    for (const Beginning& beginning : beginnings) {
        if (first_bytes.size() < beginning.place || !first_bytes.substr(beginning.place).starts_with(beginning.bytes))
            continue;
        if (beginning.format == &tiff && tiff_tag(first_bytes, dng_version_tag)) return &dng;
        return beginning.format;
    }
    return markup(first_bytes);
}

bool is_picture_name(std::string_view name) {
    constexpr std::array<std::string_view, 3> endings = {".png", ".jpg", ".jpeg"};
    const std::string small = lower(name);
    return std::ranges::any_of(endings, [&](std::string_view ending) { return small.ends_with(ending); });
}

}  // namespace base
