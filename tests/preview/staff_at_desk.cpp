#include "preview/staff_at_desk.h"

#include <catch2/catch_test_macros.hpp>
#include <ctime>

namespace visiting {

using platform::PointerEvent;
using ui::Role;
using ui::Seen;

namespace {

std::optional<Seen> find(const ui::Record& record, Role role, std::string_view name) {
    for (const Seen& seen : record.all())
        if (seen.role == role && seen.name.find(name) != std::string::npos && seen.visible.h > 0) return seen;
    return std::nullopt;
}

bool says(const ui::Record& record, std::string_view words) {
    for (const Seen& seen : record.all())
        if (seen.role != Role::area && seen.visible.h > 0 && seen.name.find(words) != std::string::npos) return true;
    return false;
}

}  // namespace

StaffAtDesk::StaffAtDesk(const Content& content, preview::Edition edition, Panel window)
    : canvas_(window.width, window.height),
      preview_({.renderer = canvas_.renderer(),
                .body = content.body,
                .icon_folder = source_dir + "/assets/icons",
                .content_folders = {content.folder},
                .diagonal_inches = window.diagonal_inches,
                .pages = visitor::Kiosk::Parts::Pages::all},
               std::move(edition)) {
    waits(std::chrono::seconds(1));
}

visitor::Kiosk::Next StaffAtDesk::next_frame(const platform::Input& input) {
    now_ += Visitor::frame_time;
    return preview_.frame(input, now_);
}

void StaffAtDesk::clicks_at(ImVec2 at) {
    waits(ui::motion::new_there);  // what has just come takes no touch
    next_frame({.pointer_events = {{PointerEvent::Kind::move, at.x, at.y}}});
    next_frame({.pointer_events = {{PointerEvent::Kind::press, at.x, at.y}}});
    next_frame({.pointer_events = {{PointerEvent::Kind::release, at.x, at.y}}});
    waits(std::chrono::milliseconds(400));
}

void StaffAtDesk::clicks(std::string_view name) {
    const auto button = finds(Role::button, name);
    INFO("looking for something to click that says '" << name << "'");
    REQUIRE(button);
    clicks_at(button->visible.centre());
}

void StaffAtDesk::taps_in_kiosk(std::string_view name) {
    auto button = find(preview_.kiosk().record(), Role::button, name);
    if (!button) button = find(preview_.kiosk().record(), Role::name, name);
    INFO("looking for something in the kiosk that says '" << name << "'");
    REQUIRE(button);
    clicks_at(button->visible.centre());
}

void StaffAtDesk::presses_key(std::string_view key) {
    next_frame({.keys = {{std::string(key)}}});
    waits(std::chrono::milliseconds(400));
}

void StaffAtDesk::turns_wheel(ImVec2 at, float steps) {
    next_frame({.pointer_events = {{PointerEvent::Kind::move, at.x, at.y}}});
    next_frame({.wheel = steps});
    waits(std::chrono::milliseconds(800));
}

void StaffAtDesk::saves(preview::Edition edition) {
    preview_.show(std::move(edition));
    waits(std::chrono::milliseconds(400));
}

void StaffAtDesk::waits(std::chrono::milliseconds duration) {
    constexpr std::chrono::milliseconds step{50};
    const kiosk::Time end = now_ + duration;
    while (now_ < end) {
        now_ += step - Visitor::frame_time;
        if (!next_frame().moving) now_ = std::max(now_, end - step);
    }
}

bool StaffAtDesk::sees(std::string_view words) const { return says(preview_.record(), words); }
bool StaffAtDesk::sees_in_kiosk(std::string_view words) const { return says(preview_.kiosk().record(), words); }

std::optional<Seen> StaffAtDesk::finds(Role role, std::string_view name) const {
    return find(preview_.record(), role, name);
}

unsigned StaffAtDesk::colour_at(ImVec2 at) const {
    const std::size_t pixel = (static_cast<std::size_t>(at.y) * canvas_.width() + static_cast<std::size_t>(at.x)) * 4;
    const auto& rgba = canvas_.rgba();
    return static_cast<unsigned>(rgba[pixel] << 16 | rgba[pixel + 1] << 8 | rgba[pixel + 2]);
}

std::chrono::system_clock::time_point at(int hour, int minute, int day) {
    std::tm parts{};
    parts.tm_year = 126;
    parts.tm_mon = 4;
    parts.tm_mday = day;
    parts.tm_hour = hour;
    parts.tm_min = minute;
    parts.tm_isdst = -1;
    return std::chrono::system_clock::from_time_t(std::mktime(&parts));
}

}  // namespace visiting
