#include "content/script/set_option.h"

#include <fmt/format.h>

#include "content/script/statements.h"

namespace content {

std::optional<std::string> with_option(std::string_view script, std::string_view block, std::string_view option,
                                       std::string_view text) {
    const std::vector<Token> tokens = scan(script);
    const auto offset = [&](const Token& token) {
        return static_cast<std::size_t>(token.written.data() - script.data());
    };
    std::size_t i = 0;
    while (i + 1 < tokens.size() && !(tokens[i].is(block) && tokens[i + 1].is("{"))) ++i;
    if (i + 1 >= tokens.size()) return std::nullopt;
    std::string changed(script);
    const std::size_t opening = ++i;
    int depth = 0;
    for (; i + 2 < tokens.size(); ++i) {
        depth += depth_change(tokens[i]);
        if (depth == 0) break;
        if (depth != 1 || !tokens[i].is(option) || !tokens[i + 1].is("=")) continue;
        const Token& value = tokens[i + 2];
        return changed.replace(offset(value), value.written.size(), fmt::format("\"{}\"", text));
    }
    return changed.insert(offset(tokens[opening]) + 1, fmt::format("\n  {} = \"{}\",", option, text));
}

}  // namespace content
