#include "content/script/quote_mistakes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "base/phrases.h"
#include "base/utf8.h"
#include "content/script/invisible.h"
#include "content/script/limits.h"

namespace content {
namespace {

constexpr auto curly_quotes =
    std::to_array<std::string_view>({"“", "”", "„", "«", "»", "‘", "’", "`", "´", "‹", "›", "‚", "″", "＂"});

std::string_view curly_quote_in(std::string_view text) {
    for (const std::string_view quote : curly_quotes)
        if (text.find(quote) != text.npos) return quote;
    return {};
}

Mistake curly(std::string_view quote) {
    return {fmt::format("the quote {} is not one that pages can use", quote),
            "type straight quotes around the words: \"...\""};
}

/// Whether nothing but brackets and commas follow the quote: then it closes a text that was never opened.
bool closes_unopened(const Token& token) {
    return unquoted(token).find_first_not_of(" \t,;{}()") == std::string_view::npos;
}

/// The last string on `line` among the tokens, if there is one.
const Token* string_before(std::span<const Token> tokens, int line) {
    for (; !tokens.empty() && tokens.back().last_line == line; tokens = tokens.first(tokens.size() - 1))
        if (tokens.back().kind == Token::Kind::string) return &tokens.back();
    return nullptr;
}

/// "5'10" of "somebody who is 5'10".
std::string number_at_end(std::string_view words) {
    return std::string(words.substr(std::min(words.rfind(' ') + 1, words.size())));
}

/// The text on `line` that a sign for inches ends, and words go on behind it: "A 12" ball.
const Token* words_before_inches(std::span<const Token> tokens, int line) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool ends_in_digit = tokens[i].kind == Token::Kind::string && tokens[i].line == line &&
                                   !unquoted(tokens[i]).empty() && base::is_digit(unquoted(tokens[i]).back());
        const bool goes_on = i + 1 == tokens.size() || (tokens[i + 1].line == line && !tokens[i + 1].is(",") &&
                                                        !tokens[i + 1].is("}") && !tokens[i + 1].is(";"));
        if (ends_in_digit && goes_on) return &tokens[i];
    }
    return nullptr;
}

Mistake unclosed_string(std::span<const Token> tokens, std::size_t at) {
    const Token& token = tokens[at];
    if (token.written.starts_with('['))
        return {"the [[ on this line is never closed", "put ]] at the end of the words"};
    if (const auto quote = curly_quote_in(token.written); !quote.empty()) return curly(quote);
    const Token* const before = string_before(tokens.first(at), token.line);
    const bool single = token.written.starts_with('\'');
    if (single && (before ? before->written.starts_with('\'') : !closes_unopened(token)))
        return {"the apostrophe ' on this line is read as a quote", "put the words in double quotes: \"...\""};
    if (before && closes_unopened(token) && before->written.data() + before->written.size() == token.written.data())
        return {"there is one quote too many at the end of the words", "take one of the two out"};
    if (const Token* const inches = words_before_inches(tokens.first(at), token.line))
        return {fmt::format("the words end at the quote behind {}", number_at_end(unquoted(*inches))),
                "inside words a sign for inches is written in letters: 10 inches"};
    if (before) return {"a quote is missing on this line", "each text stands between two quotes: \"like this\""};
    if (closes_unopened(token))
        return {"the words on this line have no opening quote", "put a \" before the first word"};
    return {"the words on this line have no closing quote", "put a \" after the last word"};
}

constexpr auto bullets = std::to_array<std::string_view>({"•", "◦", "▪", "●", "■", "‣", "·", "\uf0b7"});

bool is_bullet(std::string_view character) { return std::ranges::find(bullets, character) != std::end(bullets); }

struct WideSign {
    std::string_view wide;
    std::string_view plain;
};

// What keyboards for Chinese and Japanese write.
constexpr auto wide_signs = std::to_array<WideSign>({{"，", ","},
                                                     {"、", ","},
                                                     {"；", ","},
                                                     {"｛", "{"},
                                                     {"｝", "}"},
                                                     {"＝", "="},
                                                     {"（", "("},
                                                     {"）", ")"},
                                                     {"：", "="}});

/// As in a word of another language; letters of other alphabets only look like those of English.
bool has_accent(std::string_view character) {
    constexpr char32_t first_accented = 0xC0;
    constexpr char32_t last_of_latin = 0x24F;
    const char32_t code = base::character_at(character).code;
    return code >= first_accented && code <= last_of_latin;
}

