#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "commands/commands.h"

using commands_typed::Outcome;
using commands_typed::run;
using commands_typed::Workshop;

namespace {

const std::string seen_by_nobody = "SDL_VIDEODRIVER=dummy";

std::vector<std::string> lines_of(const Outcome& outcome) {
    std::istringstream stream(outcome.printed);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

/// With a graphics card a program without a display would draw on the console, and there may be somebody in front of
/// it.
bool console_can_draw() { return std::filesystem::exists("/dev/dri"); }

/// For whatever user the kiosk has.
void make_state_for_all(const Workshop& workshop) {
    std::filesystem::create_directories(workshop / "state");
    std::filesystem::permissions(workshop / "state", std::filesystem::perms::all);
}

/// The line about one thing.
std::string line_about(const Outcome& outcome, const std::string& subject) {
    for (const std::string& line : lines_of(outcome))
        if (line.substr(0, 16).find(subject) != std::string::npos) return line;
    return {};
}

}  // namespace

TEST_CASE("the doctor looks at one thing a line, and says OK or what to do") {
    const Workshop workshop;
    make_state_for_all(workshop);
    const Outcome doctor = run("doctor " + workshop.state_option(), {}, seen_by_nobody);
    const std::vector<std::string> lines = lines_of(doctor);
    const std::vector<std::string> subjects = {"Display", "Panel",    "Touch",  "Keypad",  "Typeface", "Drawings",
                                               "Pages",   "Staff",    "Speech", "Sound",   "State",    "Disk",
                                               "Clock",   "Defaults", "Starts", "Crashes", "Updates",  "Versions"};
    REQUIRE(lines.size() == subjects.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        INFO(lines[i]);
        CHECK(std::regex_match(lines[i], std::regex("(OK|MEND) +" + subjects[i] + " +[A-Z0-9].*")));
    }
    CHECK(doctor.status == 0);
    CHECK(line_about(doctor, "Display") == "OK    Display   The display has 1024 x 768 pixels (dummy).");
    CHECK(line_about(doctor, "Typeface").starts_with("OK    Typeface  The typeface Inter is in /"));
    CHECK(line_about(doctor, "Drawings") ==
          "OK    Drawings  The body's drawings are in " + std::string(BODYMAP_SOURCE_DIR) + "/assets.");
    CHECK(std::regex_match(
        line_about(doctor, "Pages"),
        std::regex("OK    Pages     \\d+ pages in \\d languages are in " BODYMAP_SOURCE_DIR "/content\\.")));
    CHECK(line_about(doctor, "State") ==
          "OK    State     The history and the counts are kept in " + (workshop / "state").string() + ".");
    CHECK(std::regex_match(
        line_about(doctor, "Versions"),
        std::regex("OK    Versions  Bodymap [\\d.]+, SDL 2[\\d.]+, Dear ImGui 1[\\d.a-z]+, Lua 5\\.4\\.\\d+\\.")));
}

TEST_CASE("pages that are gone, or all lost, come back from what visitors saw last") {
    const Workshop workshop;
    const std::string typed = "doctor " + workshop.content_option() + " " + workshop.state_option();
    const auto pages = [&] { return line_about(run(typed, {}, seen_by_nobody), "Pages"); };
    const std::string folder = (workshop / "content").string();
    CHECK(pages() ==
          "MEND  Pages     The content folder " + folder +
              " does not exist. Visitors see the pages that the kiosk came with. Bring yours back, install the "
              "package again, or name another folder.");
    workshop.write("state/history/2026-11-21T22-33-05Z/welcome.lua", "page { name = \"Welcome\" }\n");
    CHECK(pages() == "MEND  Pages     The content folder " + folder +
                         " does not exist. Visitors see what they saw last. To put it back, type: bodymap restore" +
                         workshop.in_hints() + " last");
    std::filesystem::create_directories(workshop / "content");
    CHECK(pages().ends_with("To put it back, type: bodymap restore" + workshop.in_hints() + " last"));
    std::filesystem::remove(workshop / "content");
    const Outcome restored =
        run("restore last --yes " + workshop.content_option() + " " + workshop.state_option(), {}, seen_by_nobody);
    INFO(restored.printed);
    CHECK(restored.status == 0);
    CHECK(workshop.read("content/welcome.lua") == "page { name = \"Welcome\" }\n");
    CHECK(workshop.read("content/.luarc.json").find("blocks.meta.lua") != std::string::npos);  // for editors
}

TEST_CASE("what would leave the kiosk black is told to stop it, and what to do") {
    for (const char* const environment : {"SDL_VIDEODRIVER=x11", "XDG_RUNTIME_DIR=/nowhere"}) {
        INFO(environment);
        if (console_can_draw() && environment[0] == 'X') continue;
        const Workshop workshop;
        const Outcome doctor = run("doctor " + workshop.state_option(), {}, environment);
        CHECK(doctor.status == 1);
        CHECK(line_about(doctor, "Display").starts_with("STOP  Display   There is no display to show the kiosk on ("));
        CHECK(line_about(doctor, "Display").find("Check the monitor's cable and power") != std::string::npos);
        CHECK(lines_of(doctor).back() == "The kiosk cannot start before the lines that begin with STOP are mended.");
    }
}

TEST_CASE("without a session, as over ssh or as root, the doctor's lines are all there is to read") {
    const Workshop workshop;
    const Outcome doctor = run("doctor " + workshop.state_option(), {}, "-u XDG_RUNTIME_DIR");
    CHECK_FALSE(doctor.says("error: XDG_RUNTIME_DIR"));
    CHECK(doctor.printed.starts_with(doctor.status == 0 ? "OK" : "STOP"));
    if (doctor.status == 0) SKIP("this machine shows pictures on its console");
    CHECK(line_about(doctor, "Display").find("This terminal belongs to no display") != std::string::npos);
}

TEST_CASE("pages with a mistake are counted, the first is shown, and the kiosk can start") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/areas/calves.lua", "area { name = \"Calves\", on = \"calves\"\n");
    const Outcome doctor =
        run("doctor " + workshop.content_option() + " " + workshop.state_option(), {}, seen_by_nobody);
    const std::string line = line_about(doctor, "Pages");
    CHECK(line.starts_with("MEND  Pages     "));
    CHECK(line.find("; the first is areas/calves.lua:") != std::string::npos);
    CHECK(line.ends_with("Type: bodymap check" + workshop.in_hints()));
    CHECK(doctor.status == 0);
}

