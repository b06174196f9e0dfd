#include "platform/health.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "base/scratch.h"

using namespace std::chrono_literals;
using platform::Console;
using platform::Finding;
using platform::InputDevice;
using platform::Reader;
using Severity = Finding::Severity;

namespace {

const InputDevice panel = {"USB panel", true, true};
const InputDevice closed_panel = {"USB panel", true, false};
const InputDevice mouse = {"Mouse", false, true};
const InputDevice closed_mouse = {"Mouse", false, false};
const std::string join_input =
    "Type: sudo usermod -aG input USER, with the user the kiosk runs as, and restart the machine.";

Finding fine(std::string what) { return {Severity::fine, std::move(what), {}}; }

/// A machine's input devices as the kernel would describe them.
struct Machine : scratch::Folder {
    void has(const std::string& event, const std::string& name, const std::string& properties,
             const std::string& axes) const {
        write("described/" + event + "/device/name", name + "\n");
        write("described/" + event + "/device/properties", properties + "\n");
        write("described/" + event + "/device/capabilities/abs", axes + "\n");
    }
    void has_keys(const std::string& event, const std::string& name, const std::string& keys) const {
        has(event, name, "0", "0");
        write("described/" + event + "/device/capabilities/key", keys + "\n");
        write("described/" + event + "/device/id/vendor", "2047\n");
        write("described/" + event + "/device/id/product", "09d0\n");
    }
    std::vector<InputDevice> devices() const {
        return platform::input_devices(path() / "described", path() / "devices");
    }
};

}  // namespace

TEST_CASE("a touch panel is named, whether the kiosk reads it or a display server does") {
    CHECK(platform::touch({mouse, panel}, Reader::kiosk) == fine("The touch panel is 'USB panel'."));
    CHECK(platform::touch({closed_mouse, closed_panel}, Reader::server) == fine("The touch panel is 'USB panel'."));
}

TEST_CASE("on the console, a panel that the kiosk may not read stops it") {
    CHECK(platform::touch({mouse, closed_panel}, Reader::kiosk) ==
          Finding{Severity::blocking,
                  "This user may not read the touch panel 'USB panel', so that nobody could touch the kiosk.",
                  join_input});
    CHECK(platform::touch({closed_mouse, closed_mouse}, Reader::kiosk) ==
          Finding{Severity::blocking,
                  "This user may not read any of the 2 input devices, so that nobody could touch the kiosk.",
                  join_input});
}

TEST_CASE("on the console, a machine with nothing to touch it with stops the kiosk") {
    CHECK(platform::touch({}, Reader::kiosk) ==
          Finding{Severity::blocking, "There is nothing to touch the kiosk with: no touch panel, mouse or keyboard.",
                  "Check the panel's USB cable, then restart the machine."});
}

TEST_CASE("a machine without a panel still works with a mouse, and where a server knows more than the kernel") {
    const Finding only_a_mouse = {Severity::nuisance, "There is no touch panel; a mouse or a keypad works too.",
                                  "If there should be one, check its USB cable, and look for it with: sudo libinput "
                                  "list-devices"};
    CHECK(platform::touch({mouse}, Reader::kiosk) == only_a_mouse);
    CHECK(platform::touch({}, Reader::server) == only_a_mouse);
}

TEST_CASE("the kiosk reads the input devices itself only on a console that it can draw on") {
    CHECK(platform::reader_of_input(nullptr, nullptr, nullptr, Console::can_draw) == Reader::kiosk);
    CHECK(platform::reader_of_input(nullptr, nullptr, nullptr, Console::cannot_draw) == Reader::server);
    CHECK(platform::reader_of_input(nullptr, ":0", nullptr, Console::can_draw) == Reader::server);
    CHECK(platform::reader_of_input(nullptr, nullptr, "wayland-0", Console::can_draw) == Reader::server);
    CHECK(platform::reader_of_input("", "", "", Console::can_draw) == Reader::kiosk);
    CHECK(platform::reader_of_input("kmsdrm", ":0", nullptr, Console::cannot_draw) == Reader::kiosk);
    CHECK(platform::reader_of_input("x11", nullptr, nullptr, Console::can_draw) == Reader::server);
}

TEST_CASE("who asks over ssh is told that the terminal has no display, and how to ask for the kiosk's") {
    const std::string here = platform::without_a_display(nullptr, "");
    CHECK(here.starts_with("This terminal belongs to no display: neither DISPLAY nor WAYLAND_DISPLAY is set"));
    for (const std::string& advice : {here, platform::without_a_display(":0", nullptr)}) {
        CHECK(advice.find("sudo -u USER env DISPLAY=:0 bodymap doctor") != std::string::npos);
        CHECK(advice.find("sudo -u USER env XDG_RUNTIME_DIR=/run/user/UID WAYLAND_DISPLAY=wayland-0 bodymap doctor") !=
              std::string::npos);
    }
    CHECK(platform::without_a_display(":0", nullptr).starts_with("Check the monitor's cable and power"));
}

