#include "hour.h"

#include <fmt/format.h>
#include <signal.h>

#include <random>

#include "finger.h"

namespace measure {
namespace {

using namespace std::chrono_literals;

constexpr int width = 1920;
constexpr int height = 1080;
constexpr auto soon = 10min;  // by then most pages have been looked at
constexpr auto longest_start = 30s;

bool is_there(const Process& program) { return kill(program.id(), 0) == 0 && use_of(program.id()).processes > 0; }

/// A visitor's next touch, and how long they look at what comes of it.
class Visitors {
  public:
    explicit Visitors(unsigned seed) : dice_(seed) {}

    Spot spot() { return {any(0, width - 1), any(0, height - 1)}; }
    std::chrono::milliseconds pause() {
        constexpr int one_leaves_in = 60;
        return any(1, one_leaves_in) == 1 ? std::chrono::milliseconds(100s) : std::chrono::milliseconds(any(300, 4000));
    }

  private:
    int any(int least, int most) { return std::uniform_int_distribution(least, most)(dice_); }

    std::mt19937 dice_;
};

/// A visitor who chose larger text moved the buttons, so that a touch that meets nothing is followed by others: one
/// that hangs answers none of them.
bool answers(Finger& finger, const Places& places) {
    if (finger.taps(places.help) || finger.taps(places.start_over)) return true;
    constexpr int across = 4;
    constexpr int down = 4;
    for (int i = 0; i < across * down; ++i)
        if (finger.taps({(2 * (i % across) + 1) * width / (2 * across), (2 * (i / across) + 1) * height / (2 * down)}))
            return true;
    return false;
}

}  // namespace

Hour pass(const Subject& kiosk, const Places& places, std::chrono::minutes minutes, unsigned seed) {
    Hour hour;
    Screen screen(width, height);
    Finger finger(screen);
    auto environment = kiosk.environment;
    environment["DISPLAY"] = screen.name();
    const Process program(kiosk.command, environment);
    const Time begin = Clock::now();
    while (!screen.shows_a_picture() && screen.next(begin + longest_start)) continue;
    Visitors visitors(seed);
    for (; hour.minutes < minutes.count() && is_there(program); ++hour.minutes) {
        const Time end = begin + std::chrono::minutes(hour.minutes + 1);
        for (Time next = Clock::now(); Clock::now() < end;) {
            constexpr auto looks_for = 100ms;
            finger.watches(looks_for);
            if (!screen.shows_a_picture()) hour.black += looks_for;
            if (Clock::now() < next) continue;
            finger.taps(visitors.spot());
            ++hour.touches;
            next = Clock::now() + visitors.pause();
        }
        finger.lets_settle(2s);
        if (!answers(finger, places)) ++hour.unanswered;
        if (hour.minutes + 1 == soon / 1min) hour.megabytes_soon = use_of(program.id()).megabytes;
    }
    hour.ended = !is_there(program);
    hour.megabytes_end = use_of(program.id()).megabytes;
    return hour;
}

std::string as_text(const Hour& hour) {
    return fmt::format(
        "{} minutes of real time, {} touches: {}, {:.1f} seconds black, {} minutes that ended without an "
        "answer.\nMemory {:.1f} MB after {} minutes, {:.1f} MB at the end.\n",
        hour.minutes, hour.touches, hour.ended ? "it ended by itself" : "it was there to the end",
        std::chrono::duration<double>(hour.black).count(), hour.unanswered, hour.megabytes_soon, soon / 1min,
        hour.megabytes_end);
}

}  // namespace measure
