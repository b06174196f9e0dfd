#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "commands/commands.h"

namespace fs = std::filesystem;
using commands_typed::Outcome;
using commands_typed::run;
using commands_typed::Workshop;

namespace {

/// A clinic with one page of two texts, one of which is translated.
struct Clinic {
    Workshop workshop;
    std::string page = "page { name = \"Tea\" }\nwarning \"Is it a different color?\"\ntext \"Drink.\"\n";
    std::string spanish =
        "-- for Ana\nlanguage { name = \"Español\" }\ntranslate { \"Tea\", \"Té\" }\n-- ask Dr. Ruiz\n"
        "translate { \"Is it a different color?\", \"¿Cambió de color?\" }\ntranslate { \"Drink.\", \"Beba.\" }\n";

    Clinic() {
        workshop.write("content/clinic.lua", "clinic { languages = { \"en\", \"es\" } }\n");
        workshop.write("content/tea.lua", page);
        workshop.write("content/words/es.lua", spanish);
    }
    Outcome words(const std::string& arguments) const {
        return run("words " + arguments + " " + workshop.content_option());
    }
};

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

}  // namespace

TEST_CASE("a translator's lines are written where the pages find them, and what stood there stays") {
    const Clinic clinic;
    clinic.workshop.write("content/tea.lua", replaced(clinic.page, "color", "colour") + "text \"Wait.\"\n");
    const Outcome words = clinic.words("es");
    CHECK(words.status == 0);
    CHECK(words.says("3 files were written in "));
    CHECK(words.says("1 translation may be out of date"));
    CHECK(words.says("  words/es.lua: 6\n"));
    CHECK(words.says("  words/es/tea.lua: "));
    CHECK(clinic.workshop.read("content/words/es.lua") ==
          replaced(clinic.spanish, "translate { \"Is it a different color?\"",
                   "-- before: \"Is it a different color?\"\ntranslate { \"Is it a different colour?\""));
    CHECK(clinic.workshop.read("content/words/es/tea.lua").find("translate { \"Wait.\", \"\" }") != std::string::npos);
    const std::string kiosk = clinic.workshop.read("content/words/es/kiosk.lua");
    CHECK(kiosk.find("translate { \"Start over\", \"\" }") != std::string::npos);
    CHECK_FALSE(clinic.words("es").says("written"));
    CHECK(clinic.workshop.read("content/words/es/kiosk.lua") == kiosk);
}

TEST_CASE("nothing is written while a file of the language has a mistake") {
    const Clinic clinic;
    const std::string slip = replaced(clinic.spanish, "translate { \"Tea", "tranlate { \"Tea");
    clinic.workshop.write("content/words/es.lua", slip);
    for (const char* arguments : {"es", "es --csv", "es --from x.csv"}) {
        const Outcome words = clinic.words(arguments);
        CHECK(words.status == 1);
        CHECK(words.says("Mend words/es.lua:3 first. Nothing was written."));
    }
    CHECK(clinic.workshop.read("content/words/es.lua") == slip);
    CHECK_FALSE(fs::exists(clinic.workshop / "content/words/es"));
    const Outcome check = run("check '" + (clinic.workshop / "content").string() + "'");
    CHECK(check.status == 1);
    CHECK_FALSE(check.says("not translated"));
    CHECK(clinic.words("fr").status == 0);  // another language
}

TEST_CASE("files for a translator may go to another folder, and the message says where they belong") {
    const Clinic clinic;
    const Outcome words = clinic.words("fr --out '" + (clinic.workshop / "out").string() + "'");
    CHECK(words.status == 0);
    CHECK(words.says("Put them into "));
    CHECK(clinic.workshop.read("out/words/fr/tea.lua").find("translate { \"Drink.\", \"\" }") != std::string::npos);
    CHECK(clinic.workshop.read("out/words/fr/kiosk.lua").find("language { name = \"Français\" }") != std::string::npos);
    CHECK_FALSE(fs::exists(clinic.workshop / "content/words/fr"));
    CHECK(clinic.words("french").says("two small letters"));
}

TEST_CASE("the pages' own language, and one whose letters the kiosk lacks, are not begun") {
    const Clinic clinic;
    const Outcome own = clinic.words("en");
    CHECK(own.status == 1);
    CHECK(own.is_one_sentence());
    CHECK(own.says("The pages are written in English themselves: there is nothing to translate."));
    CHECK(own.says("words/en.lua"));
    for (const char* code : {"ar", "hi", "ja"}) {
        const Outcome unknown = clinic.words(code);
        CHECK(unknown.status == 1);
        CHECK(unknown.says("cannot be shown. Nothing was written."));
        CHECK_FALSE(fs::exists(clinic.workshop / "content/words" / code));
    }
    CHECK(clinic.words("vi --csv --out '" + (clinic.workshop / "out").string() + "'").status == 0);
    CHECK(clinic.words("ru --csv --out '" + (clinic.workshop / "out").string() + "'").status == 0);
}