Mistake strange(const Token& token, bool next_to_name) {
    if (const auto quote = curly_quote_in(token.written); !quote.empty()) return curly(quote);
    if (const std::string name = invisible_name(token.written); !name.empty())
        return {fmt::format("there is {} on this line, outside quotes", name),
                "type this line anew, from its beginning to its end"};
    if (is_bullet(token.written))
        return {fmt::format("'{}' cannot stand outside quotes", token.written),
                "take it out: each item stands in quotes, with a comma after it"};
    for (const WideSign& sign : wide_signs)
        if (token.written == sign.wide)
            return {fmt::format("'{}' is not a sign that pages can use", sign.wide),
                    fmt::format("write {} instead", sign.plain)};
    if (next_to_name && token.written.size() > 1)
        return {fmt::format("'{}' is not a letter from a to z", base::shortened(token.written)),
                has_accent(token.written)
                    ? "words outside quotes are English, without accents: heading, text, list, title and so on"
                    : "type the word that it stands in anew: outside quotes words have plain letters only"};
    return {fmt::format("'{}' cannot stand outside quotes", base::shortened(token.written)),
            "put the words to be read in quotes: \"...\""};
}

/// Whether a name touches it, as in a word of another language or alphabet.
bool is_next_to_name(std::span<const Token> tokens, std::size_t at) {
    const auto end = [](const Token& token) { return token.written.data() + token.written.size(); };
    const auto is_word = [&](std::size_t i) {
        return i < tokens.size() && (tokens[i].kind == Token::Kind::name || tokens[i].kind == Token::Kind::reserved);
    };
    return (at > 0 && is_word(at - 1) && end(tokens[at - 1]) == tokens[at].written.data()) ||
           (is_word(at + 1) && end(tokens[at]) == tokens[at + 1].written.data());
}

/// Whether the text goes on behind a quote: no other text, and no option, stands there.
bool goes_on(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(" \t\r,;{}()"), line.size()));
    const auto name_ends = std::ranges::find_if(line, [](char c) { return !base::is_letter(c) && c != '_'; });
    const auto behind_name = line.find_first_not_of(' ', static_cast<std::size_t>(name_ends - line.begin()));
    const bool is_option = behind_name != line.npos && behind_name > 0 && line[behind_name] == '=';
    return !line.empty() && line.front() != '"' && !is_option;
}

/// What begins where a text ends, and goes on to another quote on its line: words that somebody put in quotes within a
/// text. Empty when it is something else, such as the next option.
std::string_view words_between(const char* begin, const char* end) {
    const std::string_view line(begin, std::find(begin, end, '\n'));
    const std::string_view words = line.substr(0, line.find('"'));
    const bool ends_there = words.size() == line.size() || !goes_on(line.substr(words.size() + 1));
    if (words.empty() || ends_there || words.find_first_of("{}") != words.npos) return {};
    const char first = words.front();
    const bool is_word = base::is_letter(first) || base::is_digit(first) || first == '(' || (first & 0x80) != 0;
    return is_word && words.back() != ' ' && words.back() != '=' ? words : std::string_view();
}

}  // namespace

std::optional<SyntaxMistake> quotes_within_words(std::span<const Token> tokens) {
    const char* const end = tokens.back().written.data() + tokens.back().written.size();
    for (const Token& token : tokens) {
        if (token.kind != Token::Kind::string || !token.closed || !token.written.starts_with('"')) continue;
        const char* const behind = token.written.data() + token.written.size();
        const std::string_view words = words_between(behind, end);
        if (words.empty()) continue;
        const std::string in_quotes = fmt::format("'{}'", words);
        const auto offset = static_cast<std::size_t>(behind - 1 - tokens.front().written.data());
        return SyntaxMistake{token.last_line,
                             {fmt::format("the words end at the quote before '{}'", base::shortened(words)),
                              fmt::format("inside words use the other quotes: '{}'", base::shortened(words))},
                             Repair{offset, words.size() + 2, in_quotes}};
    }
    return std::nullopt;
}

std::vector<SyntaxMistake> quote_mistakes(std::span<const Token> tokens) {
    // What seems strange on a line with an unclosed string stands within it.
    std::set<int> unclosed_lines;
    for (const Token& token : tokens)
        if (token.kind == Token::Kind::string && !token.closed) unclosed_lines.insert(token.line);
    std::vector<SyntaxMistake> found;
    for (std::size_t i = 0; i < tokens.size() && found.size() <= limits::problems; ++i) {
        const Token& token = tokens[i];
        if (!found.empty() && found.back().line == token.line) continue;
        if (token.kind == Token::Kind::strange &&
            (!curly_quote_in(token.written).empty() || !unclosed_lines.contains(token.line)))
            found.push_back({token.line, strange(token, is_next_to_name(tokens, i))});
        else if (token.kind == Token::Kind::comment)
            found.push_back({token.line, {"the note that begins with --[[ is never closed", "put ]] at its end"}});
        else if (token.kind == Token::Kind::string && !token.closed)
            found.push_back({token.line, unclosed_string(tokens, i)});
    }
    return found;
}

}  // namespace content
