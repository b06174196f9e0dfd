#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace base {

/// How a camera was held (TIFF 6.0, section 8), and what makes a raw photo of a TIFF file (Adobe DNG 1.7).
inline constexpr std::uint16_t orientation_tag = 0x0112;
inline constexpr std::uint16_t dng_version_tag = 0xC612;

/// The first number of a tag in the first directory of a TIFF file, or of the Exif block of a photo, which is one.
/// Nothing when there is no such tag, or no such directory.
std::optional<unsigned> tiff_tag(std::string_view bytes, std::uint16_t tag);

}  // namespace base
