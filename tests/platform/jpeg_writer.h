#pragma once
#include <array>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

// clang-format off: it needs <cstdio>
#include <jpeglib.h>
// clang-format on

/// Photos as cameras write them, for tests.
namespace jpeg_writer {

enum class Form { baseline, progressive };

struct Photo {
    int width = 0;
    int height = 0;
    std::function<std::array<std::uint8_t, 3>(int x, int y)> colour;
    unsigned orientation = 0;  ///< in its Exif block; 0 for a photo without one
    bool big_endian = false;
    Form form = Form::baseline;
};

/// The block that says how the camera was held: one directory with one entry.
inline std::string exif(unsigned orientation, bool big_endian) {
    const auto number = [&](unsigned value, std::size_t size) {
        std::string bytes;
        for (std::size_t i = 0; i < size; ++i)
            bytes += static_cast<char>(value >> 8 * (big_endian ? size - 1 - i : i) & 0xFF);
        return bytes;
    };
    std::string bytes("Exif\0\0", 6);
    bytes += big_endian ? "MM" : "II";
    bytes += number(42, 2) + number(8, 4) + number(1, 2);
    bytes += number(0x0112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + number(0, 2);
    return bytes + number(0, 4);
}

inline void write(const std::filesystem::path& file, const Photo& photo) {
    std::FILE* const out = std::fopen(file.c_str(), "wb");
    jpeg_compress_struct picture{};
    jpeg_error_mgr errors{};
    picture.err = jpeg_std_error(&errors);
    jpeg_create_compress(&picture);
    jpeg_stdio_dest(&picture, out);
    picture.image_width = static_cast<JDIMENSION>(photo.width);
    picture.image_height = static_cast<JDIMENSION>(photo.height);
    picture.input_components = 3;
    picture.in_color_space = JCS_RGB;
    jpeg_set_defaults(&picture);
    jpeg_set_quality(&picture, 95, TRUE);
    if (photo.form == Form::progressive) jpeg_simple_progression(&picture);
    jpeg_start_compress(&picture, TRUE);
    const std::string block = exif(photo.orientation, photo.big_endian);
    if (photo.orientation > 0)
        jpeg_write_marker(&picture, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(block.data()),
                          static_cast<unsigned>(block.size()));
    std::vector<std::uint8_t> row(static_cast<std::size_t>(photo.width) * 3);
    for (int y = 0; y < photo.height; ++y) {
        for (int x = 0; x < photo.width; ++x) {
            const auto colour = photo.colour(x, y);
            std::copy(colour.begin(), colour.end(), row.begin() + x * 3);
        }
        JSAMPROW rows = row.data();
        jpeg_write_scanlines(&picture, &rows, 1);
    }
    jpeg_finish_compress(&picture);
    jpeg_destroy_compress(&picture);
    std::fclose(out);
}

}  // namespace jpeg_writer
