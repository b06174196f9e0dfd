#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "preview/preview.h"
#include "visitor/visitor.h"

namespace visiting {

/// A member of staff at a desk, in front of the real preview, in a window without a display and with a clock of our
/// own.
class StaffAtDesk {
  public:
    StaffAtDesk(const Content&, preview::Edition, Panel window = {1100, 700});

    /// Clicks the button or problem around the kiosk that says so. Fails the test when there is none to be seen.
    void clicks(std::string_view name);
    void clicks_at(ImVec2);
    /// Touches a button within the kiosk.
    void taps_in_kiosk(std::string_view name);
    void presses_key(std::string_view key);
    void turns_wheel(ImVec2 at, float steps);
    void saves(preview::Edition);
    void waits(std::chrono::milliseconds);

    /// Whether these words stand around the kiosk, or over it.
    bool sees(std::string_view words) const;
    bool sees_in_kiosk(std::string_view words) const;
    std::optional<ui::Seen> finds(ui::Role, std::string_view name) const;

    const kiosk::Place& place() const { return preview_.kiosk().session().place(); }
    const kiosk::Settings& settings() const { return preview_.kiosk().session().settings(); }
    preview::Preview& preview() { return preview_; }
    const platform::Canvas& canvas() const { return canvas_; }
    unsigned colour_at(ImVec2) const;

  private:
    visitor::Kiosk::Next next_frame(const platform::Input& = {});

    platform::Canvas canvas_;
    preview::Preview preview_;
    kiosk::Time now_{std::chrono::hours(1)};
};

/// A moment of 3 May 2026 by the clock on the wall, wherever the test runs.
std::chrono::system_clock::time_point at(int hour, int minute, int day = 3);

}  // namespace visiting
