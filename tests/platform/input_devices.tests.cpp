#include "platform/input_devices.h"

#include <catch2/catch_test_macros.hpp>

#include "base/scratch.h"

using platform::InputDevice;

namespace {

/// A machine's input devices as the kernel would describe them.
struct Machine : scratch::Folder {
    void has(const std::string& event, const std::string& name, const std::string& properties,
             const std::string& axes) const {
        write("described/" + event + "/device/name", name + "\n");
        write("described/" + event + "/device/properties", properties + "\n");
        write("described/" + event + "/device/capabilities/abs", axes + "\n");
    }
    std::vector<InputDevice> devices() const {
        return platform::input_devices(path() / "described", path() / "devices");
    }
};

}  // namespace

TEST_CASE("a touch panel is told from a touchpad, a mouse and a keypad") {
    const Machine machine;
    machine.has("event0", "USB panel", "2", "260800000000003");
    machine.has("event1", "Touchpad", "5", "2e0800000000003");
    machine.has("event2", "Mouse", "0", "0");
    machine.has("event3", "Keypad", "0", "0");
    machine.has("event4", "Old panel with one finger", "2", "3");
    machine.has("event5", "Tablet without a finger", "2", "1 0");  // its one axis is far beyond those of a finger
    machine.write("described/mouse0/device/name", "not an event device");
    CHECK(machine.devices() == std::vector<InputDevice>{{"Keypad", false, false},
                                                        {"Mouse", false, false},
                                                        {"Old panel with one finger", true, false},
                                                        {"Tablet without a finger", false, false},
                                                        {"Touchpad", false, false},
                                                        {"USB panel", true, false}});
}

TEST_CASE("a device that this user may read says so") {
    const Machine machine;
    machine.has("event7", "USB panel", "2", "260800000000003");
    machine.write("devices/event7", "");
    CHECK(machine.devices() == std::vector<InputDevice>{{"USB panel", true, true}});
}

TEST_CASE("a machine that describes no devices has none") { CHECK(Machine().devices().empty()); }
