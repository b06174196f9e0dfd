#include "content/script/decision_mistakes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/utf8.h"
#include "content/script/keywords.h"
#include "content/script/statements.h"

namespace content {
namespace {

bool begins_step(std::span<const Token> tokens, std::size_t at) {
    constexpr auto steps =
        std::to_array<std::string_view>({"if", "elseif", "else", "end", "for", "while", "local", "return", "repeat"});
    const Token& token = tokens[at];
    if (token.kind == Token::Kind::reserved) return std::ranges::find(steps, token.written) != steps.end();
    if (token.kind != Token::Kind::name || at + 1 == tokens.size()) return false;
    const bool takes = tokens[at + 1].kind == Token::Kind::string || tokens[at + 1].is("{");
    return takes && std::ranges::find(keyword_names(), token.written) != keyword_names().end();
}

std::size_t offset(std::span<const Token> tokens, const Token& token) {
    return static_cast<std::size_t>(token.written.data() - tokens.front().written.data());
}

/// `if a.race == "today"`, then what is to be done.
std::optional<SyntaxMistake> then_missing(std::span<const Token> tokens, std::size_t at) {
    for (std::size_t i = at + 1; i < tokens.size() && !tokens[i].is("then"); ++i) {
        if (!begins_step(tokens, i)) continue;
        const Token& last = tokens[i - 1];
        if (i == at + 1) return std::nullopt;
        return SyntaxMistake{tokens[at].line,
                             {fmt::format("the '{}' on this line has no 'then'", tokens[at].written),
                              fmt::format("write then at the end of it: {} ... then", tokens[at].written)},
                             Repair{offset(tokens, last) + last.written.size(), 0, " then"}};
    }
    return std::nullopt;
}

/// `function(a) {`, as in other languages.
std::optional<SyntaxMistake> brace_of_function(std::span<const Token> tokens, std::size_t at) {
    if (!tokens[at].is("{") || at < 3 || !tokens[at - 1].is(")")) return std::nullopt;
    std::size_t open = at - 1;
    while (open > 0 && !tokens[open].is("(")) --open;
    const bool is_function =
        open > 0 && (tokens[open - 1].is("function") || (open > 1 && tokens[open - 2].is("function")));
    if (!is_function) return std::nullopt;
    return SyntaxMistake{tokens[at].line,
                         {"a function has no { }: it ends with 'end'", "take the { behind function(a) out"},
                         Repair{offset(tokens, tokens[at]), 1, ""}};
}

/// `AND`, `Then`, `&&`, `||`: as they are written here.
std::optional<SyntaxMistake> foreign_word(std::span<const Token> tokens, std::size_t at) {
    constexpr auto words = std::to_array<std::string_view>(
        {"and", "or", "not", "if", "then", "else", "elseif", "end", "function", "return", "local"});
    const Token& token = tokens[at];
    const bool doubled = at + 1 < tokens.size() && token.written == tokens[at + 1].written &&
                         token.written.data() + token.written.size() == tokens[at + 1].written.data();
    if (doubled && (token.is("&") || token.is("|"))) {
        const std::string_view word = token.is("&") ? "and" : "or";
        return SyntaxMistake{token.line,
                             {fmt::format("'{0}{0}' is written in another way here", token.written),
                              fmt::format("write {} instead of it", word)},
                             Repair{offset(tokens, token), 2, fmt::format(" {} ", word)}};
    }
    const std::string small = base::lower(token.written);
    const bool is_name = token.kind == Token::Kind::name && small != token.written &&
                         (at == 0 || !tokens[at - 1].is(".")) && !(at + 1 < tokens.size() && tokens[at + 1].is("="));
    if (!is_name || std::ranges::find(words, small) == words.end()) return std::nullopt;
    return SyntaxMistake{token.line,
                         {fmt::format("'{}' is written in small letters", token.written),
                          fmt::format("write {} instead of {}", small, token.written)},
                         Repair{offset(tokens, token), token.written.size(), small}};
}

/// What the next part of a page begins with, as a sentence goes on; empty where none does.
std::string next_part(std::span<const Token> tokens, std::size_t at) {
    if (!tokens[at].at_margin || at + 1 == tokens.size()) return {};
    const Token& next = tokens[at + 1];
    const bool is_named = tokens[at].is("function") && next.kind == Token::Kind::name;
    if (is_named || (tokens[at].is("local") && next.is("function"))) return "the next function";
    const bool is_block = tokens[at].kind == Token::Kind::name && begins_step(tokens, at);
    return is_block ? fmt::format("the next '{}'", tokens[at].written) : std::string();
}

/// Behind a function whose lines are set in, whatever stands at the left margin belongs to it no more.
std::optional<SyntaxMistake> end_of_function(std::span<const Token> tokens) {
    Nesting nesting;
    int braces = 0;
    bool is_set_in = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool is_open = nesting.depth() > 0 && braces == 0;
        if (nesting.depth() <= 0) is_set_in = false;
        is_set_in = is_set_in || (is_open && tokens[i].first_on_line && !tokens[i].at_margin);
        if (const std::string part = is_set_in ? next_part(tokens, i) : std::string(); !part.empty())
            return SyntaxMistake{tokens[i].line,
                                 {fmt::format("an 'end' is missing before this line, where {} begins", part),
                                  "write end above it, on a line of its own"},
                                 Repair{offset(tokens, tokens[i]), 0, "end "}};
        braces += depth_change(tokens[i]);
        nesting.pass(tokens[i]);
    }
    return std::nullopt;
}

}  // namespace

std::optional<SyntaxMistake> decision_mistake(std::span<const Token> tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (auto mistake = foreign_word(tokens, i)) return mistake;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (auto mistake = brace_of_function(tokens, i)) return mistake;
        if (!tokens[i].is("if") && !tokens[i].is("elseif")) continue;
        if (auto mistake = then_missing(tokens, i)) return mistake;
    }
    return end_of_function(tokens);
}

}  // namespace content
