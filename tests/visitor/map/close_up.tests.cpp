#include "visitor/map/close_up.h"

#include <catch2/catch_test_macros.hpp>

#include "visitor/visitor.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::Visitor;

namespace {

constexpr visiting::Panel large_panel = {1920, 1080};

struct Toucher : Visitor {
    explicit Toucher(visiting::Panel panel = large_panel) : Visitor({}, panel) {
        kiosk().take(kiosk::Begin{});
        waits(1s);
    }
    std::string_view page() { return kiosk().session().place().page; }
};

}  // namespace

TEST_CASE("a touched part comes near, and what is beside it there can be touched as well") {
    Toucher visitor;
    visitor.touches_body_at("Calves");
    visitor.waits(1s);
    const auto near = visitor.finds(Role::picture, "Calves");
    REQUIRE(near);
    CHECK(visitor.mm(near->box.w) >= ui::size::close_up_width);
    visitor.taps_at({near->box.centre().x, near->box.bottom() - 0.3F * near->box.h});
    CHECK(visitor.page() == "achilles");
}

TEST_CASE("beside a part that came near the whole figure stays, and each of its parts can be touched") {
    Toucher visitor;
    visitor.touches_body_at("Calves");
    visitor.waits(1s);
    visitor.touches_body_at("Hamstrings");
    CHECK(visitor.page() == "hamstrings");
    visitor.waits(1s);
    visitor.taps("Quads");
    CHECK(visitor.page() == "quads");
}

TEST_CASE("on the map itself nothing is near, and both figures are there") {
    Toucher visitor;
    visitor.touches_body_at("Calves");
    visitor.waits(1s);
    visitor.kiosk().take(kiosk::GoBack{});
    visitor.waits(1s);
    CHECK_FALSE(visitor.finds(Role::picture, "Calves"));
    visitor.touches_body_at("Quads");
    CHECK(visitor.page() == "quads");
}

TEST_CASE("a part comes near on an upright panel too") {
    Toucher visitor({1080, 1920});
    visitor.touches_body_at("Calves");
    visitor.waits(1s);
    CHECK(visitor.finds(Role::picture, "Calves"));
}

TEST_CASE("what has come near stays as it is without a frame") {
    Toucher visitor;
    visitor.touches_body_at("Knees");
    visitor.waits(1s);
    CHECK_FALSE(visitor.next_frame().moving);
}
