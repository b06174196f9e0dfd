#include "publish/spreadsheet.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "base/csv.h"
#include "content/script/outline.h"

using publish::spreadsheet::taken;
using publish::spreadsheet::written;

namespace {

const std::string calves_file =
    "-- For Ana\n"
    "translate { \"Calves\", \"Pantorrillas\" }\n"
    "translate { \"Say \\\"ah\\\", then; rest\", \"Diga \\\"ah\\\"\" }\n"
    "-- before: \"Walk tday.\"\n"
    "translate { \"Walk today.\", \"Camine hoy.\" }\n"
    "translate { \"=1+1 steps\", \"\" }\n";

/// A page of four texts: two translated, one of them out of date, one waiting; and a new one.
struct Clinic {
    model::Library library;

    Clinic() {
        model::Page page;
        page.where = {"areas/calves.lua", 1};
        page.id = "calves";
        page.name = "Calves";
        for (const char* text : {"Say \"ah\", then; rest", "Walk today.", "=1+1 steps", "'quoted' first", "New here."})
            page.blocks.push_back(model::Text{{"areas/calves.lua", 4}, text});
        library.pages = {page};
        library.languages = {{{"words/es.lua", 1}, "es", "Español", {}}};
        auto& words = library.languages[0].words;
        words["Calves"] = {{"words/es/calves.lua", 2}, "Pantorrillas"};
        words["Say \"ah\", then; rest"] = {{"words/es/calves.lua", 3}, "Diga \"ah\""};
        words["Walk today."] = {{"words/es/calves.lua", 5}, "Camine hoy.", "Walk tday."};
        words["=1+1 steps"] = {{"words/es/calves.lua", 6}, ""};
    }

    publish::Translating work() const {
        return {.library = library,
                .code = "es",
                .others = {.of_kiosk = {"{} of {}"}},
                .files = {content::outline("words/es/calves.lua", calves_file)}};
    }
    std::string table() const { return written(work()); }
};

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

/// As Excel saves it in most of Europe.
std::string with_semicolons(const std::string& table) {
    int broken_row = 0;
    std::string all;
    const auto rows = base::csv::read(table, broken_row);
    for (const auto& row : rows.value()) {
        for (const std::string& cell : row) {
            std::string quoted = "\"";
            for (const char c : cell) quoted += c == '"' ? "\"\"" : std::string(1, c);
            all += quoted + "\";";
        }
        all += "\r\n";
    }
    return all;
}

}  // namespace

TEST_CASE("a translator's table has a row for each text, with its state and where it stands") {
    CHECK(Clinic().table() ==
          "\xef\xbb\xbftext,translation,state,where,note,was\r\n"
          "Calves,Pantorrillas,translated,\"areas/calves.lua, line 1, name of the page\",,Pantorrillas\r\n"
          "\"Say \"\"ah\"\", then; rest\",\"Diga \"\"ah\"\"\",translated,\"areas/calves.lua, line 4, text\",,\"Diga "
          "\"\"ah\"\"\"\r\n"
          "Walk today.,Camine hoy.,may be out of date,\"areas/calves.lua, line 4, text\",The text was: Walk "
          "tday.,Camine hoy.\r\n"
          "'=1+1 steps,,missing,\"areas/calves.lua, line 4, text\",,\r\n"
          "''quoted' first,,missing,\"areas/calves.lua, line 4, text\",,\r\n"
          "New here.,,missing,\"areas/calves.lua, line 4, text\",,\r\n"
          "{} of {},,missing,\"What the kiosk itself says, on buttons and signs\",Leave each {} in: a number goes "
          "there.,\r\n");
}

TEST_CASE("a table that comes back as it went out changes nothing") {
    const Clinic clinic;
    for (const std::string& table : {clinic.table(), with_semicolons(clinic.table())}) {
        const auto back = taken(clinic.work(), table);
        CHECK(back.refusal.empty());
        CHECK(back.files.empty());
        CHECK(back.not_taken.empty());
        CHECK(back.same == 3);
        CHECK(back.fresh + back.changed.size() + back.looked_through + back.kept == 0);
    }
}

