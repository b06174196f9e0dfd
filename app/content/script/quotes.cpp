#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "base/suggest.h"
#include "content/script/form.h"
#include "content/script/limits.h"

namespace content {
namespace {

constexpr std::array<std::string_view, 9> curly_quotes = {"“", "”", "„", "«", "»", "‘", "’", "`", "´"};

std::string_view curly_quote_in(std::string_view text) {
    for (const std::string_view quote : curly_quotes)
        if (text.find(quote) != text.npos) return quote;
    return {};
}

Fault curly(int line, std::string_view quote) {
    return {line, fmt::format("the quote {} is not one that pages can use", quote),
            "type straight quotes around the words: \"...\""};
}

/// Whether nothing but brackets and commas follow the quote: then it closes words that were never opened.
bool closes_unopened(const Token& token) {
    return between_quotes(token).find_first_not_of(" \t,;{}()") == std::string_view::npos;
}

/// The words in quotes before the last tokens on `line`, if there are any.
const Token* words_before(std::span<const Token> tokens, int line) {
    for (; !tokens.empty() && tokens.back().last_line == line; tokens = tokens.first(tokens.size() - 1))
        if (tokens.back().kind == Token::Kind::words) return &tokens.back();
    return nullptr;
}

Fault unclosed_words(std::span<const Token> tokens, std::size_t at) {
    const Token& token = tokens[at];
    if (token.written.starts_with('['))
        return {token.line, "the [[ on this line is never closed", "put ]] at the end of the words"};
    if (const auto quote = curly_quote_in(token.written); !quote.empty()) return curly(token.line, quote);
    const Token* const words = words_before(tokens.first(at), token.line);
    const bool single = token.written.starts_with('\'');
    if (single && (words ? words->written.starts_with('\'') : !closes_unopened(token)))
        return {token.line, "the apostrophe ' on this line is read as a quote",
                "put the words in double quotes: \"...\""};
    if (words)
        return {token.line, "a quote is missing on this line", "each text stands between two quotes: \"like this\""};
    if (closes_unopened(token))
        return {token.line, "the words on this line have no opening quote", "put a \" before the first word"};
    return {token.line, "the words on this line have no closing quote", "put a \" after the last word"};
}

/// The lines on which words are not closed. What seems strange on them stands within words.
std::set<int> lines_without_quote(std::span<const Token> tokens) {
    std::set<int> lines;
    for (const Token& token : tokens)
        if (token.kind == Token::Kind::words && !token.closed) lines.insert(token.line);
    return lines;
}

Fault strange(const Token& token) {
    if (const auto quote = curly_quote_in(token.written); !quote.empty()) return curly(token.line, quote);
    if (token.written == "\u00a0")
        return {token.line, "there is a space of a special kind on this line", "delete it and type a space"};
    return {token.line, fmt::format("'{}' cannot stand outside quotes", base::shortened(token.written)),
            "put the words to be read in quotes: \"...\""};
}

}  // namespace

std::vector<Fault> quote_faults(std::span<const Token> tokens) {
    std::vector<Fault> faults;
    const std::set<int> without_quote = lines_without_quote(tokens);
    for (std::size_t i = 0; i < tokens.size() && faults.size() <= limits::problems; ++i) {
        const Token& token = tokens[i];
        if (!faults.empty() && faults.back().line == token.line) continue;
        if (token.kind == Token::Kind::strange &&
            (!curly_quote_in(token.written).empty() || !without_quote.contains(token.line)))
            faults.push_back(strange(token));
        else if (token.kind == Token::Kind::comment)
            faults.push_back({token.line, "the note that begins with --[[ is never closed", "put ]] at its end"});
        else if (token.kind == Token::Kind::words && !token.closed)
            faults.push_back(unclosed_words(tokens, i));
    }
    return faults;
}

}  // namespace content
