#include <catch2/catch_test_macros.hpp>

#include "base/scratch.h"
#include "content/history/restore.h"
#include "content/history/sets.h"
#include "content/live.h"
#include "content/script/reading.h"

// What visitors see, what the history keeps of it, and what they see after a restart.

namespace {

namespace fs = std::filesystem;
namespace history = content::history;
using namespace std::chrono_literals;
using Names = std::vector<std::string>;

std::string page(const std::string& text) { return "page { name = \"A page\" }\ntext \"" + text + "\"\n"; }
std::string calves(const std::string& text) {
    return "area { name = \"Calves\", on = \"calves\" }\ntext \"" + text + "\"\nwarning \"Swollen? Tell the staff.\"\n";
}
const std::string help = page("Call 911.");

/// A kiosk that runs on a content folder, and can be started again.
class Running {
  public:
    explicit Running(const scratch::Folder& folder) : folder_(folder) {}

    void write(const std::string& name, const std::string& bytes) const { folder_.write("content/" + name, bytes); }
    void remove(const std::string& name) const { fs::remove_all(content_ / name); }
    void rename(const std::string& from, const std::string& to) const { fs::rename(content_ / from, content_ / to); }
    void copy(const std::string& from, const std::string& to) const {
        fs::copy(content_ / from, content_ / to, fs::copy_options::recursive);
    }

    void starts() {
        live_.emplace(content_, history::newest_good(state_));
        keep();
    }
    void looks() {
        live_->fall_back_on(history::newest_good(state_));
        live_->refresh();
        keep();
    }
    /// The first text of a page; "none" where there is no such page.
    std::string shows(const std::string& id) const {
        const model::Page* const page = live_->library().page(id);
        if (!page) return "none";
        for (const model::Block& block : page->blocks)
            if (const auto* text = std::get_if<model::Text>(&block)) return text->words;
        return "";
    }
    std::string told() const { return reading::told(live_->problems()); }
    std::string told_of(const std::string& file) const {
        std::string all;
        for (const model::Problem& problem : live_->problems())
            if (problem.where.file == file) all += to_string(problem) + "\n";
        return all;
    }
    std::size_t versions() const { return history::list(state_).size(); }
    /// What the newest version has of a file.
    std::string kept(const std::string& name) const {
        const auto sets = history::list(state_);
        return folder_.read("state/history/" + sets.at(0).name + "/" + name);
    }
    const content::Live& live() const { return *live_; }
    fs::path state() const { return state_; }

    history::Sound sound = [](const fs::path&) { return true; };

  private:
    void keep() { REQUIRE(history::keep(state_, content_, live_->shown(), now_ += 1min, {}, sound).error.empty()); }

    const scratch::Folder& folder_;
    fs::path content_ = folder_ / "content";
    fs::path state_ = folder_ / "state";
    history::Time now_ = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 17h;
    std::optional<content::Live> live_;
};

}  // namespace

TEST_CASE("a draft with mistakes stops the versions of no other page") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("as it was"));
    kiosk.write("welcome.lua", page("Welcome"));
    kiosk.starts();
    kiosk.write("foam-rolling.lua", "page { name = \"Foam rolling\" }\ntext \"\"\nheading \"\"\n");
    kiosk.looks();
    for (const std::string edit : {"edit 1", "edit 2", "edit 3"}) {
        kiosk.write("areas/calves.lua", calves(edit));
        kiosk.looks();
        CHECK(kiosk.kept("areas/calves.lua") == calves(edit));
    }
    CHECK(kiosk.versions() == 4);
    CHECK(kiosk.kept("foam-rolling.lua").empty());
    kiosk.write("areas/calves.lua", "area { name = \"Calves\" on = \"calves\" }\n");
    kiosk.starts();
    CHECK(kiosk.shows("calves") == "edit 3");
}

TEST_CASE("a page that is broken is kept as visitors see it, while others change") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.write("welcome.lua", page("one"));
    kiosk.starts();
    // Saved, shown, and broken before anything could be kept of it.
    kiosk.write("areas/calves.lua", calves("two"));
    content::Live live(folder / "content", history::newest_good(kiosk.state()));
    kiosk.write("areas/calves.lua", "area {\n");
    live.refresh();
    kiosk.write("welcome.lua", page("two"));
    live.refresh();
    REQUIRE(history::keep(kiosk.state(), folder / "content", live.shown(), std::chrono::system_clock::now()).outcome ==
            history::Kept::Outcome::kept);
    CHECK(kiosk.kept("areas/calves.lua") == calves("two"));
    CHECK(kiosk.kept("welcome.lua") == page("two"));
    kiosk.starts();
    CHECK(kiosk.shows("calves") == "two");
    CHECK(kiosk.shows("welcome") == "two");
    CHECK(kiosk.live().outdated().size() == 1);
}

