#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>

#include "visitor/visitor.h"

// Somebody compares what two benefits do for the body.

TEST_CASE("what it costs to look at the body through one benefit and then through another", "[!benchmark]") {
    const visiting::Content content;
    visiting::Visitor visitor(content, {1920, 1080});
    visitor.kiosk().take(kiosk::Begin{});
    const auto looks_through = [&](model::Topic topic) {
        visitor.kiosk().take(kiosk::ShowBenefit{topic});
        return visitor.next_frame({}, std::chrono::seconds(1));
    };
    BENCHMARK("from one to another and back, 1920x1080, two frames drawn by the software renderer") {
        looks_through(model::Topic::circulation);
        return looks_through(model::Topic::relaxation);
    };
    BENCHMARK("two frames through one of them") {
        looks_through(model::Topic::relaxation);
        return looks_through(model::Topic::relaxation);
    };
}
