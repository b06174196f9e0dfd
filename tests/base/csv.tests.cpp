#include "base/csv.h"

#include <array>
#include <catch2/catch_test_macros.hpp>

using Rows = std::vector<std::vector<std::string>>;

namespace {

Rows rows(std::string_view table) { return base::csv::read(table).rows; }

/// "" for a table without a fault.
std::string fault(std::string_view table) {
    constexpr std::array names = {"", "open quote, row ", "stray quote, row ", "wide row, row "};
    const base::csv::Table read = base::csv::read(table);
    if (read.fault == base::csv::Fault::none) return "";
    CHECK(static_cast<int>(read.rows.size()) == read.faulty_row);
    return names[static_cast<std::size_t>(read.fault)] + std::to_string(read.faulty_row);
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
    CHECK(fault("sep=,\r\na,b\r\n\"3,4\r\n") == "open quote, row 2");  // as Excel counts, which hides that line
    CHECK(fault("a,b\r\n1,2\r\n\"3,4\r\n5,6\r\n") == "open quote, row 3");
}

TEST_CASE("a quote that was lost swallows no row without a word") {
    const std::string head = "text,words,state\r\n";
    CHECK(fault(head + "\"a, b\",x,y\r\n\"c\",z,\r\n").empty());
    CHECK(fault(head + "\"a, b,x,y\r\n\"c\",z,\r\n") == "stray quote, row 2");  // the closing one: row 3 is in row 2
    CHECK(fault(head + "a, b\",x,y\r\n\"c\",z,\r\n") == "stray quote, row 2");  // the opening one
    CHECK(fault(head + "a, b,x,y\r\n") == "wide row, row 2");                   // both
    CHECK(fault(head + "\"a\"b,x,y\r\n") == "stray quote, row 2");              // one that should be two
    CHECK(fault(head + "1\r\n1,2\r\n").empty());                                // empty cells may be left out
}