TEST_CASE("a page that names a sign nobody has stays as it was, over a restart too") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("signs.lua", "sign { key = \"clot\", words = \"Is it swollen?\", act = \"Tell the staff.\" }\n");
    kiosk.write("a.lua", page("one") + "danger \"clot\"\n");
    kiosk.starts();
    kiosk.write("a.lua", page("two") + "danger \"clut\"\n");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("a") == "one");
        CHECK(kiosk.told() == "a.lua:3: no sign is called 'clut'\n  hint: did you mean 'clot'?\n");
        CHECK(kiosk.kept("a.lua") == page("one") + "danger \"clot\"\n");
    }
}

TEST_CASE("a sign that is taken out while pages show it stays with them, over a restart too") {
    const scratch::Folder folder;
    Running kiosk(folder);
    const std::string clot = "sign { key = \"clot\", words = \"Is it swollen?\", act = \"Tell the staff.\" }\n";
    const std::string numb = "sign { key = \"numb\", words = \"Is it numb?\", act = \"Tell the staff.\" }\n";
    kiosk.write("signs.lua", clot + numb);
    kiosk.write("a.lua", page("one") + "danger \"clot\"\n");
    kiosk.starts();
    kiosk.write("signs.lua", numb);
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("a") == "one");
        CHECK(kiosk.live().library().sign("clot"));
        CHECK(kiosk.kept("signs.lua") == clot + numb);
        CHECK(kiosk.told().find("a.lua:3: no sign is called 'clot'") == 0);
    }
    kiosk.remove("signs.lua");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("a") == "one");
        CHECK(kiosk.told_of("signs.lua")
                  .starts_with("signs.lua: this file is gone, and with it signs of danger: visitors still have it as "
                               "it was last\n"));
    }
}

TEST_CASE("a picture that broke is kept as visitors see it, and found again after a restart") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.sound = [](const fs::path& picture) { return fs::file_size(picture) > 4; };
    kiosk.write("a.lua", page("one") + "picture { file = \"calf.jpg\", alt = \"A calf\" }\n");
    kiosk.write("calf.jpg", "good pixels");
    kiosk.starts();
    kiosk.write("calf.jpg", "heic");
    kiosk.looks();
    CHECK(kiosk.kept("calf.jpg") == "good pixels");
    kiosk.write("a.lua", page("two") + "picture { file = \"calf.jpg\", alt = \"A calf\" }\n");
    kiosk.looks();
    CHECK(kiosk.kept("calf.jpg") == "good pixels");
    CHECK(kiosk.kept("a.lua").starts_with(page("two")));
    CHECK(folder.read("state/history/newest/calf.jpg") == "good pixels");
    CHECK(history::link_to_newest_good(kiosk.state()) == kiosk.state() / "history/newest");
    kiosk.remove("calf.jpg");
    kiosk.looks();
    CHECK(kiosk.kept("calf.jpg") == "good pixels");
    kiosk.starts();
    CHECK(kiosk.shows("a") == "two");
    CHECK(kiosk.kept("calf.jpg") == "good pixels");
}

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

TEST_CASE("an area's warnings cannot all be deleted without a word") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.starts();
    kiosk.write("areas/calves.lua", "area { name = \"Calves\", on = \"calves\" }\ntext \"two\"\n");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("calves") == "one");
        CHECK(kiosk.told() ==
              "areas/calves.lua:1: all warnings of this area are gone: visitors still have the page as it was last\n"
              "  hint: write who must not have it massaged, and when: danger \"...\" or warning \"...\"\n");
    }
    kiosk.write("areas/calves.lua", calves("three"));
    kiosk.looks();
    CHECK(kiosk.shows("calves") == "three");
    CHECK(kiosk.told().empty());
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
              "  hint: give this file another name\n");
        CHECK(kiosk.told_of("areas/a-new-page.lua") ==
              "areas/a-new-page.lua: 'calves' already has the page areas/calves.lua\n  hint: keep one of the two\n");
        CHECK(kiosk.kept("areas/Calves.lua").empty());
    }
}

