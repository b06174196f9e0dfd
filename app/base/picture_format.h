#pragma once
#include <cstdint>
#include <string_view>

namespace base {

/// What a file is, by its first bytes, whatever its name says.
struct PictureFormat {
    enum class Kind { png, jpeg, other };
    Kind kind{};
    std::string_view name;   ///< with its article: "a HEIC photo, as iPhones take them"
    std::string_view mends;  ///< how staff get a PNG or JPEG of it
};

/// Bytes from the beginning of a file that `picture_format` needs to tell.
inline constexpr std::size_t format_bytes = 4096;

/// Null for bytes that are nothing known.
const PictureFormat* picture_format(std::string_view first_bytes);

/// Whether the name says that it is a PNG or JPEG: the kiosk takes no others.
bool is_picture_name(std::string_view name);

/// A larger file is not shown.
inline constexpr std::int64_t most_picture_bytes = std::int64_t{64} * 1024 * 1024;

}  // namespace base
