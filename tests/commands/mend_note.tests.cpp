#include "commands/mend_note.h"

#include <sys/stat.h>

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <thread>

#include "commands/commands.h"
#include "content/history/sets.h"
#include "platform/picture.h"

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using commands_typed::Workshop;

namespace {

/// The kiosk's pages and its note, until it is so.
class Running {
  public:
    explicit Running(const Workshop& workshop) : options_(options_in(workshop)) { note_.look(pages_); }
    template <class Condition>
    bool comes(Condition so) {
        const auto give_up = std::chrono::steady_clock::now() + 30s;
        while (!so()) {
            if (std::chrono::steady_clock::now() > give_up) return false;
            std::this_thread::sleep_for(5ms);
            if (pages_.refresh()) note_.look(pages_);
        }
        return true;
    }
    const commands::Pages& pages() const { return pages_; }

  private:
    static commands::Options options_in(const Workshop& workshop) {
        commands::Options options;
        options.content = workshop / "content";
        options.state = workshop / "state";
        return options;
    }
    commands::Options options_;
    commands::Pages pages_{options_};
    commands::MendNote note_{options_};
};

}  // namespace

TEST_CASE("mistakes stand in a note in the content folder while there are any, and the note is no page") {
    const Workshop workshop;
    workshop.copy("content");
    const fs::path note = workshop / "content/WHAT-TO-MEND.txt";
    const std::string calves = workshop.read("content/areas/calves.lua");
    Running kiosk(workshop);
    workshop.write("content/areas/calves.lua", "benifit \"flexibility\" {}\n");
    CHECK(kiosk.comes([&] { return fs::exists(note); }));
    const std::string text = workshop.read("content/WHAT-TO-MEND.txt");
    CHECK(text.starts_with("WHAT TO MEND\r\n"));
    CHECK(text.find("areas/calves.lua, line 1\r\n") != std::string::npos);
    CHECK(text.find("visitors see the version that was saved on ") != std::string::npos);
    CHECK(kiosk.comes([&] { return !content::history::list(workshop / "state").empty(); }));
    CHECK_FALSE(fs::exists(content::history::newest_good(workshop / "state") / "WHAT-TO-MEND.txt"));
    workshop.write("content/areas/calves.lua", calves);
    CHECK(kiosk.comes([&] { return !fs::exists(note); }));
}

TEST_CASE(
    "a sign of danger that visitors could read and is gone stands in the note, with the line that brings it back") {
    const Workshop workshop;
    workshop.copy("content");
    const std::string calves = workshop.read("content/areas/calves.lua");
    Running kiosk(workshop);
    REQUIRE(kiosk.comes([&] { return !content::history::list(workshop / "state").empty(); }));
    std::string without = calves;
    without.erase(without.find("danger \"clot\""), std::string_view("danger \"clot\"").size());
    workshop.write("content/areas/calves.lua", without);
    const auto says = [&](const char* words) {
        return workshop.read("content/WHAT-TO-MEND.txt").find(words) != std::string::npos;
    };
    CHECK(kiosk.comes([&] { return says("COULD BE BETTER"); }));
    INFO(workshop.read("content/WHAT-TO-MEND.txt"));
    CHECK(says("- areas/calves.lua: a warning was taken out on "));
    CHECK(says("write danger \"clot\" on this page again; else do nothing: this is told for 7 days"));
    workshop.write("content/lonely.lua", "page { name = \"Lonely\" }\ntext \"Nobody comes.\"\n");
    CHECK(kiosk.comes([&] { return says("- lonely.lua, line 1: no visitor can reach this page"); }));
    CHECK(says("- lonely.lua, line 1: 2 of 2 texts are not translated into Español (es)"));
    CHECK(workshop.read("content/WHAT-TO-MEND.txt").find("lonely") >
          workshop.read("content/WHAT-TO-MEND.txt").find("taken out"));
    std::filesystem::remove(workshop / "content/lonely.lua");
    workshop.write("content/areas/calves.lua", calves);
    CHECK(kiosk.comes([&] { return !fs::exists(workshop / "content/WHAT-TO-MEND.txt"); }));
}

TEST_CASE("a note of that name that somebody else has written stays theirs") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/WHAT-TO-MEND.txt", "The printer.");
    workshop.write("content/areas/calves.lua", "benifit {}\n");
    {
        Running kiosk(workshop);
        CHECK(kiosk.comes([&] { return !kiosk.pages().problems().empty(); }));
    }
    CHECK(workshop.read("content/WHAT-TO-MEND.txt") == "The printer.");
}

TEST_CASE("a note of what takes long to find stays there while it is looked for again") {
    const Workshop workshop;
    workshop.copy("content");
    const fs::path note = workshop / "content/WHAT-TO-MEND.txt";
    const std::string welcome = workshop.read("content/welcome.lua");
    // Only who reads a picture to its end finds that it is cut off.
    const auto shows = [&](const std::string& picture) {
        workshop.write("content/welcome.lua", welcome + "picture { file = \"" + picture + "\", alt = \"A calf\" }\n");
    };
    for (const char* const name : {"one.png", "two.png"}) {
        platform::write_png(workshop / ("content/" + std::string(name)), 700, 300,
                            std::vector<std::uint8_t>(700 * 300 * 4, 200));
        workshop.cut_in_half("content/" + std::string(name));
    }
    const auto says = [&](const char* words) {
        return workshop.read("content/WHAT-TO-MEND.txt").find(words) != std::string::npos;
    };
    shows("one.png");
    Running kiosk(workshop);
    REQUIRE(kiosk.comes([&] { return says("one.png"); }));
    shows("two.png");
    bool was_gone = false;
    CHECK(kiosk.comes([&] {
        was_gone = was_gone || !fs::exists(note);
        return says("two.png");
    }));
    CHECK_FALSE(was_gone);
}

TEST_CASE("who has emptied the content folder finds there how all of it comes back") {
    const Workshop workshop;
    workshop.copy("content");
    Running kiosk(workshop);
    REQUIRE(kiosk.comes([&] { return !content::history::list(workshop / "state").empty(); }));
    for (const fs::directory_entry& file : fs::directory_iterator(workshop / "content")) fs::remove_all(file.path());
    CHECK(kiosk.comes([&] { return fs::exists(workshop / "content/WHAT-TO-MEND.txt"); }));
    const std::string note = workshop.read("content/WHAT-TO-MEND.txt");
    INFO(note);
    CHECK(note.find("has found 1 mistake in the pages") != note.npos);
    CHECK(note.find("the content folder holds no page\r\n   How to mend it: bring it back, or put it back on the staff "
                    "screen, under Versions, or ask IT to type: bodymap restore" +
                    workshop.in_hints() + " last;") != note.npos);
}
