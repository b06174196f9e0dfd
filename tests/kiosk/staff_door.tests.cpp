#include "kiosk/staff_door.h"

#include <catch2/catch_test_macros.hpp>
#include <string_view>

using namespace kiosk;
using namespace std::chrono_literals;
using Answer = PinGate::Answer;
using State = PinGate::State;
using Where = CornerHold::Where;

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
        gate.tick(now);
    }

    Time now = start;
    PinGate gate;
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

TEST_CASE("a press held in the corner for five seconds is staff's, once") {
    CornerHold hold;
    CHECK(hold.due() == std::nullopt);
    hold.pressed(Where::in_corner, start);
    CHECK(hold.due() == start + 5s);
    CHECK_FALSE(hold.is_over(start + 4999ms));
    CHECK(hold.is_over(start + 5s));
    CHECK_FALSE(hold.is_over(start + 6s));
    CHECK(hold.due() == std::nullopt);
}

TEST_CASE("a press that trembles within the corner is still held") {
    CornerHold hold;
    hold.pressed(Where::in_corner, start);
    hold.slid(Where::in_corner);
    CHECK(hold.is_over(start + 5s));
}

TEST_CASE("a press lifted too early opens nothing") {
    CornerHold hold;
    hold.pressed(Where::in_corner, start);
    hold.lifted();
    CHECK(hold.due() == std::nullopt);
    CHECK_FALSE(hold.is_over(start + 10s));
}

TEST_CASE("a press that slides out of the corner counts no more, even when it comes back") {
    CornerHold hold;
    hold.pressed(Where::in_corner, start);
    hold.slid(Where::elsewhere);
    hold.slid(Where::in_corner);
    CHECK_FALSE(hold.is_over(start + 10s));
}

TEST_CASE("a press that slides into the corner opens nothing") {
    CornerHold hold;
    hold.pressed(Where::elsewhere, start);
    hold.slid(Where::in_corner);
    CHECK_FALSE(hold.is_over(start + 10s));
}

TEST_CASE("many short presses in the corner don't add up") {
    CornerHold hold;
    for (auto after = 0s; after < 20s; after += 1s) {
        hold.pressed(Where::in_corner, start + after);
        CHECK_FALSE(hold.is_over(start + after + 900ms));
        hold.lifted();
    }
    hold.pressed(Where::in_corner, start);
    hold.pressed(Where::in_corner, start + 4s);  // its lift was lost
    CHECK_FALSE(hold.is_over(start + 5s));
    CHECK(hold.is_over(start + 9s));
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
