#include <catch2/catch_test_macros.hpp>

#include "content/script/reading.h"

namespace {

std::string wrong(const std::string& option) {
    return reading::told(
        reading::read_body("benefit \"relaxation\" {\n  title = \"Calm\", text = \"Calm.\", today = "
                           "\"Breathe.\",\n  " +
                           option + "size = \"small\",\n  sources = { \"A1\" },\n}\n"));
}

}  // namespace

TEST_CASE("a grade that there is not is told what each grade takes, and none that claims more than was written") {
    for (const char* said : {"strong", "none", "not good", "mood", "no", "proven", "high"}) {
        INFO(said);
        const std::string told = wrong("grade = \"" + std::string(said) + "\", ");
        CHECK(told.starts_with("calves.lua:4: 'grade' cannot be '" + std::string(said) +
                               "'\n  hint: it can be 'good': many fair tests agree; "));
        CHECK(told.ends_with("'not tested': you know of no study that looked. Of two, take the lower\n"));
    }
    CHECK(
        wrong("grade = strong, ").starts_with("calves.lua:4: 'grade' cannot be 'strong'\n  hint: it can be 'good': "));
    CHECK(wrong("").find("write \"good\"") == std::string::npos);
    CHECK(wrong("").find("add grade = \"...\" ('good': many fair tests agree; ") != std::string::npos);
}

TEST_CASE("a grade with a slip in it is known") {
    for (const char* said : {"Some", "sone", "some evidence", "some,"})
        CHECK(wrong("grade = \"" + std::string(said) + "\", ").find("did you mean 'some'? It can be ") !=
              std::string::npos);
    CHECK(wrong("grade = some, ") == "calves.lua:4: 'some' needs quotes\n  hint: write grade = \"some\"\n");
    CHECK(wrong("grade = \"some\", ").empty());
}
