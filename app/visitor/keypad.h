#pragma once
#include <cstddef>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kiosk/session.h"
#include "platform/input.h"
#include "ui/focus.h"
#include "ui/frame.h"
#include "ui/scroll.h"

namespace visitor {

/// A plug is a state, not a stroke: whatever else is going on, it counts.
inline bool is_plug(const platform::KeyStroke& key) { return key.name == "HeadsetIn" || key.name == "HeadsetOut"; }
/// Whoever pulls their plug out leaves.
inline bool is_somebodys(const platform::KeyStroke& key) { return key.name != "HeadsetOut"; }

/// A visitor who goes about by keys instead of touch: what has the focus. A touch hides the focus; the first arrow
/// after that shows it again and does nothing else.
class Keypad {
  public:
    struct Wish {
        std::optional<kiosk::Deed> deed = {};
        ImGuiID pressed = 0;  ///< what has to count as tapped in the coming frame
        int slides = 0;       ///< so many steps, if that is a slider
    };
    /// How far a visitor who listens has heard.
    struct Heard {
        bool focus = true;     ///< what has the focus, and not only what comes before it
        bool lead_in = false;  ///< no more of what has the focus than its heading, or its question
        ImGuiID cut_at =
            0;  ///< where the voice is, or was when it had to stop; zero: nowhere, or it has come to the end
        ImGuiID telling_of = 0;   ///< where it is; zero: nowhere
        bool owes_focus = false;  ///< what has the focus is being told, and its own words are still to come
        /// How many warnings nobody has heard yet that this answer would put an end to. Asked at Enter alone.
        std::function<std::size_t(const ui::Seen& answer)> unheard = {};
    };
    /// Before a frame: what the keys ask for, given what stood where in the frame before. Keys that depend on what the
    /// coming frame shows wait for it.
    Wish take(const std::vector<platform::KeyStroke>&, const ui::Record& before, kiosk::Screen, const Heard&);

    /// After a frame: finds what has the focus now, draws the ring around it, and scrolls there.
    struct Scrolls {
        ui::Scroll& card;
        ui::Scroll& names;
        ui::Scroll& dialog;
    };
    void settle(ui::Frame&, const Scrolls&);

    /// The visitor is somewhere else from the next frame on.
    void arrive(kiosk::Screen);
    /// The visitor is back at this place from the next frame on: where they left it, or at what has the name of where
    /// they were.
    void come_back(const kiosk::Place&, std::string_view came_from);
    /// The visitor leaves this place in the next frame.
    void leave(const kiosk::Place&);
    /// The visitor touched the panel.
    void touched() {
        shown_ = false;
        revealed_.reset();
    }
    /// The content stands at its beginning again: what has the focus has to come into view there.
    void laid_out_anew() { revealed_.reset(); }
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
    ui::By by() const { return self_voicing_ ? ui::By::ear : ui::By::eye; }
    /// The visitor has been here before, and came by going back.
    bool came_back() const { return came_back_; }

    /// What the keys did that were taken for the last frame.
    struct Strokes {
        bool any = false;
        bool began = false;         ///< a visit, and did not ask for speech
        bool moved = false;         ///< the focus, to something else
        bool came = false;          ///< to what has had the focus already, and had not been heard yet
        bool past_lead_in = false;  ///< from its heading or question to what has the focus itself
        bool at_edge = false;       ///< would have left the answers of a question for the bar
        bool where = false;         ///< asked what has the focus, or there is nowhere else to go
        bool again = false;         ///< Enter, on what is only read
        bool stopped = false;       ///< Enter, which has stopped the voice and pressed nothing
        bool help = false;          ///< asked for help: what the keys do, or the page that has it
        bool volume = false;        ///< turned it, as far as it can be
        bool pressed = false;       ///< in the frame before: what came of it is there now
        bool back = false;          ///< asked to go back
        std::size_t unheard = 0;    ///< warnings, for whose sake Enter has not answered
        bool insists = false;       ///< has answered all the same
    };
    const Strokes& strokes() const { return strokes_; }

  private:
    struct Arrival {
        ui::Part part{};
        std::string name{};
        ImGuiID left = 0;  ///< what had the focus when the visitor left there
    };
    /// A question box, a list or a sheet lies over everything else.
    bool asks() const { return focused_ && focused_->part == ui::Part::dialog; }
    Wish take_key(const platform::KeyStroke&, const ui::Record& before, const Heard&);
    Wish begin();
    Wish turn_speech(std::string_view key);
    void stays();
    bool stops_at_edge(const platform::KeyStroke&, const ui::Walk&, const ui::Seen& from, const ui::Seen& to);
    const ui::Seen* way_back(std::string_view key, const ui::Walk&);
    void go(std::string_view key, const ui::Seen& to);
    const ui::Seen* is_read_to(const ui::Walk&, const Heard&) const;
    void catch_up(const ui::Record& before, const Heard&);
    Wish press(const ui::Record& before, const Heard&);
    void move(const platform::KeyStroke&, const ui::Record& before, const Heard&);
    const ui::Seen* find_arrival(const ui::Walk&) const;
    const ui::Seen* find_focused(const ui::Walk&);
    void reveal(ui::Frame&, ui::Scroll&, const ui::Seen&);

    std::deque<platform::KeyStroke> keys_;
    bool shown_ = false;
    bool self_voicing_ = false;
    int asked_ = 0;       ///< for help, so many times in a row
    bool fresh_ = false;  ///< nothing has been struck since the visitor arrived, or asked for speech
    bool came_back_ = false;
    bool pressed_ = false;    ///< something, for the last frame
    bool went_back_ = false;  ///< by the last arrow
    ImGuiID edge_ = 0;        ///< the last answer, from which the last key did not lead on
    /// A step of the focus by an arrow.
    struct Gone {
        std::string key;
        ImGuiID from = 0;
        ImGuiID to = 0;
    };
    std::vector<Gone> trail_;  ///< that led here, and has not been gone back; the last one last
    ImGuiID held_back_ = 0;    ///< the answer that Enter has not given, for the sake of unheard warnings
    Strokes strokes_;
    std::optional<ui::Seen> focused_;
    std::optional<ui::Seen> beneath_;                        ///< had the focus when the dialog came up
    std::optional<Arrival> arrival_;                         ///< not yet settled
    std::vector<std::pair<kiosk::Place, ImGuiID>> left_at_;  ///< what had the focus at each place that was left
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