TEST_CASE("the typeface is named with its file, and without it the kiosk cannot start") {
    CHECK(platform::typeface("/fonts/Inter-Regular.otf") == fine("The typeface Inter is in /fonts/Inter-Regular.otf."));
    CHECK(platform::typeface(std::nullopt) ==
          Finding{Severity::blocking, "The typeface Inter is not installed.", "Type: sudo apt install fonts-inter"});
}

TEST_CASE("without a speech server or a voice visitors cannot listen, and the kiosk goes on") {
    const scratch::Folder machine;
    const platform::SpeechPlaces places = {
        .programs = {machine / "nowhere", machine / "bin"}, .modules = {machine / "modules"}, .socket = machine / "s"};
    const std::string install =
        "Visitors cannot listen until you type: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng";
    CHECK(platform::speech(places) ==
          Finding{Severity::nuisance, "The speech server, speech-dispatcher, is not installed.", install});
    machine.write("bin/speech-dispatcher", "");
    CHECK(platform::speech(places) == Finding{Severity::nuisance, "The speech server has no voice.", install});
    machine.write("modules/sd_espeak-ng", "");
    CHECK(platform::speech(places) ==
          fine("The speech server is installed, with a voice; it starts when somebody listens."));
    machine.write("s", "");  // something else of that name
    CHECK(platform::speech(places) ==
          fine("The speech server is installed, with a voice; it starts when somebody listens."));
}

