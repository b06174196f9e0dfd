#include "content/script/form_slips.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

#include "base/phrases.h"
#include "content/script/keywords.h"
#include "content/script/statements.h"

namespace content {
namespace {

using Kind = Token::Kind;

std::size_t place_in(std::span<const Token> tokens, const Token& token) {
    return static_cast<std::size_t>(token.written.data() - tokens.front().written.data());
}

std::size_t length(const Token& first, const Token& last) {
    return static_cast<std::size_t>(last.written.data() - first.written.data()) + last.written.size();
}

Repair replacement(std::span<const Token> tokens, const Token& first, const Token& last, std::string text) {
    return {place_in(tokens, first), length(first, last), std::move(text)};
}

bool is_bare_word(const Token& token) {
    return token.kind == Kind::name || token.kind == Kind::number || token.kind == Kind::reserved;
}

bool is_text(std::span<const Token> tokens, std::size_t at) {
    return at < tokens.size() && tokens[at].kind == Kind::string && tokens[at].closed;
}

/// danger "clot"
bool is_block_with_text(std::span<const Token> tokens, std::size_t at) {
    return at < tokens.size() && tokens[at].kind == Kind::name &&
           std::ranges::count(keyword_names(), tokens[at].written) > 0 && is_text(tokens, at + 1);
}

}  // namespace

SyntaxMistake other_bracket(std::span<const Token> tokens, std::size_t at) {
    const Token& open = tokens[at];
    const Token* close = nullptr;
    int depth = 0;
    for (std::size_t i = at; i < tokens.size() && !close; ++i) {
        depth += depth_change(tokens[i]);
        if (depth == 0) close = &tokens[i];
    }
    if (!close) close = &tokens.back();
    std::string block(open.written.data(), length(open, *close));
    block.front() = '{';
    const bool closes = close->is(")") || close->is("]");
    if (closes) block.back() = '}';
    return {open.line,
            {fmt::format("there is a {} where a {{ belongs, after '{}'", open.written, tokens[at - 1].written),
             closes ? fmt::format("write {{ instead of it, and }} instead of the {} at the end", close->written)
                    : "write { instead"},
            replacement(tokens, open, *close, std::move(block))};
}

std::optional<SyntaxMistake> name_in_words(std::span<const Token> tokens, std::size_t at, bool of_choice) {
    constexpr auto options = std::to_array<std::string_view>({"review_by", "feels_like", "push_off", "written_in"});
    std::string name;
    std::size_t end = at;
    for (; end < tokens.size() && tokens[end].line == tokens[at].line; ++end) {
        if (is_bare_word(tokens[end]))
            name += (name.empty() ? "" : "_") + std::string(tokens[end].written);
        else if (!tokens[end].is("-"))
            break;
    }
    const bool is_number = tokens[at].kind == Kind::number;
    if (end >= tokens.size() || !tokens[end].is("=") || end - at < (is_number ? 1U : 2U)) return std::nullopt;
    if (!of_choice && std::ranges::find(options, name) == options.end()) return std::nullopt;
    if (is_number) name = "in_" + name;
    const std::string written(tokens[at].written.data(), length(tokens[at], tokens[end - 1]));
    return SyntaxMistake{tokens[at].line,
                         {of_choice ? fmt::format("the short name '{}' has to be one word", base::shortened(written))
                                    : fmt::format("'{}' is one word", base::shortened(written)),
                          fmt::format("write {} =", name)},
                         replacement(tokens, tokens[at], tokens[end - 1], name)};
}

std::optional<SyntaxMistake> said_without_braces(std::span<const Token> tokens, std::size_t at) {
    const std::size_t first = at + 2;
    if (tokens[at].kind != Kind::name || first >= tokens.size() || !tokens[at + 1].is("=")) return std::nullopt;
    if (!is_block_with_text(tokens, first) && !(is_text(tokens, first) && is_block_with_text(tokens, first + 1)))
        return std::nullopt;
    std::string blocks;
    std::string shown;
    std::size_t end = first;
    while (end < tokens.size()) {
        if (end > first && tokens[end].is(",") && is_block_with_text(tokens, end + 1)) ++end;
        const bool named = is_block_with_text(tokens, end);
        if (!named && !is_text(tokens, end)) break;
        const std::string_view word = named ? tokens[end].written : std::string_view("text");
        const Token& text = tokens[end + (named ? 1 : 0)];
        const std::string_view between = blocks.empty() ? "" : ", ";
        if (end > first) blocks += lines_between(tokens[end - 1], tokens[end]);
        blocks += fmt::format("{}{} {}", between, word, text.written);
        shown += fmt::format("{}{} \"{}\"", between, word, base::shortened(unquoted(text)));
        end += named ? 2 : 1;
    }
    const std::string option = base::shortened(tokens[at].written);
    return SyntaxMistake{tokens[at].line,
                         {fmt::format("what an answer says for '{}' stands in {{ }}", option),
                          fmt::format("write {} = {{ {} }}", option, shown)},
                         replacement(tokens, tokens[first], tokens[end - 1], "{ " + blocks + " }")};
}

}  // namespace content
