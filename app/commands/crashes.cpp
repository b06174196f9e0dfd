#include "commands/crashes.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <sstream>

#include "base/dates.h"
#include "base/enum_index.h"
#include "base/files.h"
#include "model/topic.h"
#include "platform/crash_note.h"

namespace commands {
namespace {

namespace fs = std::filesystem;
using Severity = platform::Finding::Severity;

std::string screen_of(const kiosk::Place& place) {
    if (place.screen == kiosk::Screen::attract) return "the first screen";
    if (place.screen == kiosk::Screen::map) return "the map";
    if (place.section != model::Section::benefit) return "page " + place.page;
    return fmt::format("page {}, {}", place.page, model::topic_names[base::index(place.topic)]);
}

/// What stands behind this word, up to the end of its line.
std::string line_of(const std::string& note, const std::string& word) {
    std::istringstream lines(note);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(word)) return line.substr(word.size());
    return "unknown";
}

std::chrono::system_clock::time_point written_at(const fs::path& file) {
    std::error_code error;
    const auto time = fs::last_write_time(file, error);
    return error ? std::chrono::system_clock::time_point()
                 : std::chrono::time_point_cast<std::chrono::system_clock::duration>(
                       std::chrono::file_clock::to_sys(time));
}

}  // namespace

fs::path crash_note_in(const fs::path& state) { return state / "crash.txt"; }

std::string in_crash_note(const kiosk::Session& session, const Pages& pages) {
    const std::string& language = session.settings().language;
    return fmt::format("{}{}; {}; Bodymap {}", screen_of(session.place()), language.empty() ? "" : ", in " + language,
                       pages.shown() == Pages::Shown::shipped ? "the pages it came with"
                                                              : "pages of " + pages.folders().front().string(),
                       BODYMAP_VERSION);
}

platform::Finding crashes(const Options& options) {
    const fs::path file = crash_note_in(options.state);
    const auto note = base::read_text(file);
    if (!note) return {.what = "The kiosk has not crashed."};
    const std::string signal = line_of(*note, "signal: ");
    const bool hung = signal.ends_with(platform::CrashNote::from_outside);
    return {Severity::nuisance,
            fmt::format("The kiosk {} on {:%Y-%m-%d at %H:%M} ({}), while it showed {}.",
                        hung ? "hung, or was ended by another program," : "crashed", base::local_time(written_at(file)),
                        signal, line_of(*note, "screen: ")),
            fmt::format("It has come up again by itself. Send {} to whoever makes the program, then delete it.",
                        file.string())};
}

}  // namespace commands
