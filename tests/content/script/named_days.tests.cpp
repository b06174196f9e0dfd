#include <catch2/catch_test_macros.hpp>

#include "content/script/reading.h"

using namespace std::chrono;

namespace {

/// Told of a page with these options, read on a Monday.
std::string wrong(const std::string& options) {
    content::File file{reading::folder, "frost.lua"};
    file.today = 2026y / November / 30;
    return reading::told(content::read(file, "page {\n  name = \"Frost\",\n  " + options + ",\n}\ntext \"Cold.\""));
}

std::string no_date(const std::string& name, const std::string& hint) {
    return "frost.lua:3: \"" + name + "\" says no date\n  hint: write " + hint + "\n";
}

}  // namespace

TEST_CASE("whoever writes a day of the week is told its date, as a page takes it") {
    CHECK(wrong("from = \"Friday\"") == no_date("Friday", "from = \"2026-12-04\", which is Friday 4 December 2026"));
    CHECK(wrong("from = Friday") == no_date("Friday", "from = \"2026-12-04\", which is Friday 4 December 2026"));
    CHECK(wrong("to = \"next Fri\"") == no_date("next Fri", "to = \"2026-12-04\", which is Friday 4 December 2026"));
    CHECK(wrong("to = \"el viernes\"") ==
          no_date("el viernes", "to = \"2026-12-04\", which is Friday 4 December 2026"));
    CHECK(wrong("from = \"Monday\"") == no_date("Monday", "from = \"2026-12-07\", which is Monday 7 December 2026"));
    CHECK(wrong("from = \"tomorrow\"") ==
          no_date("tomorrow", "from = \"2026-12-01\", which is Tuesday 1 December 2026"));
    CHECK(wrong("from = \"2026-12-04\"").empty());
    CHECK(reading::told(reading::read_body("answer { from = sat, yes = { text \"Rest.\" } }\n")).find("says no date") ==
          std::string::npos);
}

TEST_CASE("the day until which a page is shown is told with the name that it has") {
    for (const char* word : {"until", "end"})
        for (const char* day : {"\"Friday\"", "Friday"})
            CHECK(wrong(std::string(word) + " = " + day) ==
                  "frost.lua:3: '" + std::string(word) +
                      "' cannot be the name of an option\n  hint: the last day has the name 'to': write to = "
                      "\"2026-12-04\", which is Friday 4 December 2026\n");
    CHECK(wrong("until = \"2026-12-24\"") ==
          "frost.lua:3: 'until' cannot be the name of an option\n  hint: the last day is written to = "
          "\"2026-12-24\"\n");
}
