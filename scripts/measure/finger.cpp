#include "finger.h"

#include <algorithm>
#include <thread>

namespace measure {
namespace {

using namespace std::chrono_literals;

constexpr auto still_after = 350ms;
constexpr auto longest_answer = 3s;
constexpr auto one_picture = 4ms;  // what is told of within this is of one picture

double in_ms(Clock::duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

/// Counts pictures, each of which may be told of in parts.
struct Count {
    int pictures = 0;
    Time last{};
    long redrawn = 0;
    long changed = 0;

    void add(const Drawn& drawn) {
        redrawn += drawn.redrawn;
        changed += drawn.changed;
        if (drawn.changed == 0) return;
        if (drawn.when - last > one_picture) ++pictures;
        last = drawn.when;
    }
    Pictures over(Clock::duration time) const { return {pictures / (in_ms(time) / 1000), redrawn, changed}; }
};

}  // namespace

std::optional<Answer> Finger::waits_for_change(Time since, std::chrono::milliseconds longest) {
    Answer answer;
    Time last{};
    for (Time until = since + longest;;) {
        const auto drawn = screen_.next(last == Time{} ? until : std::min(last + still_after, until + longest_answer));
        if (!drawn && last == Time{}) return std::nullopt;
        if (!drawn) break;
        answer.redrawn += drawn->redrawn;
        answer.changed += drawn->changed;
        if (drawn->changed == 0) continue;
        if (last == Time{}) answer.first = in_ms(drawn->when - since);
        last = drawn->when;
        if (last - since > longest + longest_answer) break;
    }
    answer.finished = in_ms(last - since);
    return answer;
}

std::optional<Answer> Finger::taps(Spot spot) {
    screen_.point_at(spot);
    // Not in step with the pictures of whoever draws all the time.
    constexpr unsigned odd = 7;
    watches(500ms + std::chrono::milliseconds(++tapped_ * odd % 17));
    const Time now = Clock::now();
    screen_.press();
    screen_.release();
    auto answer = waits_for_change(now, longest_answer);
    watches(300ms);
    return answer;
}

Pictures Finger::drags(const Box& box, std::chrono::seconds time) {
    constexpr auto told_every = std::chrono::microseconds(16'667);
    constexpr int step = 6;
    constexpr int leg = 50;
    Spot spot = {box.centre().x, static_cast<int>(box.y + box.h * 0.8F)};
    screen_.point_at(spot);
    watches(300ms);
    screen_.press();
    Count count;
    const Time begin = Clock::now();
    Time told = begin;
    for (int i = 0; told < begin + time; ++i) {
        spot.y += i / leg % 2 == 0 ? -step : step;
        screen_.point_at(spot);
        told += told_every;
        while (const auto drawn = screen_.next(told)) count.add(*drawn);
    }
    screen_.release();
    return count.over(Clock::now() - begin);
}

Pictures Finger::watches(std::chrono::milliseconds time) {
    Count count;
    const Time begin = Clock::now();
    while (const auto drawn = screen_.next(begin + time)) count.add(*drawn);
    return count.over(time);
}

void Finger::lets_settle(std::chrono::milliseconds longest) {
    const Time end = Clock::now() + longest;
    while (Clock::now() < end && watches(still_after).changed > 0) continue;
}

}  // namespace measure
