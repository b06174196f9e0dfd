#pragma once
#include <cstddef>

/// What one content file may ask of the kiosk. Every limit has a test that reaches it, most in
/// tests/content/script/limits.tests.cpp. Together they bound the time of a page, because the step count alone does
/// not: one step may join or compare long texts, or grow a table, and that is work in proportion to bytes.
namespace content::limits {

/// The largest file. A long page of prose is a tenth of it; reading the form of a file takes time in proportion.
inline constexpr std::size_t file_bytes = 64UL * 1024;

/// Lua instructions. A page with the most blocks takes half of them, an endless loop reaches them in a millisecond.
inline constexpr int steps = 20'000;

/// Bytes handed out to Lua in all, counted without taking back what it returns: joining texts and growing tables over
/// and over is bounded too, and what is in use at once can never be more.
inline constexpr std::size_t memory_bytes = 8UL * 1024 * 1024;

/// The largest single piece of memory, and so the longest text that one step can join or compare.
inline constexpr std::size_t piece_bytes = 128UL * 1024;

/// Blocks in one page. The longest page we know has 40, a file with every source we cite has 60.
inline constexpr int blocks = 500;

/// Blocks in one file of translations. All of ours together have 900 texts.
inline constexpr int translations = 1'000;

/// Every quiz and ask of a page. A visitor has four minutes.
inline constexpr int questions = 30;

/// What may be chosen in all the questions that one answer depends on: `check` makes the answer for each of them.
inline constexpr std::size_t combinations = 5'000;

/// Bytes of text that blocks may take over, plus one for each value. Everything a page says stands in its file, so
/// only a script that says the same over and over reaches it.
inline constexpr std::size_t text_bytes = file_bytes;

/// Problems reported about one file: nobody mends more before trying again.
inline constexpr std::size_t problems = 50;

/// How often one file may say `and`, `or` and `elseif`. Lua's time for a chain of them is the square of its length.
inline constexpr int decisions = 1'000;

/// The longest block that is mended to find more mistakes behind the first, and how often: each has it read once more.
inline constexpr std::size_t mended_bytes = 4UL * 1024;
inline constexpr int mendings = 20;

/// Tables within tables that are looked into: the options, a list among them, and one to spare.
inline constexpr int nesting = 3;

}  // namespace content::limits
