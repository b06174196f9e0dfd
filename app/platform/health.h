#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace platform {

/// What was found out about one thing that the kiosk needs of the machine.
struct Finding {
    enum class Severity {
        fine,
        nuisance,  ///< the kiosk runs, but something is missing
        blocking   ///< nobody could see it, or touch it
    };
    Severity severity = Severity::fine;
    std::string what = {};    ///< a sentence
    std::string advice = {};  ///< what to do, whole sentences; empty when it is fine
    bool operator==(const Finding&) const = default;
};

/// As people read it: OK, MEND or STOP.
std::string_view mark(Finding::Severity);

/// An input device, as the kernel describes it.
struct InputDevice {
    std::string name;
    bool is_touch_panel = false;
    bool readable = false;           ///< by this process
    std::string id = {};             ///< "2047:09d0", as lsusb shows vendor and product
    bool has_arrows = false;         ///< up and down
    bool has_function_keys = false;  ///< those of kiosks' keypads: up and down are F18 and F19
    bool has_last_keys = false;      ///< F21 to F24
    bool operator==(const InputDevice&) const = default;
};

/// By name. `described` is /sys/class/input, `devices` is /dev/input.
std::vector<InputDevice> input_devices(const std::filesystem::path& described, const std::filesystem::path& devices);

/// Who reads the input devices: a display server, or on the bare console the kiosk itself, which needs the right to.
enum class Reader { server, kiosk };
enum class Console { can_draw, cannot_draw };
/// By what SDL goes by, before it is started: three environment variables, each null when it isn't set, and whether the
/// console has a graphics card to draw with.
Reader reader_of_input(const char* sdl_videodriver, const char* display, const char* wayland_display, Console);
Finding touch(const std::vector<InputDevice>&, Reader);

/// Whoever hands the keys on: all of them, or all but F21 to F24, which SDL2 drops under Wayland.
enum class Keys { all, without_the_last };
Keys keys_handed_on(const char* sdl_videodriver, const char* display, const char* wayland_display);
/// What visitors who cannot touch the panel, or not see it, have.
Finding keypad(const std::vector<InputDevice>&, Keys);

/// `devices` is /dev/snd.
Finding sound(const std::filesystem::path& devices);

/// What to do without a display, by two environment variables, each null when it isn't set.
std::string without_a_display(const char* display, const char* wayland_display);

/// What SDL finds to show a picture on. Opens no window.
Finding display();

/// The first display, if anybody sees it; the diagonal is empty when it is not to be believed.
struct Panel {
    int width = 0;  ///< pixels
    int height = 0;
    std::optional<float> diagonal_inches;
};
std::optional<Panel> panel();

/// `file`: where the typeface is, if anywhere.
Finding typeface(const std::optional<std::filesystem::path>& file);

struct SpeechPlaces {
    std::vector<std::filesystem::path> programs;  ///< folders, as PATH names them
    std::vector<std::filesystem::path> modules;   ///< folders
    std::filesystem::path socket;
};
/// Where this machine has them.
SpeechPlaces speech_places();
Finding speech(const SpeechPlaces&);

/// The folder, or as long as it isn't there, the one that it would be made in.
std::filesystem::path there_of(std::filesystem::path folder);

/// Tries to write into the folder; one that isn't there is not made.
Finding state_folder(const std::filesystem::path&);
/// `folder` is on that disk, or will be.
Finding disk_space(std::uintmax_t free_bytes, const std::filesystem::path& folder);
/// Of the disk that the folder is on, or will be; none when that cannot be told.
std::optional<std::uintmax_t> free_bytes_at(const std::filesystem::path& folder);

/// `newest`: when something was last saved, which cannot be in the future. `kept_right`: whether the network keeps the
/// clock right; empty when the system doesn't say.
Finding clock(std::chrono::system_clock::time_point now, std::chrono::system_clock::time_point newest,
              std::optional<bool> kept_right);
std::optional<bool> clock_is_kept_right();

/// Of SDL and Dear ImGui.
std::string versions();

}  // namespace platform
