#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/phrases.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "content/script/keywords.h"
#include "content/script/mended.h"
#include "content/script/slips.h"

// Notes to oneself that lost, or never had, their two dashes.

namespace content {
namespace {

constexpr std::string_view note_mark = "--";

/// A line of a script, without its end.
struct ScriptLine {
    std::size_t begin = 0;
    std::string_view text;
};

std::vector<ScriptLine> lines_of(std::string_view script) {
    std::vector<ScriptLine> lines;
    for (std::size_t at = 0; at <= script.size();) {
        const std::size_t end = line_end(script, at);
        lines.push_back({at, script.substr(at, end - at)});
        at = end + (script.substr(end).starts_with("\r\n") ? 2 : 1);
    }
    return lines;
}

std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(" \t"), line.size()); }

bool is_note(std::string_view line) { return line.substr(indent_of(line)).starts_with(note_mark); }

int depth_of(std::span<const Token> tokens) {
    int depth = 0;
    for (const Token& token : tokens) depth += depth_change(token);
    return depth;
}

bool is_keyword(std::string_view word) { return std::ranges::find(keyword_names(), word) != keyword_names().end(); }

/// `sign { key = "clot",` or `closed = {`: what opens here ends on another line.
int opened_by_note(std::string_view line) {
    if (!is_note(line)) return 0;
    line.remove_prefix(std::min(line.find_first_not_of(" \t-"), line.size()));
    const std::vector<Token> tokens = scan(line);
    if (tokens.size() < 2 || tokens[0].kind != Token::Kind::name) return 0;
    const bool block = is_keyword(tokens[0].written) && (tokens[1].is("{") || tokens[1].kind == Token::Kind::string);
    const bool option = tokens.size() > 2 && tokens[1].is("=") && tokens[2].is("{");
    return block || option ? std::max(depth_of(tokens), 0) : 0;
}

/// The line that closes what the note on `lines[at]` opens, if all the lines up to there belong to it.
std::optional<std::size_t> end_of_half_note(std::span<const ScriptLine> lines, std::size_t at) {
    constexpr std::size_t most_lines = 40;
    int depth = opened_by_note(lines[at].text);
    for (std::size_t i = at + 1; depth > 0 && i < std::min(lines.size(), at + most_lines); ++i) {
        const std::vector<Token> tokens = scan(lines[i].text);
        if (tokens.empty() || (is_keyword(tokens[0].written) && tokens.size() > 1 && !tokens[1].is("="))) break;
        depth += depth_of(tokens);
        if (depth == 0) return i;
    }
    return std::nullopt;
}

/// Every token on the line that the first one begins.
std::span<const Token> on_its_line(std::span<const Token> tokens) {
    std::size_t count = 1;
    while (count < tokens.size() && tokens[count].line == tokens[0].line) ++count;
    return tokens.first(count);
}

/// Words as people write them: no brackets, quotes or equals signs, but for an apostrophe.
bool reads_as_note(std::span<const Token> line) {
    if (line.size() < 2 || line[0].kind != Token::Kind::name) return false;
    const auto is_slip = [&](std::string_view keyword) { return base::distance(line[0].written, keyword) <= 1; };
    if (std::ranges::any_of(keyword_names(), is_slip)) return false;
    const auto is_word = [](const Token& token) {
        return token.kind == Token::Kind::name || token.kind == Token::Kind::number ||
               token.kind == Token::Kind::reserved;
    };
    const bool apostrophe = line[1].kind == Token::Kind::string && touch(line[0], line[1]);
    if (!is_word(line[1]) && !line[1].is(":") && !line[1].is(",") && !apostrophe) return false;
    return std::ranges::all_of(line, [&](const Token& token) {
        if (token.kind == Token::Kind::string) return token.written.starts_with('\'') && token.last_line == token.line;
        return token.kind != Token::Kind::comment && token.written.find_first_of("{}[]=;") == token.written.npos;
    });
}

}  // namespace

std::optional<std::string> without_half_notes(std::string_view script, std::span<const Token>, Draft& draft) {
    Mended mended(script);
    const std::vector<ScriptLine> lines = lines_of(script);
    for (std::size_t i = 0; i < lines.size() && !mended.is_full(); ++i) {
        const auto last = end_of_half_note(lines, i);
        if (!last) continue;
        const std::string others =
            *last == i + 1 ? fmt::format("line {}", i + 2) : fmt::format("lines {} to {}", i + 2, *last + 1);
        draft.report(static_cast<int>(i + 1),
                     fmt::format("this line is a note, but {} {} to it", others, *last == i + 1 ? "belongs" : "belong"),
                     fmt::format("write -- before {} too, or take the -- of this line out", others));
        const std::size_t mark = lines[i].begin + indent_of(lines[i].text);
        mended.change({mark, mark + note_mark.size(), blank(note_mark)});
    }
    return mended.script();
}

std::optional<std::string> without_bare_notes(std::string_view script, std::span<const Token> tokens, Draft& draft) {
    Mended mended(script);
    std::vector<bool> of_clinic;  // of each { that is open
    for (std::size_t i = 0; i < tokens.size() && !mended.is_full(); ++i) {
        const int change = depth_change(tokens[i]);
        if (change > 0) of_clinic.push_back(i > 0 && tokens[i - 1].is("clinic"));
        if (change < 0 && !of_clinic.empty()) of_clinic.pop_back();
        if (!tokens[i].first_on_line) continue;
        const std::span<const Token> line = on_its_line(tokens.subspan(i));
        if (!(of_clinic.empty() || of_clinic.back()) || !reads_as_note(line)) continue;
        const std::size_t begin = begin_of(script, line.front());
        const std::string_view words = script.substr(begin, line_end(script, begin) - begin);
        draft.report(line.front().line, "these words belong to no block",
                     fmt::format("write -- before them if they are a note to yourself{}",
                                 of_clinic.empty()
                                     ? fmt::format(", or let visitors read them: text \"{}\"", base::shortened(words))
                                     : ""));
        mended.change({begin, begin + words.size(), blank(words)});
        i += line.size() - 1;
    }
    return mended.script();
}

std::optional<std::string> without_marks_behind_words(std::string_view script, std::span<const Token> tokens,
                                                      Draft& draft) {
    Mended mended(script);
    for (std::size_t i = 1; i < tokens.size() && !mended.is_full(); ++i) {
        const Token& mark = tokens[i];
        const bool is_mark = mark.is(".") || mark.is("!") || mark.is("?");
        const bool ends_words = tokens[i - 1].kind == Token::Kind::string && tokens[i - 1].closed;
        if (!is_mark || !ends_words || !touch(tokens[i - 1], mark)) continue;
        const bool at_end =
            i + 1 == tokens.size() || tokens[i + 1].line != mark.line || tokens[i + 1].is("}") || tokens[i + 1].is(",");
        if (!at_end) continue;
        draft.report(mark.line, fmt::format("there is a {} behind the closing quote", mark.written),
                     "take it out, or put it before the quote");
        mended.change({begin_of(script, mark), end_of(script, mark), blank(mark.written)});
    }
    return mended.script();
}

}  // namespace content
