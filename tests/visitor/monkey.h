#pragma once
#include <filesystem>
#include <optional>
#include <random>
#include <string>

#include "base/scratch.h"
#include "content/live.h"
#include "platform/finger.h"
#include "visitor/visitor.h"

namespace visiting {

/// Does everything that hands, keys and staff's saves can do to a kiosk, at random; the same again for the same seed.
class Monkey {
  public:
    explicit Monkey(unsigned seed);

    /// One event, and the frames after it. Fails the test when the kiosk is no longer as it has to be.
    void goes_on();
    /// Lifts its fingers, and nobody comes for as long as it takes: whether the first screen is up.
    bool leaves();

    long touched() const { return touches_; }
    long saved() const { return saves_; }

  private:
    std::size_t any(std::size_t count) { return random_() % count; }
    bool one_in(std::size_t count) { return any(count) == 0; }
    ImVec2 any_spot();
    void puts_a_finger_down(platform::Input&);
    void moves_or_lifts(platform::Input&);
    void strikes(platform::Input&);
    void lets_time_pass();
    void saves();
    void frame(const platform::Input& = {});
    void check_what_is_up();

    std::mt19937 random_;
    scratch::Folder folder_;
    std::optional<content::Live> live_;
    platform::Canvas canvas_;
    std::optional<visitor::Kiosk> kiosk_;
    ui::Rect panel_;
    platform::Finger finger_;
    std::vector<std::pair<platform::Finger::Id, ImVec2>> down_;
    visitor::Kiosk::Next next_;
    kiosk::Time now_{std::chrono::hours(1)};
    std::chrono::sys_seconds wall_clock_{std::chrono::sys_days(std::chrono::year(2026) / 11 / 23)};
    std::vector<std::pair<std::string, std::string>> shipped_;  ///< files by name, and what they say
    long touches_ = 0;
    long saves_ = 0;
};

}  // namespace visiting
