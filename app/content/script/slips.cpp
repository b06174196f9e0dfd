#include "content/script/slips.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/phrases.h"
#include "base/utf8.h"
#include "content/script/keywords.h"
#include "content/script/limits.h"
#include "content/script/mended.h"
#include "content/script/mistake_wording.h"

namespace content {
namespace {

bool is_empty_string(const Token& token) { return token.kind == Token::Kind::string && token.written == "\"\""; }
bool is_quoted(const Token& token) {
    return token.kind == Token::Kind::string && token.closed && token.written.starts_with('"');
}

std::string with_quotes(std::string_view words) { return fmt::format("\"{}\"", words); }

/// The same as a hint has them; they stand in quotes already.
std::string quoted_to_write(std::string_view in_quotes) {
    return with_quotes(to_write(in_quotes.substr(1, in_quotes.size() - 2)));
}

/// Strings that follow one another without a space.
std::size_t chain_length(std::span<const Token> tokens) {
    std::size_t length = is_quoted(tokens[0]) ? 1 : 0;
    while (length > 0 && length < tokens.size() && is_quoted(tokens[length]) &&
           touch(tokens[length - 1], tokens[length]))
        ++length;
    return length;
}

struct Doubled {
    std::size_t tokens = 0;  ///< how many of them
    std::string words;       ///< as they were meant, in quotes
    Mistake mistake;
};

/// `""pump it""`
std::optional<Doubled> doubled_around_words(std::string_view script, std::span<const Token> tokens) {
    if (tokens.size() < 3 || !is_empty_string(tokens[0]) || !touch(tokens[0], tokens[1])) return std::nullopt;
    if (tokens[1].kind == Token::Kind::symbol || tokens[1].kind == Token::Kind::string) return std::nullopt;
    std::size_t last = 1;
    while (last < tokens.size() && tokens[last].kind != Token::Kind::string) ++last;
    if (last == tokens.size() || tokens[last].line != tokens[0].line || !touch(tokens[last - 1], tokens[last]))
        return std::nullopt;
    const std::size_t begin = end_of(script, tokens[0]);
    const std::string words = with_quotes(script.substr(begin, begin_of(script, tokens[last]) - begin));
    if (is_empty_string(tokens[last]))
        return Doubled{last + 1,
                       words,
                       {"the quotes around these words are doubled",
                        fmt::format("write one quote at each end: {}", quoted_to_write(words))}};
    if (tokens[last].closed || tokens[last].written.size() > 1 + 2) return std::nullopt;
    return Doubled{1,
                   "\"",
                   {"there is one quote too many before these words",
                    fmt::format("write one quote at each end: {}", quoted_to_write(words))}};
}

/// `"""pump"""`, `"He said ""yes"" to me"`; `before` is the token in front of them.
std::optional<Doubled> doubled_within_words(std::span<const Token> tokens, const Token* before) {
    const std::size_t length = chain_length(tokens);
    if (length < 2) return std::nullopt;
    const bool first_empty = is_empty_string(tokens[0]);
    const bool last_empty = is_empty_string(tokens[length - 1]);
    if (length <= 3 && (first_empty || last_empty) && !(length == 3 && first_empty != last_empty)) {
        const Token& words = tokens[first_empty ? 1 : 0];
        if (is_empty_string(words)) return std::nullopt;
        return Doubled{length,
                       std::string(words.written),
                       {"the quotes around these words are doubled",
                        fmt::format("write one quote at each end: {}", quoted_to_write(words.written))}};
    }
    const bool is_one_text = before && (before->kind == Token::Kind::name || before->is("="));
    if (length < 3 || !is_one_text) return std::nullopt;
    std::string words;
    for (std::size_t i = 0; i < length; ++i) words += (i > 0 ? "'" : "") + std::string(unquoted(tokens[i]));
    return Doubled{length,
                   with_quotes(words),
                   {"two quotes stand together within these words",
                    fmt::format("inside words use the other quotes: '{}'", base::shortened(unquoted(tokens[1])))}};
}

std::string_view first_word(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    return text.substr(0, text.find_first_of(" \t\"\n"));
}

constexpr auto dashes = std::to_array<std::string_view>({"—", "–", "―", "−"});

bool is_dash(const Token& token) {
    return token.kind == Token::Kind::strange && std::ranges::find(dashes, token.written) != dashes.end();
}

/// The mark that a note was begun with, as it is in other languages, or as word processors make it of two dashes.
std::string foreign_mark(std::span<const Token> tokens, std::size_t at) {
    const Token& token = tokens[at];
    const Token* const next = at + 1 < tokens.size() && touch(token, tokens[at + 1]) ? &tokens[at + 1] : nullptr;
    const bool behind =
        !token.first_on_line && at > 0 && tokens[at - 1].last_line == token.line &&
        (tokens[at - 1].kind == Token::Kind::string || tokens[at - 1].is("}") || tokens[at - 1].is(","));
    if (!token.first_on_line && !behind) return {};
    if (is_dash(token)) return std::string(token.written);
    if (token.is("//")) return "//";
    if (token.is("/") && next && next->is("*")) return "/*";
    if (!token.first_on_line) return {};
    if (token.is("#")) return "#";
    if (token.is("<") && next && next->written == "!") return "<!--";
    return {};
}

/// Where a note with that mark ends.
std::size_t note_end(std::string_view script, std::size_t begin, std::string_view mark) {
    const std::string_view closing = mark == "/*" ? "*/" : mark == "<!--" ? "-->" : "";
    const std::size_t end = closing.empty() ? script.npos : script.find(closing, begin);
    return end == script.npos ? line_end(script, begin) : end + closing.size();
}

/// Words that begin on one line and end at a quote on another.
struct Spread {
    std::size_t end = 0;  ///< in the script: the closing quote
    int lines = 1;
    bool paragraphs = false;     ///< an empty line stands between them
    std::string_view paragraph;  ///< the second one
};

bool may_follow_words(std::string_view rest) {
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
    return rest.empty() || std::string_view(",;})").find(rest.front()) != rest.npos;
}

bool begins_block(std::string_view line) {
    const std::string_view word = first_word(line);
    return std::ranges::find(keyword_names(), word) != keyword_names().end();
}

std::optional<Spread> spread_from(std::string_view script, std::size_t at) {
    constexpr int most_lines = 60;
    Spread spread;
    while (spread.lines < most_lines) {
        std::size_t next = line_end(script, at);
        if (next == script.size()) return std::nullopt;
        next += script.substr(next).starts_with("\r\n") ? 2 : 1;
        ++spread.lines;
        const std::string_view line = script.substr(next, line_end(script, next) - next);
        const std::size_t quote = line.find('"');
        const std::string_view words = line.substr(0, quote);
        if (words.find_first_of("{}=") != words.npos || first_word(words).starts_with("--")) return std::nullopt;
        if (!base::has_words(words) && quote == line.npos) spread.paragraphs = true;
        if (spread.paragraphs && spread.paragraph.empty()) spread.paragraph = words;
        at = next;
        if (quote == line.npos) continue;
        spread.end = next + quote;
        if (begins_block(words) || !may_follow_words(line.substr(quote + 1))) return std::nullopt;
        return spread;
    }
    return std::nullopt;
}

Mistake spread_over_lines(const Spread& spread, const Token* before) {
    const bool is_text = before && before->first_on_line && before->kind == Token::Kind::name &&
                         std::ranges::count_if(keywords(), [&](const Keyword& keyword) {
                             return keyword.name == before->written && keyword.takes == Keyword::Takes::text;
                         }) > 0;
    std::string message = fmt::format("these words go on over {} lines", spread.lines);
    if (!is_text || !spread.paragraphs) return {std::move(message), "put them all on one line, between the two quotes"};
    std::string_view paragraph = spread.paragraph;
    paragraph.remove_prefix(std::min(paragraph.find_first_not_of(" \t"), paragraph.size()));
    return {std::move(message), fmt::format("put each paragraph in quotes of its own, on one line, with {0} before it: "
                                            "{0} \"{1}\"",
                                            before->written, base::shortened(paragraph))};
}

/// Nothing but brackets and commas: the quote ends words that have none at their beginning.
bool closes_only(const Token& string) {
    const std::string_view rest = unquoted(string);
    return base::has_words(rest) && rest.find_first_not_of(" \t,;{}()") == rest.npos;
}

/// With a \ before each line end, as Lua wants it.
std::string joined(std::string_view words) {
    std::string all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == '\r' || (words[i] == '\n' && (i == 0 || words[i - 1] != '\r'))) all += '\\';
        all += words[i];
    }
    return all;
}

}  // namespace

