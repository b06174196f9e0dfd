#include "kiosk/staff_door.h"

#include <catch2/catch_test_macros.hpp>
#include <string_view>

using namespace kiosk;
using namespace std::chrono_literals;
using Answer = PinGate::Answer;
using State = PinGate::State;
using Where = CornerHolds::Where;

namespace {

const Time start{1h};
constexpr std::string_view right_pin = "2468";

/// Somebody at the pad, with a clock of our own.
struct Pad {
    explicit Pad(PinTries tries = {}) : gate(tries, start) { gate.ask(now); }

    void types(std::string_view digits) {
        for (const char digit : digits) gate.type(digit, now);
    }
    /// What the log would say; nothing when the try was not taken.
    std::optional<PinEvent> tries(std::string_view digits) {
        gate.ask(now);
        types(digits);
        const auto made = gate.submit(now);
        if (!made) return std::nullopt;
        return gate.verified(made->number, made->digits == right_pin ? Answer::right : Answer::wrong, now);
    }
    void waits(std::chrono::milliseconds duration) {
        now += duration;
        if (const auto at = gate.due(); at && now >= *at) gate.leave();
    }

    Time now = start;
    PinGate gate;
};

/// A finger on the panel.
struct Hand {
    void holds(Where where, std::chrono::milliseconds how_long) {
        corners.pressed(where, now);
        now += how_long;
        corners.lifted(now);
        now += 100ms;
    }
    /// Whether a press held there, long enough for anything, opens the pad; and lets go.
    bool opens_with(Where where) {
        corners.pressed(where, now);
        now += 6s;
        const bool over = corners.is_over(now);
        corners.lifted(now);
        return over;
    }

    Time now = start;
    CornerHolds corners;
};

PinEvent wrong(int times, std::chrono::seconds wait) { return {PinEvent::Kind::wrong, times, wait}; }

}  // namespace

TEST_CASE("the gate is closed until it is asked, and the right PIN opens it") {
    PinGate closed({}, start);
    CHECK(closed.state() == State::closed);
    closed.type('2', start);
    CHECK(closed.typed() == 0);
    CHECK_FALSE(closed.submit(start));

    Pad pad;
    CHECK(pad.gate.state() == State::typing);
    CHECK(pad.tries(right_pin) == PinEvent{PinEvent::Kind::opened, 0, 0s});
    CHECK(pad.gate.state() == State::open);
    CHECK(pad.gate.tries() == PinTries{});
    pad.gate.leave();
    CHECK(pad.gate.state() == State::closed);
}

TEST_CASE("digits can be taken back, and what no PIN can be is not tried") {
    Pad pad;
    pad.types("24x 68");
    CHECK(pad.gate.typed() == 4);
    pad.gate.erase(pad.now);
    CHECK(pad.gate.typed() == 3);
    CHECK_FALSE(pad.gate.submit(pad.now));
    CHECK(pad.gate.tries() == PinTries{});
    pad.types("01234567890123");
    CHECK(pad.gate.typed() == 12);
    const auto made = pad.gate.submit(pad.now);
    REQUIRE(made);
    CHECK(made->digits == "246012345678");
    CHECK(pad.gate.typed() == 0);
}

TEST_CASE(
    "three wrong PINs cost nothing until the third, and then each costs twice as much, up to a quarter of an hour") {
    Pad pad;
    CHECK(pad.tries("1111") == wrong(1, 0s));
    CHECK(pad.tries("1111") == wrong(2, 0s));
    std::chrono::seconds total{0};
    int times = 3;
    for (const auto wait : {30s, 60s, 120s, 240s, 480s, 900s, 900s}) {
        CHECK(pad.tries("1111") == wrong(times++, wait));
        CHECK(pad.gate.wait(pad.now) == wait);
        pad.waits(wait);
        CHECK(pad.gate.wait(pad.now) == 0s);
        total += wait;
    }
    CHECK(total == 2730s);
    CHECK(wait_after(1'000'000) == 900s);
}

