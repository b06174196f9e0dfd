#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "base/memory.h"
#include "base/phrases.h"
#include "base/tell.h"
#include "commands/check_content.h"
#include "commands/commands.h"
#include "commands/crashes.h"
#include "commands/doctor.h"
#include "commands/mend_note.h"
#include "commands/only_kiosk.h"
#include "commands/pages.h"
#include "commands/speech.h"
#include "commands/staff.h"
#include "commands/starts.h"
#include "commands/touched_here.h"
#include "content/first_screen.h"
#include "kiosk/counts_writer.h"
#include "platform/chime.h"
#include "platform/crash_note.h"
#include "platform/environment_for_sdl.h"
#include "platform/fonts.h"
#include "platform/lull.h"
#include "platform/pace.h"
#include "platform/stray_signals.h"
#include "platform/watchdog.h"
#include "platform/window.h"
#include "preview/preview.h"
#include "visitor/running/attract_runner.h"

namespace commands {
namespace {

using namespace std::chrono_literals;

// While a monitor is off there is nothing to draw on.
constexpr auto look_for_monitor_every = 1s;

// Pixels: a window that fits the screen of a desk.
constexpr int preview_width = 1600;
constexpr int preview_height = 900;

/// What there is to do between two frames.
enum class Then {
    as_before,
    draw,  ///< the picture may have changed
    end
};

/// Draws frames when they are due until somebody closes the window. `draw` is the kiosk's or the preview's frame;
/// `renew` is called between two frames. What has happened before, `begun`, counts in the first one.
template <class Draw, class Renew>
int show(platform::Window& window, platform::Watchdog& watchdog, Draw draw, Renew renew,
         platform::Window::Events begun = {}) {
    if (begun.close) return EXIT_SUCCESS;
    platform::Pace pace;
    platform::Lull lull;
    pace.invalidate();
    lull.stirs(std::chrono::steady_clock::now());
    platform::Input waiting = std::move(begun.input);
    while (true) {
        const kiosk::Time before = std::chrono::steady_clock::now();
        const platform::Window::Events events =
            window.wait(lull.sleep(before, watchdog.sleep(before, pace.sleep(before))));
        if (events.close) return EXIT_SUCCESS;
        const Then then = renew();
        if (then == Then::end) return EXIT_SUCCESS;
        waiting.append(events.input);
        const kiosk::Time now = std::chrono::steady_clock::now();
        if (events.anything || then == Then::draw) {
            pace.invalidate();
            lull.stirs(now);
        }
        // In no frame's time: it takes longer than one may be late.
        if (!pace.due(now) && lull.take(now)) base::give_memory_back();
        if (!pace.due(now) && !watchdog.due(now)) continue;
        if (!window.renderer().can_draw()) {
            waiting = {};  // nobody sees what they touch
            waiting.pointer_events.push_back({.kind = platform::PointerEvent::Kind::cancel});
            pace.drew(now, false, now + look_for_monitor_every);
            watchdog.presented(now);
            continue;
        }
        const visitor::Kiosk::Next next = draw(std::exchange(waiting, {}), now);
        pace.drew(now, next.moving, next.wake);
        if (next.moving) lull.stirs(now);
        watchdog.presented(now);
    }
}

/// Of the clinic's panel, as far as somebody has said.
std::optional<float> told_diagonal(const Options& options, const model::Clinic& clinic) {
    return options.diagonal ? options.diagonal : clinic.diagonal_inches;
}

/// As good as it is known.
float diagonal_of(const Options& options, const model::Clinic& clinic, const platform::Window& window) {
    const std::optional<float> told = told_diagonal(options, clinic);
    return (told ? told : window.reported_diagonal()).value_or(ui::usual_diagonal_inches);
}

preview::Edition edition_of(const Pages& pages, std::vector<model::Problem> problems) {
    preview::Edition edition = {
        .library = pages.live().shared_library(), .problems = std::move(problems), .outdated = pages.live().outdated()};
    edition.changed = pages.live().changed();
    for (const base::FolderFile& file : pages.live().listing().files)
        edition.saved[file.name] = std::chrono::system_clock::time_point(std::chrono::nanoseconds(file.stamp.modified));
    edition.now = std::chrono::system_clock::now();
    return edition;
}

std::vector<model::Problem> everything_in(const Options& options, const Pages& pages) {
    return problems_in(options, pages.live().library(), pages.found(), Depth::screen);
}

// On the writer's thread, where nothing may be thrown.
void tell_of_counts(const std::string& problem) {
    std::fprintf(stderr, "bodymap: %s\n", problem.empty() ? "The usage counts are written again." : problem.c_str());
}

std::chrono::sys_seconds second_now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

auto hour_now() { return kiosk::hour_at(std::chrono::system_clock::now()); }

/// What the kiosk is heard with, and counted by.
struct Outlets {
    explicit Outlets(const Options& options) : counts(options.state, tell_of_counts) {}