TEST_CASE("a speech server that listens has been started, and one that has died has not") {
    const scratch::Folder machine;
    machine.write("bin/speech-dispatcher", "");
    machine.write("modules/sd_espeak-ng", "");
    const platform::SpeechPlaces places = {
        .programs = {machine / "bin"}, .modules = {machine / "modules"}, .socket = machine / "s"};
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, places.socket.c_str(), sizeof address.sun_path - 1);
    const int server = socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(bind(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    REQUIRE(listen(server, 1) == 0);
    CHECK(platform::speech(places) == fine("The speech server is running, with a voice."));
    close(server);
    CHECK(platform::speech(places) ==
          fine("The speech server is installed, with a voice; it starts when somebody listens."));
}

TEST_CASE("who looks at the state folder leaves it as it was, and makes none") {
    const scratch::Folder folder;
    const auto state = folder / "deep/state";
    CHECK(platform::state_folder(state) ==
          fine("There is no folder " + state.string() + " yet; the kiosk makes it when it starts."));
    CHECK(std::filesystem::is_empty(folder / ""));
    std::filesystem::create_directories(state);
    CHECK(platform::state_folder(state) == fine("The history and the counts are kept in " + state.string() + "."));
    CHECK(std::filesystem::is_empty(state));
}

TEST_CASE("a state folder that cannot be written keeps nothing, and says so") {
    CHECK(platform::state_folder("/proc/state") ==
          Finding{Severity::nuisance,
                  "Nothing can be written to /proc/state: no history of the pages is kept, and nothing is counted.",
                  "Give the folder to the user the kiosk runs as, or name another with --state DIR."});
}

TEST_CASE("a file where the state folder is to be is told to be one") {
    const scratch::Folder folder;
    const auto state = folder / "state";
    std::ofstream(state) << "words";
    CHECK(platform::state_folder(state).what ==
          state.string() + " is no folder, but a file: no history of the pages is kept, and nothing is counted.");
}

TEST_CASE("who looks for what is large looks on the disk that is full") {
    const platform::Finding full = platform::disk_space(1, "/proc/self/not/there");
    CHECK(full.advice.ends_with(": sudo du -xh /proc | sort -h | tail"));
}

TEST_CASE("a disk that is nearly full is told before nothing more can be kept") {
    CHECK(platform::disk_space(5'250'000'000, "/") == fine("The disk has 5.2 GB left."));
    CHECK(platform::disk_space(200'000'000, "/") == fine("The disk has 0.2 GB left."));
    CHECK(
        platform::disk_space(199'999'999, "/") ==
        Finding{Severity::nuisance, "The disk is nearly full, with 199 MB left.",
                "Make room before nothing more is kept; look for what is large with: sudo du -xh / | sort -h | tail"});
}

TEST_CASE("the room for a folder that is not made yet is that of the disk it would be on") {
    CHECK(platform::free_bytes_at("/tmp/not/made/yet").value() > 0);
    CHECK(platform::free_bytes_at("not/made/yet").value() > 0);
}

TEST_CASE("a clock that is behind what was saved is wrong") {
    setenv("TZ", "UTC", 1);
    tzset();
    const std::chrono::sys_days saved = std::chrono::year(2026) / 3 / 2;
    const std::string set =
        "Set it: sudo timedatectl set-time 'YYYY-MM-DD HH:MM'. If it is wrong again after every power cut, the battery "
        "on the main board is empty.";
    CHECK(platform::clock(saved - 25h, saved, true) ==
          Finding{Severity::nuisance,
                  "The clock says 2026-02-28 23:00, but the newest file was saved on 2026-03-02 00:00.", set});
    CHECK(platform::clock(saved - 23h, saved, true) == fine("The clock says 2026-03-01 01:00."));
    CHECK(platform::clock(saved, saved, std::nullopt) == fine("The clock says 2026-03-02 00:00."));
    CHECK(platform::clock(saved + 9h, saved, false) ==
          Finding{Severity::nuisance, "The clock says 2026-03-02 09:00, and nothing keeps it right.",
                  "With a network, type: sudo timedatectl set-ntp true. Without one, compare it once a month: the "
                  "opening hours go by it."});
    unsetenv("TZ");
    tzset();
}

TEST_CASE("a touch panel is told from a touchpad, a mouse and a keypad") {
    const Machine machine;
    machine.has("event0", "USB panel", "2", "260800000000003");
    machine.has("event1", "Touchpad", "5", "2e0800000000003");
    machine.has("event2", "Mouse", "0", "0");
    machine.has("event3", "Keypad", "0", "0");
    machine.has("event4", "Old panel with one finger", "2", "3");
    machine.has("event5", "Tablet without a finger", "2", "1 0");  // its one axis is far beyond those of a finger
    machine.write("described/mouse0/device/name", "not an event device");
    CHECK(machine.devices() == std::vector<InputDevice>{{"Keypad", false, false, ":"},
                                                        {"Mouse", false, false, ":"},
                                                        {"Old panel with one finger", true, false, ":"},
                                                        {"Tablet without a finger", false, false, ":"},
                                                        {"Touchpad", false, false, ":"},
                                                        {"USB panel", true, false, ":"}});
}

TEST_CASE("a device that this user may read says so") {
    const Machine machine;
    machine.has("event7", "USB panel", "2", "260800000000003");
    machine.write("devices/event7", "");
    CHECK(machine.devices() == std::vector<InputDevice>{{"USB panel", true, true, ":"}});
}

TEST_CASE("a machine that describes no devices has none") { CHECK(Machine().devices().empty()); }

TEST_CASE("the doctor names the keypad, with what is needed to find it, and which keys it has") {
    const Machine machine;
    machine.has_keys("event0", "Power Button", "10000000000000 0");
    // As the kernel writes a set of keys: words of 64 bits, the highest first.
    machine.has_keys("event1", "Nav keypad", "7 ff80000000000000 0 0");   // F13 to F24 and no arrow
    machine.has_keys("event2", "Small keypad", "108000000000 10000000");  // up and down, Enter
    const auto devices = machine.devices();
    CHECK(platform::keypad(devices, platform::Keys::all).severity == Severity::fine);
    CHECK(platform::keypad(devices, platform::Keys::all).what ==
          ("Keys come from 'Nav keypad' (2047:09d0), which has F13 to F24, and from 'Small keypad' (2047:09d0), "
           "which has arrows."));
}

TEST_CASE("a machine without a keypad is told whom that shuts out") {
    CHECK(platform::keypad({mouse, panel}, platform::Keys::all) ==
          Finding{Severity::nuisance,
                  "There is no keypad or keyboard: nobody can use the kiosk who cannot see it or touch it.",
                  "Plug a keypad for kiosks into USB; README.md says which, in \"Mount it\"."});
}

TEST_CASE("under Wayland a keypad with F21 to F24 needs the file that gives them other names") {
    InputDevice keypad = {.name = "Nav keypad", .id = "2047:09d0", .has_function_keys = true, .has_last_keys = true};
    CHECK(platform::keypad({keypad}, platform::Keys::all).severity == Severity::fine);
    const Finding finding = platform::keypad({keypad}, platform::Keys::without_the_last);
    CHECK(finding.severity == Severity::nuisance);
    CHECK(finding.what ==
          "Keys come from 'Nav keypad' (2047:09d0), which has F13 to F24. F21 to F24 reach nobody under Wayland.");
    CHECK(finding.advice.find("61-bodymap-keypad.hwdb") != std::string::npos);
    keypad.has_last_keys = false;  // as it is with that file
    CHECK(platform::keypad({keypad}, platform::Keys::without_the_last).severity == Severity::fine);
}

TEST_CASE("SDL drops the last keys of a keypad only where it talks to Wayland") {
    using platform::Keys;
    CHECK(platform::keys_handed_on(nullptr, nullptr, "wayland-0") == Keys::without_the_last);
    CHECK(platform::keys_handed_on("wayland", ":0", "wayland-0") == Keys::without_the_last);
    CHECK(platform::keys_handed_on(nullptr, ":0", "wayland-0") == Keys::all);
    CHECK(platform::keys_handed_on("x11", nullptr, "wayland-0") == Keys::all);
    CHECK(platform::keys_handed_on(nullptr, nullptr, nullptr) == Keys::all);
}

TEST_CASE("a machine that nobody can hear is told so, and one whose sound is another user's as well") {
    const scratch::Folder machine;
    machine.write("pcmC0D0c", "");  // it only records
    machine.write("controlC0", "");
    const Finding silent = platform::sound(machine.path());
    CHECK(silent.severity == Severity::nuisance);
    CHECK(silent.what == "There is no sound device: nobody hears the voice, nor that \"Still reading?\" is asked.");
    CHECK(platform::sound(machine / "nowhere") == silent);
    machine.write("pcmC0D0p", "");
    CHECK(platform::sound(machine.path()) ==
          fine("There is a sound device, for the voice and for the chime of \"Still reading?\"."));
}
