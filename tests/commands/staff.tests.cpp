#include "commands/staff.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <thread>

#include "commands/commands.h"
#include "commands/staff_lookup.h"
#include "content/history/sets.h"
#include "kiosk/staff_door.h"
#include "kiosk/staff_records.h"
#include "visitor/visitor.h"

// What staff do on the panel, down to the files: the real kiosk, the real pages and the real PIN.

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using commands_typed::Workshop;
using visiting::Visitor;

namespace {

const std::string right_pin = "4711";
const std::string knees = "area { name = \"Knees\", on = \"knees\" }\ntext \"Your knees bend.\"\n";

void write_content(const Workshop& workshop) {
    workshop.write("content/knees.lua", knees);
    workshop.write("content/clinic.lua", "clinic {\n  pin = \"" + kiosk::hash_of_pin(right_pin) + "\",\n}\n");
}

commands::Options options_in(const Workshop& workshop) {
    commands::Options options;
    options.content = workshop / "content";
    options.state = workshop / "state";
    return options;
}

/// A kiosk that runs, from its start to its end, with staff in front of it.
class Running {
  public:
    explicit Running(const Workshop& workshop) : options_(options_in(workshop)) {}

    /// Lets frames pass until it is so; fails after some seconds.
    template <class Condition>
    void until(Condition so) {
        const auto give_up = std::chrono::steady_clock::now() + 30s;
        while (!so()) {
            REQUIRE(std::chrono::steady_clock::now() < give_up);
            std::this_thread::sleep_for(2ms);
            if (pages_.refresh()) {
                visitor_.kiosk().update(visiting::shared(pages_.live().library()));
                staff_.pages_changed();
            }
            staff_.attend(visitor_.now());
            visitor_.next_frame();
        }
    }
    void sees(std::string_view words) {
        INFO("waiting for '" << words << "'");
        until([&] { return visitor_.sees(words); });
    }
    void taps(std::string_view name) {
        visitor_.taps(name);
        staff_.attend(visitor_.now());
    }
    void opens_pad() {
        const ImVec2 first = {static_cast<float>(visiting::landscape.width) - 10, 10};
        const ImVec2 second = {10, 10};
        visitor_.presses(first);
        visitor_.waits(5s);
        visitor_.lifts(first);
        visitor_.presses(second);
        visitor_.waits(5s);
        visitor_.lifts(second);
    }
    void types(std::string_view pin) {
        for (const char digit : pin) visitor_.taps(std::string(1, digit));
        taps("Open");
    }
    void enters() {
        opens_pad();
        types(right_pin);
        sees("The pages visitors see");
        until([&] { return facts().versions.has_value(); });
    }
    const staff::Facts& facts() { return visitor_.kiosk().staff().facts(); }
    bool leaves() const { return staff_.leaves(); }
    Visitor& visitor() { return visitor_; }

  private:
    commands::Options options_;
    commands::Pages pages_{options_};
    visiting::Content content_{.library = pages_.live().library(), .folder = options_.content};
    Visitor visitor_{content_};
    commands::Staff staff_{options_, pages_, visitor_.kiosk().staff(), [] {}, visitor_.now()};
};

std::string log_in(const Workshop& workshop) { return workshop.read("state/staff.log"); }

constexpr std::string_view edited_page = "content/areas/knees.lua";

/// Two versions of the shipped pages, of which the newer is there. Returns the edited page as it was.
std::string keep_two_versions(const Workshop& workshop) {
    workshop.copy("content");
    write_content(workshop);
    fs::remove(workshop / "content/knees.lua");
    const std::string before = workshop.read(std::string(edited_page));
    const commands::Options options = options_in(workshop);
    const auto keep = [&](std::chrono::system_clock::time_point when) {
        const content::Live live(options.content);
        REQUIRE(content::history::keep(options.state, options.content, live.shown(), when).outcome ==
                content::history::Kept::Outcome::kept);
    };
    keep(std::chrono::system_clock::now() - 48h);
    workshop.write(std::string(edited_page), before + "text \"They bend a lot.\"\n");
    keep(std::chrono::system_clock::now() - 1h);
    return before;
}

}  // namespace

