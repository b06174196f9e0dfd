#include <catch2/catch_test_macros.hpp>

#include "content/kept.h"

// Files that are missing, were renamed or copied, or are no pages at all.

using namespace kept;
using Names = std::vector<std::string>;

TEST_CASE("the page for help, the first card and what the clinic has set cannot be deleted without a word") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("get-help.lua", help);
    kiosk.write("welcome.lua", page("Welcome"));
    kiosk.write("clinic.lua", "clinic { phone = \"555 0100\" }\n");
    kiosk.write("a.lua", page("one"));
    kiosk.starts();
    kiosk.remove("get-help.lua");
    kiosk.remove("welcome.lua");
    kiosk.remove("clinic.lua");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("get-help") == "Call 911.");
        CHECK(kiosk.shows("welcome") == "Welcome");
        CHECK(kiosk.live().library().clinic.phone == "555 0100");
        CHECK(kiosk.live().outdated().size() == 3);
        CHECK(
            kiosk.told_of("get-help.lua") ==
            "get-help.lua: this file is gone, and with it the button Get help: visitors still have it as it was last\n"
            "  hint: bring the file back, or type: bodymap restore last get-help\n");
        CHECK(kiosk.told_of("welcome.lua").find("the first card") != std::string::npos);
        CHECK(kiosk.told_of("clinic.lua").find("all that the clinic has set") != std::string::npos);
        CHECK(kiosk.kept("get-help.lua") == help);
    }
    kiosk.write("safety.lua", help);
    kiosk.looks();
    CHECK(kiosk.shows("get-help") == "Call 911.");
    CHECK(
        kiosk.told_of("get-help.lua").find("hint: safety.lua has its words now: give it the name get-help.lua again") !=
        std::string::npos);
    kiosk.rename("safety.lua", "get-help.lua");
    kiosk.write("welcome.lua", page("Welcome back"));
    kiosk.write("clinic.lua", "clinic { phone = \"555 0200\" }\n");
    kiosk.looks();
    CHECK(kiosk.told().empty());
    CHECK(kiosk.shows("welcome") == "Welcome back");
}

TEST_CASE("a file of another name is one message: that it has it") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("clinic.lua", "clinic { phone = \"555 0100\" }\n");
    kiosk.write("get-help.lua", help);
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.starts();
    for (const auto& [from, to] : {std::pair("clinic.lua", "Clinic.lua"), std::pair("clinic.lua", "our-clinic.lua")}) {
        kiosk.rename(from, to);
        kiosk.looks();
        CHECK(kiosk.live().library().clinic.phone == "555 0100");
        CHECK(kiosk.told() ==
              "clinic.lua: this file is gone, and with it all that the clinic has set: visitors still have it as it "
              "was last\n  hint: " +
                  std::string(to) + " has its words now: give it the name clinic.lua again\n");
        kiosk.rename(to, from);
        kiosk.looks();
        CHECK(kiosk.told() == "");
    }
}

TEST_CASE("capitals in the name of a page's file change nothing for visitors") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("get-help.lua", help);
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.write("a.lua", page("one") + "link { to = \"Calves\" }\n");
    kiosk.starts();
    kiosk.rename("areas/calves.lua", "areas/Calves.lua");
    kiosk.rename("get-help.lua", "Get-Help.lua");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.told() == "");
        CHECK(kiosk.shows("calves") == "one");
        CHECK(kiosk.shows("get-help") == "Call 911.");
        CHECK(std::get<model::Link>(kiosk.live().library().page("a")->blocks.back()).to == "calves");
        CHECK(kiosk.live().outdated().empty());
    }
}

TEST_CASE("the page for help may move to another folder") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("get-help.lua", help);
    kiosk.starts();
    kiosk.write("more/get-help.lua", page("Call 911 now."));
    kiosk.remove("get-help.lua");
    kiosk.looks();
    CHECK(kiosk.told().empty());
    CHECK(kiosk.shows("get-help") == "Call 911 now.");
}

TEST_CASE("a copy of the folder is named once, and what was in use stays in use, over a restart too") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.write("areas/knees.lua", page("knees"));
    kiosk.starts();
    // Names that come before the original's in the alphabet, and one that tells nothing.
    for (const std::string copy : {"areas - Copy", "Copy of areas", "aaa", "backup/areas", "areas.bak"}) {
        INFO(copy);
        fs::create_directories((folder / "content" / copy).parent_path());
        kiosk.copy("areas", copy);
        kiosk.write("areas/calves.lua", calves("edited"));
        for (const bool restarts : {false, true}) {
            restarts ? kiosk.starts() : kiosk.looks();
            CHECK(kiosk.shows("calves") == "edited");
            REQUIRE(kiosk.live().problems().size() == 1);
            CHECK(copy.starts_with(kiosk.live().problems()[0].where.file));
            CHECK(kiosk.live().problems()[0].hint.starts_with("move it out of the content folder"));
        }
        kiosk.remove(copy.substr(0, copy.find('/')));
        kiosk.write("areas/calves.lua", calves("one"));
        kiosk.looks();
        CHECK(kiosk.told().empty());
    }
}

