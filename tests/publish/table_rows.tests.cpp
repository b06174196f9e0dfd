#include "publish/table_rows.h"

#include <catch2/catch_test_macros.hpp>

namespace spreadsheet = publish::spreadsheet;
using Row = std::vector<std::string>;

namespace {

/// What is wrong with the first row; empty where the table can be read.
std::string wrong_names(const std::vector<Row>& rows) {
    const auto columns = spreadsheet::columns_of(rows, "es");
    const auto* const wrong = std::get_if<std::string>(&columns);
    return wrong ? *wrong : std::string();
}

}  // namespace

TEST_CASE("a column without its name is told in the cell where a spreadsheet shows it") {
    const Row whole = {"text", "translation", "state", "where", "note", "was"};
    const Row row = {"Calves", "Pantorrillas", "translated", "calves.lua", "", "Pantorrillas"};
    const auto told = [&](const Row& head) { return wrong_names(std::vector<Row>{head, row}); };
    const std::string rest =
        " It went out as: text, translation, state, where, note, was. If a column is gone, type 'bodymap words es "
        "--csv' again.";
    CHECK(told(whole).empty());
    CHECK(told({" Text", "Translation", "state", "where", "note", "mine"}).empty());
    CHECK(told({"text", "Traduccion", "state", "where", "note", "was"}) ==
          "Cell B1 of this table says 'Traduccion', and has to say translation." + rest);
    CHECK(told({"Texto", "translation", "state", "where", "note", "was"}) ==
          "Cell A1 of this table says 'Texto', and has to say text." + rest);
    CHECK(told({"text", "", "state", "where", "note", "was"}) ==
          "Cell B1 of this table is empty, and has to say translation." + rest);
    // Of a name that was deleted, with its cell, all behind it stand one cell further left.
    CHECK(told({"text", "state", "where", "note", "was"}) ==
          "Row 1 of this table names no column 'translation'." + rest);
    CHECK(told({"text", "translation", "where", "note", "was"}) ==
          "Row 1 of this table names no column 'state'." + rest);
    CHECK(told(row).starts_with("Row 1 of this table has to name the columns 'text' and 'translation'."));
    CHECK(wrong_names(std::vector<Row>{Row(6), whole, row}) ==
          "Row 2 of this table names its columns, and has to be the first: take out what is above.");
    // A translator may leave columns out that nobody needs, and have some more.
    CHECK(wrong_names(std::vector<Row>{{"mine", "text", "translation"}, {"", "Calves", "Pantorrillas"}}).empty());
}

TEST_CASE("a table's columns are those that its first row names, wherever they stand") {
    const std::vector<Row> rows = {{"mine", "Translation", " text", "was"}, {"", "Pantorrillas", "Calves", ""}};
    const auto columns = std::get<spreadsheet::Columns>(spreadsheet::columns_of(rows, "es"));
    CHECK(columns.text == 2);
    CHECK(columns.translation == 1);
    CHECK_FALSE(columns.state);
    CHECK(columns.was == 3);
    CHECK(columns.all == std::vector<std::size_t>{2, 1, 3});
    CHECK(std::holds_alternative<std::string>(spreadsheet::columns_of({}, "es")));
}
