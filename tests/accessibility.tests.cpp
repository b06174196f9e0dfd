#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

TEST_CASE("every test that the page on accessibility names is there") {
    const fs::path tests = fs::path(BODYMAP_SOURCE_DIR) / "tests";
    std::string sources;
    for (const auto& entry : fs::recursive_directory_iterator(tests))
        if (entry.path().string().ends_with(".tests.cpp")) sources += text_of(entry.path());
    const std::string page = text_of(tests / "accessibility.md");
    constexpr int least_spaces = 3;  // what is shorter is a setting or a command
    const std::regex quoted("`([^`\n]*)`");
    int named = 0;
    for (auto at = std::sregex_iterator(page.begin(), page.end(), quoted); at != std::sregex_iterator(); ++at) {
        const std::string name = (*at)[1];
        if (std::ranges::count(name, ' ') < least_spaces) continue;
        INFO(name);
        CHECK(sources.find("\"" + name + "\"") != std::string::npos);
        ++named;
    }
    CHECK(named > 30);
}