TEST_CASE("a folder that is nearly a copy is named once, whatever it is called, and what it has of its own is shown") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.write("areas/knees.lua", page("knees"));
    kiosk.copy("areas", "Maria");
    kiosk.write("Maria/tea.lua", page("tea"));
    for (const bool restarts : {true, false, true}) {  // before any version is kept, too
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("calves") == "one");
        CHECK(kiosk.shows("tea") == "tea");
        CHECK(kiosk.live().library().page("calves")->where.file == "areas/calves.lua");
        CHECK(kiosk.told() ==
              "Maria: this folder is a copy: 2 of its 3 pages are there already (areas/calves.lua, for one), and those "
              "stay up\n"
              "  hint: put what it has of its own elsewhere (Maria/tea.lua), then move it out of the content folder\n");
    }
}

TEST_CASE("a copy of the translations is one message, and no page") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.write("words/es.lua", "language { name = \"Español\" }\n");
    kiosk.write("words/es/calves.lua", "translate { \"one\", \"uno\" }\n");
    kiosk.copy("words", "Anna");
    kiosk.starts();
    CHECK(kiosk.told_of("Anna").starts_with("Anna: this folder is a copy: each of its 2 pages is there already"));
    CHECK(kiosk.told_of("Anna/es.lua").empty());
}

TEST_CASE("a bin is no part of the pages, and no mistake") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.write("$RECYCLE.BIN/$RABC.lua", calves("thrown away"));
    kiosk.write("#recycle/calves.lua", calves("thrown away"));
    kiosk.write(".stversions/calves.lua", calves("thrown away"));
    kiosk.starts();
    CHECK(kiosk.shows("calves") == "one");
    CHECK(kiosk.told() ==
          "$RECYCLE.BIN: advice: this folder is a bin of the system: the page in it is not shown\n"
          "  hint: delete the folder, if nobody needs it\n");
}

TEST_CASE("a translator's table among the pages is no version of them, and no mistake") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.starts();
    CHECK(kiosk.versions() == 1);
    for (const char* table : {"words-es.csv", "Words (1).CSV", "words/words-es.xlsx", "areas/calves.ods"}) {
        kiosk.write(table, "text,translation\r\nOne,Uno\r\n");
        kiosk.looks();
        kiosk.starts();
        CHECK(kiosk.told().empty());
        CHECK(kiosk.versions() == 1);
    }
    kiosk.write("areas/calves.lua", calves("two"));
    kiosk.looks();
    CHECK(kiosk.versions() == 2);
    CHECK(kiosk.kept("words-es.csv").empty());
    history::restore(kiosk.state(), folder / "content", "last", std::chrono::system_clock::now());
    CHECK(folder.read("content/words-es.csv") == "text,translation\r\nOne,Uno\r\n");
}

TEST_CASE("Calves beside calves is one page twice: that stays which was in use, over a restart too") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.starts();
    kiosk.write("areas/Calves.lua", calves("other"));
    kiosk.write("areas/a-new-page.lua", calves("another"));
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("calves") == "one");
        CHECK(kiosk.live().library().pages.size() == 1);
        CHECK(kiosk.told_of("areas/Calves.lua") ==
              "areas/Calves.lua: there is a page called 'calves' already (areas/calves.lua)\n"
              "  hint: visitors read that one: take this one out of the folder, or give it a name of its own if it is "
              "another page\n");
        CHECK(kiosk.told_of("areas/a-new-page.lua") ==
              "areas/a-new-page.lua: 'calves' already has the page areas/calves.lua\n  hint: keep one of the two\n");
        CHECK(kiosk.kept("areas/Calves.lua").empty());
    }
}

TEST_CASE("a copy of a file is named for what it is, and not shown") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("one"));
    const Names copies = {"areas/calves - Copy.lua",      "areas/Copy of calves.lua", "areas/calves (1).lua",
                          "areas/calves - copia (2).lua", "areas/calves (copy).lua",  "areas/calves (another copy).lua",
                          "areas/calves (3rd copy).lua"};
    for (const std::string& copy : copies) kiosk.write(copy, calves("copy"));
    kiosk.write("areas/calves.sync-conflict-20261127-101500-ABCDEFG.lua", calves("conflict"));
    kiosk.write("areas/calves (Anna's conflicted copy 2026-11-27).lua", calves("conflict"));
    kiosk.starts();
    CHECK(kiosk.shows("calves") == "one");
    for (const std::string& copy : copies)
        CHECK(kiosk.told_of(copy) == copy +
                                         ": this is a copy of areas/calves.lua, by its name, and not shown\n"
                                         "  hint: move it out of the content folder, or delete it\n");
    CHECK(kiosk.told_of("areas/calves.sync-conflict-20261127-101500-ABCDEFG.lua")
              .find("two people have saved areas/calves.lua at once: this is the other's, and not shown") !=
          std::string::npos);
    CHECK(kiosk.live().problems().size() == copies.size() + 2);
    CHECK(kiosk.kept(copies[0]).empty());
}

