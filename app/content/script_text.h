#pragma once
#include <filesystem>
#include <optional>
#include <string>

namespace content {

/// A script as it is written. Nothing when it cannot be read, or is longer than any that the kiosk takes: a film by
/// mistake named .lua costs nobody memory or time.
std::optional<std::string> script_text(const std::filesystem::path&);

/// Whether it is there, and too long for that.
bool is_too_long(const std::filesystem::path& script);

}  // namespace content
