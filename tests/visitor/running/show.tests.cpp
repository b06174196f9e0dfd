#include "visitor/running/show.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "figure/gait.h"
#include "visitor/running/stride_motion.h"

using namespace std::chrono_literals;
using visitor::Going;
using visitor::show_at;

namespace {

float apart(float a, float b) {
    const float between = std::abs(a - b);
    return std::min(between, 1 - between);
}

constexpr kiosk::Time begin{0s};
constexpr auto cycle = ui::motion::run + ui::motion::rest;

}  // namespace

TEST_CASE(
    "the runner runs at true pace for no more than 5 seconds, and then rests in each of a stride's steps in turn") {
    CHECK(ui::motion::run < 5s);
    for (std::size_t turn = 0; turn < 6; ++turn) {
        const kiosk::Time from = begin + turn * cycle;
        CHECK_FALSE(show_at(from + 1s, Going::runs).rests);
        const visitor::Show rests = show_at(from + ui::motion::run, Going::runs);
        CHECK(rests.rests);
        CHECK(rests.step == turn % 5);
        CHECK(rests.phase == visitor::phase_of_step(turn % 5));
        CHECK(rests.next == from + cycle);
        CHECK(show_at(from + 1s, Going::runs).turn == turn);
        const float moved = apart(show_at(from + 1s, Going::runs).phase, show_at(from + 1s + 70ms, Going::runs).phase);
        CHECK(std::abs(moved - 0.1F) < 0.08F);
    }
}

TEST_CASE("the runner comes to rest without a jump") {
    float before = show_at(begin, Going::runs).phase;
    for (auto at = 50ms; at <= ui::motion::run; at += 50ms) {
        const float phase = show_at(begin + at, Going::runs).phase;
        CHECK(apart(phase, before) <= 0.08F);
        before = phase;
    }
    const auto end = ui::motion::run - 50ms;
    CHECK(apart(show_at(begin + end, Going::runs).phase, visitor::phase_of_step(0)) < 0.01F);
}

TEST_CASE("with less motion the runner is a still at every moment, and all five steps are shown") {
    for (const Going going : {Going::still, Going::dark})
        for (std::size_t turn = 0; turn < 10; ++turn) {
            const auto each =
                going == Going::dark ? std::chrono::milliseconds(ui::motion::drift_every) : ui::motion::rest;
            const visitor::Show show = show_at(begin + turn * each + 1s, going);
            CHECK(show.rests);
            CHECK(show.step == turn % 5);
            CHECK(show.next == begin + (turn + 1) * each);
        }
}

TEST_CASE("whoever's muscle is touched slows down and rests where it works hardest, and then its page opens") {
    for (const char* area : {"quads", "calves", "hamstrings", "shins", "hip-flexors", "feet", "glutes"})
        for (const float from : {0.0F, 0.1F, 0.4F, 0.7F, 0.95F})
            for (const bool ran : {true, false}) {
                const visitor::MuscleTouch touch = {area, {0, from}, ran, begin};
                INFO(area << " from " << from);
                float before = touch.phase(begin);
                for (auto at = 50ms; at <= 1s; at += 50ms) {
                    const float phase = touch.phase(begin + at);
                    CHECK(apart(phase, before) < 0.16F);
                    before = phase;
                }
                CHECK(apart(touch.phase(begin + ui::motion::comes_to_rest), figure::hardest_at(area)) < 0.001F);
                CHECK(touch.rests(begin + ui::motion::comes_to_rest));
                CHECK(touch.opens() == begin + ui::motion::opens);
            }
}

TEST_CASE("each moment of a stride belongs to the nearest of its steps") {
    for (std::size_t step = 0; step < 5; ++step) CHECK(visitor::step_at(visitor::phase_of_step(step)) == step);
    CHECK(visitor::step_at(0.99F) == 0);
    CHECK(visitor::step_at(0.6F) == 3);
}

TEST_CASE("a stride plays twice at a quarter of true pace, can be stopped, and rests by itself") {
    visitor::StrideMotion motion;
    motion.go_to(0.5F, begin, true);
    motion.play(begin);
    const auto takes = 2 * 4 * figure::stride_time;
    CHECK(motion.plays(begin + takes - 1ms));
    CHECK_FALSE(motion.moves(begin + takes));
    CHECK(apart(motion.phase(begin + takes), 0.5F) < 0.001F);
    CHECK(apart(motion.phase(begin + figure::stride_time), 0.75F) < 0.001F);
    motion.stop(begin + figure::stride_time);
    CHECK_FALSE(motion.moves(begin + figure::stride_time + 1ms));
    CHECK(apart(motion.phase(begin + 9s), 0.75F) < 0.001F);
}

TEST_CASE("from one step to another the runner goes the shorter way; with less motion at once") {
    visitor::StrideMotion motion;
    motion.go_to(0.75F, begin, false);
    CHECK(motion.phase(begin + 100ms) > 0.75F);  // backwards, through the landing
    CHECK(apart(motion.phase(begin + 1s), 0.75F) < 0.001F);
    motion.go_to(0.18F, begin + 2s, true);
    CHECK(motion.phase(begin + 2s) == 0.18F);
    CHECK_FALSE(motion.moves(begin + 2s));
}
