#include "content/load.h"

#include <sys/stat.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>
#include <filesystem>
#include <string>

#include "base/scratch.h"
#include "content/script/reading.h"

namespace {

namespace fs = std::filesystem;
using reading::told;
using scratch::Folder;

std::string ids(const content::Loaded& loaded) {
    std::string all;
    for (const model::Page& page : loaded.library.pages) all += page.id + " ";
    return all;
}

const std::string page = "page { name = \"a\" }\n";
const std::string source = "source { key = \"A1\", authors = \"a\", year = 2020, journal = \"j\" }\n";

}  // namespace

TEST_CASE("a content folder opens as pages in the order of their ids, and sources") {
    const Folder folder;
    folder.write("quads.lua", page);
    folder.write("areas/calves.lua", page);
    folder.write("areas/deep/feet.lua", page);
    folder.write("sources.lua", source);
    folder.write("notes.txt", "not a page");
    folder.write(".hidden.lua", "not a page either");
    folder.write(".git/old.lua", "nor this");
    folder.write("blocks.meta.lua", "for editors only");
    folder.write("#quads.lua#", "what an editor left");
    folder.write("~quads.lua", "what another left");
    const auto loaded = content::load(folder.path());
    CHECK(told(loaded).empty());
    CHECK(ids(loaded) == "calves feet quads ");
    REQUIRE(loaded.library.page("feet"));
    CHECK(loaded.library.page("feet")->where.file == "areas/deep/feet.lua");
    CHECK(loaded.library.source("A1"));
}

TEST_CASE("a page with a mistake is left out and the rest opens") {
    const Folder folder;
    folder.write("a.lua", page + "text 5\n");
    folder.write("b.lua", page);
    folder.write("c.lua", page + "\ntext 5\nlink \"b\"\n");
    const auto loaded = content::load(folder.path());
    CHECK(ids(loaded) == "b ");
    CHECK(told(loaded) ==
          "a.lua:2: '5' needs quotes\n  hint: write text \"5\"\n"
          "c.lua:3: '5' needs quotes\n  hint: write text \"5\"\n"
          "c.lua:4: 'link' needs { } around what belongs to it\n  hint: write link { to = \"b\" }\n");
}

TEST_CASE("two pages cannot have one name, two sources cannot have one key") {
    const Folder folder;
    folder.write("areas/calves.lua", page);
    folder.write("problems/calves.lua", page);
    folder.write("sources.lua", source + "\n" + source);
    folder.write("more/sources.lua", source);
    const auto loaded = content::load(folder.path());
    CHECK(ids(loaded) == "calves ");
    CHECK(loaded.library.page("calves")->where.file == "areas/calves.lua");
    CHECK(loaded.library.sources.size() == 1);
    CHECK(told(loaded) ==
          "problems/calves.lua: there is a page called 'calves' already (areas/calves.lua)\n"
          "  hint: visitors read that one: take this one out of the folder, or give it a name of its own if it is "
          "another page\n"
          "sources.lua:1: there is a source 'A1' already (more/sources.lua, line 1)\n"
          "  hint: give this one another key, or take it out\n"
          "sources.lua:3: there is a source 'A1' already (more/sources.lua, line 1)\n"
          "  hint: give this one another key, or take it out\n");
}

TEST_CASE("a file that cannot be read is a problem, and the rest opens") {
    const Folder folder;
    folder.write("a.lua", page);
    fs::create_symlink("nowhere", folder.path() / "b.lua");
    const auto loaded = content::load(folder.path());
    CHECK(ids(loaded) == "a ");
    CHECK(told(loaded) == "b.lua: this file cannot be read\n  hint: ask your IT person to let the kiosk read it\n");
}

TEST_CASE("a file of settings or translations that was cut to nothing is a mistake, not the wish for none") {
    const Folder folder;
    folder.write("a.lua", page);
    folder.write("clinic.lua", "");
    folder.write("words/es.lua", "");
    const auto mistake = [](const std::string& name) {
        return name + ": this file is empty\n  hint: save it again, or type: bodymap restore last " + name +
               "; what was in it is still shown\n";
    };
    CHECK(told(content::load(folder.path())) == mistake("clinic.lua") + mistake("words/es.lua"));
}

