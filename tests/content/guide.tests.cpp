#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <set>
#include <sstream>

#include "content/reading.h"
#include "content/tokens.h"
#include "content/words.h"

// The staff's guide, content/README.md: what it shows is what works.

namespace {

/// What stands between ``` and ```. `hint` is what follows on the first line, such as "lua file=clinic.lua".
struct Example {
    std::string hint;
    std::string contents;
    int line = 0;

    bool is_lua() const { return hint.starts_with("lua"); }
    bool is_wrong() const { return hint.starts_with("lua wrong"); }
    std::string file() const {
        const std::size_t at = hint.find("file=");
        return at == hint.npos ? "guide.lua" : hint.substr(at + 5);
    }
};

std::vector<std::string> guide_lines() {
    std::ifstream file(BODYMAP_SOURCE_DIR "/content/README.md");
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

std::vector<Example> examples() {
    std::vector<Example> found;
    bool inside = false;
    int number = 0;
    for (const std::string& line : guide_lines()) {
        ++number;
        if (!line.starts_with("```")) {
            if (inside) found.back().contents += line + '\n';
            continue;
        }
        inside = !inside;
        if (inside) found.push_back({line.substr(3), {}, number});
    }
    return found;
}

/// A block alone stands on no page: it gets a head before it, on the same line.
std::string whole(const Example& example) {
    const auto tokens = content::scan(example.contents);
    const bool has_head = example.file() != "guide.lua" || tokens.front().is("area") || tokens.front().is("page");
    return (has_head ? "" : "page { name = \"Guide\" } ") + example.contents;
}

}  // namespace

TEST_CASE("every example of the guide is read without a problem") {
    int read = 0;
    for (const Example& example : examples()) {
        if (!example.is_lua() || example.is_wrong()) continue;
        INFO("content/README.md:" << example.line);
        CHECK(reading::told(reading::read(whole(example), example.file())).empty());
        ++read;
    }
    CHECK(read >= 10);
}

TEST_CASE("the guide has an example of every block") {
    std::set<std::string_view> shown;
    const auto all = examples();
    for (const Example& example : all)
        if (example.is_lua() && !example.is_wrong())
            for (const content::Token& token : content::scan(example.contents)) shown.insert(token.written);
    for (const std::string_view word : content::block_word_names()) {
        INFO(word);
        CHECK(shown.contains(word));
    }
}

TEST_CASE("the messages of the guide are those that its wrong example gets") {
    const auto all = examples();
    const auto wrong = std::ranges::find_if(all, &Example::is_wrong);
    REQUIRE(wrong != all.end());
    REQUIRE(std::next(wrong) != all.end());
    CHECK(reading::told(reading::read(wrong->contents, wrong->file())) == std::next(wrong)->contents);
}

TEST_CASE("the guide stays short enough to be read") { CHECK(guide_lines().size() < 250); }
