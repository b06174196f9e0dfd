#include "publish/table_rows.h"

#include <catch2/catch_test_macros.hpp>

using publish::spreadsheet::wrong_names;
using Row = std::vector<std::string>;

TEST_CASE("a column without its name is told in the cell where a spreadsheet shows it") {
    const Row whole = {"text", "translation", "state", "where", "note", "was"};
    const Row row = {"Calves", "Pantorrillas", "translated", "calves.lua", "", "Pantorrillas"};
    const auto told = [&](const Row& head) { return wrong_names(std::vector<Row>{head, row}); };
    const std::string rest =
        " It went out as: text, translation, state, where, note, was. If a column is gone, type 'bodymap words' with "
        "--csv again.";
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