TEST_CASE("an emptied page or file of signs says first how it comes back") {
    const Folder folder;
    for (const char* const rest : {"", "\n\n", "-- Anna, 30 November\n"}) {
        folder.write("a.lua", page);
        folder.write("conditions/cramp.lua", rest);
        folder.write("signs.lua", rest);
        CHECK(told(content::load(folder.path())) ==
              "conditions/cramp.lua: this page is empty\n  hint: save it again, or type: bodymap restore last cramp; a "
              "new page begins with area { name = \"...\", on = \"...\" } or page { name = \"...\" }\n"
              "signs.lua: this page is empty\n  hint: save it again, or type: bodymap restore last signs\n");
    }
}

TEST_CASE("a film that somebody named .lua is a problem like any other") {
    const Folder folder;
    folder.write("film.lua", std::string(300'000, 'x'));
    CHECK(content::load(folder.path()).problems[0].message == "this file is larger than 64 KB");
}

TEST_CASE("sources with a mistake are no page, and those without one are still known") {
    const Folder folder;
    folder.write("a/sources.lua", source + "source { key = 5 }\n");
    folder.write("sources.lua", page);
    const auto loaded = content::load(folder.path());
    CHECK(ids(loaded) == "sources ");
    CHECK(loaded.library.source("A1"));
}

TEST_CASE("a pipe that is named like a page keeps nobody waiting") {
    const Folder folder;
    folder.write("a.lua", page);
    REQUIRE(::mkfifo((folder / "b.lua").c_str(), 0600) == 0);
    CHECK(told(content::load(folder.path())) ==
          "b.lua: this file cannot be read\n  hint: ask your IT person to let the kiosk read it\n");
}

TEST_CASE("a folder with many pages opens the same every time") {
    const Folder folder;
    for (int i = 100; i < 300; ++i) folder.write("p" + std::to_string(i) + ".lua", i % 3 ? page : "text 5\n");
    const auto loaded = content::load(folder.path());
    CHECK(loaded.library.pages.size() == 134);
    CHECK(std::ranges::is_sorted(loaded.library.pages, {}, &model::Page::id));
    for (int again = 0; again < 5; ++again) {
        const auto other = content::load(folder.path());
        CHECK(ids(other) == ids(loaded));
        CHECK(other.problems == loaded.problems);
    }
}

TEST_CASE("the words of a language may stand in many files") {
    const Folder folder;
    folder.write("calves.lua", page);
    folder.write("words/es.lua", "language { name = \"Español\" }\ntranslate { \"Calves\", \"Pantorrillas\" }\n");
    folder.write("words/es/calves.lua", "-- More.\ntranslate {\n  \"Neck\",\n  'Cuello \"alto\"',\n}\n");
    folder.write("words/de/neck.lua", "translate { \"Neck\", \"Nacken\" }\n");
    const auto loaded = content::load(folder.path());
    CHECK(told(loaded).empty());
    CHECK(ids(loaded) == "calves ");
    REQUIRE(loaded.library.languages.size() == 2);
    CHECK(loaded.library.languages[0].code == "de");
    const model::Language& spanish = loaded.library.languages[1];
    CHECK(spanish.code == "es");
    CHECK(spanish.name == "Español");
    REQUIRE(spanish.words.size() == 2);
    CHECK(spanish.words.at("Calves").words == "Pantorrillas");
    CHECK(spanish.words.at("Neck").words == "Cuello \"alto\"");
    CHECK(spanish.words.at("Neck").where == model::Where{"words/es/calves.lua", 2});
}

TEST_CASE("without a content folder, or a page in it, the installation is broken") {
    const Folder folder;
    const std::string name = folder.path().string();
    CHECK_THROWS_MATCHES(content::load(folder.path()), model::BrokenInstallation,
                         Catch::Matchers::Message("The content folder " + name +
                                                  " holds no page (no file that ends in .lua): install the package "
                                                  "again, or name another folder."));
    CHECK_THROWS_MATCHES(content::load(folder.path() / "no"), model::BrokenInstallation,
                         Catch::Matchers::Message("The content folder " + name +
                                                  "/no does not exist: install the package again, or name another "
                                                  "folder."));
}
