#include "content/script/outline.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "content/script/tokens.h"

namespace content {
namespace {

using model::WordsFile;

WordsFile::Span span_of(std::string_view script, const Token& token) {
    const auto begin = static_cast<std::size_t>(token.written.data() - script.data());
    return {begin, begin + token.written.size()};
}

/// `translate { "...", "..." }` from the first of these tokens on; how many they are, or 0.
std::size_t plain_length(std::span<const Token> tokens) {
    const auto is_text = [&](std::size_t i) { return tokens[i].kind == Token::Kind::string && tokens[i].closed; };
    constexpr std::size_t shortest = 6;
    if (tokens.size() < shortest || !tokens[0].is("translate") || !tokens[1].is("{") || !is_text(2) ||
        !tokens[3].is(",") || !is_text(4))
        return 0;
    if (tokens[5].is("}")) return shortest;
    return tokens.size() > shortest && tokens[5].is(",") && tokens[6].is("}") ? shortest + 1 : 0;
}

/// The last such note among the lines of comments that end at `end`, with its line end.
WordsFile::Span note_above(std::string_view script, std::size_t end) {
    while (end > 0) {
        const std::size_t last = end - 1;  // the line end before
        const std::size_t begin = last == 0 ? 0 : script.rfind('\n', last - 1) + 1;
        std::string_view line = script.substr(begin, end - begin);
        line.remove_prefix(std::min(line.find_first_not_of(" \t\r\n"), line.size()));
        if (line.starts_with(model::before_note) || line.starts_with(model::was_note)) return {begin, end};
        if (!line.empty() && !line.starts_with("--")) break;
        end = begin;
    }
    return {};
}

std::size_t begin_of_line(std::string_view script, std::size_t at) {
    return at == 0 ? 0 : script.rfind('\n', at - 1) + 1;
}

/// Files from very old Macs have \r alone; Lua reads them, and lines are not looked for in them.
bool has_usual_line_ends(std::string_view script) {
    for (std::size_t at = script.find('\r'); at != script.npos; at = script.find('\r', at + 1))
        if (!script.substr(at).starts_with("\r\n")) return false;
    return true;
}

}  // namespace

WordsFile outline(std::string name, std::string script) {
    WordsFile file{std::move(name), std::move(script)};
    const std::string_view text = file.text;
    constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
    const std::vector<Token> tokens = scan(text.substr(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0));
    const bool has_lines = has_usual_line_ends(text);
    for (std::size_t i = 0; i < tokens.size();) {
        const std::size_t length = plain_length(std::span(tokens).subspan(i));
        if (length == 0) {
            ++i;
            continue;
        }
        const Token& last = tokens[i + length - 1];
        const bool ends_alone = i + length == tokens.size() || tokens[i + length].first_on_line;
        WordsFile::Entry entry{.line = tokens[i].line,
                               .statement = {span_of(text, tokens[i]).begin, span_of(text, last).end},
                               .original = span_of(text, tokens[i + 2]),
                               .translation = span_of(text, tokens[i + 4]),
                               .note = {},
                               .alone = has_lines && tokens[i].first_on_line && ends_alone};
        if (entry.alone) entry.note = note_above(text, begin_of_line(text, entry.statement.begin));
        file.entries.push_back(entry);
        i += length;
    }
    return file;
}

}  // namespace content
