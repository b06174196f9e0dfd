#include <chrono>
#include <cstdlib>
#include <utility>

#include "commands/commands.h"
#include "commands/content.h"
#include "kiosk/pace.h"
#include "platform/window.h"
#include "screen/kiosk.h"

namespace commands {
namespace {

using namespace std::chrono_literals;

// While a monitor is off there is nothing to draw on.
constexpr auto look_for_monitor_every = 1s;

}  // namespace

int run(const Options& options) {
    const content::Loaded loaded = load(options.content);
    report(loaded.problems, stderr);
    const screen::Body body(options.assets / "figure");
    const Size size = read_size(options.size);
    platform::Window window(options.window ? platform::Mode::window : platform::Mode::full_screen,
                            {size.width, size.height});
    const float diagonal =
        options.diagonal.value_or(window.reported_diagonal().value_or(screen::usual_diagonal_inches));
    screen::Kiosk kiosk({.renderer = window.renderer(),
                         .body = body,
                         .icon_folder = options.assets / "icons",
                         .content_folder = options.content,
                         .diagonal_inches = diagonal},
                        loaded.library);
    kiosk::Pace pace;
    pace.disturbed();
    platform::Input waiting;
    while (true) {
        const platform::Window::Events events = window.wait(pace.sleep(std::chrono::steady_clock::now()));
        if (events.close) return EXIT_SUCCESS;
        if (events.anything) pace.disturbed();
        waiting.append(events.input);
        const kiosk::Time now = std::chrono::steady_clock::now();
        if (!pace.due(now)) continue;
        if (!window.renderer().can_draw()) {
            pace.drew(now, false, now + look_for_monitor_every);
            continue;
        }
        const screen::Kiosk::Next next = kiosk.frame(std::exchange(waiting, {}), now);
        pace.drew(now, next.moving, next.wake);
    }
}

}  // namespace commands
