#include "commands/rights.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <string>
#include <thread>

#include "base/descriptor.h"
#include "commands/commands.h"
#include "commands/only_kiosk.h"

namespace fs = std::filesystem;
using commands_typed::Outcome;
using commands_typed::run;
using commands_typed::Workshop;
using platform::Finding;

namespace {

constexpr uid_t games = 5;
constexpr uid_t nobody = 65534;

/// As another user than the state folder's.
Outcome run_by_nobody(const std::string& arguments) {
    return run(arguments, {}, "SDL_VIDEODRIVER=dummy setpriv --reuid=65534 --regid=65534 --clear-groups env");
}

/// A state folder of the user `games`, as the kiosk's is: for nobody else.
std::string closed_state(const Workshop& workshop) {
    fs::create_directories(workshop / "state/shipped");
    REQUIRE(chown((workshop / "state").c_str(), games, games) == 0);
    fs::permissions(workshop / "state", fs::perms::owner_all);
    return (workshop / "state").string();
}

}  // namespace

TEST_CASE("what another user may not read is not taken for empty") {
    if (geteuid() != 0) SKIP("only root can be two users");
    const Workshop workshop;
    const std::string state = closed_state(workshop);
    for (const std::string command : {"history", "restore last", "report", "updates"}) {
        INFO(command);
        const Outcome outcome = run_by_nobody(command + " --state '" + state + "'");
        CHECK(outcome.status == 1);
        CHECK(outcome.is_one_sentence());
        CHECK(outcome.says("bodymap: " + state + " belongs to games. "));
        const std::size_t end = std::min(command.find(' '), command.size());
        CHECK(outcome.says("-u games " + std::string(commands::has_sudo() ? "" : "-- ") + "bodymap " +
                           command.substr(0, end) + " --state " + state + command.substr(end)));
    }
}

TEST_CASE("the doctor says what another user may not look at, and goes on") {
    if (geteuid() != 0) SKIP("only root can be two users");
    const Workshop workshop;
    const std::string state = closed_state(workshop);
    const Outcome doctor = run_by_nobody("doctor --state '" + state + "'");
    CHECK(doctor.status == 0);
    for (const char* const subject : {"State   ", "Starts  ", "Crashes ", "Updates "})
        CHECK(doctor.says(std::string("NOTE  ") + subject + "  Not looked at: " + state + " belongs to games. "));
    CHECK(doctor.says("OK    Versions"));
}

TEST_CASE("for an administrator the doctor looks as the user that the kiosk runs as") {
    if (geteuid() != 0) SKIP("only root can be two users");
    const Workshop workshop;
    const std::string state = closed_state(workshop);
    workshop.copy("content");
    fs::permissions(workshop / "content", fs::perms::owner_all);
    fs::create_directories(workshop / "state/history");
    const std::string typed = "doctor " + workshop.content_option() + " --state '" + state + "'";
    const Outcome doctor = run(typed, {}, "SDL_VIDEODRIVER=dummy");
    CHECK(doctor.printed.starts_with("Looked at as games, the user that the kiosk runs as:\n"));
    CHECK(doctor.says("MEND  Pages     The content folder " + (workshop / "content").string() +
                      " cannot be read (Permission denied). Visitors see the pages that the kiosk came with. Give the "
                      "folder to the user the kiosk runs as.\n"));
    CHECK(doctor.says("MEND  State     " + state + "/history cannot be written, so that no version of the pages is "));
    CHECK_FALSE(run("doctor", {}, "SDL_VIDEODRIVER=dummy").says("Looked at as"));  // where it is root's own
}

TEST_CASE("one version that cannot be read is told in its place among all the others") {
    if (geteuid() != 0) SKIP("only root can be two users");
    const Workshop workshop;
    for (const std::string day : {"01", "02", "03"})
        workshop.write("state/history/2026-03-" + day + "T10-00-00Z/tea.lua", "page { name = \"Tea " + day + "\" }\n");
    REQUIRE(chown((workshop / "state").c_str(), nobody, nobody) == 0);
    fs::permissions(workshop / "state/history/2026-03-03T10-00-00Z", fs::perms::none);
    const Outcome outcome = run_by_nobody("history " + workshop.state_option());
    CHECK(outcome.status == 0);
    CHECK(outcome.says("(2026-03-03T10-00-00Z)\n    cannot be read: "));
    CHECK(outcome.says("(2026-03-02T10-00-00Z)\n    tea.lua\n      \"Tea 01\" became \"Tea 02\"\n"));
    CHECK(outcome.says("the first: 1 file\n"));
}

