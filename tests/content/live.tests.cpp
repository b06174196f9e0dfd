#include "content/live.h"

#include <catch2/catch_test_macros.hpp>

#include "base/scratch.h"
#include "content/script/reading.h"

namespace {

namespace fs = std::filesystem;
using content::Live;
using scratch::Folder;
using Names = std::vector<std::string>;

std::string page(const std::string& name) { return "page { name = \"" + name + "\" }\n"; }
const std::string mistake = "page { name = 5 }\n";

/// The names of the pages that are up.
std::string up(const Live& live) {
    std::string all;
    for (const model::Page& page : live.library().pages) all += page.name + " ";
    return all;
}

std::string told(const Live& live) { return reading::told(live.problems()); }

Names outdated(const Live& live) {
    Names names;
    for (const model::Outdated& file : live.outdated()) names.push_back(file.file);
    return names;
}

}  // namespace

TEST_CASE("what is saved is shown, and only that is read again") {
    const Folder folder;
    folder.write("a.lua", page("A"));
    folder.write("b.lua", page("B"));
    Live live(folder.path());
    CHECK(up(live) == "A B ");
    CHECK(!live.refresh());
    folder.write("a.lua", page("C"));
    CHECK(live.refresh());
    CHECK(up(live) == "C B ");
    CHECK(live.changed() == Names{"a.lua"});
    CHECK(!live.refresh());
    CHECK(live.changed().empty());
}

TEST_CASE("two saves within one step of the disk's clock are both shown") {
    const Folder folder;
    const auto step = fs::file_time_type::clock::now() + std::chrono::hours(1);
    folder.write("a.lua", page("A"));
    fs::last_write_time(folder / "a.lua", step);
    Live live(folder.path());
    folder.write("a.lua", page("B"));
    fs::last_write_time(folder / "a.lua", step);
    CHECK(live.refresh());
    CHECK(up(live) == "B ");
    CHECK(!live.refresh());
}

TEST_CASE("a page with a mistake stays up as it was, while others change") {
    const Folder folder;
    folder.write("a.lua", page("A"));
    folder.write("b.lua", page("B"));
    Live live(folder.path());
    folder.write("a.lua", mistake);
    folder.write("b.lua", page("C"));
    CHECK(live.refresh());
    CHECK(up(live) == "A C ");
    CHECK(outdated(live) == Names{"a.lua"});
    REQUIRE(live.problems().size() == 1);
    CHECK(live.problems()[0].where == model::Where{"a.lua", 1});
    folder.write("a.lua", page("mended"));
    CHECK(live.refresh());
    CHECK(up(live) == "mended C ");
    CHECK(live.outdated().empty());
    CHECK(live.problems().empty());
}

TEST_CASE("a file that is half written takes nothing off the screen") {
    const Folder folder;
    folder.write("a.lua", page("A"));
    Live live(folder.path());
    const auto saved = fs::last_write_time(folder / "a.lua");
    folder.write("a.lua", "");
    CHECK(live.refresh());
    CHECK(up(live) == "A ");
    REQUIRE(live.outdated().size() == 1);
    CHECK(live.outdated()[0].saved_at == std::chrono::file_clock::to_sys(saved));
}

TEST_CASE("a file that is deleted goes, and a new one comes") {
    const Folder folder;
    folder.write("a.lua", page("A"));
    folder.write("b.lua", page("B"));
    Live live(folder.path());
    fs::remove(folder / "a.lua");
    folder.write("deep/c.lua", page("C"));
    CHECK(live.refresh());
    CHECK(up(live) == "B C ");
    CHECK(live.changed() == Names{"a.lua", "deep/c.lua"});
}

TEST_CASE("a folder within that the kiosk may not read leaves everything up, and is named") {
    const Folder folder;
    folder.write("content/a.lua", page("A"));
    folder.write("content/areas/b.lua", page("B"));
    fs::permissions(folder.path(), fs::perms::all);
    Live live(folder / "content");
    fs::permissions(folder / "content/areas", fs::perms::none);
    {
        const scratch::Unprivileged kiosk;
        CHECK(live.refresh());
    }
    CHECK(up(live) == "A B ");
    CHECK(told(live) ==
          (folder / "content/areas").string() +
              ": the folder cannot be read (Permission denied)\n"
              "  hint: let the kiosk's user read it, or move it elsewhere; until then the kiosk shows what "
              "it read last\n");
    fs::permissions(folder / "content/areas", fs::perms::owner_all);
    CHECK(live.refresh());
    CHECK(told(live).empty());
}