TEST_CASE("a copy of a file is named for what it is, and not shown") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("one"));
    const Names copies = {"areas/calves - Copy.lua", "areas/Copy of calves.lua", "areas/calves (1).lua",
                          "areas/calves - copia (2).lua"};
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
    CHECK(kiosk.live().problems().size() == 6);
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

TEST_CASE("a page whose picture the history never had stands in for it all the same, with its warnings") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.sound = [](const fs::path&) { return false; };
    const std::string picture = "picture { file = \"calf.jpg\", alt = \"A calf\" }\n";
    kiosk.write("areas/calves.lua", calves("one") + picture);
    kiosk.write("areas/calf.jpg", "pixels");
    kiosk.write("welcome.lua", page("Welcome"));
    kiosk.starts();
    REQUIRE(kiosk.kept("areas/calf.jpg").empty());
    const std::string without_warnings = "area { name = \"Calves\", on = \"calves\" }\ntext \"two\"\n";
    for (const std::string& edit : {std::string("area {\n"), without_warnings}) {
        kiosk.write("areas/calves.lua", edit);
        kiosk.starts();
        REQUIRE(kiosk.shows("calves") == "one");
        CHECK(kiosk.live().library().page("calves")->blocks.size() == 3);
        CHECK(kiosk.live().outdated().size() == 1);
    }
    const auto* const shown = kiosk.live().library().page("calves");
    REQUIRE(shown);
    CHECK(std::get<model::Picture>(shown->blocks.back()).file == "areas/calf.jpg");
    kiosk.remove("");
    kiosk.starts();
    CHECK(kiosk.shows("calves") == "one");
}

TEST_CASE("a photo comes back from the history whatever path named it") {
    for (const auto& [written, lies] :
         {std::pair("calf.jpg", "areas/calf.jpg"), std::pair("areas/calf.jpg", "areas/calf.jpg"),
          std::pair("./areas/calf.jpg", "areas/calf.jpg"), std::pair("photos/calf.jpg", "photos/calf.jpg"),
          std::pair("photo.jpg", "photo.jpg")}) {
        INFO(written);
        const scratch::Folder folder;
        Running kiosk(folder);
        bool sound = false;
        kiosk.sound = [&](const fs::path&) { return sound; };
        kiosk.write("areas/calves.lua", calves("one") + "picture { file = \"" + written + "\", alt = \"A calf\" }\n");
        kiosk.write(lies, "pixels");
        const auto picture_shown = [&] {
            const auto* const shown = kiosk.live().library().page("calves");
            REQUIRE(shown);
            return std::get<model::Picture>(shown->blocks.back()).file;
        };
        kiosk.starts();
        REQUIRE(kiosk.kept(lies).empty());
        kiosk.write("areas/calves.lua", "area {\n");
        kiosk.starts();  // the picture is in use still, and in no version
        CHECK(picture_shown() == lies);
        kiosk.write("areas/calves.lua", calves("two") + "picture { file = \"" + written + "\", alt = \"A calf\" }\n");
        sound = true;
        kiosk.looks();
        REQUIRE(kiosk.kept(lies) == "pixels");
        kiosk.remove(lies);
        kiosk.write("areas/calves.lua", "area {\n");
        for (const bool restarts : {false, true}) {
            restarts ? kiosk.starts() : kiosk.looks();
            CHECK(picture_shown() == lies);
            CHECK(kiosk.kept(lies) == "pixels");
        }
    }
}

TEST_CASE("a photo that only an answer shows is kept with its page") {
    const scratch::Folder folder;
    Running kiosk(folder);
    const std::string asks =
        "ask { id = \"sore\", question = \"Are you sore?\", { yes = \"Yes\" }, { no = \"No\" } }\n"
        "answer { from = { \"sore\" }, function(a)\n  picture { file = \"areas/calf.jpg\", alt = \"A calf\" }\nend }\n";
    kiosk.write("areas/calves.lua", calves("one") + asks);
    kiosk.write("areas/calf.jpg", "pixels");
    kiosk.starts();
    kiosk.remove("areas/calf.jpg");
    kiosk.write("areas/calves.lua", "area {\n");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("calves") == "one");
        CHECK(kiosk.kept("areas/calf.jpg") == "pixels");
    }
}
