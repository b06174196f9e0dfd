#include "visitor/running/show.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "figure/gait.h"

namespace visitor {

using namespace ui;

namespace {

using seconds = std::chrono::duration<float>;

constexpr std::array<float, model::Stride::step_count> phases = {0, 0.18F, 0.33F, 0.5F, 0.75F};

// Before a rest the pace dies away over so many seconds.
constexpr seconds slows_over{0.7F};

float part_of_turn(float phase) { return phase - std::floor(phase); }

// Strides still to go, when so much time is left until the rest.
float strides_left(seconds left) {
    const float stride = seconds(figure::stride_time).count();
    if (left >= slows_over) return (left.count() - slows_over.count() / 2) / stride;
    return left.count() * left.count() / (2 * slows_over.count()) / stride;
}

}  // namespace

float phase_of_step(std::size_t step) { return phases.at(step); }

std::size_t step_at(float phase) {
    const auto away = [phase](float step) {
        const float apart = std::abs(part_of_turn(phase) - step);
        return std::min(apart, 1 - apart);
    };
    return static_cast<std::size_t>(std::ranges::min_element(phases, {}, away) - phases.begin());
}

Show show_at(kiosk::Time now, Going going) {
    const auto since_epoch = now.time_since_epoch();
    const auto run = going == Going::runs ? motion::run : std::chrono::milliseconds(0);
    const auto rest = going == Going::dark ? std::chrono::milliseconds(motion::drift_every) : motion::rest;
    const auto gone = since_epoch % (run + rest);
    Show show;
    show.turn = static_cast<std::size_t>(since_epoch / (run + rest));
    show.step = show.turn % phases.size();
    show.phase = phases[show.step];
    show.rests = gone >= run;
    show.rests_since = now - gone + run;
    show.next = now - gone + run + rest;
    if (show.rests) return show;
    const auto frame = gone / motion::run_frame;
    show.phase = part_of_turn(show.phase - strides_left(run - frame * motion::run_frame) + 1000);
    show.next = now - gone + (frame + 1) * motion::run_frame;
    return show;
}

// It begins at the pace that there was, and eases out.
float MuscleTouch::phase(kiosk::Time now) const {
    const float way = part_of_turn(figure::hardest_at(area) - from.phase);
    if (way < 0.01F || way > 0.99F) return figure::hardest_at(area);
    const float x = std::clamp(seconds(now - at) / seconds(motion::comes_to_rest), 0.0F, 1.0F);
    constexpr float least = 1.5F;
    constexpr float most = 4;
    const float own_pace = seconds(motion::comes_to_rest) / seconds(figure::stride_time) / way;
    const float power = ran ? std::clamp(own_pace, least, most) : 2;
    return part_of_turn(from.phase + way * (1 - std::pow(1 - x, power)));
}

bool MuscleTouch::rests(kiosk::Time now) const { return now - at >= motion::comes_to_rest; }
kiosk::Time MuscleTouch::opens() const { return at + motion::opens; }

}  // namespace visitor
