#include "content/carry_over.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "content/load.h"
#include "content/script/reading.h"
#include "model/localised.h"

using reading::told;

namespace {

namespace fs = std::filesystem;

/// A folder of its own, gone at the end.
struct Pages {
    fs::path path = fs::temp_directory_path() / "bodymap-carry-over";
    Pages() { fs::remove_all(path); }
    ~Pages() { fs::remove_all(path); }
    Pages(const Pages&) = delete;
    Pages& operator=(const Pages&) = delete;

    void write(const std::string& name, const std::string& contents) const {
        fs::create_directories((path / name).parent_path());
        std::ofstream(path / name) << contents;
    }
};

std::string shown_in_spanish(const model::Library& library, std::string_view words) {
    return std::string(model::translated(library.language("es"), words));
}

}  // namespace

TEST_CASE("a letter mended in a warning leaves its translation on the screen") {
    const Pages pages;
    pages.write("calves.lua", "page { name = \"Calves\" }\nwarning \"Is one leg a different color?\"\n");
    pages.write("words/es.lua",
                "language { name = \"Español\" }\ntranslate { \"Calves\", \"Pantorrillas\" }\n"
                "translate { \"Is one leg a different color?\", \"¿Cambió de color una pierna?\" }\n");
    CHECK(content::load(pages.path).library.languages[0].carried.empty());
    pages.write("calves.lua", "page { name = \"Calves\" }\nwarning \"Is one leg a different colour?\"\n");
    const auto loaded = content::load(pages.path);
    CHECK(told(loaded).empty());
    const auto carried = loaded.library.languages[0].carried.at("Is one leg a different colour?");
    CHECK(carried.where == model::Where{"words/es.lua", 3});
    CHECK(carried.made_for == "Is one leg a different color?");
    const model::Library spanish = model::translated(loaded.library, "es");
    CHECK(std::get<model::Warning>(spanish.pages[0].blocks[0]).words == "¿Cambió de color una pierna?");
}

TEST_CASE("a text that means something else now is not shown as it was translated before") {
    const Pages pages;
    pages.write("calves.lua", "page { name = \"Calves\" }\nwarning \"You may not rub it for 3 days.\"\n");
    pages.write("words/es.lua",
                "language { name = \"Español\" }\n"
                "translate { \"You may rub it for 3 days.\", \"Puede frotarlo.\" }\n"
                "translate { \"You may not rub it for 2 days.\", \"No lo frote 2 días.\" }\n");
    const auto loaded = content::load(pages.path);
    CHECK(loaded.library.languages[0].carried.empty());
    CHECK(shown_in_spanish(loaded.library, "You may not rub it for 3 days.") == "You may not rub it for 3 days.");
}

TEST_CASE("a new text that is like one of the kiosk's own takes nothing from it, and leaves that line in use") {
    const Pages pages;
    pages.write("calves.lua", "page { name = \"Calves\" }\ntext \"Today we walk\"\n");
    pages.write("words/es.lua", "language { name = \"Español\" }\n");
    pages.write("words/es/kiosk.lua", "translate { \"Today we walk:\", \"Hoy caminamos:\" }\n");
    CHECK(content::load(pages.path).library.languages[0].carried.empty());
    pages.write("words/es/calves.lua", "translate { \"Today we walk:\", \"Hoy caminamos:\" }\n");
    pages.write("words/es/kiosk.lua", "");
    CHECK(content::load(pages.path).library.languages[0].carried.size() == 1);
}

TEST_CASE("what a text was is noted above empty quotes only until they are filled") {
    const Pages pages;
    const std::string note = "language { name = \"Español\" }\n-- was: \"Rest.\"\n";
    pages.write("calves.lua", "page { name = \"Calves\" }\ntext \"Walk.\"\n");
    pages.write("words/es.lua", note + "translate { \"Walk.\", \"\" }\n");
    CHECK(content::load(pages.path).library.languages[0].words.at("Walk.").made_for == "Rest.");
    pages.write("words/es.lua", note + "translate { \"Walk.\", \"Camine.\" }\n");
    CHECK(content::load(pages.path).library.languages[0].words.at("Walk.").made_for.empty());
}

TEST_CASE("what an answer says, a sign, and a line of the clinic keep their translation too") {
    const Pages pages;
    pages.write("plan.lua",
                "page { name = \"Plan\" }\nask { id = \"q\", question = \"When?\", \"Today\", \"Later\" }\n"
                "answer { from = { \"q\" }, function(a) text \"Warm up by moveing.\" end }\n");
    pages.write("signs.lua", "sign { key = \"clot\", words = \"Is it swolen now?\", act = \"Tell the staff.\" }\n");
    pages.write("clinic.lua", "clinic { insurance = \"Some plan pays for it.\" }\n");
    pages.write("words/es.lua",
                "language { name = \"Español\" }\ntranslate { \"Warm up by moving.\", \"Caliente.\" }\n"
                "translate { \"Is it swollen now?\", \"¿Hinchada?\" }\n"
                "translate { \"Some plans pay for it.\", \"Algunos planes pagan.\" }\n");
    const auto loaded = content::load(pages.path);
    CHECK(told(loaded).empty());
    CHECK(shown_in_spanish(loaded.library, "Warm up by moveing.") == "Caliente.");
    CHECK(shown_in_spanish(loaded.library, "Is it swolen now?") == "¿Hinchada?");
    CHECK(shown_in_spanish(loaded.library, "Some plan pays for it.") == "Algunos planes pagan.");
}