TEST_CASE("the PIN that IT has set opens the staff screen, and others are counted and logged without their digits") {
    const Workshop workshop;
    write_content(workshop);
    {
        Running kiosk(workshop);
        kiosk.opens_pad();
        kiosk.types("93817");
        kiosk.sees("That is not the PIN");
        kiosk.until([&] { return log_in(workshop).find("a wrong PIN, 1 in a row") != std::string::npos; });
        CHECK(commands::saved_tries(options_in(workshop)).wrong_in_a_row == 1);
        kiosk.types("4712");
        kiosk.until([&] { return log_in(workshop).find("a wrong PIN, 2 in a row") != std::string::npos; });
    }
    {
        Running after_restart(workshop);
        after_restart.enters();
    }
    CHECK(commands::saved_tries(options_in(workshop)) == kiosk::PinTries{});
    const std::string log = log_in(workshop);
    CHECK(log.find("the staff screen was opened, after 2 wrong") != std::string::npos);
    for (const std::string_view pin : {"93817", "4712", "4711"}) CHECK(log.find(pin) == std::string::npos);
}

TEST_CASE("a try counts from the moment it is made: pulling the plug gives nobody another") {
    const Workshop workshop;
    write_content(workshop);
    {
        Running kiosk(workshop);
        kiosk.opens_pad();
        kiosk.types("0000");
    }
    CHECK(commands::saved_tries(options_in(workshop)).wrong_in_a_row == 1);
}

TEST_CASE("where nothing can be written staff still get to their screen") {
    const Workshop workshop;
    write_content(workshop);
    workshop.write("state", "a file where the folder should be");
    Running kiosk(workshop);
    kiosk.opens_pad();
    kiosk.types(right_pin);
    kiosk.sees("The pages visitors see");
}

TEST_CASE("staff put back a version of the pages, and visitors see it") {
    const Workshop workshop;
    const std::string before = keep_two_versions(workshop);
    const auto edited = [&] { return workshop.read(std::string(edited_page)) != before; };
    Running kiosk(workshop);
    kiosk.enters();
    REQUIRE(kiosk.facts().versions->size() == 2);
    CHECK(kiosk.facts().versions->front().changes == "Changed areas/knees.lua.");
    kiosk.taps("Versions");
    kiosk.taps("Put back");
    kiosk.sees("Files: changed areas/knees.lua.");
    kiosk.visitor().waits(500ms);
    kiosk.taps("Put them back");
    kiosk.sees("The pages are put back: changed areas/knees.lua.");
    CHECK_FALSE(edited());
    kiosk.until([&] { return kiosk.facts().versions->size() == 3; });
    kiosk.taps("Undo");
    kiosk.until(edited);
    CHECK(log_in(workshop).find("put back the pages of ") != std::string::npos);
}

TEST_CASE("volume and brightness are as staff left them when the kiosk starts again") {
    const Workshop workshop;
    write_content(workshop);
    {
        Running kiosk(workshop);
        kiosk.enters();
        kiosk.taps("Sound, light");
        kiosk.taps("Louder");
        kiosk.taps("Darker");
        kiosk.taps("Darker");
    }
    Running after_restart(workshop);
    CHECK(after_restart.facts().defaults == kiosk::Defaults{20, 80});
}

TEST_CASE("the self-check has the doctor's lines, and says what to do") {
    const Workshop workshop;
    write_content(workshop);
    Running kiosk(workshop);
    kiosk.enters();
    kiosk.taps("Self-check");
    kiosk.until([&] { return kiosk.facts().checks.has_value(); });
    kiosk.sees("The staff screen has its PIN.");
    CHECK(kiosk.facts().checks->size() == 16);
}

TEST_CASE("wiping the glass and leaving the kiosk are logged, and leaving ends it") {
    const Workshop workshop;
    write_content(workshop);
    {
        Running kiosk(workshop);
        kiosk.enters();
        kiosk.taps("Wipe");
        kiosk.taps("Start wiping");
        kiosk.visitor().waits(31s);
        kiosk.enters();
        kiosk.taps("Leave");
        kiosk.taps("Leave the kiosk");
        CHECK_FALSE(kiosk.leaves());
        kiosk.taps("Yes, leave");
        CHECK(kiosk.leaves());
    }
    const std::string log = log_in(workshop);
    CHECK(log.find("touch is locked to wipe the glass") < log.find("touch is no longer locked"));
    CHECK(log.find("touch is no longer locked") < log.find("the kiosk was left"));
    CHECK(log.find("the kiosk was left") != std::string::npos);
}
