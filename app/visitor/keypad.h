#pragma once
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/session.h"
#include "platform/input.h"
#include "ui/focus.h"
#include "ui/frame.h"
#include "ui/scroll.h"

namespace visitor {

/// What is said of something the keys have reached, in the visitor's language: "Calves, button, chosen, 5 of 24".
std::string spoken(const ui::Seen&, ui::Position, const model::Language*);

/// A visitor who goes about by keys instead of touch: what has the focus, and what is said of it. A touch hides the
/// focus; the first arrow after that shows it again and does nothing else.
class Keypad {
  public:
    struct Wish {
        std::optional<kiosk::Deed> deed = {};
        ImGuiID pressed = 0;  ///< what has to count as tapped in the coming frame
    };
    /// Before a frame: what the keys ask for, given what stood where in the frame before.
    /// Keys that depend on what the coming frame shows wait for it.
    Wish take(const std::vector<platform::KeyStroke>& keys, const ui::Record& before, kiosk::Screen);

    /// After a frame: finds what has the focus now, draws the ring around it, and scrolls there. `place_name` is what a
    /// place is announced by that was not there before.
    void settle(ui::Frame&, ui::Scroll&, std::string_view place_name);

    /// The visitor is somewhere else from the next frame on; there something may have the name of where they were.
    void arrive(kiosk::Screen, std::string_view came_from);
    /// The visitor touched the panel.
    void touched() {
        shown_ = false;
        settled_.reset();
    }
    /// The visitor is gone.
    void forget() { *this = Keypad(); }

    /// Keys are still waiting for a frame.
    bool waits() const { return !keys_.empty(); }
    /// What has the focus, if that is shown.
    std::optional<ui::Seen> focused() const { return shown_ ? focused_ : std::nullopt; }
    bool self_voicing() const { return self_voicing_; }
    /// What the last frame has to say to somebody who cannot see it, if anything is new.
    const std::optional<std::string>& announcement() const { return announcement_; }

  private:
    struct Arrival {
        ui::Part part{};
        std::string name;
    };
    Wish take_key(std::string_view key, const ui::Record& before);
    Wish begin();
    void speak(bool on);
    const ui::Seen* find_focused(const ui::Walk&);
    void reveal(ui::Frame&, ui::Scroll&, const ui::Seen&);
    void announce(const ui::Frame&, const ui::Walk&, const ui::Seen*, std::string_view place_name);

    std::deque<platform::KeyStroke> keys_;
    bool shown_ = false;
    std::optional<ui::Seen> focused_;
    std::optional<ui::Seen> settled_;  ///< what had the focus after the last frame, as it was then
    std::optional<ui::Seen> beneath_;  ///< had the focus when the dialog came up
    std::optional<Arrival> arrival_;   ///< not yet settled
    ui::Span revealed_;
    bool self_voicing_ = false;
    bool switched_ = false;  ///< self-voicing was, and it has not been said yet
    std::optional<std::string> announcement_;
};

}  // namespace visitor
