#include "content/shown_warnings.h"

#include <algorithm>
#include <functional>

#include "content/script/tokens.h"

namespace content {

ShownWarnings shown_warnings(std::string_view script) {
    const std::vector<Token> tokens = scan(script);
    const auto is_text = [&](std::size_t i) { return i < tokens.size() && tokens[i].kind == Token::Kind::string; };
    ShownWarnings shown;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::name || !is_text(i + (tokens[i].is("signs") ? 2 : 1))) continue;
        if (tokens[i].is("danger")) shown.signs.emplace(unquoted(tokens[i + 1]));
        if (tokens[i].is("warning")) shown.own.emplace_back(unquoted(tokens[i + 1]));
        if (tokens[i].is("signs"))
            for (i += 2; i < tokens.size() && !tokens[i].is("}"); ++i)
                if (is_text(i)) shown.signs.emplace(unquoted(tokens[i]));
    }
    return shown;
}

ShownWarnings warnings_gone(std::string_view before, std::string_view after) {
    ShownWarnings was = shown_warnings(before);
    const ShownWarnings is = shown_warnings(after);
    std::erase_if(was.signs, [&](const std::string& key) { return is.signs.contains(key); });
    const std::size_t fewer = was.own.size() - std::min(was.own.size(), is.own.size());
    std::erase_if(was.own, [&](const std::string& words) { return std::ranges::count(is.own, words) > 0; });
    // As many as there are fewer; the others were worded anew.
    was.own.resize(std::min(was.own.size(), fewer));
    return was;
}

}  // namespace content
