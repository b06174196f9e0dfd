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

/// A visitor who goes about by keys instead of touch: what has the focus. A touch hides the focus; the first arrow
/// after that shows it again and does nothing else.
class Keypad {
  public:
    struct Wish {
        std::optional<kiosk::Deed> deed = {};
        ImGuiID pressed = 0;  ///< what has to count as tapped in the coming frame
    };
    /// Before a frame: what the keys ask for, given what stood where in the frame before. Keys that depend on what the
    /// coming frame shows wait for it.
    Wish take(const std::vector<platform::KeyStroke>&, const ui::Record& before, kiosk::Screen);

    /// After a frame: finds what has the focus now, draws the ring around it, and scrolls there.
    void settle(ui::Frame&, ui::Scroll& card, ui::Scroll& names);

    /// The visitor is somewhere else from the next frame on; there something may have the name of where they were.
    void arrive(kiosk::Screen, std::string_view came_from);
    /// The visitor touched the panel.
    void touched() {
        shown_ = false;
        revealed_.reset();
    }
    /// The visitor is gone.
    void forget() { *this = Keypad(); }

    /// Keys are still waiting for a frame.
    bool waits() const { return !keys_.empty(); }
    /// What has the focus, if that is shown.
    std::optional<ui::Seen> focused() const { return shown_ ? focused_ : std::nullopt; }
    /// Among what it stands with, as of the last frame.
    ui::Position position() const { return position_; }
    /// The visitor wants to hear what they cannot see.
    bool self_voicing() const { return self_voicing_; }

    /// What the keys did that were taken for the last frame.
    struct Strokes {
        bool any = false;
        bool moved = false;  ///< the focus, to something else
        bool again = false;  ///< Enter, on a heading
    };
    const Strokes& strokes() const { return strokes_; }

  private:
    struct Arrival {
        ui::Part part{};
        std::string name;
    };
    Wish take_key(const platform::KeyStroke&, const ui::Record& before);
    Wish begin();
    void move(const platform::KeyStroke&, const ui::Record& before);
    const ui::Seen* find_focused(const ui::Walk&);
    void reveal(ui::Frame&, ui::Scroll&, const ui::Seen&);

    std::deque<platform::KeyStroke> keys_;
    bool shown_ = false;
    bool self_voicing_ = false;
    Strokes strokes_;
    std::optional<ui::Seen> focused_;
    std::optional<ui::Seen> beneath_;  ///< had the focus when the dialog came up
    std::optional<Arrival> arrival_;   ///< not yet settled
    ui::Position position_;
    /// What was brought into view last, and where it stood in the content then.
    struct Revealed {
        ImGuiID id = 0;
        float view_height = 0;
        ui::Span span;
    };
    std::optional<Revealed> revealed_;
};

}  // namespace visitor