TEST_CASE("a table for a spreadsheet goes out and comes back with what was filled in") {
    const Clinic clinic;
    clinic.workshop.write("content/tea.lua", clinic.page + "text \"Wait.\"\n");
    const std::string out = " --out '" + (clinic.workshop / "out").string() + "'";
    const std::string file = (clinic.workshop / "out/words-es.csv").string();
    const Outcome wrote = clinic.words("es --csv" + out);
    CHECK(wrote.status == 0);
    CHECK(wrote.says("bodymap words" + clinic.workshop.content_in_hints() + " es --from " + file));
    const std::string table = clinic.workshop.read("out/words-es.csv");
    CHECK(clinic.words("es --from '" + file + "'")
              .says("0 new, 0 changed, 0 looked through, 3 unchanged, 0 not taken.\n"));
    CHECK(clinic.words("es --csv" + out).status == 0);  // nothing in it would be lost
    clinic.workshop.write("out/words-es.csv",
                          replaced(table, "Wait.,,missing", "Wait.,Espere.,missing") + "Gone,x,,,\r\n");
    const Outcome again = clinic.words("es --csv" + out);
    CHECK(again.status == 1);
    CHECK(again.says(file +
                     " is there already, and has something in it that the pages do not. Take it over: bodymap words" +
                     clinic.workshop.content_in_hints() + " es --from " + file + "; then type this again."));
    const Outcome took = clinic.words("es --from '" + file + "'");
    CHECK(took.status == 0);
    CHECK(took.says("1 new, 0 changed, 0 looked through, 3 unchanged, 1 not taken.\n"));
    CHECK(took.says("\"Gone\": no page says this\n"));
    CHECK(clinic.workshop.read("content/words/es/tea.lua").find("translate { \"Wait.\", \"Espere.\" }") !=
          std::string::npos);
    CHECK(clinic.words("es --from nowhere.csv").status == 1);
    // What cannot be taken over never stands in the way of the next table, and is kept.
    const Outcome anew = clinic.words("es --csv" + out);
    CHECK(anew.status == 0);
    CHECK(anew.says("The table that was there is " + (clinic.workshop / "out/words-es-1.csv").string() + " now"));
    CHECK(clinic.workshop.read("out/words-es-1.csv").find("Gone,x") != std::string::npos);
    CHECK(clinic.workshop.read("out/words-es.csv").find("Gone") == std::string::npos);
    clinic.workshop.write("out/words-es.csv", "text,translation\nTea,#NAME?\n");
    CHECK(clinic.words("es --csv" + out).status == 0);
    CHECK(clinic.workshop.read("out/words-es-2.csv").find("#NAME?") != std::string::npos);
    CHECK(clinic.words("es --csv" + out).status == 0);
    CHECK_FALSE(fs::exists(clinic.workshop / "out/words-es-3.csv"));
}

TEST_CASE("a table whose rows were sorted in one column only is not taken without a word") {
    const Clinic clinic;
    std::string page = clinic.page;
    std::string spanish = clinic.spanish;
    std::string table = "text,translation\n";
    std::string misread = table;
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        const std::string name(1, letter);
        misread += "Text " + name + name + " is read.,Se lée " + name + ".\n";
        const std::string sorted(1, static_cast<char>('a' + 'z' - letter));
        page += "text \"Text " + name + name + " is read.\"\n";
        spanish += "translate { \"Text " + name + name + " is read.\", \"Se lee " + name + ".\" }\n";
        table += "Text " + name + name + " is read.,Se lee " + sorted + ".\n";
    }
    clinic.workshop.write("content/tea.lua", page);
    clinic.workshop.write("content/words/es.lua", spanish);
    clinic.workshop.write("in.csv", table);
    const std::string from = "es --from '" + (clinic.workshop / "in.csv").string() + "'";
    const Outcome refused = clinic.words(from);
    CHECK(refused.status != 0);
    CHECK(refused.says(
        "26 rows of this table have the translation of another row; in row 2, for one, beside \"Text aa is "
        "read.\" are the words for \"Text zz is read.\". Tables do that whose column 'translation' was "
        "sorted alone."));
    CHECK(clinic.workshop.read("content/words/es.lua") == spanish);
    const Outcome meant = clinic.words(from + " --yes");
    CHECK(meant.status == 0);
    CHECK(meant.says("26 changed"));
    clinic.workshop.write("content/words/es.lua", spanish);
    clinic.workshop.write("in.csv", misread);
    CHECK(
        clinic.words(from).says("26 of the 29 translations that are there would be changed; the first, words/es.lua:7, "
                                "from \"Se lee a.\" to \"Se lée a.\"."));
}

