#include <catch2/catch_test_macros.hpp>
#include <string>
#include <tuple>

#include "commands/commands.h"

namespace fs = std::filesystem;
using commands_typed::Outcome;
using commands_typed::run;
using commands_typed::Workshop;

TEST_CASE("what check tells first of a slipped warning mends it, and nothing tells to translate the slip") {
    const Workshop workshop;
    workshop.copy("content");
    const fs::path before = workshop / "state/history/2026-11-20T10-00-00Z";
    fs::create_directories(before);
    fs::copy(workshop / "content", before, fs::copy_options::recursive);
    for (const auto& [file, what, with] :
         {std::tuple("signs.lua", ", so don't rub it", ""), std::tuple("signs.lua", "Call 911, and tell", "Tell"),
          std::tuple("signs.lua", " Don't drive yourself.", " Drive yourself."),
          std::tuple("signs.lua", "Call 911, and tell", "Don't call 911, and tell"),
          std::tuple("words/es/signs.lua", "\"A bone may be", "\"A bone can be"),
          std::tuple("words/es/signs.lua", " No maneje.", "")}) {
        const std::string name = std::string("content/") + file;
        const std::string whole = workshop.read(name);
        std::string slipped = whole;
        slipped.replace(slipped.find(what), std::string_view(what).size(), with);
        workshop.write(name, slipped);
        const Outcome check = run("check " + workshop.content_option() + " " + workshop.state_option());
        INFO(check.printed);
        CHECK(check.printed.starts_with(std::string(file) + ":"));
        const std::string first = check.printed.substr(0, check.printed.find('\n', check.printed.find("hint: ")));
        CHECK(first.find("; until then visitors read the ") != std::string::npos);
        CHECK_FALSE(check.says("translate {"));
        CHECK_FALSE(check.says("translate that"));
        workshop.write(name, whole);
    }
}

TEST_CASE("of a file of translations that cannot be read check tells the mistake alone, and of one that is gone once") {
    const Workshop workshop;
    workshop.copy("content");
    const fs::path before = workshop / "state/history/2026-11-20T10-00-00Z";
    fs::create_directories(before);
    fs::copy(workshop / "content", before, fs::copy_options::recursive);
    const std::string whole = workshop.read("content/words/es/signs.lua");
    const std::size_t line = whole.find("translate {");
    const std::size_t end = whole.find('\n', line);
    for (const auto& [now, told] :
         {std::tuple(whole.substr(0, end - 3) + whole.substr(end - 2), "words/es/signs.lua:4: a quote is missing"),
          std::tuple(whole.substr(0, line) + whole.substr(end + 1),
                     "words/es/signs.lua: the translation of \"Is somebody not waking up?\" is gone")}) {
        workshop.write("content/words/es/signs.lua", now);
        const Outcome check = run("check " + workshop.content_option() + " " + workshop.state_option());
        INFO(check.printed);
        CHECK(check.printed.starts_with(told));
        CHECK(check.says(": 1 error\n"));
    }
}
