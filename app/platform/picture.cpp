#include "platform/picture.h"

#include <fmt/format.h>
#include <png.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <string>
#include <system_error>

#include "base/picture_format.h"
#include "platform/picture_reader.h"
#include "platform/shrink.h"

namespace platform {
namespace {

/// A phone's panorama has 60 million, and the kiosk stands still for a second while it reads as many as this.
constexpr std::int64_t most_pixels = 120'000'000;
/// Of a picture that is in memory whole.
constexpr std::int64_t most_pixels_whole = 16'000'000;
constexpr std::int64_t million = 1'000'000;

constexpr const char* save_smaller = "open it in an image program, and save it about 2000 pixels wide";

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using OpenFile = std::unique_ptr<std::FILE, CloseFile>;

BadPicture damaged() {
    return {"is damaged: it cannot be read to its end", "copy it once more, and look at it in an image viewer"};
}

OpenFile open(const std::filesystem::path& file) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error) throw BadPicture("cannot be read: " + error.message(), "copy it once more");
    constexpr std::uintmax_t most = base::most_picture_bytes;
    if (size > most)
        throw BadPicture(fmt::format("has {} MB, and the kiosk takes up to {} MB", size >> 20U, most >> 20U),
                         save_smaller);
    OpenFile opened(std::fopen(file.c_str(), "rb"));
    if (!opened) throw BadPicture(fmt::format("cannot be read: {}", std::strerror(errno)), "ask your IT person");
    if (size == 0) throw BadPicture("is empty", "copy it once more");
    return opened;
}

std::unique_ptr<PictureReader> reader(std::FILE* file) {
    std::string first(base::format_bytes, '\0');
    first.resize(std::fread(first.data(), 1, first.size(), file));
    std::rewind(file);
    const base::PictureFormat* const format = base::picture_format(first);
    if (!format) throw BadPicture("is not a PNG or JPEG picture", "save it as PNG or JPEG in an image program");
    if (format->kind == base::PictureFormat::Kind::other)
        throw BadPicture(fmt::format("is {}, and the kiosk shows PNG and JPEG", format->name),
                         std::string(format->mends));
    return format->kind == base::PictureFormat::Kind::png ? png_reader(file) : jpeg_reader(file);
}

void check_size(const PictureReader& picture) {
    const auto [width, height] = picture.size();
    const std::int64_t pixels = static_cast<std::int64_t>(width) * height;
    const std::int64_t most = picture.is_read_whole() ? most_pixels_whole : most_pixels;
    if (pixels <= most) return;
    throw BadPicture(
        fmt::format("has {}x{} pixels, {} million; the kiosk takes up to {} million{}", width, height, pixels / million,
                    most / million, picture.is_read_whole() ? " of a progressive or interlaced picture" : ""),
        save_smaller);
}

base::Pixels read_rows(PictureReader& picture, PictureSize room) {
    const unsigned orientation = picture.orientation();
    const PictureSize to = fitted(picture.size(), upright(room, orientation));
    const PictureSize from = picture.begin(to);
    Shrink shrink(from, to);
    for (int row = 0; row < from.height; ++row) {
        picture.read_row(shrink.row());
        shrink.take_row();
    }
    return upright(shrink.picture(), orientation);
}

}  // namespace

base::Pixels read_picture(const std::filesystem::path& file, PictureSize room) {
    const OpenFile opened = open(file);
    try {
        const std::unique_ptr<PictureReader> picture = reader(opened.get());
        check_size(*picture);
        return read_rows(*picture, room);
    } catch (const DamagedPicture&) {
        throw damaged();
    }
}

PictureSize picture_size(const std::filesystem::path& file) {
    const OpenFile opened = open(file);
    try {
        const std::unique_ptr<PictureReader> picture = reader(opened.get());
        check_size(*picture);
        return upright(picture->size(), picture->orientation());
    } catch (const DamagedPicture&) {
        throw damaged();
    }
}

void write_png(const std::filesystem::path& file, int width, int height, const std::vector<std::uint8_t>& rgba) {
    png_image png{};
    png.version = PNG_IMAGE_VERSION;
    png.width = static_cast<png_uint_32>(width);
    png.height = static_cast<png_uint_32>(height);
    png.format = PNG_FORMAT_RGBA;
    png.flags = PNG_IMAGE_FLAG_FAST;
    if (png_image_write_to_file(&png, file.c_str(), 0, rgba.data(), 0, nullptr) == 0)
        throw std::runtime_error(
            fmt::format("Cannot write {}. Check that the folder exists, is writable and has room.", file.string()));
}

}  // namespace platform