TEST_CASE("of a table that was cut short it is told how many texts it has") {
    const Clinic clinic;
    REQUIRE(clinic.words("es --csv --out '" + (clinic.workshop / "out").string() + "'").status == 0);
    const std::string out = clinic.workshop.read("out/words-es.csv");
    const auto taken = [&](const std::string& table) {
        clinic.workshop.write("back.csv", table);
        return clinic.words("es --from '" + (clinic.workshop / "back.csv").string() + "'");
    };
    CHECK_FALSE(taken(out).says("The table has rows for"));
    const Outcome cut = taken(out.substr(0, out.find("Drink.,")));
    CHECK(cut.status == 0);
    CHECK(cut.says("The table has rows for 2 of the "));
    CHECK(cut.says(" texts; nothing has changed of the others."));
    CHECK(clinic.workshop.read("content/words/es.lua") == clinic.spanish);
}

TEST_CASE("a table of which a column has slipped by a row is refused, and every translation stays") {
    const Clinic clinic;
    REQUIRE(clinic.words("es --csv --out '" + (clinic.workshop / "out").string() + "'").status == 0);
    const std::string out = clinic.workshop.read("out/words-es.csv");
    std::string slipped = replaced(out, "Is it a different color?,¿Cambió de color?", "Is it a different color?,Té");
    slipped = replaced(slipped, "Drink.,Beba.", "Drink.,¿Cambió de color?");
    clinic.workshop.write("back.csv", slipped);
    const Outcome taken = clinic.words("es --from '" + (clinic.workshop / "back.csv").string() + "'");
    CHECK(taken.status == 1);
    CHECK(
        taken.says("the column 'translation' stands 1 row too low: beside \"Is it a different color?\" are the words "
                   "for \"Tea\""));
    CHECK(taken.says("Nothing was written, and every translation is still there."));
    CHECK(clinic.workshop.read("content/words/es.lua") == clinic.spanish);
}

TEST_CASE("a table lies in one's home folder, wherever one stands, and never among the pages unless that is named") {
    const Clinic clinic;
    const auto words_at_home = [&](const std::string& home, const std::string& arguments) {
        return run("words es --csv " + clinic.workshop.content_option() + arguments, "",
                   "HOME='" + (clinic.workshop / home).string() + "'");
    };
    const Outcome wrote = words_at_home("home of Ana", "");
    CHECK(wrote.status == 0);
    const std::string file = (clinic.workshop / "home of Ana/words-es.csv").string();
    CHECK(wrote.says(file + " is there"));
    CHECK(wrote.says("bodymap words" + clinic.workshop.content_in_hints() + " es --from '" + file + "'"));
    CHECK(fs::exists(file));
    CHECK_FALSE(fs::exists("words-es.csv"));
    const Outcome homeless = words_at_home("content/words", "");
    CHECK(homeless.status == 1);
    CHECK(homeless.is_one_sentence());
    CHECK(homeless.says("name a folder for the table with --out"));
    CHECK_FALSE(fs::exists(clinic.workshop / "content/words/words-es.csv"));
    const std::string pages = (clinic.workshop / "content").string();
    CHECK(words_at_home("home of Ana", " --out '" + pages + "'").says(pages + "/words-es.csv is there"));
    CHECK_FALSE(run("check '" + pages + "'").says("words-es.csv"));
}

