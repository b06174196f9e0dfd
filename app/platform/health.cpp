#include "platform/health.h"

#include <SDL.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/timex.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string_view>

#include "base/dates.h"
#include "base/quotes.h"
#include "imgui.h"
#include "platform/environment_for_sdl.h"
#include "platform/runtime_folder.h"
#include "platform/window.h"

namespace platform {
namespace {

namespace fs = std::filesystem;
using Severity = Finding::Severity;

constexpr std::uintmax_t megabyte = 1'000'000;
constexpr std::uintmax_t enough_space = 200 * megabyte;
constexpr std::size_t trial_bytes = std::size_t{64} * 1024;
// Files that come from another machine may be a little ahead, and time zones were guessed wrong before.
constexpr std::chrono::hours clock_tolerance{24};

Finding fine(std::string what) { return {Severity::fine, std::move(what), {}}; }
Finding nuisance(std::string what, std::string advice) {
    return {Severity::nuisance, std::move(what), std::move(advice)};
}
Finding blocking(std::string what, std::string advice) {
    return {Severity::blocking, std::move(what), std::move(advice)};
}

bool is_in_any(const std::vector<fs::path>& folders, const char* name) {
    return std::ranges::any_of(folders, [&](const fs::path& folder) {
        std::error_code none;
        return fs::exists(folder / name, none);
    });
}

bool somebody_listens_at(const fs::path& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.native().size() >= sizeof address.sun_path) return false;
    path.native().copy(address.sun_path, sizeof address.sun_path - 1);
    const int client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (client < 0) return false;
    const bool connected = connect(client, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    close(client);
    return connected;
}

std::string_view word(const char* value) { return value ? std::string_view(value) : std::string_view(); }

/// SDL's video for as long as somebody looks at it.
struct Video {
    Video() {
        const EnvironmentForSdl environment;
        up = SDL_VideoInit(nullptr) == 0;
    }
    ~Video() {
        if (up) SDL_VideoQuit();
    }
    Video(const Video&) = delete;
    Video& operator=(const Video&) = delete;
    bool up = false;
};

// Bit numbers of linux/input-event-codes.h, in the bit sets that the kernel writes as text.
constexpr unsigned direct = 0x01;      // INPUT_PROP_DIRECT: one touches the picture itself, as on no touchpad
constexpr unsigned absolute_x = 0x00;  // ABS_X
constexpr unsigned finger_x = 0x35;    // ABS_MT_POSITION_X
constexpr unsigned up = 103;           // KEY_UP
constexpr unsigned down = 108;         // KEY_DOWN
constexpr unsigned f18 = 188;          // KEY_F18; those after it follow
constexpr unsigned f19 = 189;
constexpr unsigned f21 = 191;
constexpr unsigned f24 = 194;

std::string first_line(const fs::path& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

/// Of words in hexadecimal, the last of which holds the lowest bits.
bool has_bit(const std::string& words, unsigned bit) {
    std::istringstream stream(words);
    std::vector<unsigned long> set;
    for (unsigned long part = 0; stream >> std::hex >> part;) set.insert(set.begin(), part);
    constexpr unsigned bits = 8 * sizeof(unsigned long);
    return bit / bits < set.size() && (set[bit / bits] >> bit % bits & 1) != 0;
}

}  // namespace

std::string_view mark(Severity severity) {
    switch (severity) {
        case Severity::fine:
            return "OK";
        case Severity::nuisance:
            return "MEND";
        case Severity::blocking:
            return "STOP";
    }
    return {};
}

Reader reader_of_input(const char* sdl_videodriver, const char* display, const char* wayland_display, Console console) {
    if (const std::string_view driver = word(sdl_videodriver); !driver.empty())
        return driver.starts_with("kmsdrm") ? Reader::kiosk : Reader::server;
    const bool has_server = !word(display).empty() || !word(wayland_display).empty();
    return console == Console::can_draw && !has_server ? Reader::kiosk : Reader::server;
}

std::vector<InputDevice> input_devices(const fs::path& described, const fs::path& devices) {
    std::vector<InputDevice> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(described, none)) {
        const std::string event = entry.path().filename().string();
        if (!event.starts_with("event")) continue;
        const fs::path device = entry.path() / "device";
        const std::string axes = first_line(device / "capabilities/abs");
        const std::string keys = first_line(device / "capabilities/key");
        found.push_back(
            {.name = first_line(device / "name"),
             .is_touch_panel = has_bit(first_line(device / "properties"), direct) &&
                               (has_bit(axes, absolute_x) || has_bit(axes, finger_x)),
             .readable = access((devices / event).c_str(), R_OK) == 0,
             .id = fmt::format("{}:{}", first_line(device / "id/vendor"), first_line(device / "id/product")),
             .has_arrows = has_bit(keys, up) && has_bit(keys, down),
             .has_function_keys = has_bit(keys, f18) && has_bit(keys, f19),
             .has_last_keys = has_bit(keys, f21) && has_bit(keys, f24)});
    }
    std::ranges::sort(found, {}, &InputDevice::name);
    return found;
}

Finding touch(const std::vector<InputDevice>& devices, Reader reader) {
    const auto panel = std::ranges::find_if(devices, &InputDevice::is_touch_panel);
    const bool is_there = panel != devices.end();
    const bool all_closed = std::ranges::none_of(devices, &InputDevice::readable);
    if (reader == Reader::kiosk && !devices.empty() && (all_closed || (is_there && !panel->readable)))
        return blocking(
            is_there ? fmt::format("This user may not read the touch panel '{}', so that nobody could touch the kiosk.",
                                   panel->name)
                     : fmt::format("This user may not read any of the {} input devices, so that nobody could touch the "
                                   "kiosk.",
                                   devices.size()),
            "Type: sudo usermod -aG input USER, with the user the kiosk runs as, and restart the machine.");
    if (is_there) return fine(fmt::format("The touch panel is '{}'.", panel->name));
    if (reader == Reader::kiosk && devices.empty())
        return blocking("There is nothing to touch the kiosk with: no touch panel, mouse or keyboard.",
                        "Check the panel's USB cable, then restart the machine.");
    return nuisance("There is no touch panel; a mouse or a keypad works too.",
                    "If there should be one, check its USB cable, and look for it with: sudo libinput list-devices");
}

Keys keys_handed_on(const char* sdl_videodriver, const char* display, const char* wayland_display) {
    const std::string_view driver = word(sdl_videodriver);
    const bool wayland =
        driver.empty() ? word(display).empty() && !word(wayland_display).empty() : driver.starts_with("wayland");
    return wayland ? Keys::without_the_last : Keys::all;
}

Finding keypad(const std::vector<InputDevice>& devices, Keys handed_on) {
    std::vector<std::string> found;
    bool loses_keys = false;
    for (const InputDevice& device : devices) {
        if (!device.has_arrows && !device.has_function_keys) continue;
        found.push_back(fmt::format("'{}' ({}), which has {}", device.name, device.id,
                                    !device.has_function_keys ? "arrows"
                                    : !device.has_arrows      ? "F13 to F24"
                                                              : "arrows and F13 to F24"));
        loses_keys = loses_keys || (device.has_last_keys && handed_on == Keys::without_the_last);
    }
    if (found.empty())
        return nuisance("There is no keypad or keyboard: nobody can use the kiosk who cannot see it or touch it.",
                        "Plug a keypad for kiosks into USB; README.md says which, in \"Mount it\".");
    const std::string what = fmt::format("Keys come from {}.", fmt::join(found, ", and from "));
    if (!loses_keys) return fine(what);
    return nuisance(what + " F21 to F24 reach nobody under Wayland.",
                    "Copy assets/61-bodymap-keypad.hwdb to /etc/udev/hwdb.d (make it first), then type: sudo "
                    "systemd-hwdb update && "
                    "sudo udevadm trigger");
}

Finding sound(const fs::path& devices) {
    int found = 0;
    int open = 0;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(devices, none)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with("pcm") || !name.ends_with('p')) continue;  // the others record
        ++found;
        open += access(entry.path().c_str(), R_OK | W_OK) == 0;
    }
    if (found == 0)
        return nuisance("There is no sound device: nobody hears the voice, nor that \"Still reading?\" is asked.",
                        "Plug in a headset or a loudspeaker, and look for it with: aplay -l");
    if (open == 0)
        return nuisance("This user may not use the sound device, so that nobody hears the voice or the chime.",
                        "Type: sudo usermod -aG audio USER, with the user the kiosk runs as, and restart the machine.");
    return fine("There is a sound device, for the voice and for the chime of \"Still reading?\".");
}