TEST_CASE("what Syncthing puts beside the pages is no page, and in no version") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.write("areas/calf.jpg", "pixels");
    kiosk.starts();
    REQUIRE(kiosk.told() == "");
    REQUIRE(kiosk.versions() == 1);
    const std::string mark = ".sync-conflict-20261127-101500-ABCDEFG";
    const Names passing = {".stfolder/syncthing-folder-1a2b3c.txt",
                           ".stversions/areas/calves~20261127-101500.lua",
                           ".stignore",
                           "areas/.syncthing.calves.lua.tmp",
                           "areas/~syncthing~calves.lua.tmp",
                           "WHAT-TO-MEND" + mark + ".txt"};
    for (const std::string& name : passing) kiosk.write(name, calves("other"));
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.told() == "");
        CHECK(kiosk.shows("calves") == "one");
        CHECK(kiosk.versions() == 1);
    }
    const Names conflicts = {"areas/calves" + mark + ".lua", "areas/calf" + mark + ".jpg",
                             "areas/shins" + mark + ".lua", "conflicted copy"};
    for (const std::string& name : conflicts)
        kiosk.write(name, "area { name = \"Shins\", on = \"shins\" }\ntext \"b\"\n");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.live().library().pages.size() == 1);
        CHECK(kiosk.versions() == 1);
        CHECK(kiosk.told_of(conflicts[0]) ==
              conflicts[0] +
                  ": two people have saved areas/calves.lua at once: this is the other's, and not shown\n"
                  "  hint: put what is new in it into areas/calves.lua, then delete this file\n");
        CHECK(kiosk.told_of(conflicts[1]) ==
              conflicts[1] +
                  ": advice: two people have saved areas/calf.jpg at once: this is the other's, and not shown\n"
                  "  hint: give it the name calf.jpg if it is the better one, else delete it\n");
        CHECK(kiosk.told_of(conflicts[2]) ==
              conflicts[2] +
                  ": two people have changed areas/shins.lua at once, and it is gone: this is what one of them saved, "
                  "and not shown\n"
                  "  hint: give it the name shins.lua, or delete it\n");
    }
}

TEST_CASE("a page under a name that is no page's is told of, with the name to give it") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("a.lua", page("one"));
    kiosk.write("foam-rolling.lua.txt", page("foam"));
    kiosk.write("ice.LUA", page("ice"));
    kiosk.write("heat.lua.lua", page("heat"));
    kiosk.write("sleep", "-- A note.\n" + page("sleep"));
    kiosk.write("rest.txt", page("rest"));
    kiosk.write("cups.lua.docx", "PK");
    kiosk.write("tape.rtf", "{\\rtf1 page \\{ name = \"Tape\" \\}}");
    kiosk.write("a.Lua", page("newer"));
    // These are none.
    kiosk.write("notes.txt", "Remember to ask about the text of page 3.");
    kiosk.write("README.md", "page { }");
    kiosk.write("LICENSE", "Anybody may.");
    kiosk.write("minutes.docx", "PK");
    kiosk.write("blocks.meta.lua", "---@meta\n");
    kiosk.starts();
    CHECK(kiosk.shows("a") == "one");
    CHECK(kiosk.kept("minutes.docx").empty());
    CHECK(kiosk.told_of("foam-rolling.lua.txt") ==
          "foam-rolling.lua.txt: this page is not shown, as its name ends in .txt, which Windows hides\n"
          "  hint: give it the name foam-rolling.lua\n");
    CHECK(kiosk.told_of("ice.LUA") ==
          "ice.LUA: this page is not shown, as its name ends in .LUA and not in .lua\n  hint: give it the name "
          "ice.lua\n");
    CHECK(kiosk.told_of("heat.lua.lua") ==
          "heat.lua.lua: this page is not shown, as its name ends in .lua twice\n  hint: give it the name heat.lua\n");
    CHECK(kiosk.told_of("sleep") ==
          "sleep: this page is not shown, as its name does not end in .lua\n  hint: give it the name sleep.lua\n");
    CHECK(kiosk.told_of("rest.txt").find("give it the name rest.lua") != std::string::npos);
    CHECK(kiosk.told_of("cups.lua.docx") ==
          "cups.lua.docx: this page is not shown, as it is a word processor's document\n"
          "  hint: save it from there as plain text (UTF-8), under the name cups.lua\n");
    CHECK(kiosk.told_of("tape.rtf").find("under the name tape.lua") != std::string::npos);
    CHECK(kiosk.told_of("a.Lua").find("a.lua is there beside it: put what is new into that file") != std::string::npos);
    CHECK(kiosk.live().problems().size() == 8);
    CHECK(kiosk.kept("foam-rolling.lua.txt").empty());
    CHECK(kiosk.kept("notes.txt") == "Remember to ask about the text of page 3.");
    kiosk.rename("foam-rolling.lua.txt", "foam-rolling.lua");
    kiosk.looks();
    CHECK(kiosk.shows("foam-rolling") == "foam");
    CHECK(kiosk.told_of("foam-rolling.lua.txt").empty());
}
