#include "staff/staff_screen.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "staff/labels.h"
#include "staff/over.h"
#include "staff/staff_theme.h"
#include "ui/paint.h"
#include "ui/press.h"

namespace staff {

using namespace ui;

namespace {

using kiosk::PinGate;
using std::chrono::seconds;

template <class... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};

Rect corner_of(const Rect& panel, float pixels_per_mm) {
    const float side = staff_size::corner * pixels_per_mm;
    return {panel.right() - side, panel.y, side, side};
}

StaffQuestion question_of(const StaffDeed& deed, const StaffFacts& facts) {
    if (const auto* const restore = std::get_if<RestoreVersion>(&deed))
        return {fmt::format("Put back the pages from {}?", time_of(restore->when, facts.now)),
                "Visitors see them at once. What is there now is kept, so this can be undone.", "Put them back"};
    return {"Leave the kiosk?", "The program ends, and visitors cannot use it until it is started again.",
            "Yes, leave"};
}

bool touches(const platform::Input& input) {
    return input.wheel != 0 || !input.keys.empty() || !input.pointer_events.empty();
}

}  // namespace

void StaffScreen::know(StaffFacts facts) {
    has_door_ = true;
    facts_ = std::move(facts);
    if (facts_.problems) model::sort_for_reading(*facts_.problems);
}

void StaffScreen::close() {
    if (gate_) gate_->leave();
    up_ = Up::nothing;
    wrong_ = false;
    asked_.reset();
    scroll_ = {};
    facts_.outcome.reset();
}

void StaffScreen::show_pad(kiosk::Time now) {
    if (!gate_) gate_.emplace(remembered_, now);
    gate_->ask(now);
    up_ = Up::pad;
    touched_at_ = now;
}

void StaffScreen::show(StaffTab tab, kiosk::Time now) {
    up_ = Up::tabs;
    visit_is_over_ = true;
    touched_at_ = now;
    open(tab, now);
}

void StaffScreen::open(StaffTab tab, kiosk::Time) {
    tab_ = tab;
    scroll_ = {};
    if (tab != StaffTab::check) return;
    facts_.checks.reset();
    deeds_.emplace_back(RunSelfCheck{});
}

bool StaffScreen::follow(const Rect& panel, float pixels_per_mm, const platform::Input& input, kiosk::Time now) {
    using Kind = platform::PointerEvent::Kind;
    if (!has_door_) return false;
    if (!gate_) gate_.emplace(remembered_, now);
    if (!is_up()) {
        const Rect corner = corner_of(panel, pixels_per_mm);
        for (const platform::PointerEvent& event : input.pointer_events) {
            const bool within = corner.contains({event.x, event.y});
            if (event.kind == Kind::press) corner_.pressed(within, now);
            if (event.kind == Kind::move) corner_.slid(within);
            if (event.kind == Kind::release) corner_.lifted();
        }
        if (corner_.is_over(now)) show_pad(now);
    } else if (up_ == Up::wiping) {
        if (now < wiping_since_ + wiping_takes) return false;
        deeds_.emplace_back(NoteWipeDown{false});
        close();
    } else {
        if (touches(input)) touched_at_ = now;
        if (touches(input) && up_ == Up::pad) gate_->touched(now);
        if (up_ == Up::pad) gate_->tick(now);
        const bool pad_is_closed = up_ == Up::pad && gate_->state() == PinGate::State::closed;
        if (pad_is_closed || now >= touched_at_ + stays) close();
    }
    return std::exchange(visit_is_over_, false);
}

std::optional<kiosk::Time> StaffScreen::due() const {
    if (up_ == Up::nothing) return corner_.due();
    if (up_ == Up::wiping) return wiping_since_ + wiping_takes;
    const kiosk::Time end = touched_at_ + stays;
    return up_ == Up::pad ? std::min(end, gate_->due().value_or(end)) : end;
}

