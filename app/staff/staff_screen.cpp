#include "staff/staff_screen.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "base/match.h"
#include "staff/confirmation.h"
#include "staff/staff_theme.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/wording.h"

namespace staff {

using namespace ui;

namespace {

using std::chrono::seconds;

void follow_corners(kiosk::CornerHolds& holds, const Corners& corners, const platform::Input& input, kiosk::Time now) {
    using Kind = platform::PointerEvent::Kind;
    using Where = kiosk::CornerHolds::Where;
    for (const platform::PointerEvent& event : input.pointer_events) {
        const Where where = corners.first.contains({event.x, event.y})    ? Where::first_corner
                            : corners.second.contains({event.x, event.y}) ? Where::second_corner
                                                                          : Where::elsewhere;
        if (event.kind == Kind::press) holds.pressed(where, now);
        if (event.kind == Kind::move) holds.slid(where);
        if (event.kind == Kind::cancel) holds.slid(Where::elsewhere);
        if (event.kind == Kind::release || event.kind == Kind::cancel) holds.lifted(now);
    }
}

bool touches(const platform::Input& input) {
    return input.wheel != 0 || !input.keys.empty() || !input.pointer_events.empty();
}

}  // namespace

Corners corners_of(const Rect& panel, float pixels_per_mm) {
    const bool upright = panel.h > panel.w;
    const float side = staff_size::corner * pixels_per_mm;
    const float top = panel.y + (upright ? panel.h * size::out_of_reach : 0);
    const float height = upright ? staff_size::upright_corner * pixels_per_mm : side;
    return {{panel.right() - side, top, side, height}, {panel.x, top, side, height}};
}

bool StaffScreen::took_press() const {
    const auto* const shut = std::get_if<Shut>(&state_);
    return shut && shut->corners.took_press();
}

void StaffScreen::know(Facts facts) {
    const auto* const tabs = std::get_if<Tabs>(&state_);
    const bool keeps = tabs && tabs->open == Tab::versions && tabs->keeps_rows && facts.versions && facts_.versions;
    if (keeps && *facts.versions != *facts_.versions) {
        newer_versions_ = std::move(facts.versions);
        facts.versions = facts_.versions;
    }
    facts_ = std::move(facts);
    if (facts_.problems) model::sort_for_reading(*facts_.problems);
}

void StaffScreen::close() {
    if (std::holds_alternative<Wiping>(state_)) deeds_.emplace_back(NoteWipeDown{false});
    if (gate_) gate_->leave();
    state_ = Shut{};
    facts_.outcome.reset();
}

void StaffScreen::show_pad(kiosk::Time now) {
    assert(gate_);
    gate_->ask(now);
    state_ = Pad{};
    touched_at_ = now;
}

void StaffScreen::show(Tab tab, kiosk::Time now) {
    touched_at_ = now;
    open(state_.emplace<Tabs>(), tab);
}

void StaffScreen::open(Tabs& tabs, Tab tab) {
    tabs.open = tab;
    tabs.scroll = {};
    tabs.keeps_rows = true;
    if (newer_versions_) facts_.versions = std::exchange(newer_versions_, std::nullopt);
    if (tab != Tab::check) return;
    facts_.checks.reset();
    deeds_.emplace_back(RunSelfCheck{});
}

bool StaffScreen::follow(const Rect& panel, float pixels_per_mm, const platform::Input& input, kiosk::Time now) {
    if (!gate_) return false;
    if (auto* const shut = std::get_if<Shut>(&state_)) {
        follow_corners(shut->corners, corners_of(panel, pixels_per_mm), input, now);
        if (shut->corners.is_over(now)) show_pad(now);
        return false;
    }
    auto* const tabs = std::get_if<Tabs>(&state_);
    const bool ends_visit = tabs && std::exchange(tabs->ends_visit, false);
    if (touches(input)) {
        touched_at_ = now;
        gate_->touched(now);
    }
    if (now >= *due()) close();
    return ends_visit;
}

std::optional<kiosk::Time> StaffScreen::due() const {
    using Due = std::optional<kiosk::Time>;
    const kiosk::Time end = touched_at_ + stays;
    return std::visit(base::Match{[](const Shut& shut) { return shut.corners.due(); },
                                  [&](const Pad&) { return Due(std::min(end, gate_->due().value_or(end))); },
                                  [&](const Tabs&) { return Due(end); },
                                  [](const Wiping& wiping) { return Due(wiping.since + wiping_takes); }},
                      state_);
}

void StaffScreen::verified(int number, kiosk::PinGate::Answer answer, kiosk::Time now) {
    if (!gate_) return;
    const auto event = gate_->verified(number, answer, now);
    if (!event) return;
    deeds_.emplace_back(NotePinEvent{*event, gate_->tries()});
    if (answer == kiosk::PinGate::Answer::wrong) {
        std::get<Pad>(state_).wrong = true;
        return;
    }
    facts_.outcome.reset();
    facts_.problems.reset();
    facts_.versions.reset();
    newer_versions_.reset();
    facts_.usage.reset();
    deeds_.emplace_back(LookUp{});
    show(Tab::pages, now);
}

void StaffScreen::apply(const PadKey& key, kiosk::Time now) {
    switch (key.kind) {
        case PadKey::Kind::digit:
            return gate_->type(key.label.front(), now);
        case PadKey::Kind::erase:
            return gate_->erase(now);
        case PadKey::Kind::open:
            if (auto attempt = gate_->submit(now)) deeds_.emplace_back(VerifyPin{std::move(*attempt), gate_->tries()});
            return;
        case PadKey::Kind::cancel:
            return close();
    }
}

void StaffScreen::apply(Tabs& tabs, const TabTouch& touch, kiosk::Time now) {
    std::visit(base::Match{[&](const OpenTab& opened) { open(tabs, opened.tab); }, [&](const CloseTabs&) { close(); },
                           [&](const BeginWiping&) {
                               state_ = Wiping{now};
                               deeds_.emplace_back(NoteWipeDown{true});
                           },
                           [&](const RestoreVersion& restore) {
                               const bool undoes = facts_.outcome && facts_.outcome->undo == restore.name;
                               if (undoes)
                                   order(tabs, restore);
                               else
                                   ask(tabs, restore);
                           },
                           [&](const SaveDefaults& save) {
                               facts_.defaults = save.defaults;
                               deeds_.emplace_back(save);
                           },
                           [&](const RunSelfCheck&) { open(tabs, Tab::check); },
                           [&](const LeaveKiosk& leave) { tabs.unconfirmed = leave; }},
               touch);
}

void StaffScreen::ask(Tabs& tabs, const RestoreVersion& restore) {
    tabs.unconfirmed = restore;
    facts_.plan.reset();
    deeds_.emplace_back(PlanRestore{restore.name});
}

void StaffScreen::order(Tabs& tabs, const Deed& deed) {
    if (std::holds_alternative<RestoreVersion>(deed)) {
        facts_.outcome = Outcome{"Putting the pages back …", {}, false};
        tabs.scroll = {};
        tabs.keeps_rows = false;
    }
    deeds_.push_back(deed);
}

void StaffScreen::draw(Frame& frame, const Rect& panel, Pad& pad) {
    const seconds wait = gate_->wait(frame.now);
    const PadState shown = {.pin_set = facts_.pin_set,
                            .checking = gate_->state() == kiosk::PinGate::State::checking,
                            .wrong = pad.wrong,
                            .typed = gate_->typed(),
                            .wait = wait,
                            .go_back = pad.go_back};
    if (wait.count() > 0) frame.wake = std::min(frame.wake.value_or(kiosk::Time::max()), frame.now + seconds(1));
    const auto key = draw_pad(frame, panel, shown);
    if (!key) return;
    frame.moving = true;
    pad.wrong = pad.wrong && wait.count() > 0;
    apply(*key, frame.now);
}

void StaffScreen::draw(Frame& frame, const Rect& panel, Tabs& tabs) {
    frame.deaf = tabs.unconfirmed.has_value();
    TabFrame tab_frame = {facts_};
    draw_tabs(frame, panel, tabs.open, tab_frame, tabs.scroll);
    frame.deaf = false;
    std::optional<Answer> answer;
    if (tabs.unconfirmed) answer = draw_confirmation(frame, panel, *tabs.unconfirmed, facts_);
    frame.moving = frame.moving || answer || tab_frame.touch;
    if (answer) {
        Deed deed = *std::exchange(tabs.unconfirmed, std::nullopt);
        if (auto* const restore = std::get_if<RestoreVersion>(&deed)) restore->page = answer->page;
        if (answer->yes) order(tabs, deed);
    }
    if (tab_frame.touch) apply(tabs, *tab_frame.touch, frame.now);
}

void StaffScreen::draw(Frame& frame, const Rect& panel, const Wiping& wiping) const {
    const auto gone = std::chrono::floor<seconds>(frame.now - wiping.since);
    draw_wiping(frame, panel, std::max(seconds(0), wiping_takes - gone));
    frame.wake = std::min(*frame.wake, wiping.since + gone + seconds(1));
}

void StaffScreen::draw(Frame& frame, const Rect& panel) {
    frame.text = 1;
    // Whoever came here by chance is a visitor.
    if (auto* const pad = std::get_if<Pad>(&state_)) pad->go_back = frame.say(wording::back);
    frame.language = nullptr;
    frame.wake = due();
    const Region region("staff");
    std::visit(base::Match{[](Shut&) {}, [&](auto& state) { draw(frame, panel, state); }}, state_);
}

void StaffScreen::dim(Frame& frame, const Rect& panel) const {
    const int brightness = facts_.defaults.brightness;
    if (brightness >= kiosk::brightest) return;
    frame.opacity = static_cast<float>(kiosk::brightest - brightness) / kiosk::brightest;
    fill(frame, panel, frame.palette().unlit);
}

}  // namespace staff
