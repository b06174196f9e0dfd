#pragma once
#include <string>
#include <string_view>

namespace content {

struct Stop;

/// What is wrong, and what to write instead.
struct Mistake {
    std::string message;
    std::string hint;
};

// Some mistakes are found in two ways: in the form of a script that Lua refuses, and while a script runs. They are
// worded here, so that staff read the same of both. Names are what the script has: longer ones are shortened.

/// Words as a hint has them that tells to write them: whole, or "..." for so many that a message would cut them.
std::string to_write(std::string_view words);
/// `alt = small`: `before` is what to write in front of the quotes, such as "alt = ", and `meant` what to write between
/// them if it is something else.
Mistake needs_quotes(std::string_view name, std::string_view before, std::string_view meant = {});
/// `hidden = true until Friday`: what the words behind `hidden` should be.
Mistake hidden_in_words(std::string_view words);
/// Whether words say from when or until when.
bool says_when(std::string_view words);
/// `alt "small"`
Mistake equals_missing(std::string_view name);
/// `until = "2026-12-24"`: a word of Lua's own is no option.
Mistake reserved_option(std::string_view name);
/// `link "calves"`
Mistake braces_missing(std::string_view keyword, std::string_view example);
/// `text = "..."`
Mistake equals_after_keyword(std::string_view keyword, std::string_view example);
/// `"He said "yes" to me"`: `in_quotes` is what the hint puts in the other quotes.
Mistake string_ends_before(std::string_view name, std::string_view in_quotes);
/// `place` is "'else'", or "the end of the file".
Mistake end_missing(std::string_view place);
/// `"..."` where a block should begin.
Mistake words_of_no_block(std::string_view words);
Mistake nested_too_deep();

/// What Lua, or a limit, had against the script. Nothing of Lua's own wording is left in it.
Mistake explain(const Stop& stop);

}  // namespace content
