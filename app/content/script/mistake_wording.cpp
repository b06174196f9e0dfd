#include "content/script/mistake_wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "base/phrases.h"
#include "base/utf8.h"
#include "content/script/sandbox.h"

namespace content {
namespace {

struct Translation {
    std::string_view lua;      ///< part of Lua's message; the first row that fits is taken
    std::string_view message;  ///< {} is the piece of the script that Lua stopped at
    std::string_view hint;
};

constexpr std::string_view block_hint = "a block is its word, then words in quotes or { }: text \"...\"";
constexpr std::string_view something_wrong = "there is something wrong before {}";
constexpr std::string_view lone_backslash = "a \\ in the words cannot stand alone";
constexpr std::string_view no_loops = "pages do not need loops: write each block once";

constexpr auto syntax_errors = std::to_array<Translation>({
    {"malformed number", "{} is neither a number nor words", "put words in quotes: \"2 weeks\""},
    {"invalid escape", lone_backslash, "write / in the name of a file, and \\\\ for a \\ to be read"},
    {"hexadecimal digit", lone_backslash, "write \\\\ for a \\ to be read"},
    {"decimal escape", lone_backslash, "write \\\\ for a \\ to be read"},
    {"missing '{'", lone_backslash, "type the character itself"},
    {"missing '}'", lone_backslash, "type the character itself"},
    {"UTF-8 value", lone_backslash, "type the character itself"},
    {"invalid long string", "there is a [ where none belongs", "write words in quotes, and lists in { }"},
    {"'(' expected", something_wrong, "a function begins with function(a)"},
    {"'}' expected", something_wrong, "a comma between two options, or a } at the end, may be missing"},
    {"')' expected", something_wrong, "a ) may be missing before it"},
    {"']' expected", something_wrong, "write lists in { }"},
    {"'=' or 'in' expected", something_wrong, "pages do not need 'for': write each block once"},
    {"'then' expected", "the 'if' on this line has no 'then'", "write if ... then"},
    {"'do' expected", "this line has no 'do'", no_loops},
    {"'until' expected", "the 'repeat' has no 'until'", no_loops},
    {"<name> expected", "a name is missing before {}", block_hint},
    {"unexpected symbol", "{} cannot stand here", block_hint},
    {"const variable", "a name is changed that was said to stay as it is", "take the line out"},
    {"too many", "this page is more of a program than a page can be", "write it as blocks, one after the other"},
    {"'...'", "this line cannot be read", block_hint},
    {" near ", something_wrong, block_hint},
    {"", "this line cannot be read", block_hint},
});

constexpr auto running_errors = std::to_array<Translation>({
    {"attempt to call", "something on this line is followed by one thing too many", block_hint},
    {"attempt to index", "there is a dot, colon or [ ] on this line that leads nowhere", block_hint},
    {"attempt to concatenate", "something on this line cannot be joined with ..",
     "write the words in one pair of quotes"},
    {"arithmetic", "something on this line is reckoned with and is no number", "pages do not reckon: write the result"},
    {"attempt to compare", "two things on this line cannot be compared",
     "compare what the visitor chose with ==, as in a.race == \"today\""},
    {"'for'", "the 'for' on this line does not count with numbers", no_loops},
    {"index is", "something in [ ] on this line has no value", "write options as name = value"},
    {"", "this line does something that a page cannot do", block_hint},
});

constexpr std::string_view near = " near ";

/// What Lua quotes behind "near", or the end of the file.
std::string stopped_at(std::string_view lua) {
    const std::size_t at = lua.rfind(near);
    if (at == lua.npos) return "this";
    std::string_view piece = lua.substr(at + near.size());
    if (piece == "<eof>") return "the end of the file";
    if (piece.starts_with('\'') && piece.ends_with('\'') && piece.size() > 2) piece = piece.substr(1, piece.size() - 2);
    return fmt::format("'{}'", base::shortened(piece));
}

/// Lua's message without the piece of the script that it quotes, so that this isn't mistaken for Lua's own words.
std::string_view own_words(std::string_view lua) {
    const std::size_t at = lua.rfind(near);
    return at == lua.npos ? lua : lua.substr(0, at + near.size());
}

Mistake translate(const Stop& stop, std::span<const Translation> table) {
    const std::string_view words = own_words(stop.lua);
    const Translation* row = table.data();
    while (words.find(row->lua) == words.npos) ++row;
    return {fmt::format(fmt::runtime(row->message), stopped_at(stop.lua)), std::string(row->hint)};
}

Mistake explain_syntax(const Stop& stop) {
    const std::string_view words = own_words(stop.lua);
    if (words.find("C stack overflow") != words.npos) return nested_too_deep();
    if (stop.lua.find("'then' expected near '='") != stop.lua.npos)
        return {"an 'if' compares with two equals signs", "write ==, as in a.race == \"today\""};
    if (words.find("'end' expected") != words.npos) return end_missing(stopped_at(stop.lua));
    return translate(stop, syntax_errors);
}

}  // namespace

std::string to_write(std::string_view words) {
    constexpr std::string_view cut_off = "…";
    std::string shown = base::shortened(words);
    return shown.ends_with(cut_off) && !words.ends_with(cut_off) ? "..." : shown;
}

Mistake needs_quotes(std::string_view name, std::string_view before, std::string_view meant) {
    const std::string shown = base::shortened(name);
    return {fmt::format("'{}' needs quotes", shown),
            fmt::format("write {}\"{}\"", before, meant.empty() ? to_write(name) : std::string(meant))};
}

bool says_when(std::string_view words) {
    constexpr auto of_days =
        std::to_array<std::string_view>({"until", "till", "to", "from", "after", "before", "by", "on", "since"});
    const std::string lower = base::lower(words);
    for (std::size_t begin = 0; begin < lower.size();) {
        const std::size_t end = std::min(lower.find(' ', begin), lower.size());
        if (std::ranges::count(of_days, std::string_view(lower).substr(begin, end - begin)) > 0) return true;
        begin = end + 1;
    }
    return false;
}

Mistake hidden_in_words(std::string_view words) {
    if (!says_when(words)) return {"'hidden' should be true or false alone", "write hidden = true"};
    return {"'hidden' keeps a page from visitors on every day, and takes no day",
            "write instead of it from = \"2026-12-24\", with the first day that visitors see the page, or to = "
            "\"2026-12-24\", with the last"};
}

Mistake equals_missing(std::string_view name) {
    const std::string shown = base::shortened(name);
    return {fmt::format("an = is missing after '{}'", shown), fmt::format("write {} = and then its value", shown)};
}

Mistake reserved_option(std::string_view name) {
    const bool last_day = name == "until" || name == "end";  // until when a page is shown
    return {fmt::format("'{}' cannot be the name of an option", name),
            last_day ? "the last day is written to = \"2026-12-24\"" : "take it out"};
}

Mistake braces_missing(std::string_view keyword, std::string_view example) {
    return {fmt::format("'{}' needs {{ }} around what belongs to it", keyword), fmt::format("write {}", example)};
}

Mistake equals_after_keyword(std::string_view keyword, std::string_view example) {
    return {fmt::format("there is an = after '{}'", keyword), fmt::format("write {}", example)};
}

Mistake string_ends_before(std::string_view name, std::string_view in_quotes) {
    return {fmt::format("the words end at the quote before '{}'", base::shortened(name)),
            fmt::format("inside words use the other quotes: '{}'", base::shortened(in_quotes))};
}

Mistake end_missing(std::string_view place) {
    return {fmt::format("an 'end' is missing before {}", place),
            "every 'if', 'for', 'while' and 'function' closes with an 'end'"};
}

Mistake words_of_no_block(std::string_view words) {
    return {"these words belong to no block", fmt::format("write text before them: text \"{}\"", to_write(words))};
}

Mistake nested_too_deep() {
    return {"too many things stand within one another", "a block needs two at most: { sources = { \"...\" } }"};
}

Mistake explain(const Stop& stop) {
    switch (stop.why) {
        case Stop::Why::form:
            return explain_syntax(stop);
        case Stop::Why::steps:
            return {"this page runs too long", "take the loop out and write each block once"};
        case Stop::Why::memory:
            return {"this page needs too much memory", "write each block once, without loops or joined texts"};
        case Stop::Why::running:
        case Stop::Why::reported:
            break;
    }
    return translate(stop, running_errors);
}

}  // namespace content
