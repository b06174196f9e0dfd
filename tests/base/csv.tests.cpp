#include "base/csv.h"

#include <catch2/catch_test_macros.hpp>

using Rows = std::vector<std::vector<std::string>>;

namespace {

Rows rows(std::string_view table) {
    int broken_row = 0;
    return base::csv::read(table, broken_row).value_or(Rows{{"broken", std::to_string(broken_row)}});
}

}  // namespace

TEST_CASE("a table reads back as it was written, whatever stands in it") {
    const Rows table = {{"a", "b"}, {"say \"ah\"", "one,two;three\tfour"}, {"line\r\nline", ""}, {" edge ", "ñ"}};
    std::string written;
    for (const auto& row : table) written += base::csv::row(row);
    CHECK(written.starts_with("a,b\r\n\"say \"\"ah\"\"\",\"one,two;three\tfour\"\r\n"));
    CHECK(rows(written) == table);
    CHECK(rows("\xef\xbb\xbf" + written) == table);
}

TEST_CASE("a table may have semicolons or tabs, and any line end") {
    CHECK(rows("a;b\r\n\"1,5\";x\r\n") == Rows{{"a", "b"}, {"1,5", "x"}});
    CHECK(rows("a\tb\n1\t2") == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(rows("a,b\r1,2\r") == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(rows("sep=;\r\na;b\r\n") == Rows{{"a", "b"}});
    CHECK(rows("\"a;x\",b\n1,2\n") == Rows{{"a;x", "b"}, {"1", "2"}});
    CHECK(rows("").empty());
    CHECK(rows("a\n\nb\n") == Rows{{"a"}, {""}, {"b"}});
}

TEST_CASE("quotes that never end are named by their row") {
    CHECK(rows("sep=,\r\na,b\r\n\"3,4\r\n") == Rows{{"broken", "2"}});  // as Excel counts, which hides that line
    CHECK(rows("a,b\r\n1,2\r\n\"3,4\r\n5,6\r\n") == Rows{{"broken", "3"}});
}
