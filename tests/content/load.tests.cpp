#include "content/load.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

namespace {

namespace fs = std::filesystem;

/// A content folder of its own for each test, gone afterwards.
class Folder {
  public:
    Folder() : path_(fs::temp_directory_path() / ("bodymap-" + std::to_string(std::random_device()()))) {
        fs::create_directories(path_);
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const fs::path& path() const { return path_; }
    void write(const std::string& name, const std::string& script) const {
        fs::create_directories((path_ / name).parent_path());
        std::ofstream(path_ / name, std::ios::binary) << script;
    }

  private:
    fs::path path_;
};

std::string told(const content::Loaded& loaded) {
    std::string all;
    for (const model::Problem& problem : loaded.problems) all += to_string(problem) + "\n";
    return all;
}

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
          "  hint: give this file another name\n"
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

TEST_CASE("a film that somebody named .lua is a problem like any other") {
    const Folder folder;
    folder.write("film.lua", std::string(300'000, 'x'));
    CHECK(content::load(folder.path()).problems[0].message == "this file is larger than 64 KB");
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
