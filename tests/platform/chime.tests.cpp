#include "platform/chime.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <cmath>
#include <cstdlib>

namespace {

constexpr int rate = 48'000;

float loudest(const std::vector<float>& samples, double from_s, double to_s) {
    float most = 0;
    for (auto i = static_cast<std::size_t>(from_s * rate); i < static_cast<std::size_t>(to_s * rate); ++i)
        most = std::max(most, std::abs(samples.at(i)));
    return most;
}

}  // namespace

TEST_CASE("the chime is two soft notes that begin and end without a click") {
    const std::vector<float> samples = platform::two_notes(rate);
    CHECK(samples.size() > rate);
    CHECK(samples.size() < 2 * rate);
    CHECK(std::ranges::all_of(samples, [](float sample) { return std::abs(sample) < 0.6F; }));
    float largest_step = std::abs(samples.front());
    for (std::size_t i = 1; i < samples.size(); ++i)
        largest_step = std::max(largest_step, std::abs(samples[i] - samples[i - 1]));
    CHECK(largest_step < 0.1F);
    CHECK(std::abs(samples.back()) < 0.01F);
    // Loud, fading, loud again, fading.
    CHECK(loudest(samples, 0.35, 0.45) < loudest(samples, 0, 0.1) / 2);
    CHECK(loudest(samples, 0.46, 0.56) > 2 * loudest(samples, 0.35, 0.45));
    CHECK(loudest(samples, 1.4, 1.5) < loudest(samples, 0.46, 0.56) / 4);
}

TEST_CASE("the chime follows the volume of the voice") {
    CHECK(platform::gain(100) == 1);
    CHECK(platform::gain(1000) == 1);
    CHECK(platform::gain(50) < platform::gain(100));
    CHECK(platform::gain(0) < platform::gain(50));
    CHECK(platform::gain(-100) < platform::gain(0));
    CHECK(platform::gain(-100) > 0);
}

TEST_CASE("a machine without a sound device stays silent, and nobody waits for it") {
    setenv("SDL_AUDIODRIVER", "none-of-that-name", 1);
    const auto began = std::chrono::steady_clock::now();
    {
        platform::Chime chime;
        chime.sound(0);
        CHECK(std::chrono::steady_clock::now() - began < std::chrono::milliseconds(200));
    }
    // A chime that sounds takes longer than a second.
    CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds(1));
    unsetenv("SDL_AUDIODRIVER");
}