TEST_CASE("a state folder that root has is a fault, whoever asks") {
    if (geteuid() != 0) SKIP("only root can be two users");
    const Workshop workshop;
    fs::create_directories(workshop / "state/history");
    const std::string state = (workshop / "state").string();
    const std::string fault = state +
                              " belongs to root, so that the kiosk cannot write there: no history of the pages is "
                              "kept, and nothing is counted. ";
    const std::string cure = "ype: " + std::string(commands::has_sudo() ? "sudo " : "") + "chown -R ";
    const auto doctor = [&] { return run("doctor --state '" + state + "'", {}, "SDL_VIDEODRIVER=dummy"); };
    CHECK(doctor().says("MEND  State     " + fault));
    CHECK(doctor().says(cure + (getpwnam("bodymap") ? "bodymap: " : "USER: ") + state));
    for (const std::string command : {"history", "report"}) {
        const Outcome outcome = run_by_nobody(command + " --state '" + state + "'");
        CHECK(outcome.status == 1);
        CHECK(outcome.says("bodymap: " + fault));
        CHECK(outcome.says(cure + "USER: " + state + ", with the user the kiosk runs as."));
    }
}

TEST_CASE("the kiosk's user may have no name") {
    if (geteuid() != 0) SKIP("only root can be two users");
    const Workshop workshop;
    constexpr uid_t nameless = 42660;
    fs::create_directories(workshop / "state/history");
    REQUIRE(chown((workshop / "state").c_str(), nameless, nameless) == 0);
    const Outcome doctor = run("doctor " + workshop.state_option(), {}, "SDL_VIDEODRIVER=dummy");
    CHECK(doctor.printed.starts_with("Looked at as 42660, the user that the kiosk runs as:\n"));
    CHECK(doctor.says("MEND  State     " + (workshop / "state/history").string() + " cannot be written, so that "));
}

TEST_CASE("the doctor looks, and makes nothing") {
    const Workshop workshop;
    const Outcome doctor = run("doctor " + workshop.state_option(), {}, "SDL_VIDEODRIVER=dummy");
    CHECK_FALSE(fs::exists(workshop / "state"));
}

TEST_CASE("the doctor tells who may make a state folder that is not there yet") {
    if (geteuid() != 0) SKIP("only root may give a folder to somebody else");
    const Workshop workshop;
    const Outcome doctor = run("doctor " + workshop.state_option(), {}, "SDL_VIDEODRIVER=dummy");
    CHECK(doctor.says("MEND  State     There is no folder " + (workshop / "state").string() +
                      ", and only root may make one in "));
    REQUIRE(chown((workshop / "").c_str(), games, games) == 0);
    CHECK(run("doctor " + workshop.state_option(), {}, "SDL_VIDEODRIVER=dummy")
              .says("OK    State     There is no folder " + (workshop / "state").string() +
                    " yet; the kiosk makes it when it starts."));
    CHECK_FALSE(fs::exists(workshop / "state"));
}