std::optional<Panel> panel() {
    const Video video;
    SDL_DisplayMode mode{};
    if (!video.up || display_is_imaginary() || SDL_GetDesktopDisplayMode(0, &mode) != 0) return std::nullopt;
    return Panel{mode.w, mode.h, diagonal_of_display(0, mode.w, mode.h)};
}

std::string without_a_display(const char* display, const char* wayland_display) {
    const std::string cable = "Check the monitor's cable and power, and ask from the session that the kiosk runs in";
    const std::string other =
        "from another terminal that is: sudo -u USER env DISPLAY=:0 bodymap doctor; or under cage: sudo -u USER env "
        "XDG_RUNTIME_DIR=/run/user/UID WAYLAND_DISPLAY=wayland-0 bodymap doctor, with the number of id -u USER";
    if (!word(display).empty() || !word(wayland_display).empty()) return cable + "; " + other;
    return "This terminal belongs to no display: neither DISPLAY nor WAYLAND_DISPLAY is set, as over ssh. " + cable +
           "; " + other;
}

Finding display() {
    const Video video;
    SDL_DisplayMode mode{};
    const bool is_there = video.up && !display_is_imaginary() && SDL_GetDesktopDisplayMode(0, &mode) == 0;
    if (!is_there)
        return blocking(
            fmt::format("There is no display to show the kiosk on ({}).", video.up ? "SDL found none" : SDL_GetError()),
            without_a_display(std::getenv("DISPLAY"), std::getenv("WAYLAND_DISPLAY")));
    return fine(fmt::format("The display has {} x {} pixels ({}).", mode.w, mode.h, SDL_GetCurrentVideoDriver()));
}

