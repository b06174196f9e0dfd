#include "platform/picture.h"

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <system_error>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
// stb's readers for the other formats have open holes.
#define STBI_ONLY_PNG
#define STBI_ONLY_JPEG
#define STBI_NO_STDIO
#define STBI_MAX_DIMENSIONS 8192
#define STB_IMAGE_STATIC
#define STB_IMAGE_IMPLEMENTATION
#include <stb_image.h>
#define STB_IMAGE_WRITE_STATIC
#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb_image_write.h>
#pragma GCC diagnostic pop

namespace platform {
namespace {

constexpr std::uintmax_t most_file_bytes = 20U << 20U;
constexpr std::int64_t most_pixels = 24'000'000;
constexpr const char* damaged = "is not a PNG or JPEG picture, or is damaged; save it again";

std::ifstream open(const std::filesystem::path& file) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error) throw std::runtime_error("cannot be read: " + error.message());
    if (size > most_file_bytes) throw std::runtime_error(fmt::format("is larger than {} MB", most_file_bytes >> 20U));
    std::ifstream stream(file, std::ios::binary);
    if (!stream || stream.peek() == std::ifstream::traits_type::eof())
        throw std::runtime_error("cannot be read, or is empty");
    return stream;
}

std::int64_t accepted_pixels(int width, int height) {
    const std::int64_t pixels = static_cast<std::int64_t>(width) * height;
    if (pixels > most_pixels)
        throw std::runtime_error(
            fmt::format("is {}x{} pixels, more than the kiosk takes; make it smaller", width, height));
    return pixels;
}

int read_some(void* stream, char* bytes, int size) {
    return static_cast<int>(static_cast<std::ifstream*>(stream)->read(bytes, size).gcount());
}

void skip_some(void* stream, int size) { static_cast<std::ifstream*>(stream)->seekg(size, std::ios::cur); }

int at_end(void* stream) { return static_cast<std::ifstream*>(stream)->good() ? 0 : 1; }

void append(void* bytes, void* data, int size) {
    const auto* first = static_cast<const std::uint8_t*>(data);
    static_cast<std::vector<std::uint8_t>*>(bytes)->insert(static_cast<std::vector<std::uint8_t>*>(bytes)->end(), first,
                                                           first + size);
}

}  // namespace

base::Pixels read_picture(const std::filesystem::path& file) {
    std::ifstream stream = open(file);
    const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(stream), {}};
    const int size = static_cast<int>(bytes.size());
    base::Pixels picture;
    int channels = 0;
    if (!stbi_info_from_memory(bytes.data(), size, &picture.width, &picture.height, &channels))
        throw std::runtime_error(damaged);
    const std::int64_t pixels = accepted_pixels(picture.width, picture.height);
    const std::unique_ptr<stbi_uc, decltype(&stbi_image_free)> data(
        stbi_load_from_memory(bytes.data(), size, &picture.width, &picture.height, &channels, STBI_rgb_alpha),
        &stbi_image_free);
    if (!data) throw std::runtime_error(damaged);
    picture.rgba.assign(data.get(), data.get() + pixels * 4);
    return picture;
}

void check_picture_header(const std::filesystem::path& file) {
    constexpr stbi_io_callbacks from_stream = {&read_some, &skip_some, &at_end};
    std::ifstream stream = open(file);
    int width = 0;
    int height = 0;
    int channels = 0;
    if (!stbi_info_from_callbacks(&from_stream, &stream, &width, &height, &channels)) throw std::runtime_error(damaged);
    accepted_pixels(width, height);
}

void write_png(const std::filesystem::path& file, int width, int height, const std::vector<std::uint8_t>& rgba) {
    std::vector<std::uint8_t> png;
    const bool encoded = stbi_write_png_to_func(&append, &png, width, height, 4, rgba.data(), width * 4) != 0;
    std::ofstream stream(file, std::ios::binary);
    stream.write(reinterpret_cast<const char*>(png.data()), static_cast<std::streamsize>(png.size()));
    stream.close();
    if (!encoded || !stream)
        throw std::runtime_error(
            fmt::format("Cannot write {}. Check that the folder exists, is writable and has room.", file.string()));
}

}  // namespace platform
