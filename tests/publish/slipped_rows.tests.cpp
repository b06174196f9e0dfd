#include "publish/slipped_rows.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using publish::spreadsheet::RowBack;
using publish::spreadsheet::slip_in;

namespace {

/// Five texts with their translations, as they went out in rows 2 to 6.
std::vector<RowBack> sound() {
    return {{2, "Calves", "Pantorrillas", "Pantorrillas", "Pantorrillas"},
            {3, "Knees", "Rodillas", "Rodillas", "Rodillas"},
            {4, "Feet", "Pies", "Pies", "Pies"},
            {5, "Neck", "Cuello", "Cuello", "Cuello"},
            {6, "Hips", "Caderas", "Caderas", "Caderas"}};
}

std::string mixed_up(const std::vector<RowBack>& rows) {
    return publish::spreadsheet::mixed_up(rows, {.of_texts = "en", .of_words = "es"});
}

}  // namespace

TEST_CASE("a table of which every translation is its own row's has not slipped") { CHECK_FALSE(slip_in(sound())); }

TEST_CASE("translations that moved down by a row are told, with the first row and the way back") {
    auto rows = sound();
    rows[2].words = "";
    rows[3].words = "Pies";
    rows[4].words = "Cuello";
    const auto slip = slip_in(rows);
    REQUIRE(slip);
    CHECK(told_of(*slip) ==
          "From row 5 to row 6 of this table, the column 'translation' stands 1 row too low: beside \"Neck\" are the "
          "words "
          "for \"Feet\". Move those cells of that column up by 1 row, save the table, and try again.");
}

TEST_CASE("translations that moved up by two rows are told as well") {
    auto rows = sound();
    rows[0].words = "Pies";
    rows[1].words = "Cuello";
    rows[2].words = "Caderas";
    rows[3].words = rows[4].words = "";
    const auto slip = slip_in(rows);
    REQUIRE(slip);
    CHECK(slip->first == 2);
    CHECK(slip->last == 4);
    CHECK(slip->by == 2);
    CHECK(told_of(*slip).find("2 rows too high: beside \"Calves\" are the words for \"Feet\". Move those cells of that "
                              "column down by 2 rows") != std::string::npos);
}

TEST_CASE("a text that moved away from all beside it is found by the column 'was'") {
    auto rows = sound();
    for (std::size_t i = rows.size(); --i > 0;) rows[i].words = rows[i].was = rows[i - 1].was;
    rows[0].words = rows[0].was = "";
    rows[3].words = "Los pies";  // somebody has worked on it since
    const auto slip = slip_in(rows);
    REQUIRE(slip);
    CHECK(slip->first == 3);
    CHECK(slip->by == -1);
    CHECK(told_of(*slip).find("the columns 'translation' and 'was' stand 1 row too low") != std::string::npos);
}

TEST_CASE("of a language that is new, the numbers in the texts tell that the rows have slipped") {
    std::vector<RowBack> rows = {
        {2, "For 10 minutes", "10 Minuten lang", "", ""}, {3, "In 3 days", "", "", ""},
        {4, "After 2 weeks", "In 3 Tagen", "", ""},       {5, "Rest", "Nach 2 Wochen", "", ""},
        {6, "37 trials, from 2004", "Ruhe", "", ""},      {7, "{} of {}", "37 Studien, von 2004", "", ""},
        {8, "1,500 people", "{} von {}", "", ""},         {9, "The end", "1.500 Menschen", "", ""}};
    const auto slip = slip_in(rows);
    REQUIRE(slip);
    CHECK(slip->first == 4);
    CHECK(slip->last == 9);
    CHECK(slip->by == -1);
    for (std::size_t i = 1; i + 1 < rows.size(); ++i) rows[i].words = rows[i + 1].words;
    CHECK_FALSE(slip_in(rows));
}

TEST_CASE("somebody who makes two neighbors read alike, or swaps them, has slipped nowhere") {
    auto rows = sound();
    rows[1].words = "Pantorrillas";
    CHECK_FALSE(slip_in(rows));
    rows[0].words = "Rodillas";
    CHECK_FALSE(slip_in(rows));
}

TEST_CASE("two rows that have each other's translation are told, however far apart they stand") {
    auto rows = sound();
    CHECK(mixed_up(rows).empty());
    std::swap(rows[0].words, rows[3].words);
    CHECK(mixed_up(rows) ==
          "Rows 2 and 5 of this table have each other's translation: \"Calves\" and \"Neck\". Exchange the two cells, "
          "save "
          "the table, and try again.");
    rows[0].words = "Cuello";
    rows[3].words = "Nuca";  // only one of them has the other's
    CHECK(mixed_up(rows).empty());
}