std::optional<std::string> without_doubled_quotes(std::string_view script, std::span<const Token> tokens,
                                                  Draft& draft) {
    Mended mended(script);
    for (std::size_t i = 0; i < tokens.size() && !mended.is_full(); ++i) {
        if (tokens[i].kind != Token::Kind::string) continue;
        auto doubled = doubled_around_words(script, tokens.subspan(i));
        if (!doubled) doubled = doubled_within_words(tokens.subspan(i), i > 0 ? &tokens[i - 1] : nullptr);
        if (!doubled) continue;
        draft.report(tokens[i].line, std::move(doubled->mistake));
        const std::size_t last = i + doubled->tokens - 1;
        mended.change({begin_of(script, tokens[i]), end_of(script, tokens[last]), std::move(doubled->words)});
        i = last;
    }
    return mended.script();
}

std::optional<std::string> without_foreign_notes(std::string_view script, std::span<const Token> tokens, Draft& draft) {
    Mended mended(script);
    std::size_t passed = 0;
    int open_line = 0;  // within words that are not closed there is no note
    for (std::size_t i = 0; i < tokens.size() && !mended.is_full(); ++i) {
        const std::size_t begin = begin_of(script, tokens[i]);
        if (begin < passed) continue;
        if (tokens[i].kind == Token::Kind::string && !tokens[i].closed) open_line = tokens[i].last_line;
        const std::string mark = tokens[i].line == open_line ? "" : foreign_mark(tokens, i);
        if (mark.empty()) continue;
        passed = note_end(script, begin, mark);
        const std::string_view note = script.substr(begin, passed - begin);
        const bool lines = note.find('\n') != note.npos;
        draft.report(tokens[i].line, "a note begins with two dashes: --",
                     mark == "#" ? "write -- instead of #, or heading \"...\" when visitors should read it"
                     : lines     ? fmt::format("write -- before each of its lines, and take {} out", mark)
                                 : fmt::format("write -- instead of {}", mark));
        mended.change({begin, passed, blank(note)});
    }
    return mended.script();
}

