#include "content/script/limits.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <clocale>

#include "content/script/answer.h"
#include "content/script/hostile.h"
#include "content/script/reading.h"

using hostile::long_texts;
using hostile::times;
using reading::read;
using reading::read_body;
using reading::told;

namespace {

const std::string too_long =
    "calves.lua:1: this page runs too long\n  hint: take the loop out and write each block once\n";
const std::string too_much =
    "calves.lua:1: this page needs too much memory\n  hint: write each block once, without loops or joined texts\n";
const std::string too_wordy =
    "calves.lua:1: this page says more than it can hold\n"
    "  hint: write each block once, without repeating it in a loop\n";
const std::string too_clever =
    "calves.lua:1: this page decides too much\n"
    "  hint: write each block once, without 'and', 'or' and 'elseif'\n";

/// What is told of an answer whose function is this, in a page that begins with `script`.
std::string told_of_answer(const std::string& function, const std::string& script = "") {
    const auto reading = read(hostile::page_with(function, script));
    REQUIRE(told(reading).empty());
    const auto& answer = std::get<model::Answer>(reading.page->blocks.back());
    return told(content::answer(reading::folder, *reading.page, answer, {{"race", "Now"}}));
}

}  // namespace

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

TEST_CASE("tables within tables are looked into three deep") {
    const std::string begin = "page { name = \"a\" } local s = \"" + std::string(1'000, 'x') + "\" list ";
    const std::string words = times(66, "s,");
    CHECK(told(read(begin + "{ { { " + words + " } } }")) == too_wordy);
    CHECK(told(read(begin + "{ { { { " + words + " } } } }")) ==
          "calves.lua:1: item 1 should be words in quotes, without { }\n  hint: write \"...\"\n");
}

TEST_CASE("an answer may take as many steps as a page") {
    const std::string too_long_answer =
        "calves.lua:3: this page runs too long\n  hint: take the loop out and write each block once\n";
    CHECK(told_of_answer("function() for i = 1, 19800 do end end").empty());
    CHECK(told_of_answer("function() for i = 1, 20000 do end end") == too_long_answer);
}

TEST_CASE("the steps of a page count for its answers as well") {
    const std::string half = "for i = 1, 10000 do end ";
    CHECK(told_of_answer("function() for i = 1, 9800 do end end", half).empty());
    CHECK(told_of_answer("function() for i = 1, 10000 do end end", half) ==
          "calves.lua:3: this page runs too long\n  hint: take the loop out and write each block once\n");
}

TEST_CASE("the memory of a page counts for its answers as well") {
    const std::string piece = "local s = \"" + std::string(16'000, 'x') + "\" ";
    const std::string half = piece + "local t for i = 1, 120 do t = s .. s end ";
    CHECK(told_of_answer("function() local t for i = 1, 120 do t = s .. s end end", half).empty());
    CHECK(told_of_answer("function() local t for i = 1, 150 do t = s .. s end end", half) ==
          "calves.lua:3: this page needs too much memory\n  hint: write each block once, without loops or joined "
          "texts\n");
}

TEST_CASE("the blocks of a page count for its answers as well") {
    // The head, the ask and the answer are three.
    const std::string most = "for i = 1, 400 do text \"a\" end ";
    CHECK(told_of_answer("function() for i = 1, 97 do text \"a\" end end", most).empty());
    CHECK(told_of_answer("function() for i = 1, 98 do text \"a\" end end", most) ==
          "calves.lua:3: this page has more than 500 blocks\n  hint: split it into several pages\n");
}

TEST_CASE("an answer may say as much as a file can hold") {
    const std::string piece = "local s = \"" + std::string(1'000, 'x') + "\" ";
    CHECK(told_of_answer("function() for i = 1, 65 do text(s) end end", piece).empty());
    CHECK(told_of_answer("function() for i = 1, 66 do text(s) end end", piece) ==
          "calves.lua:3: this page says more than it can hold\n"
          "  hint: write each block once, without repeating it in a loop\n");
}