TEST_CASE("a column that was sorted alone is told as that, and not as rows that slipped") {
    auto rows = sound();
    const char* sorted[] = {"Caderas", "Cuello", "Pantorrillas", "Pies", "Rodillas"};
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].words = sorted[i];
    CHECK(
        mixed_up(rows).starts_with("5 rows of this table have the translation of another row; in row 2, for one, "
                                   "beside \"Calves\" are the words for \"Hips\". Tables do that whose column "
                                   "'translation' was sorted alone. Undo the sorting; or type 'bodymap words es "
                                   "--csv', and put into that table what you have translated since."));
    auto slipped = sound();
    for (std::size_t i = slipped.size(); --i > 0;) slipped[i].words = slipped[i - 1].words;
    CHECK(mixed_up(slipped).empty());
}

TEST_CASE("translations that went round among a few rows are told, with where what was there stands") {
    auto rows = sound();
    rows[0].words = "Pies";
    rows[2].words = "Caderas";
    rows[4].words = "Pantorrillas";
    CHECK(mixed_up(rows) ==
          "In this table, 3 rows came back with the translation of another row: row 2 (\"Calves\") has that of row 4 "
          "(\"Feet\"), row 4 (\"Feet\") has that of row 6 (\"Hips\"), row 6 (\"Hips\") has that of row 2 "
          "(\"Calves\"). Copy what the column 'was' has in them into the column 'translation', save the table, and try "
          "again.");
}

TEST_CASE("a translation copied beside another text is told, but not beside one that says nearly the same") {
    const char* call = "Llame al 911 y avise ya al personal.";
    const char* rub = "No lo frote ni lo estire todavía.";
    std::vector<RowBack> rows = {{2, "Call 911, and tell the staff now.", call, call, call},
                                 {3, "Don't rub it or stretch it yet.", call, rub, rub},
                                 {4, "Calves", "Pantorrillas", "Pantorrillas", "Pantorrillas"}};
    CHECK(
        mixed_up(rows).starts_with("In this table, 1 row came back with the translation of another row: row 3 "
                                   "(\"Don't rub it or stretch it yet.\") has that of row 2"));
    rows[1].text = "Call 911 and tell the staff, now.";
    CHECK(mixed_up(rows).empty());
}

TEST_CASE("of texts without a translation until now, numbers tell which ones were mixed up") {
    std::vector<RowBack> rows = {{2, "Call 911 now.", "Descanse tres días.", "", ""},
                                 {3, "Walk.", "Camine.", "", ""},
                                 {4, "Rest for 3 days.", "Llame ya al 911.", "", ""},
                                 {5, "Wait two weeks.", "Espere 2 semanas.", "", ""}};
    CHECK(mixed_up(rows) ==
          "In this table, 2 rows came back with the translation of another row: row 2 (\"Call 911 now.\") has that of "
          "row 4 (\"Rest for 3 days.\"), row 4 (\"Rest for 3 days.\") has that of row 2 (\"Call 911 now.\"). Put each "
          "beside its own text, save the table, and try again.");
    std::swap(rows[0].words, rows[2].words);
    CHECK(mixed_up(rows).empty());
    rows[0].words = "Llame ya.";  // which check tells
    CHECK(mixed_up(rows).empty());
}

TEST_CASE("cells that were copied to a place far below are told, though each stands as far off as the next") {
    std::vector<RowBack> rows;
    const std::vector<std::string> words = {"Camine media hora por el parque.",  "Beba agua antes de la carrera.",
                                            "Duerma bien las noches previas.",   "Coma algo ligero una hora antes.",
                                            "Estire despacio al volver a casa.", "Guarde los zapatos viejos aparte.",
                                            "Lleve siempre su propia toalla."};
    const std::vector<std::string> texts = {"Walk in the park.", "Drink before the race.", "Sleep well.",
                                            "Eat lightly.",      "Stretch at home.",       "Keep old shoes apart.",
                                            "Bring a towel."};
    for (std::size_t i = 0; i < words.size(); ++i)
        rows.push_back({static_cast<int>(i) + 2, texts[i], words[i], words[i], words[i]});
    CHECK(mixed_up(rows).empty());
    rows[5].words = words[0];
    rows[6].words = words[1];
    CHECK(mixed_up(rows).starts_with("In this table, 2 rows came back with the translation of another row: row 7 "));
}