    platform::Voice voice{{}, [] { platform::Window::wake(); }};
    platform::Chime chime;
    kiosk::usage::Writer counts;
};

/// All of these have to outlive the kiosk.
visitor::Kiosk::Parts parts_of_kiosk(const Options& options, const std::vector<std::filesystem::path>& folders,
                                     const model::Clinic& clinic, const visitor::Body& body, platform::Window& window,
                                     Outlets& outlets) {
    return {.renderer = window.renderer(),
            .body = body,
            .icon_folder = options.assets / "icons",
            .content_folders = folders,
            .answering = answering(folders.front()),
            .reading_out = reading_out,
            .saying = saying,
            .voice = &outlets.voice,
            .diagonal_inches = diagonal_of(options, clinic, window),
            .counted = [&outlets](const kiosk::UsageEvent& what) { outlets.counts.count(what, hour_now()); },
            .wall_clock = second_now,
            .chime = [&outlets](int volume) { outlets.chime.sound(volume); }};
}

bool is_visited(const visitor::Kiosk& kiosk) { return kiosk.session().place().screen != kiosk::Screen::attract; }

std::string status_of(const Pages& pages) {
    if (pages.shown() == Pages::Shown::shipped)
        return fmt::format("Shows the pages it came with: it failed {} times with the clinic's.",
                           Starts::most_failures);
    const auto mistakes = std::ranges::count_if(pages.problems(), model::is_error);
    return fmt::format("Shows {} of the clinic's, {} to mend.",
                       base::count_phrase(pages.live().library().pages.size(), "page", "pages"), mistakes);
}

std::shared_ptr<const model::Library> library_of(const Pages& pages, const TouchedHere& touched) {
    return touched.into(pages.live().shared_library());
}

void look_at_touches(const Pages& pages, TouchedHere& touched) {
    if (pages.live().shared_library()->clinic.touched_here) touched.look();
}

/// What takes part in a kiosk that runs, beside its window.
struct Running {
    Pages& pages;
    Outlets& outlets;
    TouchedHere& touched;
    visitor::Kiosk& kiosk;
    Staff& staff;
    MendNote& mend_note;
    platform::Watchdog& watchdog;
    bool has_shown = false;              ///< the first picture is up
    std::set<std::string> to_mend = {};  ///< files with mistakes that were told
    platform::Voice::State said = outlets.voice.state();
};

/// To whoever has to mend them, or watches over the kiosk.
void tell_of_pages(Running& running) {
    report(running.pages.problems());
    std::set<std::string> to_mend;
    for (const model::Problem& problem : running.pages.problems())
        if (model::is_error(problem)) to_mend.insert(problem.where.file);
    for (const std::string& file : std::exchange(running.to_mend, to_mend))
        if (!to_mend.contains(file)) base::tell("{}: nothing is left to mend here\n", file);
    running.watchdog.says(status_of(running.pages));
    running.mend_note.look(running.pages);
}

void after_a_visit(Running& running) {
    running.outlets.counts.flush();
    base::give_memory_back();
    look_at_touches(running.pages, running.touched);
}

Then between_frames(Running& running) {
    const platform::Voice::State says = running.outlets.voice.state();
    const bool moved_on = says != std::exchange(running.said, says);  // and with it what is marked, and in view
    const bool attended = running.staff.attend(std::chrono::steady_clock::now());
    if (running.staff.leaves()) return Then::end;
    const bool touched_otherwise = running.touched.bring_back();
    const bool are_others = running.has_shown && running.pages.refresh();
    if (touched_otherwise || are_others) running.kiosk.update(library_of(running.pages, running.touched));
    if (are_others) running.staff.pages_changed();
    // Not before what is new is on the screen, and without waiting for it.
    if (running.has_shown && !are_others && running.pages.take_looked()) tell_of_pages(running);
    return moved_on || attended || touched_otherwise || are_others ? Then::draw : Then::as_before;
}

/// What there is to show at first: what the first screen needs, and where that is not whole, all pages.
struct First {
    std::shared_ptr<const model::Library> library;
    std::unique_ptr<Pages> pages = nullptr;
};

First read_first(const Options& options, Pages::Shown shown) {
    const base::Letters letters = platform::typeface_letters();
    auto first =
        content::first_screen(Pages::folders(options, shown).front(), visitor::areas_on_first_screen(), &letters);
    if (first) return {std::make_shared<const model::Library>(std::move(*first))};
    auto pages = std::make_unique<Pages>(options, shown);
    auto library = pages->live().shared_library();
    return {std::move(library), std::move(pages)};
}

/// Draws a frame that nothing was done to.
void show_first_screen(platform::Window& window, visitor::Kiosk& kiosk) {
    if (!window.renderer().can_draw()) return;
    kiosk.frame({}, std::chrono::steady_clock::now());
    kiosk.presented(std::chrono::steady_clock::now());
}

int run_kiosk(const Options& options, Starts* starts) {
    platform::CrashNote crash_note(crash_note_in(options.state));
    refuse_to_start_blind(options);
    const Size size = read_size(options.size);
    const auto shown = starts && starts->safely() ? Pages::Shown::shipped : Pages::Shown::clinics;
    // It changes while no other thread reads it.
    std::optional<platform::EnvironmentForSdl> environment(std::in_place);
    // SDL opens the window on this thread only. What shows first is read meanwhile, and nothing else, which would take
    // the processor from the display's server; all else, while visitors have that in view.
    auto reads_first = std::async(std::launch::async, [&] { return read_first(options, shown); });
    platform::Window window(options.window ? platform::Mode::window : platform::Mode::full_screen,
                            {size.width, size.height});
    First first = reads_first.get();
    environment.reset();
    Outlets outlets(options);
    visitor::Body body;
    visitor::Kiosk kiosk(
        parts_of_kiosk(options, Pages::folders(options, shown), first.library->clinic, body, window, outlets),
        first.library);
    show_first_screen(window, kiosk);
    auto reads_body = std::async(std::launch::async, [&] { return visitor::Body(options.assets / "figure"); });
    auto reads_pages = std::async(std::launch::async, [&] {
        return first.pages ? std::move(first.pages) : std::make_unique<Pages>(options, shown);
    });
    platform::Window::Events begun = window.wait(0ms);  // is kept until all is there
    body = reads_body.get();
    const std::unique_ptr<Pages> there = reads_pages.get();
    Pages& pages = *there;
    TouchedHere touched(options, &platform::Window::wake);
    kiosk.update(library_of(pages, touched));
    look_at_touches(pages, touched);
    Staff staff(options, pages, kiosk.staff(), &platform::Window::wake, std::chrono::steady_clock::now());
    MendNote mend_note(options);
    platform::Watchdog watchdog;
    Running running = {pages, outlets, touched, kiosk, staff, mend_note, watchdog};
    return show(
        window, watchdog,
        [&](const platform::Input& input, kiosk::Time now) {
            const bool visited = is_visited(kiosk);
            const visitor::Kiosk::Next next = kiosk.frame(input, now);
            kiosk.presented(std::chrono::steady_clock::now());
            crash_note.says(in_crash_note(kiosk.session(), pages));
            if (starts) starts->goes_on(now);
            if (visited && !is_visited(kiosk)) after_a_visit(running);
            if (!std::exchange(running.has_shown, true)) {
                if (!options.window) tell_what_is_missing(options);  // on a desk nothing is
                platform::Window::wake();                            // there may be something to tell of the pages
            }
            staff.attend(now);
            return next;
        },
        [&] { return between_frames(running); }, std::move(begun));
}

}  // namespace

int run(const Options& options) {
    if (!options.size.empty() && !options.window) throw Refused("--size is that of a window: write --window as well.");
    if (options.window) return run_kiosk(options, nullptr);
    const platform::StraySignals passed_over;
    const OnlyKiosk only(options.state);
    Starts starts(options.state, std::chrono::steady_clock::now(), std::chrono::system_clock::now());
    return run_kiosk(options, &starts);
}

int preview(const Options& options) {
    Pages pages(options);
    const visitor::Body body(options.assets / "figure");
    const Size size = read_size(options.size, {preview_width, preview_height});
    platform::Window window(platform::Mode::window, {size.width, size.height});
    preview::Preview preview(
        {.renderer = window.renderer(),
         .body = body,
         .icon_folder = options.assets / "icons",
         .content_folders = pages.folders(),
         .answering = answering(options.content),
         .diagonal_inches = told_diagonal(options, pages.live().library().clinic).value_or(ui::usual_diagonal_inches),
         .pages = visitor::Kiosk::Parts::Pages::all},
        edition_of(pages, pages.problems()));
    // What takes longer to find is looked for once the page is on the screen.
    enum class Close { wanted, due, done } look = Close::wanted;
    MendNote mend_note(options);
    platform::Watchdog watchdog;
    return show(
        window, watchdog,
        [&](const platform::Input& input, kiosk::Time now) {
            const visitor::Kiosk::Next next = preview.frame(input, now);
            if (look == Close::wanted) {
                look = Close::due;
                platform::Window::wake();
            }
            return next;
        },
        [&] {
            if (pages.refresh()) {
                preview.show(edition_of(pages, pages.problems()));
                look = Close::wanted;
                return Then::draw;
            }
            if (look != Close::due) return Then::as_before;
            look = Close::done;
            mend_note.look(pages);
            preview::Edition edition = edition_of(pages, everything_in(options, pages));
            edition.changed.clear();
            preview.show(std::move(edition));
            return Then::draw;
        });
}

}  // namespace commands
