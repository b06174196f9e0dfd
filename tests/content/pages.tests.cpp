#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "content/reading.h"

namespace {

/// "-- expect 4: 'alt' should be words in quotes" at the top of a page, as "4: 'alt' ...".
std::vector<std::string> expected_of(const std::string& script) {
    constexpr std::string_view mark = "-- expect ";
    std::vector<std::string> expected;
    std::istringstream lines(script);
    for (std::string line; std::getline(lines, line) && line.starts_with(mark);)
        expected.push_back(line.substr(mark.size()));
    return expected;
}

std::vector<std::string> found_in(const content::Reading& reading) {
    std::vector<std::string> found;
    for (const model::Problem& problem : reading.problems)
        found.push_back(std::to_string(problem.where.line) + ": " + problem.message);
    return found;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines) all += line + "\n";
    return all;
}

/// Words that only Lua's own messages have.
bool sounds_like_lua(const std::string& message) {
    for (const char* const word : {" near ", "expected", "<eof>", "attempt", "nil", "syntax", "page:", "unexpected"})
        if (message.find(word) != std::string::npos) return true;
    return false;
}

}  // namespace

TEST_CASE("every page with a mistake says on which line it is and what it is") {
    int pages = 0;
    for (const auto& entry : std::filesystem::directory_iterator(reading::folder)) {
        if (entry.path().extension() != ".lua") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string script((std::istreambuf_iterator<char>(file)), {});
        const auto read = reading::read(script, entry.path().filename().string());
        INFO(entry.path().filename());
        CHECK(joined(found_in(read)) == joined(expected_of(script)));
        CHECK_FALSE(read.page);
        for (const model::Problem& problem : read.problems) {
            CHECK_FALSE(problem.hint.empty());
            CHECK_FALSE(sounds_like_lua(problem.message + problem.hint));
        }
        ++pages;
    }
    CHECK(pages >= 25);
}
