#pragma once
#include <filesystem>
#include <string_view>

namespace commands {

/// Writes a file whole, and makes its folder where there is none.
void write_new(const std::filesystem::path&, std::string_view contents);

}  // namespace commands
