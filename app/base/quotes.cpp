#include "base/quotes.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"

namespace base {

std::string in_lua_quotes(std::string_view text) {
    std::string lua = "\"";
    for (const char c : text) {
        if (c == '\n')
            lua += "\\n";
        else if (c == '"' || c == '\\')
            (lua += '\\') += c;
        else if (static_cast<unsigned char>(c) < ' ' || c == 127)
            lua += fmt::format("\\{:03}", static_cast<int>(c));
        else
            lua += c;
    }
    return lua + '"';
}

std::string shell_word(const std::filesystem::path& path) {
    constexpr std::string_view plain = "/.-_~";
    const std::string name = path.string();
    const auto needs_none = [&](char c) { return is_letter(c) || is_digit(c) || plain.find(c) != plain.npos; };
    if (!name.empty() && std::ranges::all_of(name, needs_none)) return name;
    std::string quoted = "'";
    for (const char c : name) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

}  // namespace base
