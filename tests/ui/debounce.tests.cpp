#include "ui/debounce.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using ui::Debounce;

namespace {

constexpr milliseconds quick{10};
constexpr milliseconds slow{1400};
constexpr ImGuiID button = 7;

/// A panel with one button, whose frames take as long as they are told to.
struct Panel {
    Debounce debounce{};
    kiosk::Time now{std::chrono::hours(1)};
    milliseconds read_late{0};  ///< a touch may have come so long before it is read
    float left = 0;

    void draws() {
        debounce.begin_frame({.same_place = 8, .same_spot = 20}, now, now - read_late);
        debounce.stands(button, {left, 0, 100, 50});
    }
    void shows(milliseconds takes) {
        draws();
        now += takes;
        debounce.presented(now);
    }
    bool takes_touch() {
        draws();
        debounce.comes_down(button, {left + 50, 25}, ui::Again::trembles);
        debounce.presented(now);
        return !debounce.refuses(button);
    }
    void acts() {
        takes_touch();
        debounce.acted({left + 50, 25});
    }
};

/// After which of these times a touch is taken of a button that came in one frame, and moved later, in another.
milliseconds waits_after_move(milliseconds first, milliseconds moved) {
    Panel panel;
    panel.shows(first);
    panel.now += 10s;
    panel.left = 300;
    const kiosk::Time begins = panel.now;
    panel.shows(moved);
    while (!panel.takes_touch()) panel.now += 10ms;
    return std::chrono::duration_cast<milliseconds>(panel.now - begins);
}

}  // namespace

TEST_CASE("what moves takes touches as soon as what is new, however slow its first frame was") {
    const milliseconds due = ui::motion::second_tap + quick;
    CHECK(waits_after_move(quick, quick) == due);
    CHECK(waits_after_move(slow, quick) == due);
}

TEST_CASE("what moves in a slow frame takes no touch before it could be seen there, and touched") {
    CHECK(waits_after_move(quick, slow) == ui::motion::second_tap + slow);
    CHECK(waits_after_move(slow, slow) == ui::motion::second_tap + slow);
}

TEST_CASE("what the first frame shows takes a touch at once, as nothing was there before it") {
    Panel panel;
    panel.shows(quick);
    CHECK(panel.takes_touch());
}

TEST_CASE("a second touch that a slow frame kept waiting counts from the earliest that it can have come") {
    const milliseconds late = GENERATE(0ms, 500ms);
    Panel panel;
    panel.shows(quick);
    panel.acts();
    panel.now += ui::motion::same_again + quick;
    panel.read_late = late;
    CHECK(panel.takes_touch() == (late == 0ms));
}
