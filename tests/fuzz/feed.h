#pragma once
#include <array>
#include <string_view>

/// Everything that reads what others have written: each takes any bytes at all, and neither crashes nor hangs.
namespace fuzz {

inline constexpr std::array<std::string_view, 7> readers = {"page",    "words", "clinic", "drawing",
                                                            "picture", "when",  "counts"};

/// Throws nothing that the reader may throw for bytes that are none of its own.
void feed(std::string_view reader, std::string_view bytes);

}  // namespace fuzz