TEST_CASE("a folder that vanishes leaves everything up until it returns") {
    const Folder folder;
    folder.write("content/a.lua", page("A"));
    folder.write("content/b.lua", mistake);
    Live live(folder / "content");
    const std::string told_before = told(live);
    fs::rename(folder / "content", folder / "away");
    CHECK(live.refresh());
    CHECK(up(live) == "A ");
    CHECK(!live.reachable());
    CHECK(told(live) == (folder / "content").string() +
                            ": the content folder cannot be read (No such file or directory)\n"
                            "  hint: bring it back; until then the kiosk shows what it read last\n");
    CHECK(!live.refresh());
    fs::create_directory(folder / "content");  // where a disk was mounted
    CHECK(live.refresh());
    CHECK(up(live) == "A ");
    fs::remove(folder / "content");
    fs::rename(folder / "away", folder / "content");
    CHECK(live.refresh());
    CHECK(live.reachable());
    CHECK(up(live) == "A ");
    CHECK(told(live) == told_before);
    folder.write("content/a.lua", page("B"));
    CHECK(live.refresh());
    CHECK(up(live) == "B ");
}

TEST_CASE("a folder with sources only is not taken for a clinic without pages") {
    const Folder folder;
    folder.write("a.lua", page("A"));
    folder.write("sources.lua", "source { key = \"A1\", authors = \"a\", year = 2020, journal = \"j\" }\n");
    Live live(folder.path());
    fs::remove(folder / "a.lua");
    CHECK(live.refresh());
    CHECK(up(live) == "A ");
    CHECK(!live.reachable());
    folder.write("b.lua", page("B"));
    CHECK(live.refresh());
    CHECK(up(live) == "B ");
}

TEST_CASE("a kiosk that starts with a mistake shows the last good version of that file only") {
    const Folder folder;
    folder.write("content/a.lua", mistake);
    folder.write("content/b.lua", page("new B"));
    folder.write("content/c.lua", mistake);
    folder.write("kept/a.lua", page("A"));
    folder.write("kept/b.lua", page("B"));
    folder.write("kept/d.lua", page("D"));
    Live live(folder / "content", folder / "kept");
    CHECK(up(live) == "A new B ");
    CHECK(outdated(live) == Names{"a.lua"});
    CHECK(live.problems().size() == 2);
    folder.write("content/a.lua", page("mended"));
    CHECK(live.refresh());
    CHECK(up(live) == "mended new B ");
}

TEST_CASE("a kiosk that starts without its folder shows the last good set until it returns") {
    const Folder folder;
    folder.write("kept/a.lua", page("A"));
    folder.write("kept/b.lua", page("B"));
    Live live(folder / "content", folder / "kept");
    CHECK(up(live) == "A B ");
    CHECK(live.problems().size() == 1);
    CHECK(!live.refresh());
    folder.write("content/a.lua", page("C"));
    CHECK(live.refresh());
    CHECK(up(live) == "C ");
    CHECK(live.problems().empty());
}

TEST_CASE("a kiosk that starts with nothing to show says why") {
    const Folder folder;
    CHECK_THROWS_AS(Live(folder / "content", folder / "kept"), model::BrokenInstallation);
    CHECK_THROWS_AS(Live(folder.path()), model::BrokenInstallation);
}

TEST_CASE("a picture that comes late mends the page, one that goes leaves it up") {
    const Folder folder;
    folder.write("a.lua", page("A") + "picture { file = \"calf.png\", alt = \"A calf\" }\n");
    folder.write("b.lua", page("B"));
    fs::last_write_time(folder / "a.lua", fs::file_time_type::clock::now() - std::chrono::hours(1));
    Live live(folder.path());
    CHECK(up(live) == "B ");
    folder.write("calf.png", "pixels");
    CHECK(live.refresh());
    CHECK(up(live) == "A B ");
    CHECK(told(live).empty());
    folder.write("calf.png", "more pixels");
    CHECK(live.refresh());
    CHECK(live.changed() == Names{"calf.png"});
    fs::remove(folder / "calf.png");
    CHECK(live.refresh());
    CHECK(up(live) == "A B ");
    CHECK(outdated(live) == Names{"a.lua"});
    CHECK(live.problems().size() == 1);
}

TEST_CASE("a copy of a page that is up is told of, and not shown instead") {
    const Folder folder;
    folder.write("b/calves.lua", page("mine"));
    Live live(folder.path());
    folder.write("a/calves.lua", page("copy"));
    CHECK(live.refresh());
    CHECK(up(live) == "mine ");
    CHECK(told(live) ==
          "a/calves.lua: there is a page called 'calves' already (b/calves.lua)\n  hint: visitors read that one: take "
          "this one out of the folder, or give it a name of its own if it is another page\n");
    fs::remove(folder / "b/calves.lua");
    CHECK(live.refresh());
    CHECK(up(live) == "copy ");
    CHECK(told(live).empty());
}

TEST_CASE("a file that may not be read stays up as it was") {
    const Folder folder;
    folder.write("a.lua", page("A"));
    Live live(folder.path());
    fs::remove(folder / "a.lua");
    fs::create_symlink("nowhere", folder / "a.lua");
    CHECK(live.refresh());
    CHECK(up(live) == "A ");
    CHECK(told(live) == "a.lua: this file cannot be read\n  hint: ask your IT person to let the kiosk read it\n");
}
