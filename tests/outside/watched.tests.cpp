#include <signal.h>

#include <catch2/catch_test_macros.hpp>

#include "outside/display.h"
#include "outside/program.h"
#include "platform/speech_desk.h"
#include "platform/systemd.h"

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using outside::patience;

namespace {

/// A machine on which systemd keeps the kiosk running, with pages of the clinic's own.
class Machine {
  public:
    Machine() { folder_.write("content/note.lua", "page { name = \"Ours\" }\ntext \"Hello.\"\n"); }

    fs::path content() const { return folder_ / "content"; }
    watching::Systemd& systemd() { return systemd_; }

    /// As the unit does it.
    outside::Program starts() const {
        return {{BODYMAP_PROGRAM, "run", "--content", content(), "--state", folder_ / "state"},
                {{"DISPLAY", display_.name()},
                 {"WAYLAND_DISPLAY", std::nullopt},
                 {"SDL_VIDEODRIVER", "x11"},
                 {"SDL_AUDIODRIVER", "dummy"},
                 {"HOME", std::nullopt},
                 {"XDG_RUNTIME_DIR", folder_.path()},
                 {"SPEECHD_ADDRESS", "unix_socket:" + (folder_ / "no-server").string()},
                 {"NOTIFY_SOCKET", systemd_.socket_name()},
                 {"WATCHDOG_USEC", "2000000"}},
                folder_ / "kiosk"};
    }

    /// Whether systemd is told what begins so, sooner or later.
    bool hears(const std::string& words) {
        return speaking::eventually(
            [&] {
                for (const std::string& told : systemd_.was_told()) heard_.push_back(told);
                const auto at =
                    std::ranges::find_if(heard_, [&](const std::string& told) { return told.starts_with(words); });
                if (at == heard_.end()) return false;
                heard_.erase(heard_.begin(), at + 1);
                return true;
            },
            patience);
    }

  private:
    scratch::Folder folder_;
    outside::Display display_{1280, 800, folder_.path()};
    watching::Systemd systemd_;
    std::vector<std::string> heard_;
};

const std::string the_clinics = "STATUS=Shows 1 page of the clinic's, ";
const std::string shipped = "STATUS=Shows the pages it came with: it failed 3 times with the clinic's.";

}  // namespace

TEST_CASE("systemd hears that the first picture is up, and on a still page that pictures still come") {
    Machine machine;
    outside::Program kiosk = machine.starts();
    CHECK(machine.hears("READY=1"));
    for (int i = 0; i < 3; ++i) CHECK(machine.hears("WATCHDOG=1"));
    kiosk.signal(SIGTERM);
    CHECK(kiosk.ends() == 0);
    CHECK(machine.hears("STOPPING=1"));
}

TEST_CASE("a kiosk that hangs is silent, so that systemd starts another") {
    Machine machine;
    outside::Program kiosk = machine.starts();
    REQUIRE(machine.hears("WATCHDOG=1"));
    kiosk.signal(SIGSTOP);
    std::this_thread::sleep_for(100ms);
    machine.systemd().was_told();
    std::this_thread::sleep_for(2500ms);
    CHECK(machine.systemd().was_told().empty());
    kiosk.signal(SIGCONT);
    CHECK(machine.hears("WATCHDOG=1"));
}

TEST_CASE("a terminal that closes, a log that nobody reads and signals for others leave the kiosk up") {
    Machine machine;
    outside::Program kiosk = machine.starts();
    REQUIRE(machine.hears("READY=1"));
    for (const int signal : {SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGPIPE}) kiosk.signal(signal);
    for (int i = 0; i < 2; ++i) CHECK(machine.hears("WATCHDOG=1"));
    CHECK(kiosk.runs());
}

TEST_CASE(
    "after three quick failures the pages that were shipped come up, and after a good minute the clinic's again") {
    Machine machine;
    for (int i = 0; i < 3; ++i) {
        outside::Program kiosk = machine.starts();
        REQUIRE(machine.hears("READY=1"));
        CHECK(machine.hears(the_clinics));
        kiosk.signal(SIGKILL);
        CHECK_FALSE(kiosk.ends());
    }
    {
        outside::Program kiosk = machine.starts();
        REQUIRE(machine.hears("READY=1"));
        CHECK(machine.hears(shipped));
        kiosk.signal(SIGTERM);
        CHECK(kiosk.ends() == 0);
    }
    outside::Program kiosk = machine.starts();
    CHECK(machine.hears(the_clinics));
}

TEST_CASE(
    "a kiosk that finds no pages at its first start shows those that were shipped, and the clinic's once they come") {
    Machine machine;
    fs::rename(machine.content(), machine.content().string() + ".away");
    outside::Program kiosk = machine.starts();
    CHECK(machine.hears("READY=1"));
    CHECK(kiosk.runs());
    const auto says_why = [&] { return kiosk.errors().find("the content folder cannot be read") != std::string::npos; };
    CHECK(speaking::eventually(says_why, patience));  // after the pages are shown
    fs::rename(machine.content().string() + ".away", machine.content());
    CHECK(machine.hears(the_clinics));
}