TEST_CASE("what was filled in is taken over, on the line of its text, and nothing else is touched") {
    const Clinic clinic;
    std::string table = replaced(clinic.table(), "'=1+1 steps,,", "'=1+1 steps,\"'-2 pasos ; \"\"ya\"\"\",");
    table = replaced(table, "New here.,,", "New here.,=Nuevo,");
    table = replaced(table, "Pantorrillas", "Las pantorrillas");
    table = replaced(table, "may be out of date", "Translated ");
    const auto back = taken(clinic.work(), with_semicolons(table));
    CHECK(back.refusal.empty());
    CHECK(back.not_taken.empty());
    CHECK(back.fresh == 2);
    CHECK(back.looked_through == 1);
    CHECK(back.same == 1);
    REQUIRE(back.changed.size() == 1);
    CHECK(back.changed[0].before == "Pantorrillas");
    REQUIRE(back.files.size() == 1);
    CHECK(back.files[0].contents ==
          "-- For Ana\n"
          "translate { \"Calves\", \"Las pantorrillas\" }\n"
          "translate { \"Say \\\"ah\\\", then; rest\", \"Diga \\\"ah\\\"\" }\n"
          "translate { \"Walk today.\", \"Camine hoy.\" }\n"
          "translate { \"=1+1 steps\", \"-2 pasos ; \\\"ya\\\"\" }\n"
          "translate { \"New here.\", \"=Nuevo\" }\n");
}

TEST_CASE("a text that stands in several files is changed in all of them") {
    Clinic clinic;
    publish::Translating work = clinic.work();
    work.files.push_back(
        content::outline("words/es/knees.lua",
                         "translate { \"Knees\", \"Rodillas\" }\ntranslate { \"Walk today.\", \"Camine hoy.\" }\n"));
    const auto back = taken(work, "text,translation\nWalk today.,Ande hoy.\n");
    CHECK(back.changed.size() == 1);
    REQUIRE(back.files.size() == 2);
    for (const publish::WordFile& file : back.files) {
        CHECK(file.contents.find("translate { \"Walk today.\", \"Ande hoy.\" }") != std::string::npos);
        CHECK(file.contents.find("Camine hoy.") == std::string::npos);
    }
}

TEST_CASE("an empty cell never takes a translation away, and a row without a text of today is named") {
    const Clinic clinic;
    std::string table = replaced(clinic.table(), "Pantorrillas", "");
    table += "Gone.,Se fue.,,,\r\n{} of {},uno de {},,,\r\nCalves,Gemelos,,,\r\nCalves,Otra,,,\r\n,,,,\r\n";
    const auto back = taken(clinic.work(), table);
    CHECK(back.kept == 1);
    CHECK(back.changed.size() == 1);
    REQUIRE(back.not_taken.size() == 3);
    CHECK(back.not_taken[0].number == 9);
    CHECK(back.not_taken[0].text == "Gone.");
    CHECK(back.not_taken[0].why == "no page says this");
    CHECK(back.not_taken[1].why == "it has to have as many {} as the text");
    CHECK(back.not_taken[2].number == 12);
    CHECK(back.not_taken[2].why == "a row above has another translation of the same text");
}

TEST_CASE("a text finds its place though the spreadsheet put other quotes in, or the page was mended meanwhile") {
    const Clinic clinic;
    const auto quotes = taken(clinic.work(), "text,translation\r\n\u2018quoted\u2019  first,Comillas\r\n");
    CHECK(quotes.fresh == 1);
    const auto mended = taken(clinic.work(), "text,translation\r\nNew heer.,Nuevo\r\n");
    CHECK(mended.fresh == 1);
    REQUIRE(mended.files.size() == 1);
    CHECK(mended.files[0].contents.find("-- before: \"New heer.\"\ntranslate { \"New here.\", \"Nuevo\" }\n") !=
          std::string::npos);
}