TEST_CASE("while one has to wait not even the right PIN is tried") {
    Pad pad;
    for (int i = 0; i < 3; ++i) pad.tries("1111");
    pad.waits(29'999ms);
    CHECK(pad.gate.wait(pad.now) == 1s);
    CHECK(pad.tries(right_pin) == std::nullopt);
    pad.waits(1ms);
    CHECK(pad.tries("") == PinEvent{PinEvent::Kind::opened, 3, 0s});  // the digits still stood there
}

TEST_CASE("leaving the pad and coming back makes no wait shorter") {
    Pad pad;
    for (int i = 0; i < 3; ++i) pad.tries("1111");
    pad.gate.leave();
    pad.waits(10s);
    pad.gate.ask(pad.now);
    CHECK(pad.gate.wait(pad.now) == 20s);
}

TEST_CASE("after the right PIN the tries count from the beginning") {
    Pad pad;
    for (int i = 0; i < 4; ++i) {
        pad.tries("1111");
        pad.waits(60s);
    }
    CHECK(pad.tries(right_pin)->kind == PinEvent::Kind::opened);
    pad.gate.leave();
    CHECK(pad.tries("1111") == wrong(1, 0s));
}

TEST_CASE("a restart gives nobody more tries, and makes the wait no shorter") {
    Pad before;
    for (int i = 0; i < 4; ++i) {
        before.tries("1111");
        before.waits(30s);
    }
    Pad after(before.gate.tries());
    CHECK(after.gate.wait(after.now) == 60s);
    CHECK(after.tries(right_pin) == std::nullopt);
    after.waits(60s);
    CHECK(after.tries("1111") == wrong(5, 120s));
}

TEST_CASE("the plug pulled while a PIN is looked at has cost a try") {
    Pad pad;
    pad.types("1111");
    REQUIRE(pad.gate.submit(pad.now));
    CHECK(pad.gate.tries().wrong_in_a_row == 1);
}

TEST_CASE("a pad that nobody touches closes after half a minute and forgets its digits") {
    Pad pad;
    pad.types("24");
    pad.waits(20s);
    pad.types("6");
    CHECK(pad.gate.due() == pad.now + 30s);
    pad.waits(29'999ms);
    CHECK(pad.gate.state() == State::typing);
    pad.waits(1ms);
    CHECK(pad.gate.state() == State::closed);
    CHECK(pad.gate.typed() == 0);
    CHECK(pad.gate.due() == std::nullopt);
    pad.gate.touched(pad.now);
    CHECK(pad.gate.state() == State::closed);
}

TEST_CASE("the staff screen does not close with the pad's time") {
    Pad pad;
    pad.tries(right_pin);
    pad.waits(1h);
    CHECK(pad.gate.state() == State::open);
}

TEST_CASE("while a PIN is looked at nothing more is typed, and it is looked at once") {
    Pad pad;
    pad.types(right_pin);
    const auto made = pad.gate.submit(pad.now);
    REQUIRE(made);
    CHECK(pad.gate.state() == State::checking);
    pad.types("1234");
    CHECK(pad.gate.typed() == 0);
    CHECK_FALSE(pad.gate.submit(pad.now));
    CHECK(pad.gate.verified(made->number, Answer::right, pad.now));
    CHECK_FALSE(pad.gate.verified(made->number, Answer::wrong, pad.now));
    CHECK(pad.gate.state() == State::open);
}

TEST_CASE("an answer to a try that somebody walked away from opens nothing") {
    Pad pad;
    pad.types(right_pin);
    const auto left = pad.gate.submit(pad.now);
    REQUIRE(left);
    pad.gate.leave();
    CHECK_FALSE(pad.gate.verified(left->number, Answer::right, pad.now));
    CHECK(pad.gate.state() == State::closed);
    pad.gate.ask(pad.now);
    pad.types("1111");
    const auto next = pad.gate.submit(pad.now);
    REQUIRE(next);
    CHECK_FALSE(pad.gate.verified(left->number, Answer::right, pad.now));
    CHECK(pad.gate.state() == State::checking);
    CHECK(pad.gate.verified(next->number, Answer::wrong, pad.now) == wrong(2, 0s));
}

TEST_CASE("one corner held for five seconds and then the other is staff's, once") {
    Hand hand;
    hand.holds(Where::first_corner, 5s);
    CHECK(hand.corners.took_press());
    CHECK(hand.corners.due() == std::nullopt);
    hand.now += 9s;
    hand.corners.pressed(Where::second_corner, hand.now);
    CHECK_FALSE(hand.corners.took_press());
    CHECK(hand.corners.due() == hand.now + 5s);
    CHECK_FALSE(hand.corners.is_over(hand.now + 4999ms));
    CHECK(hand.corners.is_over(hand.now + 5s));
    CHECK_FALSE(hand.corners.is_over(hand.now + 6s));
    CHECK(hand.corners.due() == std::nullopt);
}

TEST_CASE("a hand that trembles or comes down twice within its corner still holds it") {
    Hand hand;
    hand.corners.pressed(Where::first_corner, hand.now);
    hand.corners.slid(Where::first_corner);
    hand.now += 5s;
    hand.corners.lifted(hand.now);
    hand.holds(Where::first_corner, 200ms);
    hand.holds(Where::second_corner, 300ms);
    CHECK(hand.opens_with(Where::second_corner));
}

TEST_CASE("a hand that rests on one corner opens nothing, however long and however often") {
    for (const Where where : {Where::first_corner, Where::second_corner}) {
        Hand hand;
        for (int i = 0; i < 10; ++i) {
            hand.holds(where, 20s);
            CHECK_FALSE(hand.opens_with(where));
        }
    }
}

TEST_CASE("a corner that was lifted too early opens nothing") {
    Hand hand;
    hand.holds(Where::first_corner, 4999ms);
    CHECK_FALSE(hand.corners.took_press());
    CHECK_FALSE(hand.opens_with(Where::second_corner));
    hand.holds(Where::first_corner, 5s);
    hand.holds(Where::second_corner, 4999ms);
    CHECK(hand.corners.due() == std::nullopt);
}

TEST_CASE("who touches anything else in between, or comes too late, opens nothing") {
    Hand hand;
    hand.holds(Where::first_corner, 5s);
    hand.holds(Where::elsewhere, 100ms);
    CHECK_FALSE(hand.opens_with(Where::second_corner));
    hand.holds(Where::first_corner, 5s);
    hand.now += 10001ms;
    CHECK_FALSE(hand.opens_with(Where::second_corner));
}

TEST_CASE("the corners count in one order only") {
    Hand hand;
    hand.holds(Where::second_corner, 5s);
    CHECK_FALSE(hand.opens_with(Where::first_corner));
    CHECK(hand.opens_with(Where::second_corner));  // the first one was held just now
}

TEST_CASE("a press that slides out of its corner counts no more, even when it comes back") {
    for (const Where where : {Where::first_corner, Where::second_corner}) {
        Hand hand;
        if (where == Where::second_corner) hand.holds(Where::first_corner, 5s);
        hand.corners.pressed(where, hand.now);
        hand.corners.slid(Where::elsewhere);
        hand.corners.slid(where);
        hand.now += 10s;
        CHECK_FALSE(hand.corners.is_over(hand.now));
        hand.corners.lifted(hand.now);
        CHECK_FALSE(hand.corners.took_press());
        CHECK_FALSE(hand.opens_with(Where::second_corner));
    }
}

TEST_CASE("a press that slides into a corner opens nothing") {
    Hand hand;
    hand.corners.pressed(Where::elsewhere, hand.now);
    hand.corners.slid(Where::first_corner);
    hand.now += 10s;
    hand.corners.lifted(hand.now);
    CHECK_FALSE(hand.opens_with(Where::second_corner));
}

TEST_CASE("many short presses in the corner don't add up, and a lift that was lost ends its press") {
    Hand hand;
    for (int i = 0; i < 20; ++i) hand.holds(Where::first_corner, 900ms);
    CHECK_FALSE(hand.opens_with(Where::second_corner));
    hand.corners.pressed(Where::first_corner, hand.now);
    hand.now += 4s;
    hand.holds(Where::first_corner, 4s);  // the lift before was lost
    CHECK_FALSE(hand.opens_with(Where::second_corner));
}

TEST_CASE("a PIN is four to twelve digits") {
    CHECK(kiosk::is_pin("1234"));
    CHECK(kiosk::is_pin("123456789012"));
    for (const char* const wrong : {"", "123", "1234567890123", "12a4", "12 34", "-123", "１２３４"}) {
        INFO(wrong);
        CHECK_FALSE(kiosk::is_pin(wrong));
    }
}

TEST_CASE("only the PIN that was set opens the staff screen") {
    const std::string hash = kiosk::hash_of_pin("2468");
    CHECK(kiosk::opens("2468", hash));
    CHECK_FALSE(kiosk::opens("2469", hash));
    CHECK_FALSE(kiosk::opens("", hash));
}

TEST_CASE("the file shows neither the PIN nor that two clinics have the same") {
    const std::string hash = kiosk::hash_of_pin("2468");
    CHECK(hash.starts_with("$y$"));
    CHECK(hash.find("2468") == std::string::npos);
    CHECK(kiosk::hash_of_pin("2468") != hash);
}

TEST_CASE("a damaged hash opens for nobody") {
    for (const char* const damaged : {"", "*0", "$y$", "2468", "$nothing$like$this"}) {
        INFO(damaged);
        CHECK_FALSE(kiosk::opens("2468", damaged));
        CHECK_FALSE(kiosk::opens("", damaged));
    }
}