void StaffScreen::verified(int number, bool right, kiosk::Time now) {
    if (!gate_) return;
    const auto event = gate_->verified(number, right, now);
    if (!event) return;
    deeds_.emplace_back(NotePinEvent{*event, gate_->tries()});
    wrong_ = !right;
    if (!right) return;
    facts_.outcome.reset();
    facts_.problems.reset();
    facts_.versions.reset();
    facts_.usage.reset();
    deeds_.emplace_back(LookUp{});
    show(StaffTab::pages, now);
}

void StaffScreen::take(PadKey key, kiosk::Time now) {
    if (key == pad_cancel) return close();
    if (key == pad_erase) return gate_->erase(now);
    if (key != pad_open) return gate_->type(key, now);
    if (auto attempt = gate_->submit(now)) deeds_.emplace_back(VerifyPin{std::move(*attempt), gate_->tries()});
}

void StaffScreen::take(const TabTouch& touch, kiosk::Time now) {
    std::visit(Match{[&](const OpenTab& opened) { open(opened.tab, now); }, [&](const CloseTabs&) { close(); },
                     [&](const BeginWiping&) {
                         up_ = Up::wiping;
                         wiping_since_ = now;
                         deeds_.emplace_back(NoteWipeDown{true});
                     },
                     [&](const RestoreVersion& restore) {
                         asked_ = restore;
                         if (facts_.outcome && facts_.outcome->undo == restore.name) answer(true);
                     },
                     [&](const SaveDefaults& save) {
                         facts_.defaults = save.defaults;
                         deeds_.emplace_back(save);
                     },
                     [&](const RunSelfCheck&) { open(StaffTab::check, now); },
                     [&](const LeaveKiosk& leave) { asked_ = leave; }},
               touch);
}

void StaffScreen::answer(bool yes) {
    const std::optional<StaffDeed> asked = std::exchange(asked_, std::nullopt);
    if (!yes || !asked) return;
    if (std::holds_alternative<RestoreVersion>(*asked)) {
        facts_.outcome = StaffOutcome{"Putting the pages back …", {}, false};
        scroll_ = {};
    }
    deeds_.push_back(*asked);
}

void StaffScreen::draw_pad(Frame& frame, const Rect& panel) {
    const seconds wait = gate_->wait(frame.now);
    const PadState state = {.pin_set = facts_.pin_set,
                            .checking = gate_->state() == PinGate::State::checking,
                            .wrong = wrong_,
                            .typed = gate_->typed(),
                            .wait = wait};
    if (const auto key = staff_pad(frame, panel, state)) {
        if (*key != pad_cancel) wrong_ = wrong_ && wait.count() > 0;
        take(*key, frame.now);
        frame.moving = true;
    }
    if (wait.count() > 0) frame.wake = std::min(frame.wake.value_or(kiosk::Time::max()), frame.now + seconds(1));
}

void StaffScreen::draw_tabs(Frame& frame, const Rect& panel) {
    frame.deaf = asked_.has_value();
    const auto touch = staff_tabs(frame, panel, tab_, facts_, scroll_);
    frame.deaf = false;
    std::optional<bool> said;
    if (asked_) said = staff_question(frame, panel, question_of(*asked_, facts_));
    if (said) answer(*said);
    if (touch) take(*touch, frame.now);
    frame.moving = frame.moving || said || touch;
}

void StaffScreen::draw(Frame& frame, const Rect& panel) {
    frame.text = 1;
    frame.language = nullptr;
    frame.wake = due();
    const Region region("staff");
    if (up_ == Up::pad) return draw_pad(frame, panel);
    if (up_ == Up::tabs) return draw_tabs(frame, panel);
    const auto gone = std::chrono::floor<seconds>(frame.now - wiping_since_);
    wiping(frame, panel, std::max(seconds(0), wiping_takes - gone));
    frame.wake = std::min(*frame.wake, wiping_since_ + gone + seconds(1));
}

void StaffScreen::dim(Frame& frame, const Rect& panel) const {
    const int brightness = facts_.defaults.brightness;
    if (brightness >= kiosk::brightest) return;
    frame.opacity = static_cast<float>(kiosk::brightest - brightness) / kiosk::brightest;
    fill(frame, panel, frame.palette().unlit);
}

}  // namespace staff
