#include "content/script/hostile.h"

namespace hostile {
namespace {

const std::string whole = "0: ";
const std::string first = "1: ";
const std::string head = "page { name = \"a\" } ";

/// On every other line, and more often than a file is told.
std::string fifty_times(std::string_view message) {
    std::string all = "0: there are more than 50 mistakes in this file";
    for (int line = 1; line < 2 * 50; line += 2) all += " | " + std::to_string(line) + ": " + std::string(message);
    return all;
}

/// As many names as a function must not have: "a0, a1, ...".
std::string names(int count) {
    std::string all = "a0";
    for (int i = 1; i < count; ++i) all += ", a" + std::to_string(i);
    return all;
}

std::string upvalues(int count) {
    std::string all;
    for (int i = 0; i < count; i += 150) {
        all += "local function f" + std::to_string(i) + "() local ";
        for (int j = 0; j < 150; ++j) all += (j ? ", v" : "v") + std::to_string(i + j);
        all += " ";
    }
    all += "local function last() return 0";
    for (int i = 0; i < count; ++i) all += " + v" + std::to_string(i);
    return all + " end " + times((count + 149) / 150, "end ");
}

std::vector<Hostile> loops() {
    return {
        {"an endless loop", "while true do end", first + too_long},
        {"an endless goto", "::again:: goto again", first + too_long},
        {"gotos that lead to one another", "::a:: goto b ::c:: goto a ::b:: goto c", first + too_long},
        {"an endless repeat", "repeat local x = 1 until false", first + too_long},
        {"a loop that counts in tiny steps", "for i = 0, 1, 1e-300 do end", first + too_long},
        {"a loop over every whole number", "for i = -9223372036854775807 - 1, 9223372036854775807 do end",
         first + too_long},
        {"a loop past the last whole number", head + "for i = 9223372036854775800, 9223372036854775807 do text(i) end",
         "1: 'text' should be words in quotes"},
        {"a loop to infinity", "for i = 1, 1/0 do end", first + too_long},
        {"a loop in steps of nothing", "for i = 1, 10, 0 do end",
         "1: the 'for' on this line does not count with numbers"},
        {"loops within loops", times(40, "for i = 1, 9 do ") + times(40, "end "), first + too_long},
        {"a call that calls itself last", "local function f() return f() end f()", first + too_long},
        {"a call that calls itself", "local function f() return 1 + f() end f()", first + too_much},
        {"two calls that call one another",
         "local f, g f = function() return 1 + g() end g = function() return 1 + f() end f()", first + too_much},
        {"a call with more and more arguments", "local function f(...) return f(1, ...) end f()", first + too_much},
        {"functions and functions", "local t while true do t = function() return t end end", first + too_long},
        {"coroutines",
         "local c = coroutine.wrap(function() while true do coroutine.yield() end end) while true do c() end",
         "1: there is no block called 'coroutine' | 1: this page has more than 500 blocks"},
    };
}

std::vector<Hostile> builders() {
    return {
        {"a text that doubles", "local s = \"abcdefgh\" while true do s = s .. s end", first + too_much},
        {"long texts joined", long_texts + "while true do t = a .. b end", first + too_much},
        {"long texts compared", long_texts + "while true do t = a < b end", first + too_long},
        {"long texts compared for equality", long_texts + "while true do t = a == b end", first + too_long},
        {"long texts as names of options", long_texts + "while true do t[a .. #t] = 1 end", first + too_much},
        {"numbers made into texts", "local s = \"\" for i = 1, 1e9 do s = s .. i / 3 end", first + too_much},
        {"a table that grows", "local t = {} for i = 1, 1e9 do t[i] = i end", first + too_much},
        {"a table that is rebuilt", "local t = {} for i = 1, 1e9 do t[i - 2047.5] = nil t[i + 0.5] = 1 end",
         first + too_much},
        {"a table of tables of tables", "local t = {} while true do t = { t } end", first + too_long},
        {"tables and tables", "while true do local t = { {}, {}, { {}, {} }, {}, {}, {}, {}, {}, {}, {}, {} } end",
         first + too_long},
        {"one text said again and again", head + "for i = 1, 400 do text \"" + std::string(500, 'x') + "\" end",
         first + too_wordy},
        {"lists of lists of lists",
         "local a = { " + times(200, "1,") + " } local b = { " + times(200, "a,") + " } list { b, b, b }",
         first + too_wordy},
        {"a list that is its own item", head + "local t = {} t[1] = t t[2] = t t.t = t list(t)",
         "1: item 1 should be words in quotes, without { } | 1: item 2 should be words in quotes, without { } | 1: "
         "'list' has no option 't'"},
        {"one long list in every block",
         head + "local t = {} for i = 1, 3000 do t[i] = i end for i = 1, 400 do picture(t) end",
         "1: 'file' is missing from this picture | 1: 'alt' is missing from this picture | 1: something in this "
         "picture has no option name before it | 1: this page says more than it can hold"},
        {"huge names of options",
         head + "local t = {} for i = 1, 300 do t[\"" + std::string(150, 'o') + "\" .. i] = i end picture(t)",
         "1: 'file' is missing from this picture | 1: 'alt' is missing from this picture | 1: 'picture' has no option "
         "'oooooooooooooooooooooooooooooooooooooooooooooooooo…'"},
        {"huge unknown words", "while true do local x = " + std::string(60'000, 'a') + " end", first + too_long},
        {"huge words after a dot", "local k = \"" + std::string(60'000, 'a') + "\" while true do local x = text[k] end",
         "1: 'text' cannot be followed by a dot | 1: this page runs too long"},
        {"unknown blocks without end", "while true do benifit \"relaxation\" { title = calm } end",
         "1: there is no block called 'benifit' | 1: 'calm' needs quotes | 1: this page has more than 500 blocks"},
        {"missing pictures without end", head + "while true do picture { file = \"a.png\", alt = \"a\" } end",
         "1: there is no picture 'a.png' | 1: this page has more than 500 blocks"},
        {"a picture of a huge name", head + "picture { file = \"" + std::string(60'000, 'a') + ".png\", alt = \"a\" }",
         "1: there is no picture 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'"},
        {"choices of a quiz without end",
         head + "local t = { id = \"a\", question = \"b\" } for i = 1, 1e9 do t[i] = right { \"a\", because = \"b\" } "
                "end quiz(t)",
         first + too_many},
        {"one quiz again and again",
         head +
             "local t = { id = \"a\", question = \"b\", right { \"a\", because = \"b\" } } while true do quiz(t) end",
         "1: 'quiz' has 2 to 4 choices, not 1 | 1: this page has the id \"a\" already, on line 1 | 1: this "
         "page has more than 30 questions | 1: this page has more than 500 blocks"},
        {"asks without end",
         head + "local i = 0 while true do i = i + 1 ask { id = \"" + std::string(50, 'a') +
             "\" .. i, question = \"?\", \"a\", \"b\" } end",
         "1: this page has more than 30 questions | 1: this page has more than 500 blocks"},
        {"answers from everywhere",
         head + "local t = {} for i = 1, 3000 do t[i] = \"" + std::string(50, 'a') +
             "\" .. i end answer { from = t, function() end }",
         first + too_wordy},
        {"answers without end",
         head + "ask { id = \"a\", question = \"b\", \"c\", \"d\" } while true do answer { from = { \"a\" }, "
                "function() end } end",
         first + too_many},
        {"dots after dots", "local t = text while true do t = t.a.b.c.d.e.f end",
         "1: 'text' cannot be followed by a dot | 1: this page runs too long"},
        {"many blocks on a long line", head + times(9'000, "x=1 ") + "while true do foo { } end",
         "1: 'x =' stands outside the { } of a block | 1: there is no block called 'foo' | 1: this page has more than "
         "500 blocks"},
        {"blocks beyond the limit", head + "while true do text \"a\" end", first + too_many},
    };
}

std::vector<Hostile> forms() {
    return {
        {"a giant table", "x = {" + times(32'000, "1,") + "}", whole + too_much},
        {"open parentheses", "text " + times(60'000, "("), first + too_deep},
        {"open braces", "list " + times(60'000, "{"), first + too_deep},
        {"parentheses around words", "text " + times(20'000, "(") + "\"a\"" + times(20'000, ")"), first + too_deep},
        {"braces within braces", "list " + times(30'000, "{") + times(30'000, "}"), first + too_deep},
        {"functions within functions", "x = " + times(2'500, "function() return ") + times(2'500, "end "),
         first + too_deep},
        {"conditions within conditions", times(2'500, "if a then ") + times(2'500, "end "), first + too_deep},
        {"a long chain of 'not'", "x = " + times(16'000, "not ") + "1", first + too_deep},
        {"a long chain of minus signs", "x = " + times(30'000, "- ") + "1", first + too_deep},
        {"a long chain of powers", "x = 2" + times(20'000, "^2"), first + too_deep},
        {"a long chain of joins", "x = \"\"" + times(15'000, "..1 "), first + too_deep},
        {"a long chain of 'or'", "x = a" + times(12'000, " or a"), first + too_clever},
        {"a long chain of 'elseif'", "if a then " + times(4'000, "elseif a then ") + "end", first + too_clever},
        {"a long chain of dots", "x = text" + times(30'000, ".a"),
         "1: 'text' cannot be followed by a dot | 1: this page runs too long"},
        {"a long chain of calls", "text" + times(30'000, "()"),
         "1: 'text' takes one thing, and here it has 0 | 1: 'text' is followed by one thing too many | 1: this page "
         "runs too long"},
        {"too many names of its own", "local " + names(250), first + too_much_program},
        {"too many names taken from outside", upvalues(450), first + too_much_program},
        {"too many arguments", "text(" + times(300, "1,") + "1)", first + too_much_program},
        {"more than 16,000 different numbers",
         [] {
             std::string all = "x = {";
             for (int i = 0; i < 10'500; ++i) all += std::to_string(i) + ",";
             return all + "}";
         }(),
         first + too_much},
        {"a thousand labels",
         [] {
             std::string all;
             for (int i = 0; i < 3'000; ++i) all += "goto l" + std::to_string(i) + " ::l" + std::to_string(i) + ":: ";
             return all + "while true do end";
         }(),
         first + too_long},
        {"a thousand labels that are missing",
         [] {
             std::string all;
             for (int i = 0; i < 5'000; ++i) all += "goto l" + std::to_string(i) + " ";
             return all;
         }(),
         whole + too_much},
        {"a note without an end", "--[[" + std::string(60'000, 'x'),
         "1: the note that begins with --[[ is never closed"},
        {"nothing but notes", times(20'000, "--\n"), "0: this page is empty"},
        {"a long text of long brackets", "text [" + std::string(30'000, '=') + "[a",
         "1: the [[ on this line is never closed"},
        {"a text of 60 KB without a closing quote", "text \"" + std::string(60'000, 'x'),
         "1: the words on this line have no closing quote"},
        {"a quote on every line that is not closed", times(20'000, "\"\n"),
         fifty_times("these words go on over 2 lines")},
        {"many broken blocks", times(8'000, "text {\n"), "2: an = is missing after 'text'"},
        {"many blocks with a comma missing", times(2'000, "list { \"a\" \"b\" }\n"),
         "1: a comma is missing before \"b\""},
        {"a long number", "x = " + std::string(60'000, '9') + "e" + std::string(4'000, '9'),
         "1: 'x =' stands outside the { } of a block"},
    };
}

std::vector<Hostile> escapes() {
    return {
        {"a zero byte", std::string("text \"a\"\0", 9), whole + no_text},
        {"a mark, then a zero byte", std::string("\xef\xbb\xbf\0text", 8), whole + no_text},
        {"a compiled script", "\x1bLua\x54", whole + no_text},
        {"a mark, then a compiled script", "\xef\xbb\xbf\x1bLua\x54", whole + no_text},
        {"a first line for a shell", "#!/bin/sh\nwhile true do end",
         "1: a note begins with two dashes: -- | 2: this page runs too long"},
        {"names replaced", "local _ENV <const> = {} x = 1", "1: '_ENV' cannot stand in a page"},
        {"functions of texts", "local s = (\"x\"):rep(1e9)", first + leads_nowhere},
        {"searching in texts", "local s = (\"" + times(1'000, "a?") + "\"):find(\"" + times(1'000, "a") + "\")",
         first + leads_nowhere},
        {"the length of a text as a function", "local f = (\"x\").len", first + leads_nowhere},
        {"a value that closes itself", "local x <close> = text", "1: this line does something that a page cannot do"},
        {"what Lua collects", "setmetatable({}, { __gc = function() while true do end end })",
         "1: there is no block called 'setmetatable'"},
        {"metatables", "local m = getmetatable(\"\") m.__index = function() while true do end end",
         "1: there is no block called 'getmetatable'"},
        {"tricks on our words", "text.__index = function() while true do end end text.__gc = 1 local x = text.y",
         "1: 'text' cannot be followed by a dot"},
        {"a script read from a text", "load(\"while true do end\")()", "1: there is no block called 'load'"},
        {"a file read as a script", "dofile(\"/etc/passwd\")", "1: there is no block called 'dofile'"},
        {"a library", "require \"os\".execute(\"reboot\")", "1: there is no block called 'require'"},
        {"a protected loop", "while true do pcall(function() while true do end end) end",
         "1: there is no block called 'pcall' | 1: this page has more than 500 blocks"},
        {"errors without end", "while true do error(\"a\") end",
         "1: there is no block called 'error' | 1: this page has more than 500 blocks"},
        {"the computer's files", "for line in io.lines(\"/etc/passwd\") do text(line) end",
         "1: there is no block called 'io' | 1: this page has more than 500 blocks"},
        {"a picture from elsewhere", head + "picture { file = \"/dev/zero\", alt = \"a\" }",
         "1: '/dev/zero' does not lead to a picture in the content folder"},
        {"a picture from above", head + "picture { file = \"../pages/calf.png\", alt = \"a\" }",
         "1: '../pages/calf.png' does not lead to a picture in the content folder"},
        {"a picture by its address", head + "picture { file = \"file:///etc/calf.png\", alt = \"a\" }",
         "1: 'file:///etc/calf.png' does not lead to a picture in the content folder"},
        {"a function as words", head + "text(function() while true do end end)", "1: 'text' should be words in quotes"},
        {"signs that steer a screen", head + "text \"\\27[2J\"", "1: 'text' has a character that cannot be shown"},
    };
}

}  // namespace

std::vector<Hostile> pages() {
    std::vector<Hostile> all;
    for (const auto& some : {loops(), builders(), forms(), escapes()}) all.insert(all.end(), some.begin(), some.end());
    return all;
}

}  // namespace hostile
