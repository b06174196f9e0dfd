#pragma once
#include <string_view>
#include <vector>

namespace content {

/// A piece of a script as it is written. `written` points into the script that was scanned.
struct Token {
    enum class Kind {
        name,
        reserved,  ///< a word of Lua's own, such as 'function' or 'end'
        number,
        string,  ///< in quotes or in [[ ]], with them
        symbol,
        strange,  ///< a character no script has outside quotes, such as a curly quote
        comment,  ///< only one that is never closed; all others are skipped
    };
    Kind kind{};
    std::string_view written;
    int line = 0;
    int last_line = 0;
    bool first_on_line = false;
    bool at_margin = false;  ///< nothing at all before it on its line
    bool closed = true;      ///< false: the closing quote or bracket is missing

    bool is(std::string_view symbol_or_word) const { return kind != Kind::string && written == symbol_or_word; }
};

/// Splits a script into tokens the way Lua does. Never fails: what Lua would refuse becomes a token that says so.
std::vector<Token> scan(std::string_view script);

/// What stands between the quotes of a string, as it is written.
std::string_view unquoted(const Token& string);

/// As many line ends as stand between the two: written in the place of what stood there, they leave all lines where
/// they are.
std::string lines_between(const Token& before, const Token& after);

}  // namespace content
