#include "content/script/set_option.h"

#include <fmt/format.h>

#include "content/script/statements.h"

namespace content {
namespace {

/// The tokens of a script, and where in them the first block of a keyword opens and an option of it stands.
struct Found {
    std::vector<Token> tokens;
    std::size_t opening = 0;
    std::optional<std::size_t> option{};
};

std::optional<Found> find(std::string_view script, std::string_view block, std::string_view option) {
    Found found{scan(script)};
    const std::vector<Token>& tokens = found.tokens;
    std::size_t i = 0;
    while (i + 1 < tokens.size() && !(tokens[i].is(block) && tokens[i + 1].is("{"))) ++i;
    if (i + 1 >= tokens.size()) return std::nullopt;
    found.opening = ++i;
    int depth = 0;
    for (; i + 2 < tokens.size() && !found.option; ++i) {
        depth += depth_change(tokens[i]);
        if (depth == 0) break;
        if (depth == 1 && tokens[i].is(option) && tokens[i + 1].is("=")) found.option = i;
    }
    return found;
}

std::size_t offset(std::string_view script, const Token& token) {
    return static_cast<std::size_t>(token.written.data() - script.data());
}

}  // namespace

std::optional<std::string> with_option(std::string_view script, std::string_view block, std::string_view option,
                                       std::string_view text) {
    const auto found = find(script, block, option);
    if (!found) return std::nullopt;
    std::string changed(script);
    if (!found->option)
        return changed.insert(offset(script, found->tokens[found->opening]) + 1,
                              fmt::format("\n  {} = \"{}\",", option, text));
    const Token& value = found->tokens[*found->option + 2];
    return changed.replace(offset(script, value), value.written.size(), fmt::format("\"{}\"", text));
}

std::optional<std::string> option_in(std::string_view script, std::string_view block, std::string_view option) {
    const auto found = find(script, block, option);
    if (!found || !found->option) return std::nullopt;
    const Token& value = found->tokens[*found->option + 2];
    return value.kind == Token::Kind::string ? std::optional(std::string(unquoted(value))) : std::nullopt;
}

std::string without_option(std::string_view script, std::string_view block, std::string_view option) {
    const auto found = find(script, block, option);
    if (!found || !found->option) return std::string(script);
    const std::vector<Token>& tokens = found->tokens;
    const std::size_t last = *found->option + 2;
    const std::size_t comma = last + 1 < tokens.size() && tokens[last + 1].is(",") ? last + 1 : last;
    std::size_t begin = offset(script, tokens[*found->option]);
    std::size_t end = offset(script, tokens[comma]) + tokens[comma].written.size();
    const std::size_t line = script.rfind('\n', begin);
    const bool alone = line != script.npos && script.find_first_not_of(" \t", line + 1) == begin &&
                       script.find_first_not_of(" \t\r", end) == script.find('\n', end);
    if (alone) {
        begin = line + 1;
        end = script.find('\n', end) + 1;
    }
    return std::string(script.substr(0, begin)) + std::string(script.substr(end));
}

}  // namespace content
