#include "kiosk/presence.h"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;
using kiosk::Attention;
using kiosk::patience;
using kiosk::Presence;
using kiosk::Time;
using Finding = kiosk::Presence::Finding;

namespace {

constexpr Time start{};

Presence touched_at_the_start() {
    Presence presence;
    presence.set_patience({.before_asking = 90s, .asking = 20s});
    presence.touched(start);
    return presence;
}

}  // namespace

TEST_CASE("a short card waits as long as the clinic wants") {
    model::Clinic clinic;
    clinic.idle_after = 75s;
    clinic.notice = 25s;
    CHECK(patience(clinic, 0, Attention::sees).before_asking == 75s);
    CHECK(patience(clinic, 90, Attention::sees).before_asking == 75s);
    CHECK(patience(clinic, 0, Attention::sees).asking == 25s);
}

TEST_CASE("a long page waits half as long again as it takes to be read") {
    model::Clinic clinic;
    clinic.idle_after = 60s;
    CHECK(patience(clinic, 238, Attention::sees).before_asking == 90s);
    CHECK(patience(clinic, 238 * 4, Attention::sees).before_asking == 360s);
}

TEST_CASE("whoever reads a page of any length has a minute at least") {
    for (const int words : {0, 1, 50, 160, 500, 5'000})
        CHECK(patience(model::Clinic(), words, Attention::sees).before_asking >= 60s);
}

TEST_CASE("who listens has twice as long as who reads, to think and to answer") {
    model::Clinic clinic;
    clinic.idle_after = 75s;
    clinic.notice = 25s;
    CHECK(patience(clinic, 0, Attention::answers).before_asking == 150s);
    CHECK(patience(clinic, 0, Attention::listens).before_asking == 150s);
    CHECK(patience(clinic, 0, Attention::listens).asking == 50s);
    CHECK(patience(clinic, 238 * 4, Attention::listens).before_asking == 720s);
}

TEST_CASE("a visitor who does nothing is asked first, and counts as gone only when the question has waited") {
    Presence presence;
    presence.set_patience({.before_asking = 90s, .asking = 20s});
    CHECK(presence.asked_at() == std::nullopt);
    presence.touched(start);
    CHECK(presence.asked_at() == start + 90s);
    CHECK(presence.gone_at() == start + 110s);
    presence.touched(start + 30s);
    CHECK(presence.asked_at() == start + 120s);
}

TEST_CASE("on the attract screen nobody is asked, and nobody can be gone") {
    Presence presence = touched_at_the_start();
    presence.leave();
    CHECK(presence.asked_at() == std::nullopt);
    CHECK(presence.gone_at() == std::nullopt);
}

TEST_CASE("the question comes up once, and waits until the visitor counts as gone") {
    Presence presence = touched_at_the_start();
    CHECK(presence.look({}, start + 89s) == Finding::here);
    CHECK_FALSE(presence.asks());
    CHECK(presence.look({}, start + 90s) == Finding::asked);
    CHECK(presence.look({}, start + 99s) == Finding::here);
    CHECK(presence.question_waits_still(start + 99s) == 11s);
    CHECK(presence.look({}, start + 100s) == Finding::reminded);
    CHECK(presence.look({}, start + 100500ms) == Finding::here);
    CHECK(presence.question_waits_still(start + 100500ms) == 10s);
    CHECK(presence.look({}, start + 106s) == Finding::reminded);
    CHECK(presence.look({}, start + 109s) == Finding::here);
    CHECK(presence.asks());
    CHECK(presence.look({}, start + 110s) == Finding::gone);
}

TEST_CASE("a touch answers the question, and does nothing else until the finger is lifted") {
    Presence presence = touched_at_the_start();
    presence.look({}, start + 90s);
    CHECK(presence.look({.touched = true, .finger_down = true}, start + 95s) == Finding::answered);
    CHECK_FALSE(presence.asks());
    CHECK(presence.takes_touches());
    CHECK(presence.look({.finger_down = true}, start + 96s) == Finding::here);
    CHECK(presence.takes_touches());
    CHECK(presence.look({}, start + 97s) == Finding::here);
    CHECK_FALSE(presence.takes_touches());
    CHECK(presence.asked_at() == start + 185s);
}

TEST_CASE("whoever touches a page that was left long ago is somebody else") {
    Presence presence = touched_at_the_start();
    CHECK(presence.look({.touched = true}, start + 1h) == Finding::gone);
}

TEST_CASE("who listens is there, and so is who was brought before the first frame") {
    Presence presence = touched_at_the_start();
    CHECK(presence.look({.listens = true}, start + 1h) == Finding::here);
    CHECK(presence.asked_at() == start + 1h + 90s);
    presence.leave();
    presence.set_patience({.before_asking = 90s, .asking = 20s});
    CHECK(presence.look({}, start + 2h) == Finding::here);
    CHECK(presence.asked_at() == start + 2h + 90s);
}

TEST_CASE("whoever listens is asked only when it has been quiet for as long as a reader may do nothing") {
    Presence presence = touched_at_the_start();
    // A frame when a sentence begins, and one when the last has ended.
    for (const auto at : {1s, 20s, 60s}) CHECK(presence.look({.listens = true}, start + at) == Finding::here);
    CHECK(presence.look({}, start + 88s) == Finding::here);
    CHECK(presence.asked_at() == start + 88s + 90s);
    CHECK(presence.look({}, start + 177s) == Finding::here);
    CHECK(presence.look({}, start + 178s) == Finding::asked);
}