TEST_CASE("over ssh a kiosk that is up is said to be, whoever started it") {
    const Workshop workshop;
    fs::create_directories(workshop / "state");
    const base::Descriptor folder(open((workshop / "state").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    REQUIRE(flock(folder.number(), LOCK_EX | LOCK_NB) == 0);
    const Outcome doctor = run("doctor " + workshop.state_option(), {}, "env");
    if (doctor.says("OK    Display   The display has")) SKIP("this machine shows pictures on its console");
    CHECK(doctor.says("OK    Display   The kiosk is up on its own display"));
    CHECK(doctor.says("NOTE  Panel     Not looked at: there is no display here."));
    CHECK(commands::user_of_running(workshop / "state") == geteuid());
    CHECK_FALSE(doctor.says("State     " + (workshop / "state").string() + " belongs to"));  // it is that kiosk's
    flock(folder.number(), LOCK_UN);
    CHECK_FALSE(commands::is_up(workshop / "state"));
}

TEST_CASE("whoever asks whether a kiosk is up is taken for none by one that starts") {
    const Workshop workshop;
    fs::create_directories(workshop / "state");
    std::atomic<bool> asked = false;
    std::thread asks([&] {
        for (int i = 0; i < 3000; ++i) commands::is_up(workshop / "state");
        asked = true;
    });
    int refused = 0;
    const base::Descriptor folder(open((workshop / "state").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    while (!asked) {
        refused += flock(folder.number(), LOCK_EX | LOCK_NB) != 0 ? 1 : 0;
        flock(folder.number(), LOCK_UN);
    }
    asks.join();
    CHECK(refused == 0);
}

TEST_CASE("a folder with a space in its name is one word of what is to be typed") {
    if (geteuid() != 0) SKIP("only root can be two users");
    const Workshop workshop;
    fs::create_directories(workshop / "front desk/history");
    const std::string state = (workshop / "front desk").string();
    CHECK(run("doctor --state '" + state + "'", {}, "SDL_VIDEODRIVER=dummy").says(": '" + state + "'"));
    fs::remove_all(workshop / "front desk");
    CHECK(run("doctor --state '" + state + "'", {}, "SDL_VIDEODRIVER=dummy").says("-o USER '" + state + "', with"));
}

TEST_CASE("a file is no state folder") {
    for (const std::string command : {"history", "restore last", "report", "updates"})
        CHECK(run(command + " --state /etc/passwd").says("bodymap: /etc/passwd is no folder, but a file."));
}

TEST_CASE("a state folder that is not there is a slip, not an empty one") {
    for (const std::string command : {"history", "restore last", "report", "updates"}) {
        const Outcome outcome = run(command + " --state /nosuch");
        CHECK(outcome.status == 1);
        CHECK(outcome.says("bodymap: There is no folder /nosuch. "));
    }
    CHECK(run("history").says("There is no history in "));  // the usual one, before the first visitor
}

TEST_CASE("an administrator's PIN leaves the clinic's file to whom it belongs") {
    if (geteuid() != 0) SKIP("only root can give files away");
    const Workshop workshop;
    workshop.write("content/clinic.lua", "clinic { name = \"Ours\" }\n");
    const fs::path file = workshop / "content/clinic.lua";
    REQUIRE(chown(file.c_str(), games, nobody) == 0);
    REQUIRE(chmod(file.c_str(), 0664) == 0);
    CHECK(run("pin " + workshop.content_option(), "2468").status == 0);
    struct stat now {};
    REQUIRE(stat(file.c_str(), &now) == 0);
    CHECK(now.st_uid == games);
    CHECK(now.st_gid == nobody);
    CHECK((now.st_mode & 07777) == 0664);
    REQUIRE(chown((workshop / "content").c_str(), games, games) == 0);
    REQUIRE(run("new page \"Foam rolling\" " + workshop.content_option()).status == 0);
    REQUIRE(stat((workshop / "content/foam-rolling.lua").c_str(), &now) == 0);
    CHECK(now.st_uid == games);  // a new one is whose the folder is
}

TEST_CASE("over ssh the kiosk's display is what systemd says of it") {
    CHECK(commands::display_of({.state = "active", .says = "Shows 61 pages of the clinic's, 0 to mend."}) ==
          Finding{.what =
                      "The kiosk is up on its own display, says systemd: Shows 61 pages of the clinic's, 0 to mend."});
    const Finding before = commands::display_of({.state = "inactive", .says = {}});
    CHECK(before.severity == Finding::Severity::fine);
    CHECK(before.what == "Not looked at: there is no display here, as over ssh, and the kiosk is not running.");
    const Finding failing = commands::display_of({.state = "activating", .says = {}});
    CHECK(failing.severity == Finding::Severity::nuisance);
    CHECK(failing.what == "The kiosk is not up: systemd says 'activating'.");
}

TEST_CASE("advice needs no sudo where there is none") {
    if (commands::has_sudo()) SKIP("this machine has it");
    CHECK(commands::without_sudo("Type: sudo apt install fonts-inter") == "As root, type: apt install fonts-inter");
    CHECK(commands::without_sudo("Type: sudo systemd-hwdb update && sudo udevadm trigger") ==
          "As root, type: systemd-hwdb update && udevadm trigger");
    CHECK(commands::without_sudo("Type: sudo -u bodymap bodymap history") ==
          "As root, type: runuser -u bodymap -- bodymap history");
    CHECK(commands::without_sudo("Type: bodymap pin") == "Type: bodymap pin");
}

TEST_CASE("on a full disk the doctor does not say that the history is kept") {
    if (geteuid() != 0) SKIP("only root has a disk to fill");
    const Workshop workshop;
    fs::create_directories(workshop / "state");
    const std::string state = (workshop / "state").string();
    const Outcome doctor = run(
        "doctor --state '" + state + "'", {},
        "SDL_VIDEODRIVER=dummy unshare -m sh -c 'mount -t tmpfs -o size=32k none " + state + " && exec \"$0\" \"$@\"'");
    if (doctor.says("unshare failed") || doctor.says("mount:")) SKIP("this machine lets nobody mount");
    CHECK(doctor.says("MEND  State     The disk of " + state + " is full: no history of the pages is kept"));
}

TEST_CASE("a second kiosk with the same state folder is told of the first") {
    const Workshop workshop;
    fs::create_directories(workshop / "state");
    const base::Descriptor first(open((workshop / "state").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    REQUIRE(flock(first.number(), LOCK_EX | LOCK_NB) == 0);
    const std::string seen_by_nobody = "SDL_VIDEODRIVER=dummy timeout 3";
    const std::string warning =
        "bodymap: Another kiosk is running with the state folder " + (workshop / "state").string();
    CHECK(run("run " + workshop.state_option(), {}, seen_by_nobody).says(warning));
    flock(first.number(), LOCK_UN);
    CHECK_FALSE(run("run " + workshop.state_option(), {}, seen_by_nobody).says("Another kiosk"));
}