Finding typeface(const std::optional<fs::path>& file) {
    if (file) return fine(fmt::format("The typeface Inter is in {}.", file->string()));
    return blocking("The typeface Inter is not installed.", "Type: sudo apt install fonts-inter");
}

Finding speech(const SpeechPlaces& places) {
    const std::string advice =
        "Visitors cannot listen until you type: sudo apt install speech-dispatcher "
        "speech-dispatcher-espeak-ng";
    if (!is_in_any(places.programs, "speech-dispatcher"))
        return nuisance("The speech server, speech-dispatcher, is not installed.", advice);
    if (!is_in_any(places.modules, "sd_espeak-ng")) return nuisance("The speech server has no voice.", advice);
    return fine(somebody_listens_at(places.socket)
                    ? "The speech server is running, with a voice."
                    : "The speech server is installed, with a voice; it starts when somebody listens.");
}

fs::path there_of(fs::path folder) {
    std::error_code error;
    folder = fs::absolute(folder, error);
    while (!fs::exists(folder, error) && folder.has_relative_path()) folder = folder.parent_path();
    return folder;
}

namespace {

/// Whether this user can make the folder: another one is made beside it, and taken away again, as rights do not tell
/// what a file system makes of them.
bool can_be_made(const fs::path& folder) {
    std::error_code error;
    const fs::path trial = there_of(folder) / fmt::format(".trial-{}", getpid());
    const bool made = fs::create_directory(trial, error);
    fs::remove(trial, error);
    return made;
}

/// Where the disk that the folder is on is mounted: what is large elsewhere takes no room from it.
fs::path disk_of(const fs::path& folder) {
    std::error_code error;
    fs::path at = fs::weakly_canonical(there_of(folder), error);
    struct stat here {};
    struct stat above {};
    while (at.has_relative_path() && stat(at.c_str(), &here) == 0 && stat(at.parent_path().c_str(), &above) == 0 &&
           here.st_dev == above.st_dev)
        at = at.parent_path();
    return at;
}

std::string large_on_disk_of(const fs::path& folder) {
    return fmt::format("look for what is large with: sudo du -xh {} | sort -h | tail",
                       base::shell_word(disk_of(folder)));
}

}  // namespace

