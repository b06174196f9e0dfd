#include <catch2/catch_test_macros.hpp>

#include "content/kept.h"
#include "model/localised.h"

// Files that were renamed by a slip, deleted or cut: what visitors still read, and what is told.

using namespace kept;

namespace {

std::string with_warnings(int count) {
    std::string all = "page { name = \"Friction\" }\ntext \"What it is.\"\n";
    for (int i = 0; i < count; ++i) all += "warning \"Sign " + std::to_string(i) + "? Tell the staff.\"\n";
    return all;
}

std::string translations(int first, int end) {
    std::string all;
    for (int i = first; i < end; ++i)
        all += "translate { \"Text " + std::to_string(i) + "\", \"Texto " + std::to_string(i) + "\" }\n";
    return all;
}
std::string translations(int count) { return translations(0, count); }

}  // namespace

TEST_CASE("a page or words under a name that is none stay up as they were, over a restart too") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("welcome.lua", page("Welcome"));
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.write("words/es.lua", "language { name = \"Español\" }\ntranslate { \"one\", \"uno\" }\n");
    kiosk.starts();
    kiosk.rename("areas/calves.lua", "areas/calves.lua.txt");
    kiosk.rename("words/es.lua", "words/es.lua.txt");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("calves") == "one");
        REQUIRE(kiosk.live().library().language("es"));
        CHECK(kiosk.live().library().language("es")->name == "Español");
        CHECK(kiosk.told() ==
              "areas/calves.lua.txt: this page is not shown, as its name ends in .txt, which Windows hides: visitors "
              "still have calves.lua as it was last\n  hint: give it the name calves.lua\n"
              "words/es.lua.txt: these translations are not read, as its name ends in .txt, which Windows hides: "
              "visitors still have es.lua as it was last\n  hint: give it the name es.lua\n");
    }
    kiosk.remove("areas/calves.lua.txt");
    kiosk.rename("words/es.lua.txt", "words/es.lua");
    kiosk.looks();
    CHECK(kiosk.shows("calves") == "none");
    CHECK(kiosk.told().empty());
}

TEST_CASE("a page with warnings that is deleted stays up while others lead there, and goes with the links") {
    const scratch::Folder folder;
    Running kiosk(folder);
    const std::string link = "link { to = \"friction\" }\n";
    kiosk.write("welcome.lua", page("Welcome") + link);
    kiosk.write("techniques/friction.lua", with_warnings(1));
    kiosk.starts();
    kiosk.remove("techniques/friction.lua");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("friction") == "What it is.");
        CHECK(kiosk.told() ==
              "techniques/friction.lua: this file is gone, and other pages lead there: visitors still have it, with "
              "its warnings\n  hint: bring the file back, or type: bodymap restore last friction; to take it out for "
              "good, take out what leads there: welcome.lua, line 3\n");
    }
    kiosk.write("welcome.lua", page("Welcome"));
    kiosk.looks();
    CHECK(kiosk.shows("friction") == "none");
    CHECK(kiosk.told().empty());
}

TEST_CASE("a page that has another name now is not shown twice") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("welcome.lua", page("Welcome") + "link { to = \"friction\" }\n");
    kiosk.write("friction.lua", with_warnings(3));
    kiosk.starts();
    kiosk.rename("friction.lua", "deep-friction.lua");
    kiosk.looks();
    CHECK(kiosk.shows("friction") == "none");
    CHECK(kiosk.shows("deep-friction") == "What it is.");
}

TEST_CASE("a page that lost most of its warnings at once stays up as it was, over a restart too") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("welcome.lua", page("Welcome"));
    kiosk.write("friction.lua", with_warnings(7));
    kiosk.starts();
    kiosk.write("friction.lua", with_warnings(3));
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.live().library().page("friction")->blocks.size() == 8);
        CHECK(kiosk.told() ==
              "friction.lua:1: 4 of the 7 warnings of this page are gone: visitors still have the page as it was last\n"
              "  hint: to have them back, type: bodymap restore last friction; if they are to go, take a few out at a "
              "time\n");
        CHECK(kiosk.kept("friction.lua") == with_warnings(7));
    }
    for (const int left : {5, 3}) {
        kiosk.write("friction.lua", with_warnings(left));
        kiosk.looks();
    }
    CHECK(kiosk.live().library().page("friction")->blocks.size() == 4);
    CHECK(kiosk.told().empty());
}

TEST_CASE("a file that lost many of its translations at once stays up as it was, over a restart too") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("welcome.lua", page("Welcome"));
    kiosk.write("words/es/signs.lua", translations(10));
    kiosk.starts();
    kiosk.write("words/es/signs.lua", translations(5));
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(model::translated(kiosk.live().library().language("es"), "Text 9") == "Texto 9");
        CHECK(kiosk.told() ==
              "words/es/signs.lua: 5 of the 10 translations in this file are gone: visitors still have it as it was "
              "last\n  hint: to have them back, type: bodymap restore last signs; if they are to go, take a few out at "
              "a time\n");
    }
    kiosk.write("words/es/signs.lua", translations(8));
    kiosk.looks();
    CHECK(model::translated(kiosk.live().library().language("es"), "Text 9") == "Text 9");
    CHECK(kiosk.told().empty());
}

