#include "content/script/explain.h"

#include <fmt/format.h>

#include <array>

#include "base/suggest.h"
#include "content/script/limits.h"

namespace content {
namespace {

struct Translation {
    std::string_view lua;      ///< part of Lua's message; the first row that fits is taken
    std::string_view message;  ///< {} is the piece of the script that Lua stopped at
    std::string_view hint;
};

constexpr std::string_view block_hint = "a block is its word, then words in quotes or { }: text \"...\"";

constexpr std::array<Translation, 30> form_translations = {{
    {"malformed number", "{} is neither a number nor words", "put words in quotes: \"2 weeks\""},
    {"invalid escape", "a \\ in the words cannot stand alone",
     "write / in the name of a file, and \\\\ for a \\ to be read"},
    {"hexadecimal digit", "a \\ in the words cannot stand alone", "write \\\\ for a \\ to be read"},
    {"decimal escape", "a \\ in the words cannot stand alone", "write \\\\ for a \\ to be read"},
    {"missing '{'", "a \\ in the words cannot stand alone", "type the character itself"},
    {"missing '}'", "a \\ in the words cannot stand alone", "type the character itself"},
    {"UTF-8 value", "a \\ in the words cannot stand alone", "type the character itself"},
    {"unfinished string", "the words on this line have no closing quote", "put a \" after the last word"},
    {"unfinished long string", "the [[ is never closed", "put ]] at the end of the words"},
    {"unfinished long comment", "the note that begins with --[[ is never closed", "put ]] at its end"},
    {"invalid long string", "there is a [ where none belongs", "write words in quotes, and lists in { }"},
    {"C stack overflow", "too many things stand within one another",
     "a block needs two at most: { sources = { \"...\" } }"},
    {"C levels", "too many things stand within one another", "a block needs two at most: { sources = { \"...\" } }"},
    {"'(' expected", "there is something wrong before {}", "a function begins with function(a)"},
    {"'}' expected", "there is something wrong before {}",
     "a comma between two options, or a } at the end, may be missing"},
    {"')' expected", "there is something wrong before {}", "a ) may be missing before it"},
    {"']' expected", "there is something wrong before {}", "write lists in { }"},
    {"'=' expected", "there is something wrong before {}", block_hint},
    {"'=' or 'in' expected", "there is something wrong before {}", "pages do not need 'for': write each block once"},
    {"'then' expected", "the 'if' on this line has no 'then'", "write if ... then"},
    {"'do' expected", "this line has no 'do'", "pages do not need loops: write each block once"},
    {"'end' expected", "an 'end' is missing before {}",
     "every 'if', 'for', 'while' and 'function' closes with an 'end'"},
    {"'until' expected", "the 'repeat' has no 'until'", "pages do not need loops: write each block once"},
    {"<eof>", "there is something wrong before {}", block_hint},
    {"<name> expected", "a name is missing before {}", block_hint},
    {"function arguments expected", "there is something wrong before {}", block_hint},
    {"unexpected symbol", "{} cannot stand here", block_hint},
    {"syntax error", "there is something wrong before {}", block_hint},
    {"const variable", "a name is changed that was said to stay as it is", "take the line out"},
    {"too many", "this page is more of a program than a page can be", "write it as blocks, one after the other"},
}};

constexpr std::array<Translation, 7> running_translations = {{
    {"attempt to call", "something on this line is followed by one thing too many", block_hint},
    {"attempt to index", "there is a dot, colon or [ ] on this line that leads nowhere", block_hint},
    {"attempt to concatenate", "something on this line cannot be joined with ..",
     "write the words in one pair of quotes"},
    {"arithmetic", "something on this line is reckoned with and is no number", "pages do not reckon: write the result"},
    {"attempt to compare", "two things on this line cannot be compared",
     "compare what the visitor chose with ==, as in a.race == \"Today\""},
    {"'for'", "the 'for' on this line does not count with numbers", "pages do not need loops: write each block once"},
    {"index is", "something in [ ] on this line has no value", "write options as name = value"},
}};

/// What Lua quotes behind "near", or the end of the file.
std::string stopped_at(std::string_view lua) {
    constexpr std::string_view near = " near ";
    const std::size_t at = lua.rfind(near);
    if (at == lua.npos) return "this";
    std::string_view piece = lua.substr(at + near.size());
    if (piece == "<eof>") return "the end of the file";
    if (piece.starts_with('\'') && piece.ends_with('\'') && piece.size() > 2) piece = piece.substr(1, piece.size() - 2);
    return fmt::format("'{}'", base::shortened(piece));
}

template <std::size_t count>
Fault translate(const Stop& stop, const std::array<Translation, count>& table, std::string_view otherwise) {
    // What the script itself says must not be mistaken for Lua's words.
    const std::string_view wording = std::string_view(stop.lua).substr(0, stop.lua.rfind(" near "));
    for (const Translation& row : table)
        if (wording.find(row.lua) != wording.npos)
            return {stop.line, fmt::format(fmt::runtime(row.message), stopped_at(stop.lua)), std::string(row.hint)};
    return {stop.line, std::string(otherwise), std::string(block_hint)};
}

/// The line with the most brackets open: Lua does not tell where a nesting gets too deep.
int deepest_line(std::span<const Token> tokens) {
    int line = tokens.empty() ? 0 : tokens.front().line;
    int depth = 0;
    int deepest = 0;
    for (const Token& token : tokens) {
        depth += depth_change(token);
        if (depth <= deepest) continue;
        deepest = depth;
        line = token.line;
    }
    return line;
}

}  // namespace

Fault explain(const Stop& stop) {
    switch (stop.why) {
        case Stop::Why::form:
            if (stop.lua.find("'then' expected near '='") != stop.lua.npos)
                return {stop.line, "an 'if' compares with two equals signs", "write ==, as in a.race == \"Today\""};
            return translate(stop, form_translations, "this line cannot be read");
        case Stop::Why::steps:
            return {stop.line, "this page runs too long", "take the loop out and write each block once"};
        case Stop::Why::memory:
            return {stop.line, "this page needs too much memory",
                    "write each block once, without loops or joined texts"};
        case Stop::Why::running:
        case Stop::Why::word:
            break;
    }
    return translate(stop, running_translations, "this line does something that a page cannot do");
}

std::vector<Fault> explain_form(std::span<const Token> tokens, const Stop& stop) {
    if (stop.why != Stop::Why::form) return {explain(stop)};
    std::vector<Fault> faults = quote_faults(tokens);
    if (!faults.empty()) return faults;
    const bool has_line = stop.line > 0;
    if (const auto fault = has_line ? form_fault(tokens) : std::nullopt) return {*fault};
    Fault fault = explain(stop);
    if (!has_line) fault.line = deepest_line(tokens);
    return {fault};
}

}  // namespace content
