#include "content/script/hostile.h"

#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#include <chrono>

#include "content/script/answer.h"
#include "content/script/reading.h"

using hostile::Hostile;
using hostile::time_of;
using reading::read;
using reading::told;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int slower = 20;
#elif !defined(__OPTIMIZE__)
constexpr int slower = 4;
#else
constexpr int slower = 1;
#endif

/// What a page may take at most. Half of the hostile pages take 0.4 ms where this was written, the slowest 17 ms (100
/// ms without optimisation, hence `slower`), so only a far slower machine fails here; and the time is that of this
/// thread, so that it does not matter what else the machine does.
constexpr auto longest = slower * std::chrono::milliseconds(250);

struct Asked {
    model::Page page;
    model::Answer answer;
};

/// The page with the hostile function, which reads without a problem.
Asked page_of(const Hostile& hostile) {
    const auto reading = read(hostile::page_with(hostile.script));
    REQUIRE(told(reading).empty());
    return {*reading.page, std::get<model::Answer>(reading.page->blocks.back())};
}

content::Answered answer(const Asked& asked) {
    return content::answer(reading::folder, asked.page, asked.answer, {{"race", "Now"}});
}

/// "1: this page runs too long", without hints; more than one are joined with " | ".
std::string messages(const std::vector<model::Problem>& problems) {
    std::string all;
    for (const model::Problem& problem : problems) {
        CHECK_FALSE(problem.hint.empty());
        all += (all.empty() ? "" : " | ") + std::to_string(problem.where.line) + ": " + problem.message;
    }
    return all;
}

/// Every name of Lua's own libraries that a page must not have.
const char* const library_names[] = {
    "print",        "load",   "loadstring", "dofile", "require",        "pcall",    "xpcall",  "error",  "setmetatable",
    "getmetatable", "rawset", "coroutine",  "string", "table",          "os",       "io",      "select", "pairs",
    "debug",        "utf8",   "math",       "_G",     "collectgarbage", "next",     "package", "rawget", "loadfile",
    "tostring",     "assert", "ipairs",     "rawlen", "rawequal",       "tonumber", "type",    "warn"};

}  // namespace

TEST_CASE("a page that would stop the kiosk is ended with one clear message") {
    int count = 0;
    for (const Hostile& page : hostile::pages()) {
        INFO(page.what);
        const auto reading = read(page.script);
        CHECK(messages(reading.problems) == page.message);
        CHECK_FALSE(reading.page);
        ++count;
    }
    CHECK(count >= 45);
}

TEST_CASE("an answer that would stop the kiosk is ended with one clear message, and shows nothing") {
    for (const Hostile& hostile : hostile::answers()) {
        INFO(hostile.what);
        const auto answered = answer(page_of(hostile));
        CHECK(messages(answered.problems) == hostile.message);
        CHECK(answered.blocks.empty());
    }
}

TEST_CASE("no hostile page or answer takes a quarter of a second") {
    for (const Hostile& page : hostile::pages()) {
        INFO(page.what);
        const auto taken = time_of([&] { (void)read(page.script); });
        CHECK(taken < longest);
    }
    for (const Hostile& hostile : hostile::answers()) {
        INFO(hostile.what);
        const Asked asked = page_of(hostile);
        const auto taken = time_of([&] { (void)answer(asked); });
        CHECK(taken < longest);
    }
}

TEST_CASE("what pages that would stop the kiosk cost", "[!benchmark]") {
    for (const Hostile& page : hostile::pages()) BENCHMARK(std::string(page.what)) {
            return read(page.script);
        };
}

TEST_CASE("a page reaches nothing of Lua but the keywords") {
    for (const char* const name : library_names) {
        INFO(name);
        const auto reading = reading::read_body(std::string(name) + " \"x\"");
        REQUIRE(reading.problems.size() == 1);
        CHECK(reading.problems[0].message == "there is no block called '" + std::string(name) + "'");
    }
}
