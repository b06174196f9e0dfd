#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace base {

/// The bytes of a file; nothing when it is not there or cannot be read.
std::optional<std::string> read_text(const std::filesystem::path&);

/// Puts `bytes` in the place of a file, or makes it. Whoever reads it, even after a power cut, finds the old one or the
/// new one, whole. Throws std::runtime_error, one sentence, and leaves the old one when that cannot be done.
void replace_file(const std::filesystem::path&, std::string_view bytes);

}  // namespace base
