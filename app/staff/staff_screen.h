#pragma once
#include <variant>
#include <vector>

#include "kiosk/staff_door.h"
#include "platform/input.h"
#include "staff/facts.h"
#include "staff/pad.h"
#include "staff/tabs.h"
#include "ui/frame.h"
#include "ui/scroll.h"

namespace staff {

/// What is held for a while, one after the other, to get to the PIN pad: the top right corner of the panel and then the
/// top left one; on a portrait panel the edges below, where somebody who sits reaches them.
struct Corners {
    ui::Rect first;
    ui::Rect second;
};
Corners corners_of(const ui::Rect& panel, float pixels_per_mm);

/// What staff get to by holding those corners: the PIN pad, behind it their screen, and the
/// countdown while they wipe the glass. It collects what they want as deeds, and somebody else carries them out.
class StaffScreen {
  public:
    /// There is no way in before this was called. `tries` are as they were when the kiosk ended the last time.
    void open_door(kiosk::PinTries tries, kiosk::Time now) { gate_.emplace(tries, now); }
    void know(Facts);
    /// Empty until `know`.
    const Facts& facts() const { return facts_; }

    /// Before anything else in a frame: takes the touches, and notices what is over. True when a visit has ended by it.
    bool follow(const ui::Rect& panel, float pixels_per_mm, const platform::Input&, kiosk::Time now);
    /// When `follow` is due again, if nobody touches anything. While it is up, its frames say so too.
    std::optional<kiosk::Time> due() const;

    /// Whether the touch that was lifted last is staff's, on their way to the pad: what stands there is not meant.
    bool took_press() const;

    /// Whether it has the panel for itself.
    bool is_up() const { return !std::holds_alternative<Shut>(state_); }
    void draw(ui::Frame&, const ui::Rect& panel);
    /// Darkens what was drawn, as far as staff want it.
    void dim(ui::Frame&, const ui::Rect& panel) const;

    /// The answer to VerifyPin.
    void verified(int number, kiosk::PinGate::Answer, kiosk::Time now);
    /// What staff did since the last call.
    std::vector<Deed> take_deeds() { return std::exchange(deeds_, {}); }

    /// For pictures: shows the pad, or a tab, to whoever asks. The door has to be open.
    void show_pad(kiosk::Time now);
    void show(Tab, kiosk::Time now);

    static constexpr std::chrono::seconds stays{120};  ///< without a touch

  private:
    struct Shut {
        kiosk::CornerHolds corners;
    };
    struct Pad {
        bool wrong = false;             ///< the last PIN was
        std::string_view go_back = {};  ///< in the visitor's language
    };
    struct Tabs {
        Tab open{};
        ui::Scroll scroll = {};
        std::optional<Deed> unconfirmed = {};  ///< is done when the question that is up is answered with yes
        bool ends_visit = true;                ///< and `follow` has not said so yet
        bool keeps_rows = true;  ///< of the versions, whatever is saved meanwhile: no other comes under a finger
    };
    struct Wiping {
        kiosk::Time since;
    };

    void close();
    void open(Tabs&, Tab);
    void ask(Tabs&, const RestoreVersion&);
    void order(Tabs&, const Deed&);
    void apply(const PadKey&, kiosk::Time now);
    void apply(Tabs&, const TabTouch&, kiosk::Time now);
    void draw(ui::Frame&, const ui::Rect& panel, Pad&);
    void draw(ui::Frame&, const ui::Rect& panel, Tabs&);
    void draw(ui::Frame&, const ui::Rect& panel, const Wiping&) const;

    Facts facts_;
    std::optional<std::vector<Version>> newer_versions_;  ///< than those that are shown
    std::optional<kiosk::PinGate> gate_;
    std::variant<Shut, Pad, Tabs, Wiping> state_;
    kiosk::Time touched_at_;  ///< the pad, or the tabs
    std::vector<Deed> deeds_;
};

}  // namespace staff
