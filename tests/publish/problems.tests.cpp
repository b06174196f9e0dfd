#include "publish/problems.h"

#include <catch2/catch_test_macros.hpp>

using model::Severity;

namespace {

const model::Problem dead_link = {{"areas/calves.lua", 40}, "there is no page called 'x' to link to", "mend it"};
const model::Problem too_long = {{"welcome.lua", 0}, "too \"long\"", "", Severity::advice};

}  // namespace

TEST_CASE("problems are told in plain words, with a last line that counts them") {
    CHECK(publish::text({dead_link, too_long, too_long}) ==
          "areas/calves.lua:40: there is no page called 'x' to link to\n  hint: mend it\n"
          "welcome.lua: advice: too \"long\"\nwelcome.lua: advice: too \"long\"\n1 error, 2 pieces of advice\n");
    CHECK(publish::text({}) == "no problems\n");
    CHECK(publish::text({dead_link, dead_link}).ends_with("\n2 errors\n"));
    CHECK(publish::text({too_long}).ends_with("\nno errors, 1 piece of advice\n"));
}

TEST_CASE("editors and CI read problems as JSON") {
    CHECK(publish::json({dead_link, too_long}) == R"([
  {
    "file": "areas/calves.lua",
    "line": 40,
    "severity": "error",
    "message": "there is no page called 'x' to link to",
    "hint": "mend it"
  },
  {
    "file": "welcome.lua",
    "line": 0,
    "severity": "advice",
    "message": "too \"long\"",
    "hint": ""
  }
]
)");
    CHECK(publish::json({}) == "[]\n");
}

TEST_CASE("bytes that are no text still make JSON") {
    CHECK(publish::json({{{"a.lua", 1}, "\xC3(\n", ""}}).find("\"\xEF\xBF\xBD(\\n\"") != std::string::npos);
}
