#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "content/script/reading.h"

namespace {

namespace fs = std::filesystem;

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

/// What the content folder of a file is: each folder of pages/folders is one of its own, with a clinic.lua or words/.
fs::path folder_of(const fs::path& file) {
    const fs::path below = file.lexically_relative(reading::folder);
    if (*below.begin() != "folders") return reading::folder;
    return fs::path(reading::folder) / "folders" / *std::next(below.begin());
}

}  // namespace

TEST_CASE("every page with a mistake says on which line it is and what it is") {
    int pages = 0;
    for (const auto& entry : fs::recursive_directory_iterator(reading::folder)) {
        if (entry.path().extension() != ".lua") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string script((std::istreambuf_iterator<char>(file)), {});
        const fs::path folder = folder_of(entry.path());
        const auto read = content::read({folder, entry.path().lexically_relative(folder).generic_string()}, script);
        INFO(entry.path());
        CHECK(joined(found_in(read)) == joined(expected_of(script)));
        CHECK_FALSE(read.page);
        CHECK_FALSE(read.language);
        for (const model::Problem& problem : read.problems) {
            CHECK_FALSE(problem.hint.empty());
            CHECK_FALSE(sounds_like_lua(problem.message + problem.hint));
        }
        ++pages;
    }
    CHECK(pages >= 80);
}
