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
    std::string all;
    for (const auto& row : base::csv::read(table).rows) {
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
    table = replaced(table, "New here.,,", "New here.,'=Nuevo,");
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

TEST_CASE("a text that changed has the translation of what it was in the table, until somebody looked") {
    Clinic clinic;
    clinic.library.pages[0].blocks.push_back(
        model::Text{{"areas/calves.lua", 9}, "It is a very bad idea to run or jump now."});
    clinic.library.languages[0].words["It is a bad idea to run now."] = {{"words/es/calves.lua", 9},
                                                                         "Ahora es mala idea correr."};
    const std::string row = "It is a very bad idea to run or jump now.,Ahora es mala idea correr.,may be out of date,";
    REQUIRE(clinic.table().find(row) != std::string::npos);
    CHECK(clinic.table().find("The text was: It is a bad idea to run now.,Ahora es mala idea correr.") !=
          std::string::npos);
    CHECK(taken(clinic.work(), clinic.table()).files.empty());
    const auto changed = taken(clinic.work(), replaced(clinic.table(), row,
                                                       "It is a very bad idea to run or jump now.,Ahora es muy mala "
                                                       "idea correr o saltar.,may be out of date,"));
    CHECK(changed.fresh == 1);
    const auto fits = taken(clinic.work(), replaced(clinic.table(), row,
                                                    "It is a very bad idea to run or jump now.,Ahora es mala idea "
                                                    "correr.,done,"));
    CHECK(fits.fresh == 1);
    REQUIRE(fits.files.size() == 1);
    CHECK(fits.files[0].contents.find("translate { \"It is a very bad idea to run or jump now.\", \"Ahora es mala idea "
                                      "correr.\" }") != std::string::npos);
    const auto unclear = taken(clinic.work(), replaced(clinic.table(), row,
                                                       "It is a very bad idea to run or jump now.,Ahora es mala idea "
                                                       "correr.,hm,"));
    REQUIRE(unclear.not_taken.size() == 1);
    CHECK(unclear.not_taken[0].why == "write translated in the column state, if its translation still fits");
}

TEST_CASE("that a translation still fits can be said in the translator's own word, or is asked for") {
    const Clinic clinic;
    for (const char* const word : {"translated", "Done", "ok", " yes ", "Listo"}) {
        const auto back = taken(clinic.work(), replaced(clinic.table(), "may be out of date", word));
        CHECK(back.looked_through == 1);
        CHECK(back.not_taken.empty());
        REQUIRE(back.files.size() == 1);
        CHECK(back.files[0].contents.find("-- before:") == std::string::npos);
    }
    const auto back = taken(clinic.work(), replaced(clinic.table(), "may be out of date", "ask Ana"));
    CHECK(back.looked_through == 0);
    REQUIRE(back.not_taken.size() == 1);
    CHECK(back.not_taken[0].text == "Walk today.");
    CHECK(back.not_taken[0].why == "write translated in the column state, if its translation still fits");
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
}

TEST_CASE("a table in which a quote was lost is refused with its row, and what to do") {
    const Clinic clinic;
    const std::string told =
        "In row 3 of this table a quote is missing, or is one too many: nobody can tell where its cells end. Take the "
        "row from the table as it went out, or write its cells again in a spreadsheet, and save it as 'CSV UTF-8'.";
    CHECK(taken(clinic.work(), replaced(clinic.table(), "\"Say", "Say")).refusal == told);
    CHECK(taken(clinic.work(), replaced(clinic.table(), "rest\",", "rest,")).refusal == told);
    CHECK(taken(clinic.work(), "text,translation\r\nWalk today.,Camine, despacio\r\n")
              .refusal.starts_with("In row 2 of this table a quote is missing, so it has a column too many: "));
    CHECK(taken(clinic.work(), replaced(clinic.table(), ",state,", ",")).refusal.starts_with("Row 1 of this table "));
    CHECK(taken(clinic.work(), "text,translation\r\n\"Calves,x\r\n")
              .refusal.starts_with("In row 2 of this table a quote opens and never closes: "));
}

TEST_CASE("a row that holds other rows, as a spreadsheet saves it once a quote was lost, is refused") {
    const Clinic clinic;
    const std::string head = "text,translation,state,where,note,was\r\n";
    const std::string rows = "\"\r\nNew here.,Nuevo,missing,,,\r\nGone.,x";
    for (const std::string& row :
         {"Calves," + rows + "\",,,,\r\n", rows + "\",,,,,\r\n", rows + "\",Nuevo,,,,\r\n",
          "Calves,Gemelos,,," + rows + "\",Gemelos\r\n", "Calves,Pantorrillas,,,," + rows + "\"\r\n"}) {
        INFO(row);
        const auto back = taken(clinic.work(), head + row + "Walk today.,Ande.,,,,\r\n");
        CHECK(back.files.empty());
        REQUIRE(back.damaged.size() == 1);
        CHECK(back.damaged[0].number == 2);
        CHECK(back.damaged[0].why.find("several lines") != std::string::npos);
        CHECK(back.refusal.starts_with("1 row of this table came back damaged. Where a cell has several lines, "));
    }
}

TEST_CASE("a cell that a spreadsheet has spoilt is refused with its row, and nothing of the table is taken") {
    const Clinic clinic;
    const std::vector<std::string> formulas = {"#NAME?", "#REF!",         "#VALUE!",        "#DIV/0!", "#N/A",
                                               "#NV",    "#\u00a1VALOR!", "#\u00bfNOMBRE?", "Err:508", "=Nuevo"};
    const std::vector<std::string> misread = {"Est\u00c3\u00a1 aqu\u00c3\u00ad",
                                              "\u00c2\u00bfAqui?",
                                              "Uno \u00e2\u20ac\u201c dos",
                                              "T\u00c3\u00baa",
                                              "Ti\u00c3\u00aan \u00c4\u2018i b\u00e1\u00bb\u2122",
                                              "Aqu\ufffd",
                                              "Est\u221a\u00b0 aqui",
                                              "Est\u251c\u00ed aqui",
                                              "Aqu\u0092i",
                                              "M?s aqui",
                                              "?D\u00f3nde?"};
    const auto spoilt = [&](const std::string& cell) {
        INFO(cell);
        const std::string table = replaced(clinic.table(), "New here.,,", "New here.,\"" + cell + "\",");
        auto back = taken(clinic.work(), replaced(table, "Pantorrillas", "Gemelos"));
        CHECK(back.files.empty());
        CHECK(back.changed.empty());
        REQUIRE(back.damaged.size() == 1);
        CHECK(back.damaged[0].number == 7);
        CHECK(back.damaged[0].text == "New here.");
        return back;
    };
    for (const std::string& cell : formulas)
        CHECK(spoilt(cell).refusal ==
              "1 row of this table came back damaged. Where a formula stands, write the translation again, with no = + "
              "or - at its beginning. Then try again.");
    for (const std::string& cell : misread)
        CHECK(spoilt(cell).refusal.find("open the table again as UTF-8") != std::string::npos);
    CHECK(spoilt(misread[0]).damaged[0].why == "it has \"\u00c3\u00a1\", which was \"\u00e1\"");
}

TEST_CASE("what only looks like damage is taken as it was written") {
    Clinic clinic;
    for (const char* cell : {"\u201cAMANH\u00c3\u201d", "\u00abYa est\u00e1\u00bb\u2026", "\u201cCAF\u00c9\u201d",
                             "S\u00cd\u00bfno?", "\u201c\u00bfQu\u00e9?\u201d", "-2 pasos", "+1 al d\u00eda",
                             "Paso #1!", "#Mu\u00e9vete!", "\u221a9 pasos", "\u00d1O\u00d1O\u2026"}) {
        INFO(cell);
        const auto back =
            taken(clinic.work(), replaced(clinic.table(), "New here.,,", "New here.,\"" + std::string(cell) + "\","));
        CHECK(back.refusal.empty());
        CHECK(back.fresh == 1);
    }
    // A translator's own column may hold whatever it likes.
    CHECK(taken(clinic.work(), "text,translation,Ana\r\nCalves,Gemelos,\"ask\nDr. Ruiz\"\r\n").refusal.empty());
    // What stands on the page may stand in its translation, and what nobody touched does no harm.
    clinic.library.pages[0].blocks.push_back(model::Text{{"areas/calves.lua", 9}, "Ask=why?so"});
    CHECK(taken(clinic.work(), "text,translation\r\nAsk=why?so,Di=por?que\r\n").fresh == 1);
    CHECK(taken(clinic.work(), "text,translation,was\r\nCalves,#NAME?,#NAME?\r\n").refusal.empty());
    const auto misread = taken(clinic.work(), "text,translation,was\r\nIt\u00e2\u20ac\u2122s new,Es,Es\r\n");
    CHECK(misread.refusal.empty());
    REQUIRE(misread.not_taken.size() == 1);
    CHECK(misread.not_taken[0].why == "it has \"\u00e2\u20ac\u2122\", which was \"\u2019\"");
}

TEST_CASE("while a page cannot be read, nobody says of its rows that no page says them") {
    const Clinic clinic;
    publish::Translating work = clinic.work();
    work.all_pages_read = false;
    const std::string head = "text,translation,state,where,note,was\r\n";
    const auto untouched = taken(work, head + "Of the broken page,De la rota,,,,De la rota\r\n");
    CHECK(untouched.same == 1);
    CHECK(untouched.not_taken.empty());
    const auto touched = taken(work, head + "Of the broken page,De la rota,,,,\r\n");
    REQUIRE(touched.not_taken.size() == 1);
    CHECK(touched.not_taken[0].why.starts_with("no page that can be read says this: mend the pages "));
    CHECK(taken(clinic.work(), head + "Of the broken page,De la rota,,,,\r\n").not_taken[0].why == "no page says this");
}

TEST_CASE("a text of a few letters is not what another one became") {
    Clinic clinic;
    clinic.library.pages[0].blocks.push_back(model::Text{{"areas/calves.lua", 9}, "Yes"});
    const auto back = taken(clinic.work(), "text,translation\r\ny,i griega\r\n");
    CHECK(back.files.empty());
    REQUIRE(back.not_taken.size() == 1);
    CHECK(back.not_taken[0].why == "no page says this");
}

TEST_CASE("a text with other numbers than one that is gone is not given its translation") {
    Clinic clinic;
    clinic.library.languages[0].words["Massage: 30 light minutes"] = {{"words/es/plan.lua", 7}, "Masaje: 30 minutos"};
    const auto row_of = [&](const std::string& text) {
        clinic.library.pages[0].blocks.push_back(model::Text{{"areas/calves.lua", 9}, text});
        std::string table = clinic.table();
        clinic.library.pages[0].blocks.pop_back();
        table.erase(0, table.find(text) + text.size());
        return table.substr(0, table.find(",\""));
    };
    CHECK(row_of("30 light minutes: $55") == ",,missing");
    CHECK(row_of("Massage: 45 light minutes") == ",,missing");
    CHECK(row_of("Your massage: 30 light minutes") == ",Masaje: 30 minutos,may be out of date");
}