TEST_CASE("a table that a spreadsheet has damaged is told row by row, and no file is touched") {
    const Clinic clinic;
    clinic.workshop.write("in.csv", "text,translation\nTea,#NAME?\nDrink.,Be\u00c3\u00a1.\n");
    const Outcome refused = clinic.words("es --from '" + (clinic.workshop / "in.csv").string() + "'");
    CHECK(refused.status == 1);
    CHECK(refused.says("row 2: \"Tea\": it says #NAME?, as a spreadsheet does of a formula\n"));
    CHECK(refused.says("row 3: \"Drink.\": it has \"\u00c3\u00a1\", which was \"\u00e1\"\n"));
    CHECK(refused.says("2 rows of this table came back damaged."));
    CHECK(refused.says("Nothing was written."));
    CHECK(clinic.workshop.read("content/words/es.lua") == clinic.spanish);
    CHECK(clinic.words("es --from '" + (clinic.workshop / "in.csv").string() + "' --yes").status == 1);
    clinic.workshop.write("in.csv", "text,translation\nTea,\"T\u00e9 y agua\nDrink.,Beba ya.\n");
    const Outcome lost = clinic.words("es --from '" + (clinic.workshop / "in.csv").string() + "'");
    CHECK(lost.status == 1);
    CHECK(lost.says("In row 2 of this table a quote opens and never closes"));
    CHECK(clinic.workshop.read("content/words/es.lua") == clinic.spanish);
}

TEST_CASE("lines that wait for a text nobody says any more are gone, and not counted") {
    const Clinic clinic;
    clinic.workshop.write("content/tea.lua", clinic.page + "text \"Wait.\"\ntext \"Sit here.\"\n");
    clinic.words("es");
    CHECK(clinic.workshop.read("content/words/es/tea.lua").find("Wait.") != std::string::npos);
    const auto count = [](const Outcome& words) {
        const std::size_t end = words.printed.find(" texts are there to translate");
        REQUIRE(end != std::string::npos);
        return std::stoi(words.printed.substr(words.printed.rfind('\n', end) + 1));
    };
    const int before = count(clinic.words("es"));
    clinic.workshop.write("content/tea.lua", clinic.page + "text \"Sit here.\"\n");
    CHECK(count(clinic.words("es")) == before - 1);
    const std::string lines = clinic.workshop.read("content/words/es/tea.lua");
    CHECK(lines.find("Wait.") == std::string::npos);
    CHECK(lines.find("translate { \"Sit here.\", \"\" }") != std::string::npos);
    clinic.workshop.write("content/tea.lua", clinic.page + "txt \"Sit here.\"\n");  // it cannot be read
    clinic.words("es");
    CHECK(clinic.workshop.read("content/words/es/tea.lua") == lines);
}

TEST_CASE("a language that was just begun is told in counts, not in thousands of line numbers") {
    const Clinic clinic;
    std::string page = "page { name = \"Long\" }\n";
    for (int i = 0; i < 26; ++i) page += "text \"Drink " + std::to_string(i) + " cups.\"\n";
    clinic.workshop.write("content/long.lua", page);
    for (int i = 0; i < 20; ++i)
        clinic.workshop.write("content/p" + std::to_string(i) + ".lua",
                              "page { name = \"P" + std::to_string(i) + "\" }\n");
    const Outcome words = clinic.words("fr");
    CHECK(words.status == 0);
    CHECK(words.says(" and 24 more\n"));
    CHECK(words.says(" other files\n"));
    CHECK(std::ranges::count(words.printed, '\n') < 20);
}

TEST_CASE("a code that stands for no known language begins nothing before somebody says yes") {
    const Clinic clinic;
    const Outcome asked = clinic.words("xx");
    CHECK(asked.status == 1);
    CHECK(asked.says("'xx' is the code of no language that is known here"));
    CHECK(asked.says("add --yes. Nothing was written."));
    CHECK_FALSE(fs::exists(clinic.workshop / "content/words/xx"));
    CHECK(clinic.words("xx --yes").status == 0);
}

TEST_CASE("a table whose columns have lost their names is mended by typing what the message says") {
    const Clinic clinic;
    clinic.workshop.write("back.csv", "Texto,Traduccion\nDrink.,Beba.\n");
    const Outcome refused = clinic.words("es --from '" + (clinic.workshop / "back.csv").string() + "'");
    CHECK(refused.status == 1);
    INFO(refused.printed);
    CHECK(refused.says("type 'bodymap words" + clinic.workshop.content_in_hints() + " es --csv' again."));
    CHECK(clinic.words("es --csv --out '" + (clinic.workshop / "out").string() + "'").status == 0);
}

TEST_CASE("while a page cannot be read nobody says that nothing is missing") {
    const Workshop workshop;
    workshop.copy("content");
    const auto words = [&] { return run("words es " + workshop.content_option()); };
    CHECK(words().says("Nothing is missing: every text has its translation."));
    workshop.write("content/tips.lua", "page { name = \"Tips\" }\ntext \"Drink.\n");
    const Outcome left_out = words();
    CHECK_FALSE(left_out.says("Nothing is missing"));
    CHECK(left_out.says("Of the pages that can be read, every text has its translation."));
}