std::optional<std::string> without_versions(std::string_view script, std::span<const Token>, Draft& draft) {
    constexpr std::string_view first = "<<<<<<<";
    constexpr std::string_view middle = "=======";
    constexpr std::string_view last = ">>>>>>>";
    Mended mended(script);
    std::size_t begin = script.npos;  // of what is left out: the first version, and the line behind the second
    int number = 1;
    for (std::size_t at = 0; at < script.size() && !mended.is_full(); ++number) {
        const std::size_t end = line_end(script, at);
        const std::string_view line = script.substr(at, end - at);
        if (line.starts_with(first)) {
            begin = at;
            draft.report(number,
                         "two versions of these lines stand here, with the marks of the program that keeps them",
                         "keep one of the two, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>");
        }
        if (line.starts_with(last)) begin = at;
        if ((line.starts_with(middle) || line.starts_with(last)) && begin != script.npos) {
            mended.change({begin, end, blank(script.substr(begin, end - begin))});
            begin = script.npos;
        }
        at = end + (script.substr(end).starts_with("\r\n") ? 2 : 1);
    }
    return mended.script();
}

std::optional<std::string> without_two_word_elseif(std::string_view script, std::span<const Token> tokens,
                                                   Draft& draft) {
    Nesting nesting;
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        nesting.pass(tokens[i]);
        if (i > 0 && tokens[i].is("if") && tokens[i - 1].is("else") && tokens[i - 1].line == tokens[i].line)
            found.push_back(i);
    }
    if (found.empty() || nesting.depth() != static_cast<int>(found.size()) || found.size() > limits::problems)
        return std::nullopt;
    Mended mended(script);
    for (const std::size_t i : found) {
        draft.report(tokens[i].line, "'else if' is one word where it goes on with the 'if' before it", "write elseif");
        mended.change({begin_of(script, tokens[i - 1]), end_of(script, tokens[i]), "elseif"});
    }
    return mended.script();
}

std::optional<std::string> without_spread_words(std::string_view script, std::span<const Token> tokens, Draft& draft) {
    Mended mended(script);
    std::size_t passed = 0;
    for (std::size_t i = 0; i < tokens.size() && !mended.is_full(); ++i) {
        const std::size_t begin = begin_of(script, tokens[i]);
        const bool open = tokens[i].kind == Token::Kind::string && !tokens[i].closed && script[begin] == '"';
        const bool behind_another =
            i > 0 && tokens[i - 1].kind == Token::Kind::string && touch(tokens[i - 1], tokens[i]);
        if (begin < passed || !open || behind_another || closes_only(tokens[i])) continue;
        const auto spread = spread_from(script, begin);
        if (!spread) continue;
        draft.report(tokens[i].line, spread_over_lines(*spread, i > 0 ? &tokens[i - 1] : nullptr));
        mended.change({begin, spread->end, joined(script.substr(begin, spread->end - begin))});
        passed = spread->end + 1;
    }
    return mended.script();
}

}  // namespace content
