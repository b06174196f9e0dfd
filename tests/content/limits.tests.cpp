#include "content/limits.h"

#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <clocale>

#include "content/reading.h"

using reading::read;
using reading::read_body;
using reading::told;

namespace {

std::string times(int count, std::string_view text) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

const std::string too_long =
    "calves.lua:1: this page runs too long\n  hint: take the loop out and write each block once\n";
const std::string too_much =
    "calves.lua:1: this page needs too much memory\n  hint: write each block once, without loops or joined texts\n";
const std::string too_much_to_read =
    "calves.lua: this page needs too much memory\n  hint: write each block once, without loops or joined texts\n";
const std::string too_deep =
    "calves.lua:1: too many things stand within one another\n"
    "  hint: a block needs two at most: { sources = { \"...\" } }\n";
const std::string too_wordy =
    "calves.lua:1: this page says more than it can hold\n"
    "  hint: write each block once, without repeating it in a loop\n";
const std::string no_text =
    "calves.lua: this is not a text file\n"
    "  hint: write the page in a text editor, and save it as plain text\n";
const std::string too_clever =
    "calves.lua:1: this page decides too much\n"
    "  hint: write each block once, without 'and', 'or' and 'elseif'\n";

/// A text and another that differs in its last letter only.
const std::string long_texts =
    "local a = \"" + std::string(32'000, 'x') + "\" local b = \"" + std::string(31'999, 'x') + "y\" local t = {} ";

struct Hostile {
    const char* what;
    std::string script;
    std::string message;
};

const Hostile hostile_pages[] = {
    {"an endless loop", "while true do end", too_long},
    {"an endless goto", "::again:: goto again", too_long},
    {"an endless repeat", "repeat local x = 1 until false", too_long},
    {"a loop that counts in tiny steps", "for i = 0, 1, 1e-300 do end", too_long},
    {"a call that calls itself last", "local function f() return f() end f()", too_long},
    {"a call that calls itself", "local function f() return 1 + f() end f()", too_much},
    {"a text that doubles", "local s = \"abcdefgh\" while true do s = s .. s end", too_much},
    {"long texts joined", long_texts + "while true do t = a .. b end", too_much},
    {"long texts compared", long_texts + "while true do t = a < b end", too_long},
    {"long texts compared for equality", long_texts + "while true do t = a == b end", too_long},
    {"long texts as names of options", long_texts + "while true do t[a .. #t] = 1 end", too_much},
    {"a table that grows", "local t = {} for i = 1, 1e9 do t[i] = i end", too_much},
    {"a table that is rebuilt", "local t = {} for i = 1, 1e9 do t[i - 2047.5] = nil t[i + 0.5] = 1 end", too_much},
    {"tables and tables", "while true do local t = { {}, {}, { {}, {} }, {}, {}, {}, {}, {}, {}, {}, {} } end",
     too_long},
    {"functions and functions", "local t while true do t = function() return t end end", too_long},
    {"a giant table", "x = {" + times(32'000, "1,") + "}", too_much_to_read},
    {"open parentheses", "text " + times(60'000, "("), too_deep},
    {"open braces", "list " + times(60'000, "{"), too_deep},
    {"functions within functions", "x = " + times(2'500, "function() return ") + times(2'500, "end "), too_deep},
    {"a long chain of 'not'", "x = " + times(16'000, "not ") + "1", too_deep},
    {"a long chain of 'or'", "x = a" + times(12'000, " or a"), too_clever},
    {"a long chain of 'elseif'", "if a then " + times(4'000, "elseif a then ") + "end", too_clever},
    {"one text said again and again",
     "page { name = \"a\" } for i = 1, 400 do text \"" + std::string(500, 'x') + "\" end", too_wordy},
    {"lists of lists of lists",
     "local a = { " + times(200, "1,") + " } local b = { " + times(200, "a,") + " } list { b, b, b }", too_wordy},
    {"a zero byte", std::string("text \"a\"\0", 9), no_text},
    {"a compiled script", "\x1bLua\x54", no_text},
    {"names replaced", "local _ENV <const> = {} x = 1",
     "calves.lua:1: '_ENV' cannot stand in a page\n  hint: take it out\n"},
    {"functions of texts", "local s = (\"x\"):rep(1e9)",
     "calves.lua:1: there is a dot, colon or [ ] on this line that leads nowhere\n"
     "  hint: a block is its word, then words in quotes or { }: text \"...\"\n"},
    {"a note without an end", "--[[" + std::string(60'000, 'x'),
     "calves.lua:1: the note that begins with --[[ is never closed\n  hint: put ]] at its end\n"},
};

/// Every name of Lua's own libraries that a page must not have.
const char* const library_names[] = {
    "print",        "load",   "loadstring", "dofile", "require",        "pcall", "setmetatable",
    "getmetatable", "rawset", "coroutine",  "string", "table",          "os",    "io",
    "debug",        "utf8",   "math",       "_G",     "collectgarbage", "next"};

}  // namespace

TEST_CASE("a page that would stop the kiosk is ended with one clear message") {
    for (const Hostile& page : hostile_pages) {
        INFO(page.what);
        const auto reading = read(page.script);
        CHECK(told(reading) == page.message);
        CHECK_FALSE(reading.page);
    }
}

TEST_CASE("what pages that would stop the kiosk cost", "[!benchmark]") {
    for (const Hostile& page : hostile_pages) BENCHMARK(std::string(page.what)) {
            return read(page.script);
        };
}

TEST_CASE("comparing texts is as fast in a clinic whose computer sorts by the rules of a language") {
    const auto compare_long_texts = [] {
        const auto begin = std::chrono::steady_clock::now();
        CHECK(told(read(long_texts + "while true do t = a < b end")) == too_long);
        return std::chrono::steady_clock::now() - begin;
    };
    const auto plain = compare_long_texts();
    const char* sorting = nullptr;
    for (const char* const name : {"en_US.UTF-8", "es_ES.UTF-8", "de_DE.UTF-8", "en_GB.UTF-8"})
        if (!sorting) sorting = std::setlocale(LC_COLLATE, name);
    if (!sorting) SKIP("this machine has no such language installed");
    const auto sorted = compare_long_texts();
    std::setlocale(LC_COLLATE, "C");
    CHECK(sorted < 20 * plain);  // unprotected it is some 400 times
}

TEST_CASE("a list that is its own item ends all the same") {
    const auto reading = read_body("local t = {} t[1] = t list(t)");
    CHECK(told(reading) == "calves.lua:2: item 1 should be words in quotes\n  hint: write \"...\"\n");
}

TEST_CASE("a page reaches nothing of Lua but the block words") {
    for (const char* const name : library_names) {
        INFO(name);
        const auto reading = read_body(std::string(name) + " \"x\"");
        REQUIRE(reading.problems.size() == 1);
        CHECK(reading.problems[0].message == "there is no block called '" + std::string(name) + "'");
    }
}

TEST_CASE("a file may have 64 KB and not a byte more") {
    const std::string page = "page { name = \"a\" }\n--";
    const std::string largest = page + std::string(content::limits::file_bytes - page.size(), 'x');
    CHECK(told(read(largest)).empty());
    CHECK(told(read(largest + "x")) ==
          "calves.lua: this file is larger than 64 KB\n"
          "  hint: a page is words only: split it, and keep pictures in files of their own\n");
}

TEST_CASE("a page may have 500 blocks and not one more") {
    const std::string page = "page { name = \"a\" }\n" + times(content::limits::blocks - 1, "text \"a\"\n");
    const auto fits = read(page);
    CHECK(told(fits).empty());
    CHECK(fits.page->blocks.size() == content::limits::blocks - 1);
    CHECK(told(read(page + "text \"b\"\n")) ==
          "calves.lua:501: this page has more than 500 blocks\n  hint: split it into several pages\n");
}

TEST_CASE("a page may take 20000 steps and not many more") {
    // Each round of this loop is one step.
    const std::string head = "page { name = \"a\" } for i = 1, ";
    CHECK(told(read(head + "19900 do end")).empty());
    CHECK(told(read(head + "20000 do end")) == too_long);
}

TEST_CASE("a page may say as much as a file can hold") {
    const std::string page = "page { name = \"a\" } local s = \"" + std::string(1'000, 'x') + "\" for i = 1, ";
    CHECK(told(read(page + "65 do text(s) end")).empty());
    CHECK(told(read(page + "66 do text(s) end")) == too_wordy);
}

TEST_CASE("one piece of memory may be 128 KB and all together 8 MB") {
    const std::string piece = "local s = \"" + std::string(16'000, 'x') + "\" ";
    const std::string page = "page { name = \"a\" } ";
    CHECK(told(read(page + piece + "s = s .. s .. s .. s .. s .. s .. s .. s")).empty());
    CHECK(told(read(page + piece + "s = s .. s .. s .. s .. s .. s .. s .. s .. s")) == too_much);
    CHECK(told(read(page + piece + "local t for i = 1, 200 do t = s .. s end")).empty());
    CHECK(told(read(page + piece + "local t for i = 1, 270 do t = s .. s end")) == too_much);
}

TEST_CASE("no more than 50 problems of one page are told") {
    const auto reading = read_body(times(60, "text 5\n"));
    CHECK(reading.problems.size() == content::limits::problems + 1);
    CHECK(
        to_string(reading.problems[0]) ==
        "calves.lua: there are more than 50 mistakes in this file\n  hint: mend the ones below, save, and look again");
    CHECK(read_body(times(50, "text 5\n")).problems.size() == content::limits::problems);
}

TEST_CASE("a page may decide a thousand times") {
    const std::string page = "page { name = \"a\" } local x = 1";
    CHECK(told(read(page + times(content::limits::decisions, " or 1"))).empty());
    CHECK(told(read(page + times(content::limits::decisions + 1, " or 1"))) == too_clever);
}

TEST_CASE("a long block with two faults in its form has the first told, a short one both") {
    const auto block = [](std::size_t words) {
        return "list { \"a\" \"b\" \"c\", \"" + std::string(words, 'x') + "\" }";
    };
    CHECK(read_body(block(100)).problems.size() == 2);
    CHECK(read_body(block(content::limits::mended_bytes)).problems.size() == 1);
    const std::string many = "list { " + times(content::limits::mendings + 10, "\"a\"\n") + "}";
    CHECK(read_body(many).problems.size() == content::limits::mendings + 1);
}

TEST_CASE("the largest file of sources is within every limit") {
    std::string script;
    for (int i = 0; script.size() < content::limits::file_bytes - 200; ++i) {
        const std::string n = std::to_string(i);
        script += "source { key = \"K" + n + "\", authors = \"Writer " + n +
                  "\", year = 2020, title = \"On the calf, part " + n + "\", journal = \"Journal " + n +
                  "\", doi = \"10.1/" + n + "\" }\n";
    }
    const auto reading = read(script);
    CHECK(told(reading).empty());
    REQUIRE(reading.sources.size() > 450);
    const auto& last = reading.sources.back();
    CHECK(last.title == "On the calf, part " + std::to_string(reading.sources.size() - 1));
    CHECK(last.journal == "Journal " + std::to_string(reading.sources.size() - 1));
}