TEST_CASE("of a folder of pages that is gone the doctor says what the journal does, and how it comes back") {
    const Workshop workshop;
    workshop.copy("content");
    const std::filesystem::path before = workshop / "state/history/2026-11-20T10-00-00Z";
    std::filesystem::create_directories(before);
    std::filesystem::copy(workshop / "content", before, std::filesystem::copy_options::recursive);
    const auto pages = [&] {
        return line_about(
            run("doctor " + workshop.content_option() + " " + workshop.state_option(), {}, seen_by_nobody), "Pages");
    };
    std::filesystem::remove_all(workshop / "content/conditions");
    INFO(pages());
    CHECK(pages().starts_with("MEND  Pages     conditions: this folder is gone, and with it "));
    CHECK(pages().find(" files: visitors still have them as they were last. To mend that: bring the folder back, or "
                       "type: bodymap restore" +
                       workshop.in_hints() + " last; ") != std::string::npos);
    std::filesystem::remove_all(workshop / "content/areas");
    CHECK(pages().starts_with("MEND  Pages     The first of 2 mistakes: areas: this folder is gone, and with it "));
}

TEST_CASE("missing drawings stop the kiosk, missing pages do not, each in a line") {
    const Workshop workshop;
    const Outcome doctor = run("doctor --assets /nowhere/assets --content /nowhere/content " + workshop.state_option(),
                               {}, seen_by_nobody);
    CHECK(doctor.status == 1);
    CHECK(line_about(doctor, "Pages").starts_with("MEND  Pages     "));
    CHECK(line_about(doctor, "Pages").find("/nowhere/content") != std::string::npos);
    CHECK(line_about(doctor, "Drawings").starts_with("STOP  Drawings  "));
    CHECK(line_about(doctor, "Drawings").find("/nowhere/assets") != std::string::npos);
    CHECK(lines_of(doctor).size() == 19);
}

