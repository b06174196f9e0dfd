#pragma once
#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "base/pixels.h"

namespace platform {

/// In pixels.
struct PictureSize {
    int width = 0;
    int height = 0;
    auto operator<=>(const PictureSize&) const = default;
};

/// Half a sentence for staff ("is larger than 64 MB"), and what to do about it.
class BadPicture : public std::runtime_error {
  public:
    BadPicture(const std::string& what, std::string what_to_do)
        : std::runtime_error(what), hint(std::move(what_to_do)) {}
    std::string hint;
};

/// More than any panel shows.
inline constexpr PictureSize largest_shown = {4096, 4096};

/// Reads a PNG or JPEG upright, as its camera was held, and shrunk to fit into `room`, which is done while it is read:
/// a large photo takes no more memory than a small one. Throws BadPicture when the file is missing, too large or
/// unreadable.
base::Pixels read_picture(const std::filesystem::path& file, PictureSize room = largest_shown);

/// The size of the upright picture. Throws as read_picture does, but looks at the header alone: quick enough for every
/// start. A picture that is cut short passes; only read_picture finds that.
PictureSize picture_size(const std::filesystem::path& file);

/// Writes RGBA rows as a PNG. Throws std::runtime_error, one sentence, when the file cannot be written.
void write_png(const std::filesystem::path& file, int width, int height, const std::vector<std::uint8_t>& rgba);

}  // namespace platform