Finding state_folder(const fs::path& folder) {
    std::error_code error;
    if (fs::exists(folder, error) && !fs::is_directory(folder, error))
        return nuisance(fmt::format("{} is no folder, but a file: no history of the pages is kept, and nothing is "
                                    "counted.",
                                    folder.string()),
                        "Move it elsewhere; the kiosk makes its own folder.");
    if (!fs::exists(folder, error) && can_be_made(folder))
        return fine(fmt::format("There is no folder {} yet; the kiosk makes it when it starts.", folder.string()));
    const fs::path trial = folder / fmt::format(".trial-{}", getpid());
    const bool written = (std::ofstream(trial) << std::string(trial_bytes, ' ')).flush().good();
    fs::remove(trial, error);
    // An administrator may still write where nobody else can.
    if (const auto free = free_bytes_at(folder); free && *free < trial_bytes && fs::is_directory(folder, error))
        return nuisance(
            fmt::format("The disk of {} is full: no history of the pages is kept, and what is counted waits.",
                        folder.string()),
            "Make room; " + large_on_disk_of(folder));
    if (written) return fine(fmt::format("The history and the counts are kept in {}.", folder.string()));
    return nuisance(
        fmt::format("Nothing can be written to {}: no history of the pages is kept, and nothing is counted.",
                    folder.string()),
        "Give the folder to the user the kiosk runs as, or name another with --state DIR.");
}

Finding disk_space(std::uintmax_t free_bytes, const fs::path& folder) {
    const std::string left = fmt::format("{:.1f} GB", static_cast<double>(free_bytes) / 1e9);
    if (free_bytes >= enough_space) return fine(fmt::format("The disk has {} left.", left));
    return nuisance(fmt::format("The disk is nearly full, with {} MB left.", free_bytes / megabyte),
                    "Make room before nothing more is kept; " + large_on_disk_of(folder));
}

Finding clock(std::chrono::system_clock::time_point now, std::chrono::system_clock::time_point newest,
              std::optional<bool> kept_right) {
    const auto shown = [](std::chrono::system_clock::time_point time) {
        return fmt::format("{:%Y-%m-%d %H:%M}", base::local_time(time));
    };
    if (now + clock_tolerance < newest)
        return nuisance(
            fmt::format("The clock says {}, but the newest file was saved on {}.", shown(now), shown(newest)),
            "Set it: sudo timedatectl set-time 'YYYY-MM-DD HH:MM'. If it is wrong again after every power cut, the "
            "battery on the main board is empty.");
    if (kept_right == false)
        return nuisance(fmt::format("The clock says {}, and nothing keeps it right.", shown(now)),
                        "With a network, type: sudo timedatectl set-ntp true. Without one, compare it once a month: "
                        "the opening hours go by it.");
    return fine(fmt::format("The clock says {}.", shown(now)));
}

std::optional<std::uintmax_t> free_bytes_at(const fs::path& folder) {
    std::error_code error;
    const fs::space_info space = fs::space(there_of(folder), error);
    return error ? std::nullopt : std::optional(space.available);
}

std::optional<bool> clock_is_kept_right() {
    timex kernel{};
    if (adjtimex(&kernel) < 0) return std::nullopt;
    return (kernel.status & STA_UNSYNC) == 0;
}

SpeechPlaces speech_places() {
    SpeechPlaces places;
    std::istringstream path{std::string(word(std::getenv("PATH")))};
    for (std::string folder; std::getline(path, folder, ':');) places.programs.emplace_back(folder);
    places.modules = {"/usr/lib/speech-dispatcher-modules", "/usr/libexec/speech-dispatcher-modules",
                      "/usr/lib/speech-dispatcher"};
    places.socket = runtime_folder() / "speech-dispatcher/speechd.sock";
    return places;
}

std::string versions() {
    SDL_version sdl{};
    SDL_GetVersion(&sdl);
    return fmt::format("SDL {}.{}.{}, Dear ImGui {}", sdl.major, sdl.minor, sdl.patch, ImGui::GetVersion());
}

}  // namespace platform
