#include "visitor/monkey.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>

#include "base/files.h"
#include "commands/check_content.h"
#include "commands/speech.h"
#include "staff/facts.h"

namespace visiting {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr int largest_side = 1920;
constexpr std::array panels = {Panel{1920, 1080}, Panel{1280, 800}, Panel{800, 1280}, Panel{1080, 1920},
                               Panel{640, 480},   Panel{64, 64},    Panel{1920, 64}};
constexpr std::array keys = {"Up",   "Down", "Left",   "Right",     "Tab",        "Shift+Tab", "Enter",
                             "Back", "Home", "Speech", "HeadsetIn", "HeadsetOut", "VolumeUp",  "VolumeDown",
                             "S",    "7",    "T",      "3",         "ÿ",          "Unheard of"};

platform::Finger::Time finger_time(kiosk::Time now) {
    return std::chrono::duration_cast<platform::Finger::Time>(now.time_since_epoch());
}

ui::Rect rect_of(const Panel& panel) {
    return {0, 0, static_cast<float>(panel.width), static_cast<float>(panel.height)};
}

}  // namespace

Monkey::Monkey(unsigned seed) : random_(seed), canvas_(largest_side, largest_side), panel_(rect_of(panels.front())) {
    const fs::path shipped = source_dir + "/content";
    fs::copy(shipped, folder_ / "content", fs::copy_options::recursive);
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(shipped))
        if (entry.path().extension() == ".lua")
            shipped_.emplace_back(fs::relative(entry, shipped), base::read_text(entry).value_or(""));
    std::ranges::sort(shipped_);
    live_.emplace(folder_ / "content");
    const visitor::Kiosk::Parts parts = {.renderer = canvas_.renderer(),
                                         .body = shipped_body(),
                                         .icon_folder = source_dir + "/assets/icons",
                                         .content_folders = {folder_ / "content"},
                                         .answering = commands::answering(folder_ / "content"),
                                         .reading_out = commands::reading_out,
                                         .saying = commands::saying,
                                         .paint = ui::Paint::off,
                                         .counted = [](const kiosk::UsageEvent&) {},
                                         .wall_clock = [this] { return wall_clock_; },
                                         .chime = [](int) {}};
    kiosk_.emplace(parts, live_->shared_library());
    kiosk_->staff().open_door({}, now_);
    staff::Facts facts;
    facts.pin_set = true;
    kiosk_->staff().know(facts);
    frame();
}

/// Mostly on something.
ImVec2 Monkey::any_spot() {
    const std::vector<ui::Seen>& all = kiosk_->record().all();
    if (!all.empty() && !one_in(4)) {
        const ui::Rect& on = all[any(all.size())].visible;
        if (on.w > 0 && on.h > 0) return on.centre();
    }
    return {static_cast<float>(any(static_cast<std::size_t>(panel_.w) + 40)) - 20,
            static_cast<float>(any(static_cast<std::size_t>(panel_.h) + 40)) - 20};
}

void Monkey::puts_a_finger_down(platform::Input& input) {
    const platform::Finger::Id id = {1, static_cast<std::int64_t>(any(5))};
    const ImVec2 at = any_spot();
    std::erase_if(down_, [&](const auto& one) { return one.first == id; });
    down_.emplace_back(id, at);
    finger_.set_panel(std::min(panel_.w, panel_.h));
    finger_.down(id, at.x, at.y, finger_time(now_), input);
    ++touches_;
}

void Monkey::moves_or_lifts(platform::Input& input) {
    auto& [id, at] = down_[any(down_.size())];
    if (one_in(3)) {
        at = one_in(2) ? any_spot() : ImVec2(at.x, at.y + static_cast<float>(any(200)) - 100);
        return finger_.moved(id, at.x, at.y, finger_time(now_), input);
    }
    // Panels lose a lift now and then.
    if (!one_in(20)) finger_.lifted(id, at.x, at.y, input);
    const auto gone = id;
    std::erase_if(down_, [&](const auto& one) { return one.first == gone; });
}

