#include "content/script/hostile.h"

namespace hostile {
namespace {

const std::string third = "3: ";

}  // namespace

std::string page_with(const std::string& function, const std::string& script) {
    return "page { name = \"a\" }\n" + script +
           "ask { id = \"race\", question = \"b\", \"Now\", \"Later\" }\nanswer { from = { "
           "\"race\" }, " +
           function + " }\n";
}

std::vector<Hostile> answers() {
    return {
        {"an endless loop", "function() while true do end end", third + too_long},
        {"an endless goto", "function() ::a:: goto a end", third + too_long},
        {"an answer that calls itself", "function(a) local function f() return 1 + f() end f() end", third + too_much},
        {"a text that doubles", "function() local s = \"abcdefgh\" while true do s = s .. s end end", third + too_much},
        {"a table that grows", "function() local t = {} for i = 1, 1e9 do t[i] = {} end end", third + too_long},
        {"too many blocks", "function() while true do text \"a\" end end", third + too_many},
        {"too many words", "function() for i = 1, 400 do text \"" + std::string(500, 'x') + "\" end end",
         third + too_wordy},
        {"a long choice said again and again", "function(a) while true do local x = a.race .. a.race end end",
         third + too_long},
        {"an answer that answers", "function() answer { from = { \"race\" }, function() end } end",
         "3: 'answer' cannot stand in an answer"},
        {"an answer that asks", "function() ask { id = \"b\", question = \"c\", \"d\", \"e\" } end",
         "3: 'ask' cannot stand in an answer"},
        {"an answer that begins a page", "function() page { name = \"b\" } end", "3: 'page' cannot stand in an answer"},
        {"an answer that keeps its choices", "function(a) last = a end",
         "3: 'last =' stands outside the { } of a block"},
        {"an answer that changes its choices", "function(a) a.race = \"Never\" end",
         "3: what the visitor chose cannot be changed"},
        {"choices read without end", "function(a) while true do local x = a.race end end", third + too_long},
        {"unknown choices read without end", "function(a) while true do local x = a.weight end end",
         "3: this answer does not know \"weight\" | 3: this page runs too long"},
        {"unknown choices of huge names",
         "function(a) local k = \"" + std::string(60'000, 'k') + "\" while true do local x = a[k] end end",
         "3: this answer does not know \"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…\" | 3: this page runs too "
         "long"},
        {"choices called", "function(a) a() end", "3: something on this line is followed by one thing too many"},
        {"choices walked through", "function(a) for k, v in a do text(k) end end",
         "3: something on this line is followed by one thing too many"},
        {"choices counted", "function(a) text(#a) end", "3: 'text' should be words in quotes"},
        {"choices joined", "function(a) text(a .. a) end", "3: something on this line cannot be joined with .."},
        {"choices said", "function(a) text(a) end", "3: 'text' takes words in quotes, not { }"},
        {"choices in a list", "function(a) list { a, a, x = a } end",
         "3: item 1 should be words in quotes, without { } | 3: item 2 should be words in quotes, without { } | 3: "
         "'list' has no option 'x'"},
        {"coroutines", "function() coroutine.wrap(function() end)() end", "3: there is no block called 'coroutine'"},
        {"a metatable on the choices",
         "function(a) setmetatable(a, { __index = function() while true do end end }) end",
         "3: there is no block called 'setmetatable'"},
        {"a text's functions", "function(a) text(a.race:rep(1e9)) end", third + leads_nowhere},
        {"a protected loop", "function() while true do pcall(text, \"a\") end end",
         "3: there is no block called 'pcall' | 3: this page has more than 500 blocks"},
        {"a script read from a text", "function() load(\"text 'a'\")() end", "3: there is no block called 'load'"},
        {"a picture from elsewhere", "function() picture { file = \"/dev/zero\", alt = \"a\" } end",
         "3: '/dev/zero' does not lead to a picture in the content folder"},
        {"missing pictures without end", "function() while true do picture { file = \"a.png\", alt = \"a\" } end end",
         "3: there is no picture 'a.png' | 3: this page has more than 500 blocks"},
        {"an answer that makes functions", "function() local t while true do t = function() return t end end end",
         third + too_long},
        {"functions given to blocks", "function() while true do list { function() end } end end",
         "3: item 1 should be words in quotes | 3: this page has more than 500 blocks"},
    };
}

}  // namespace hostile