TEST_CASE("a file of translations that is deleted stays up while pages say what it translates, over a restart too") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("welcome.lua", page("Welcome"));
    std::string texts = "page { name = \"Texts\" }\n";
    for (int i = 0; i < 6; ++i) texts += "text \"Text " + std::to_string(i) + "\"\n";
    kiosk.write("texts.lua", texts);
    kiosk.write("words/es.lua", "language { name = \"Español\" }\n");
    kiosk.write("words/es/texts.lua", translations(6));
    kiosk.write("words/es/kiosk.lua", "translate { \"Back\", \"Atrás\" }\n");
    kiosk.starts();
    kiosk.remove("words/es/texts.lua");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(model::translated(kiosk.live().library().language("es"), "Text 5") == "Texto 5");
        CHECK(kiosk.told() ==
              "words/es/texts.lua: this file is gone, and with it translations of what pages say: visitors still have "
              "it as it was last\n  hint: bring the file back, or type: bodymap restore last words/es/texts.lua\n");
    }
    SECTION("until they stand elsewhere") {
        kiosk.write("words/es/others.lua", translations(4, 6));
        kiosk.write("words/es/more.lua", translations(4));
    }
    SECTION("until no page says them any more") { kiosk.remove("texts.lua"); }
    kiosk.looks();
    CHECK(kiosk.told().empty());
    kiosk.write("words/es/rest.lua", translations(20, 21));
    kiosk.write("words/es/kiosk.lua", translations(10, 16));
    kiosk.looks();
    kiosk.remove("words/es/kiosk.lua");
    kiosk.looks();
    CHECK(kiosk.told_of("words/es/kiosk.lua").find("this file is gone") != std::string::npos);
}

TEST_CASE("translations that were moved to another file of the language are not lost") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("welcome.lua", page("Welcome"));
    kiosk.write("words/es/a.lua", translations(4, 10));
    kiosk.write("words/es/z.lua", translations(0, 1));
    kiosk.starts();
    for (const char* const file : {"words/es/z.lua", "words/es/b.lua"}) {
        kiosk.write("words/es/a.lua", translations(4, 5));
        kiosk.write(file, translations(0, 1) + translations(5, 10));
        for (const bool restarts : {false, true}) {
            restarts ? kiosk.starts() : kiosk.looks();
            CHECK(kiosk.told().empty());
            CHECK(kiosk.kept("words/es/a.lua") == translations(4, 5));
        }
        kiosk.remove("words/es/b.lua");
        kiosk.write("words/es/z.lua", translations(0, 1));
        kiosk.write("words/es/a.lua", translations(4, 10));
        kiosk.looks();
    }
    kiosk.write("words/es/a.lua", translations(4, 5));
    kiosk.write("words/fr.lua", "language { name = \"Français\" }\n" + translations(5, 10));
    kiosk.looks();
    CHECK(kiosk.told().find("5 of the 6 translations in this file are gone") != std::string::npos);
}

TEST_CASE("a slip in the code of a language takes it from nobody") {
    const scratch::Folder folder;
    Running kiosk(folder);
    const auto languages = [&](const std::string& codes) {
        kiosk.write("clinic.lua", "clinic {\n  languages = { " + codes + " } }\n");
    };
    kiosk.write("get-help.lua", help);
    kiosk.write("words/es.lua", "language { name = \"Español\" }\ntranslate { \"A page\", \"Una página\" }\n");
    languages("\"en\", \"es\"");
    kiosk.starts();
    languages("\"en\", \"sp\"");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.live().library().clinic.languages == std::vector<std::string>{"en", "es"});
        CHECK(kiosk.told() ==
              "clinic.lua:2: visitors may choose the language 'sp', but nothing is translated into it\n"
              "  hint: did you mean \"es\"? Else take 'sp' out of 'languages' until something is translated into it; "
              "until then visitors have clinic.lua as it was last\n");
    }
    languages("\"en\"");
    kiosk.looks();
    CHECK(kiosk.live().library().clinic.languages == std::vector<std::string>{"en"});
}

TEST_CASE("a language in the place of another waits for its first translation, whenever that comes") {
    const scratch::Folder folder;
    Running kiosk(folder);
    const auto writes = [&](const std::string& file, const std::string& text) {
        kiosk.write(file, text);
        fs::last_write_time(folder / ("content/" + file), fs::file_time_type::clock::now() - 1h);
    };
    writes("get-help.lua", help);
    writes("words/es.lua", "language { name = \"Español\" }\ntranslate { \"A page\", \"Una página\" }\n");
    writes("clinic.lua", "clinic { languages = { \"en\", \"es\" } }\n");
    kiosk.starts();
    writes("clinic.lua", "clinic { phone = \"555 0100\", languages = { \"en\", \"de\" } }\n");
    for (const bool restarts : {false, true, false}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.live().library().clinic.languages == std::vector<std::string>{"en", "es"});
        CHECK(kiosk.told() ==
              "clinic.lua:1: visitors may choose the language 'de', but nothing is translated into it\n"
              "  hint: take 'de' out of 'languages' until something is translated into it (type: bodymap words de); "
              "until then visitors have clinic.lua as it was last\n");
        writes("other.lua", page("Saved meanwhile"));
    }
    writes("words/de.lua", "language { name = \"Deutsch\" }\ntranslate { \"A page\", \"Eine Seite\" }\n");
    kiosk.looks();
    CHECK(kiosk.told().empty());
    CHECK(kiosk.live().library().clinic.languages == std::vector<std::string>{"en", "de"});
    CHECK(kiosk.live().library().clinic.phone == "555 0100");
}