void Monkey::strikes(platform::Input& input) {
    input.keys.push_back({.name = keys[any(keys.size())], .repeated = one_in(5)});
}

void Monkey::lets_time_pass() {
    constexpr std::array waits = {100ms, 400ms, 600ms, 2s + 0ms, 6s + 0ms, 20s + 0ms, 95s + 0ms};
    now_ += waits[any(waits.size())];
    if (one_in(40)) now_ += 5h;  // the machine slept
    if (one_in(10)) wall_clock_ += std::chrono::days(static_cast<int>(any(3)) - 1);
    wall_clock_ += std::chrono::minutes(any(60));
}

/// As staff, a sync that stops half-way, and a disk that fails do it.
void Monkey::saves() {
    const auto& [name, words] = shipped_[any(shipped_.size())];
    const fs::path file = folder_ / "content" / name;
    std::error_code ignored;
    switch (any(6)) {
        case 0:
            fs::remove(file, ignored);
            break;
        case 1:
            folder_.write("content/" + name, words.substr(0, any(words.size())));
            break;
        case 2:
            folder_.write("content/" + name, "text \"" + std::string(any(3000), 'x') + "\"");
            break;
        default:  // most are mended again, or the kiosk would soon have no page that is not
            for (const auto& [each, whole] : shipped_) folder_.write("content/" + each, whole);
    }
    if (live_->refresh()) kiosk_->update(live_->shared_library());
    ++saves_;
}

void Monkey::goes_on() {
    platform::Input input;
    const std::size_t what = any(100);
    if (what < 40 || (what < 75 && down_.empty()))
        puts_a_finger_down(input);
    else if (what < 75)
        moves_or_lifts(input);
    else if (what < 87)
        strikes(input);
    else if (what < 97)
        lets_time_pass();
    else if (what < 98)
        input.wheel = static_cast<float>(any(7)) - 3;
    else if (what < 99)
        panel_ = rect_of(panels[any(panels.size())]);
    else if (one_in(3))
        saves();
    finger_.give_up_if_lost(finger_time(now_), input);
    frame(input);
    check_what_is_up();
}

bool Monkey::leaves() {
    constexpr int most_frames = 3000;
    platform::Input input;
    for (const auto& [id, at] : down_) finger_.lifted(id, at.x, at.y, input);
    down_.clear();
    finger_.let_go(input);
    frame(input);
    const kiosk::Time end = now_ + 1h;
    for (int i = 0; i < most_frames && now_ < end; ++i) {
        if (kiosk_->session().place().screen == kiosk::Screen::attract && !kiosk_->staff().is_up()) return true;
        if (!next_.moving && next_.wake) now_ = std::max(now_, *next_.wake);
        frame();
    }
    return false;
}

void Monkey::frame(const platform::Input& input) {
    now_ += 16ms;
    canvas_.renderer().begin(input, 16ms);
    next_ = kiosk_->frame_within(panel_, input, now_);
    canvas_.renderer().discard();
    for (const staff::Deed& deed : kiosk_->staff().take_deeds()) {
        if (std::holds_alternative<staff::NotePinEvent>(deed)) continue;
        const auto* const tries = std::get_if<staff::VerifyPin>(&deed);
        REQUIRE(tries);  // anything else is staff's alone
        kiosk_->staff().verified(tries->attempt.number, kiosk::PinGate::Answer::wrong, now_);
    }
}

void Monkey::check_what_is_up() {
    const auto can_be_touched = [](const ui::Seen& seen) {
        const bool takes = seen.role == ui::Role::button || seen.role == ui::Role::name || seen.role == ui::Role::area;
        return takes && seen.visible.w > 0 && seen.visible.h > 0;
    };
    // On less than any panel, there need not be room for more than the panel itself.
    const bool is_panel = std::min(panel_.w, panel_.h) >= 480;
    const bool attracts = kiosk_->session().place().screen == kiosk::Screen::attract && !kiosk_->staff().is_up();
    if (!is_panel || attracts) return;
    CHECK(std::ranges::any_of(kiosk_->record().all(), can_be_touched));
}

}  // namespace visiting
