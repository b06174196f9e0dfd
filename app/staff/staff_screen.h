#pragma once
#include <vector>

#include "kiosk/corner_hold.h"
#include "platform/input.h"
#include "staff/facts.h"
#include "staff/pad.h"
#include "staff/tabs.h"
#include "ui/frame.h"
#include "ui/scroll.h"

namespace staff {

/// What staff get to by holding the top right corner of the panel: the PIN pad, behind it their screen, and the
/// countdown while they wipe the glass. It tells what they want in deeds, and somebody else carries them out.
class StaffScreen {
  public:
    /// There is no way in before this was called for the first time.
    void know(StaffFacts);
    /// Empty until `know`.
    const StaffFacts& facts() const { return facts_; }
    /// As it was when the kiosk ended the last time. Call it before the first frame.
    void remember(kiosk::PinTries tries) { remembered_ = tries; }

    /// Before anything else in a frame: takes the touches, and notices what is over. True when a visit has ended by it.
    bool follow(const ui::Rect& panel, float pixels_per_mm, const platform::Input&, kiosk::Time now);
    /// When `follow` is due again, if nobody touches anything. While it is up, its frames say so too.
    std::optional<kiosk::Time> due() const;

    /// Whether it has the panel for itself.
    bool is_up() const { return up_ != Up::nothing; }
    void draw(ui::Frame&, const ui::Rect& panel);
    /// Darkens what was drawn, as far as staff want it.
    void dim(ui::Frame&, const ui::Rect& panel) const;

    /// The answer to VerifyPin.
    void verified(int number, bool right, kiosk::Time now);
    /// What staff did since the last call.
    std::vector<StaffDeed> take_deeds() { return std::exchange(deeds_, {}); }

    /// For pictures: shows the pad, or a tab, to whoever asks.
    void show_pad(kiosk::Time now);
    void show(StaffTab, kiosk::Time now);

    static constexpr std::chrono::seconds stays{120};  ///< without a touch
    static constexpr std::chrono::seconds wiping_takes{30};

  private:
    enum class Up { nothing, pad, tabs, wiping };

    void close();
    void open(StaffTab, kiosk::Time now);
    void take(PadKey, kiosk::Time now);
    void take(const TabTouch&, kiosk::Time now);
    void answer(bool yes);
    void draw_pad(ui::Frame&, const ui::Rect& panel);
    void draw_tabs(ui::Frame&, const ui::Rect& panel);

    bool has_door_ = false;
    StaffFacts facts_;
    kiosk::PinTries remembered_;
    kiosk::CornerHold corner_;
    std::optional<kiosk::PinGate> gate_;  ///< none before the first frame
    Up up_ = Up::nothing;
    bool wrong_ = false;          ///< the last PIN was
    bool visit_is_over_ = false;  ///< and `follow` has not said so yet
    StaffTab tab_ = StaffTab::pages;
    ui::Scroll scroll_;
    std::optional<StaffDeed> asked_;  ///< will be done when the question that is up is answered with yes
    kiosk::Time touched_at_;
    kiosk::Time wiping_since_;
    std::vector<StaffDeed> deeds_;
};

}  // namespace staff
