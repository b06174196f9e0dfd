#pragma once
#include <cstdint>
#include <filesystem>
#include <vector>

#include "base/pixels.h"

namespace platform {

/// Reads a PNG or JPEG. Throws std::runtime_error with half a sentence for staff ("is larger than
/// 20 MB") when the file is missing, too large or unreadable.
base::Pixels read_picture(const std::filesystem::path& file);

/// Throws as read_picture does, but looks at the header alone: quick enough for every start. A picture that is cut
/// short passes; only read_picture finds that.
void check_picture_header(const std::filesystem::path& file);

/// Writes RGBA rows as a PNG. Throws std::runtime_error, one sentence, when the file cannot be written.
void write_png(const std::filesystem::path& file, int width, int height, const std::vector<std::uint8_t>& rgba);

}  // namespace platform