TEST_CASE("a clinic without a PIN is told that nobody can open the staff screen") {
    const Workshop workshop;
    workshop.copy("content");
    const std::string doctor = "doctor " + workshop.content_option() + " " + workshop.state_option();
    CHECK(line_about(run(doctor, {}, seen_by_nobody), "Staff") ==
          "MEND  Staff     The staff screen has no PIN, so that nobody can open it. Type: bodymap pin" +
              workshop.in_hints());
    REQUIRE(run("pin " + workshop.content_option(), "2468").status == 0);
    CHECK(line_about(run(doctor, {}, seen_by_nobody), "Staff") == "OK    Staff     The staff screen has its PIN.");
}

TEST_CASE("a state folder that cannot be written is told, and stops nothing") {
    const Outcome doctor = run("doctor --state /proc/state", {}, seen_by_nobody);
    CHECK(doctor.status == 0);
    const bool is_root = geteuid() == 0;
    CHECK(line_about(doctor, "State")
              .starts_with(is_root ? "MEND  State     There is no folder /proc/state, and only root may make one in "
                                     "/proc: no history of the pages is kept"
                                   : "MEND  State     Nothing can be written to /proc/state"));
}

TEST_CASE("what stands where the kiosk keeps its versions or its counts is told") {
    const Workshop workshop;
    make_state_for_all(workshop);
    workshop.write("state/history", "a file");
    const std::string typed = "doctor " + workshop.state_option();
    CHECK(line_about(run(typed, {}, seen_by_nobody), "State") ==
          "MEND  State     " + (workshop / "state/history").string() +
              " is no folder, so that no version of the pages is kept. Move it elsewhere; the kiosk makes its own.");
    std::filesystem::remove(workshop / "state/history");
    std::filesystem::create_directories(workshop / "state/usage.sqlite");
    CHECK(line_about(run(typed, {}, seen_by_nobody), "State").find("usage.sqlite is no file, so that nothing is") !=
          std::string::npos);
}

TEST_CASE("the kiosk refuses to start where nobody would see it, in one sentence") {
    if (console_can_draw()) SKIP("this machine has a graphics card");
    const Outcome outcome = run("run", {}, "XDG_RUNTIME_DIR=/tmp");
    CHECK(outcome.status == 1);
    CHECK(outcome.says("There is no display to show the kiosk on (SDL found none)."));
}

TEST_CASE("the kiosk refuses to start on a console where nobody could touch it, before it takes the display") {
    if (console_can_draw() || std::filesystem::exists("/dev/input")) SKIP("this machine has something to touch");
    const Outcome outcome = run("run", {}, "SDL_VIDEODRIVER=kmsdrm");
    CHECK(outcome.status == 1);
    CHECK(outcome.printed ==
          "bodymap: There is nothing to touch the kiosk with: no touch panel, mouse or keyboard. Check the panel's USB "
          "cable, then restart the machine.\n");
}

TEST_CASE("what visitors or staff will miss is told once the kiosk is up, and it goes on until it is stopped") {
    const Outcome outcome = run("run --state /proc/state", {}, "SDL_VIDEODRIVER=dummy timeout 5");
    CHECK(outcome.says("bodymap: Nothing can be written to /proc/state"));
    CHECK(outcome.status == 124);  // it was stopped
}
