#include "commands/doctor.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <string_view>

#include "base/files.h"
#include "base/folder.h"
#include "base/tell.h"
#include "commands/check_content.h"
#include "commands/commands.h"
#include "commands/crashes.h"
#include "commands/launch.h"
#include "commands/only_kiosk.h"
#include "commands/panel_size.h"
#include "commands/rights.h"
#include "commands/starts.h"
#include "commands/updates.h"
#include "content/history/sets.h"
#include "content/load.h"
#include "kiosk/counts_store.h"
#include "lua.h"
#include "platform/fonts.h"
#include "platform/health.h"
#include "visitor/map/body.h"

namespace commands {
namespace {

namespace fs = std::filesystem;
using platform::Finding;
using Severity = Finding::Severity;

bool has_no_display_here() {
    return !std::getenv("SDL_VIDEODRIVER") && !std::getenv("DISPLAY") && !std::getenv("WAYLAND_DISPLAY");
}

/// Over ssh nobody sees what the kiosk, which somebody else starts, has to show it on.
bool asked_from_elsewhere(const Options& options) {
    return has_no_display_here() && (is_up(options.state) || !service().state.empty());
}

Finding display(const Options& options) {
    Finding found = platform::display();
    if (found.severity != Severity::blocking || !has_no_display_here()) return found;
    const Service service = commands::service();
    if (service.state != "active" && is_up(options.state)) return {.what = "The kiosk is up on its own display."};
    if (!service.state.empty()) return display_of(service);
    // Whether it is up only that user can tell.
    const auto owner = closed_to_this_user(options.state);
    return owner && *owner != "root" ? not_looked_at(options.state, *owner) : found;
}

Finding panel(const Options& options) {
    const auto panel = platform::panel();
    if (!panel && asked_from_elsewhere(options))
        return {.what = "Not looked at: there is no display here.",
                .advice = "How large things are on the kiosk's own is in the staff screen."};
    if (!panel)
        return {Severity::nuisance, "How large the panel is cannot be told without a display.", "Mend that first."};
    model::Clinic clinic;
    try {
        clinic = content::load(options.content).library.clinic;
    } catch (const model::BrokenInstallation&) {
        // another line says so
    }
    std::optional<float> diagonal = options.diagonal ? options.diagonal : clinic.diagonal_inches;
    if (!diagonal) diagonal = panel->diagonal_inches;
    return panel_size(panel->width, panel->height, diagonal, clinic.text_percent);
}

std::vector<platform::InputDevice> input_devices() { return platform::input_devices("/sys/class/input", "/dev/input"); }

Finding touch(const Options& options) {
    std::error_code error;
    const auto console = fs::exists("/dev/dri", error) ? platform::Console::can_draw : platform::Console::cannot_draw;
    const Finding found = platform::touch(
        input_devices(), platform::reader_of_input(std::getenv("SDL_VIDEODRIVER"), std::getenv("DISPLAY"),
                                                   std::getenv("WAYLAND_DISPLAY"), console));
    // What the kiosk's user may read is another matter.
    const auto owner = closed_to_this_user(options.state);
    if (found.severity != Severity::blocking || !owner || !asked_from_elsewhere(options)) return found;
    return not_looked_at("/dev/input", *owner);
}

Finding keypad(const Options&) {
    return platform::keypad(input_devices(),
                            platform::keys_handed_on(std::getenv("SDL_VIDEODRIVER"), std::getenv("DISPLAY"),
                                                     std::getenv("WAYLAND_DISPLAY")));
}

Finding sound(const Options&) { return platform::sound("/dev/snd"); }

Finding typeface(const Options&) { return platform::typeface(platform::font_file("Regular")); }

Finding speech(const Options&) { return platform::speech(platform::speech_places()); }

Finding figure(const Options& options) {
    try {
        const visitor::Body body(options.assets / "figure");
        return {.what = fmt::format("The body's drawings are in {}.", options.assets.string())};
    } catch (const std::exception& error) {
        return {Severity::blocking, error.what()};
    }
}

Finding of_pages(const Options& options, const content::Loaded& loaded) {
    auto problems = problems_in(options, loaded.library, loaded.problems, Depth::errors);
    std::erase_if(problems, [](const model::Problem& problem) { return problem.severity != model::Severity::error; });
    if (problems.empty())
        return {.what = fmt::format("{} pages in {} languages are in {}.", loaded.library.pages.size(),
                                    loaded.library.languages.size(), options.content.string())};
    const model::Problem& first = problems.front();
    const bool has_line = first.where.line > 0;
    const std::string told =
        fmt::format("{}{}: {}.", first.where.file, has_line ? fmt::format(":{}", first.where.line) : "", first.message);
    if (!has_line && !first.hint.empty())  // what is gone is still shown, and comes back as its hint says
        return {Severity::nuisance,
                problems.size() == 1 ? told : fmt::format("The first of {} mistakes: {}", problems.size(), told),
                fmt::format("To mend that: {}.", first.hint)};
    return {Severity::nuisance,
            fmt::format("{} in the pages keeps something from visitors; the first is {}",
                        problems.size() == 1 ? "A mistake" : fmt::format("Each of {} mistakes", problems.size()), told),
            "Type: bodymap check"};
}

bool was_seen(const Options& options) { return !content::history::newest_good(options.state).empty(); }

/// Without them the kiosk shows others: then it is `what` that is told, with what mends it.
Finding of_no_pages(const Options& options, const char* blocking, const std::string& what, std::string_view mends) {
    std::error_code none;
    const bool seen = was_seen(options);
    if (!seen && !fs::is_directory(Options::shipped_pages(), none)) return {Severity::blocking, blocking};
    const std::string told =
        fmt::format("{} Visitors see {}.", what, seen ? "what they saw last" : "the pages that the kiosk came with");
    const bool is_closed = access(options.content.c_str(), R_OK | X_OK) != 0 && errno == EACCES;
    return {Severity::nuisance, told,
            is_closed ? "Give the folder to the user the kiosk runs as." : std::string(mends)};
}

Finding pages(const Options& options) try {
    return of_pages(options, load_as_seen(options, nullptr, content::history::newest_good(options.state)));
} catch (const content::NoPages& none) {
    return of_no_pages(options, none.what(), none.why + ".",
                       was_seen(options) ? "To put it back, type: bodymap restore last"
                                         : "Bring yours back, install the package again, or name another folder.");
} catch (const model::BrokenInstallation& error) {
    return of_no_pages(options, error.what(), error.what(), "");
}

Finding newer_pages(const Options& options) {
    const std::size_t count = content::updates(editions(options)).size();
    if (count == 0) return {.what = "No page of the package is newer than yours."};
    return {Severity::nuisance,
            fmt::format("{} of the package {} newer than yours.",
                        count == 1 ? "A page" : fmt::format("{} pages", count), count == 1 ? "is" : "are"),
            "Type: bodymap updates"};
}

Finding starts(const Options& options) {
    const int failed = Starts::failed(options.state);
    // The latest may have been a moment ago.
    if (failed <= 1) return {.what = "The kiosk stays up when it is started."};
    return {Severity::nuisance,
            fmt::format("The kiosk was started {} times in a row without staying up{}.", failed,
                        failed < Starts::most_failures ? "" : ", and then shows the pages it came with"),
            "If it is not up right now, the journal says why: journalctl -u bodymap -b"};
}

Finding staff(const Options& options) try {
    if (!content::load(options.content).library.clinic.pin.empty()) return {.what = "The staff screen has its PIN."};
    return {Severity::nuisance, "The staff screen has no PIN, so that nobody can open it.", "Type: bodymap pin"};
} catch (const model::BrokenInstallation&) {
    return {Severity::nuisance, "Whether the staff screen has a PIN is in the pages.", "Mend those first."};
}

/// What the kiosk keeps there, and what it is.
struct KeptThing {
    const char* name;
    fs::file_type type;
    std::string_view otherwise;  ///< what is then not so
};
constexpr std::array things_kept = {
    KeptThing{"history", fs::file_type::directory, "no version of the pages is kept"},
    KeptThing{"usage.sqlite", fs::file_type::regular, "nothing is counted"},
};

/// Whom the folder has to belong to, as far as the package says; whoever types may be somebody else.
std::string user_of_package(const Options& options) {
    const bool packaged = !std::string_view(BODYMAP_STATE).empty() && options.state == BODYMAP_STATE;
    return packaged ? service().user : "";
}

Finding state(const Options& options) {
    const auto owner = closed_to_this_user(options.state);
    std::error_code none;
    if (owner && access(options.state.c_str(), W_OK) != 0 && errno == EACCES && fs::is_directory(options.state, none))
        return state_of_another(options.state, *owner, user_of_package(options));
    Finding found = platform::state_folder(options.state);
    if (found.severity != Severity::fine) return found;
    for (const KeptThing& one : things_kept) {
        const fs::path path = options.state / one.name;
        std::error_code error;
        const fs::file_type type = fs::status(path, error).type();
        if (type == fs::file_type::not_found) continue;
        const bool is_folder = one.type == fs::file_type::directory;
        if (type != one.type)
            return {
                Severity::nuisance,
                fmt::format("{} is no {}, so that {}.", path.string(), is_folder ? "folder" : "file", one.otherwise),
                "Move it elsewhere; the kiosk makes its own."};
        if (access(path.c_str(), is_folder ? R_OK | W_OK | X_OK : R_OK | W_OK) != 0)
            return {Severity::nuisance, fmt::format("{} cannot be written, so that {}.", path.string(), one.otherwise),
                    "Give it to the user the kiosk runs as."};
    }
    if (kiosk::usage::is_overwritten(options.state))
        return {Severity::nuisance, fmt::format("The counts in {} are damaged.", options.state.string()),
                "The kiosk puts that file aside when it next counts something; look at the disk if it happens again."};
    return found;
}

Finding disk(const Options& options) {
    const auto free = platform::free_bytes_at(options.state);
    if (free) return platform::disk_space(*free, options.state);
    return {Severity::nuisance, "The disk does not say how much room is left.", "Look at it with: df -h"};
}

/// When one of the pages was saved last.
std::chrono::system_clock::time_point newest_page(const fs::path& content) {
    base::Unread unread;  // what is said of that is not the clock's
    const auto listing = base::list(content, base::Stamps::looked_up, unread);
    std::int64_t newest = 0;
    for (const base::FolderFile& file : listing.value_or(base::Listing{}).files)
        newest = std::max(newest, file.stamp.modified);
    return std::chrono::system_clock::time_point(std::chrono::nanoseconds(newest));
}

Finding clock(const Options& options) {
    return platform::clock(std::chrono::system_clock::now(), newest_page(options.content),
                           platform::clock_is_kept_right());
}

Finding versions(const Options&) {
    return {.what = fmt::format("Bodymap {}, {}, {}.", BODYMAP_VERSION, platform::versions(), LUA_RELEASE)};
}

Finding defaults_of(const Options& options) { return defaults_line(options); }

/// Blind: looked at before the kiosk starts, which would otherwise stand there with nobody able to touch it, and told
/// once it is up, as what is missing is. Whole: only the doctor looks; the kiosk finds it out by itself when it opens
/// its window and reads its pages.
enum class Kind { blind, missing, whole };

/// Whether it is found in the state folder, which other users than the kiosk's may not read.
enum class In { state, other };

struct Check {
    std::string_view of;
    Finding (*look)(const Options&);
    Kind kind;
    In in = In::other;
};

constexpr std::array checks = {
    Check{"Display", &display, Kind::whole},
    Check{"Panel", &panel, Kind::whole},
    Check{"Touch", &touch, Kind::blind},
    Check{"Keypad", &keypad, Kind::whole},
    Check{"Typeface", &typeface, Kind::whole},
    Check{"Drawings", &figure, Kind::whole},
    Check{"Pages", &pages, Kind::whole},
    Check{"Staff", &staff, Kind::whole},
    Check{"Speech", &speech, Kind::missing},
    Check{"Sound", &sound, Kind::whole},
    Check{"State", &state, Kind::missing, In::state},
    Check{"Disk", &disk, Kind::missing},
    Check{"Clock", &clock, Kind::missing},
    Check{"Defaults", &defaults_of, Kind::whole},
    Check{"Starts", &starts, Kind::whole, In::state},
    Check{"Crashes", &crashes, Kind::whole, In::state},
    Check{"Updates", &newer_pages, Kind::whole, In::state},
    Check{"Versions", &versions, Kind::whole},
};

/// With what to do as it can be done on this machine, and with these folders.
Finding as_followed(Finding found, const Options& options) {
    found.advice = as_typed(options, without_sudo(std::move(found.advice)));
    return found;
}

/// One line that cannot be told costs none of the others.
Finding looked_at(const Check& check, const Options& options) try {
    return as_followed(check.look(options), options);
} catch (const std::exception& error) {
    const auto* const of_system = dynamic_cast<const std::system_error*>(&error);
    return {Severity::nuisance,
            fmt::format("This cannot be told: {}.", of_system ? base::durable::reason(*of_system) : error.what()),
            "Ask again as root, or as the user the kiosk runs as."};
}

/// By whoever types, who may be another user than the kiosk's. Root's folder is no kiosk's, so that is a fault.
Finding asked(const Check& check, const Options& options) {
    if (check.look == &state)
        if (auto fault = fault_of_state_for_root(options)) return as_followed(std::move(*fault), options);
    const auto owner = check.in == In::state ? closed_to_this_user(options.state) : std::nullopt;
    return owner && *owner != "root" ? as_followed(not_looked_at(options.state, *owner), options)
                                     : looked_at(check, options);
}

/// Where there is something to do without a fault, it is a note.
std::string_view mark(const Finding& finding) {
    const bool is_note = finding.severity == Severity::fine && !finding.advice.empty();
    return is_note ? "NOTE" : platform::mark(finding.severity);
}

std::string sentences(const Finding& finding) {
    return finding.advice.empty() ? finding.what : finding.what + " " + finding.advice;
}

}  // namespace

int doctor(const Options& options) {
    if (const auto user = user_of_kiosk(options)) {
        go_on_as(*user);
        fmt::print("Looked at as {}, the user that the kiosk runs as:\n", user->name);
    }
    int blocking = 0;
    for (const Check& check : checks) {
        const Finding finding = asked(check, options);
        fmt::print("{:<4}  {:<8}  {}\n", mark(finding), check.of, sentences(finding));
        blocking += finding.severity == Severity::blocking;
    }
    if (blocking > 0) fmt::print("The kiosk cannot start before the lines that begin with STOP are mended.\n");
    return blocking == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

void refuse_to_start_blind(const Options& options) {
    for (const Check& check : checks) {
        if (check.kind != Kind::blind) continue;
        const Finding finding = looked_at(check, options);
        if (finding.severity == Severity::blocking) throw Refused(sentences(finding));
    }
}

std::vector<staff::Check> checks_while_running(const Options& options) {
    std::vector<staff::Check> lines;
    for (const Check& check : checks)
        if (check.look != &display && check.look != &panel)
            lines.push_back({std::string(check.of), looked_at(check, options)});
    return lines;
}

void tell_what_is_missing(const Options& options) {
    for (const Check& check : checks) {
        if (check.kind == Kind::whole) continue;
        const Finding finding = looked_at(check, options);
        if (finding.severity != Severity::fine) base::tell("bodymap: {}\n", sentences(finding));
    }
}

}  // namespace commands
