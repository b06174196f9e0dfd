#include "base/differences.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace {

/// "b>xy" for each, with what went and what came.
std::string between(const std::string& before, const std::string& now) {
    std::string all;
    const auto same = [&](std::size_t i, std::size_t j) { return before[i] == now[j]; };
    for (const base::Difference& other : base::differences(before.size(), now.size(), same))
        all += (all.empty() ? "" : " ") + before.substr(other.first, other.last - other.first) + ">" +
               now.substr(other.first_now, other.last_now - other.first_now);
    return all;
}

}  // namespace

TEST_CASE("what differs between two rows stands apart from the longest row that both have in common") {
    CHECK(between("abc", "abc").empty());
    CHECK(between("abc", "axyc") == "b>xy");
    CHECK(between("abcd", "bce") == "a> d>e");
    CHECK(between("", "ab") == ">ab");
    CHECK(between("ab", "") == "ab>");
}
