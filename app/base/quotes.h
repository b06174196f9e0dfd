#pragma once
#include <filesystem>
#include <string>
#include <string_view>

namespace base {

/// The text as a Lua script has it: in double quotes, on one line.
std::string in_lua_quotes(std::string_view text);

/// One word for the shell, in quotes where it needs some.
std::string shell_word(const std::filesystem::path&);

}  // namespace base
