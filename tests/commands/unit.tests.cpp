#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

#include "base/files.h"

// The unit that the package's kiosk runs as.

namespace {

const std::string unit_file = std::string(BODYMAP_SOURCE_DIR) + "/assets/system/bodymap.service";

/// What a setting is set to, in its order.
std::vector<std::string> values_of(const std::string& setting) {
    std::istringstream lines(base::read_text(unit_file).value_or(""));
    std::vector<std::string> values;
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(setting + "=")) values.push_back(line.substr(setting.size() + 1));
    return values;
}

using Values = std::vector<std::string>;

}  // namespace

TEST_CASE("the unit leaves the session's folder open, where display and voice have their sockets, and homes closed") {
    for (const std::string& value : values_of("ProtectHome")) CHECK(value == "no");  // any other closes /run/user too
    CHECK(values_of("InaccessiblePaths") == Values{"-/home -/root"});
    for (const std::string setting : {"TemporaryFileSystem", "ReadOnlyPaths", "PrivateUsers"})
        CHECK(values_of(setting).empty());
    CHECK(values_of("PAMName") == Values{"bodymap"});  // which makes that folder
}

TEST_CASE("the unit lets X servers give up their rights, else they have no keyboard and end") {
    const Values filters = values_of("SystemCallFilter");
    const auto taken = std::ranges::find_if(
        filters, [](const std::string& filter) { return filter.find("~@privileged") != std::string::npos; });
    const auto given =
        std::ranges::find_if(filters, [](const std::string& filter) { return filter.starts_with("setuid"); });
    REQUIRE(taken != filters.end());
    CHECK(given != filters.end());
    CHECK(taken < given);
}

TEST_CASE("a start without a picture is given up as soon as a kiosk without one") {
    CHECK(values_of("Type") == Values{"notify"});
    CHECK(values_of("WatchdogSec") == Values{"30s"});
    CHECK(values_of("TimeoutStartSec") == values_of("WatchdogSec"));
}

TEST_CASE("systemd finds the unit closed well") {
    if (std::system("systemd-analyze --version >/dev/null 2>&1") != 0) SKIP("this machine has no systemd-analyze");
    const std::string look = "systemd-analyze security --no-pager --offline=true --threshold=20 '" + unit_file + "'";
    CHECK(std::system((look + " >/dev/null 2>&1").c_str()) == 0);
}
