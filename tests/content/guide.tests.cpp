#include "content/guide.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <set>

#include "content/script/keywords.h"
#include "content/script/reading.h"
#include "content/script/tokens.h"

// What the staff's guide shows is what works.

TEST_CASE("every example of the guide is read without a problem") {
    int read = 0;
    for (const guide::Example& example : guide::examples()) {
        if (!example.is_lua() || example.is_wrong()) continue;
        INFO("content/README.md:" << example.line);
        CHECK(reading::told(reading::read(guide::whole(example), example.file())).empty());
        ++read;
    }
    CHECK(read >= 10);
}

TEST_CASE("the guide has an example of every block") {
    std::set<std::string_view> shown;
    const auto all = guide::examples();
    for (const guide::Example& example : all)
        if (example.is_lua() && !example.is_wrong())
            for (const content::Token& token : content::scan(example.contents)) shown.insert(token.written);
    for (const std::string_view word : content::keyword_names()) {
        INFO(word);
        CHECK(shown.contains(word));
    }
}

TEST_CASE("the messages of the guide are those that its wrong example gets") {
    const auto all = guide::examples();
    const auto wrong = std::ranges::find_if(all, &guide::Example::is_wrong);
    REQUIRE(wrong != all.end());
    REQUIRE(std::next(wrong) != all.end());
    CHECK(reading::told(reading::read(wrong->contents, wrong->file())) == std::next(wrong)->contents);
}

TEST_CASE("whoever copies an example of the guide sends visitors to no other country's number") {
    int examples = 0;
    for (const guide::Example& example : guide::examples()) {
        const std::size_t at = example.contents.find("emergency = ");
        if (at == std::string::npos) continue;
        CHECK(example.contents.substr(at).starts_with("emergency = \"911\""));
        ++examples;
    }
    CHECK(examples == 1);
}

TEST_CASE("the guide stays short enough to be read") { CHECK(guide::lines().size() < 330); }

TEST_CASE("every picture of the guide is there, and small") {
    int pictures = 0;
    for (const std::string& line : guide::lines()) {
        const std::size_t at = line.find("](guide/");
        if (at == line.npos) continue;
        const std::string file = line.substr(at + 2, line.find(')', at) - at - 2);
        INFO(file);
        CHECK(std::filesystem::file_size(guide::folder + file) < 50'000);
        ++pictures;
    }
    CHECK(pictures >= 2);
}