TEST_CASE("a note above a translation says which text it was made for") {
    const Pages pages;
    pages.write("calves.lua", "page { name = \"Calves\" }\n");
    pages.write("words/es/calves.lua",
                "translate { \"One\", \"Uno\" }\n-- Ana: checked\n  -- before: \"Say \\\"ah\\\" now\"\n-- and this\n\n"
                "translate { \"Two\", \"Dos\" }\ntranslate { \"Three\", \"Tres\" }\n-- before: broken\n"
                "translate { \"Four\", \"Cuatro\" }\n");
    pages.write("words/es.lua",
                "language { name = \"Español\" }\navoid { \"x\", \"y\" }\r\n-- before: \"Fife\"\r\n"
                "translate { \"Five\", [[Cinco]] }\r\n");
    const auto loaded = content::load(pages.path);
    CHECK(told(loaded).empty());
    const auto& words = loaded.library.languages[0].words;
    CHECK(words.at("One").made_for.empty());
    CHECK(words.at("Two").made_for == "Say \"ah\" now");
    CHECK(words.at("Three").made_for.empty());
    CHECK(words.at("Four").made_for.empty());
    CHECK(words.at("Five").made_for == "Fife");
}

TEST_CASE("only a text that nobody says any more lends its translation: what is still said was not edited") {
    const Pages pages;
    pages.write("a.lua", "page { name = \"Calves\" }\ntext \"Walk slowly tomorow.\"\ntext \"Walk slowly tomorrow.\"\n");
    pages.write("words/es.lua",
                "language { name = \"Español\" }\ntranslate { \"Walk slowly tomorrow.\", \"uno\" }\n"
                "translate { \"Walk slowly tommorow.\", \"dos\" }\n");
    CHECK(shown_in_spanish(content::load(pages.path).library, "Walk slowly tomorow.") == "dos");
    pages.write("words/es.lua", "language { name = \"Español\" }\ntranslate { \"Walk slowly tomorrow.\", \"uno\" }\n");
    CHECK(shown_in_spanish(content::load(pages.path).library, "Walk slowly tomorow.") == "Walk slowly tomorow.");
}

TEST_CASE("a warning never borrows the translation of one about another illness") {
    const Pages pages;
    pages.write("a.lua", "page { name = \"Calves\" }\nwarning \"Not with hypotension.\"\n");
    pages.write("b.lua", "page { name = \"Feet\" }\nwarning \"Not with hypertension.\"\n");
    const std::string spanish =
        "language { name = \"Español\" }\ntranslate { \"Not with hypotension.\", \"No con hipotensión.\" }\n";
    pages.write("words/es.lua", spanish);
    CHECK(content::load(pages.path).library.languages[0].carried.empty());
    fs::remove(pages.path / "a.lua");
    CHECK(content::load(pages.path).library.languages[0].carried.empty());
}

TEST_CASE("pages in a language whose word for not is unknown keep no translation of an edited text") {
    const Pages pages;
    pages.write("clinic.lua", "clinic { written_in = \"de\", languages = { \"de\", \"es\" } }\n");
    pages.write("calves.lua", "page { name = \"Waden\" }\nwarning \"Eine Massage mit Schmerzen.\"\n");
    pages.write("words/es.lua",
                "language { name = \"Español\" }\ntranslate { \"Eine Massage mit Schmerz.\", \"Masaje con dolor.\" }\n"
                "translate { \"Eine Masage mit Schmerzen.\", \"Masaje con dolor.\" }\n");
    CHECK(content::load(pages.path).library.languages[0].carried.empty());
}

TEST_CASE("a no-break space on a page leaves a translation its own, and those around it theirs") {
    const Pages pages;
    pages.write("calves.lua",
                "page { name = \"Calves\" }\ntext \"Rest for 10\u00a0minutes\"\ntext \"Rest for 10 seconds\"\n"
                "text \"Rest for 10 minutes\"\n");
    pages.write("words/es.lua",
                "language { name = \"Español\" }\ntranslate { \"Rest for 10 minutes\", \"Diez minutos\" }\n"
                "translate { \"Rest for 10 second\", \"no\" }\ntranslate { \"Rest for 10 minute\", \"no\" }\n"
                "translate { \"Rest for 10 seconds\", \"Diez segundos\" }\n");
    CHECK(content::load(pages.path).library.languages[0].carried.empty());
}