TEST_CASE("a row nobody touched leaves what was mended in the files meanwhile, and one that was touched does not") {
    Clinic clinic;
    const std::string table = clinic.table();
    clinic.library.languages[0].words.at("Calves").words = "Gemelos";
    const auto back = taken(clinic.work(), with_semicolons(table));
    CHECK(back.files.empty());
    CHECK(back.changed.empty());
    CHECK(back.same == 3);
    clinic.library.languages[0].words.erase("Calves");
    CHECK(taken(clinic.work(), table).fresh == 0);
    CHECK(taken(clinic.work(), replaced(table, "Pantorrillas", "Otra")).fresh == 1);
    CHECK(taken(Clinic().work(), replaced(table, "Pantorrillas", "Otra")).changed.size() == 1);
    CHECK(taken(clinic.work(), replaced(table, ",was", ",old")).fresh == 1);
}

TEST_CASE("the row of a text that was edited since takes no place from the text of today") {
    Clinic clinic;
    const std::string head = "text,translation,state,where,note,was\r\n";
    const auto both = taken(clinic.work(), head + "New heer.,Viejo,,,,\r\nNew here.,Nuevo,,,,\r\n");
    REQUIRE(both.files.size() == 1);
    CHECK(both.files[0].contents.find("translate { \"New here.\", \"Nuevo\" }") != std::string::npos);
    REQUIRE(both.not_taken.size() == 1);
    CHECK(both.not_taken[0].number == 2);
    clinic.library.languages[0].words["New here."] = {{"words/es/calves.lua", 7}, "Nuevo"};
    const auto late = taken(clinic.work(), head + "New heer.,Viejo,,,,\r\n");
    CHECK(late.files.empty());
    REQUIRE(late.not_taken.size() == 1);
    CHECK(late.not_taken[0].why == "a page says this in other words now, and they are translated");
    CHECK(taken(clinic.work(), head + "New heer.,Viejo,,,,Viejo\r\n").not_taken.empty());
}

TEST_CASE("where pages are in a language whose word for not is unknown, no row is of a text that was edited") {
    Clinic clinic;
    clinic.library.clinic.written_in = "de";
    const auto back = taken(clinic.work(), "text,translation\r\nNew heer.,Nuevo\r\n");
    REQUIRE(back.not_taken.size() == 1);
    CHECK(back.not_taken[0].why == "no page says this");
}

TEST_CASE("a text that is said with a no-break space as well has one row, and rows of both agree or are told") {
    Clinic clinic;
    const std::string before = clinic.table();
    clinic.library.pages[0].blocks.push_back(model::Text{{"areas/calves.lua", 9}, "New\u00a0here."});
    CHECK(clinic.table() == before);
    const auto back = taken(clinic.work(), "text,translation\r\nNew here.,Nuevo\r\nNew\u00a0here.,Otro\r\n");
    CHECK(back.fresh == 1);
    REQUIRE(back.not_taken.size() == 1);
    CHECK(back.not_taken[0].number == 3);
}

TEST_CASE("what is no table of translations is refused with what to do") {
    const Clinic clinic;
    CHECK(taken(clinic.work(), "text,translation\r\nCalves,Espa\xf1ol\r\n").refusal.find("'CSV UTF-8'") !=
          std::string::npos);
    CHECK(taken(clinic.work(), "").refusal.find("'text' and 'translation'") != std::string::npos);
    CHECK(taken(clinic.work(), "a,b\r\n").refusal.find("'text' and 'translation'") != std::string::npos);
    CHECK(taken(clinic.work(), "text,translation\r\n\"Calves,x\r\n").refusal ==
          "In row 2 of this table a quote opens and never closes.");
}
