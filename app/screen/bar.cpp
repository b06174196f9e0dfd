#include "screen/bar.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "screen/button.h"
#include "screen/paint.h"
#include "screen/wording.h"

namespace screen {
namespace {

struct BarButton {
    std::string_view words;
    Icon icon;
};
constexpr BarButton start_over = {wording::start_over, Icon::home};
constexpr BarButton back = {wording::back, Icon::back};
constexpr BarButton get_help = {wording::get_help, Icon::caution};
constexpr std::array all_buttons = {start_over, back, get_help};
constexpr std::size_t help_place = 2;

std::span<const BarButton> buttons_of(const model::Library& library) {
    return std::span(all_buttons).first(library.page(help_page) ? all_buttons.size() : help_place);
}

ButtonLook look(const Frame& frame, const BarButton& button) {
    return {.tone = frame.palette().bar_button, .icon = button.icon, .radius_mm = size::target / 2};
}

// Side by side where their words have room on one line, else in equal parts with their words broken.
struct BarLayout {
    bool one_line = true;
    float height = 0;
};

BarLayout lay_out(const Frame& frame, float room, std::span<const BarButton> buttons) {
    const auto count = static_cast<int>(buttons.size());
    const float gap = frame.px(size::between);
    float wanted = -gap;
    for (const BarButton& one : buttons) wanted += button_width(frame, frame.say(one.words), look(frame, one)) + gap;
    BarLayout layout = {.one_line = wanted <= room, .height = frame.px(size::target)};
    for (const BarButton& one : buttons) {
        const std::string_view words = frame.say(one.words);
        const ButtonLook looks = look(frame, one);
        const float width =
            layout.one_line ? button_width(frame, words, looks) : part_of_row({0, 0, room, 0}, 0, count, gap).w;
        layout.height = std::max(layout.height, button_height(frame, words, looks, width));
    }
    return layout;
}

float room_in(const Frame& frame, float width) { return width - 2 * frame.px(size::margin); }

}  // namespace

float bar_height(const Frame& frame, float width, const model::Library& library) {
    const float room = room_in(frame, width);
    return frame.px(size::bar - size::target) + lay_out(frame, room, buttons_of(library)).height;
}

std::optional<kiosk::Deed> bottom_bar(Frame& frame, const Rect& bar, const kiosk::Session& session,
                                      const model::Library& library) {
    const Region region("bar");
    fill(frame, bar, frame.palette().bar.tint);
    const float width = room_in(frame, bar.w);
    const std::span<const BarButton> buttons = buttons_of(library);
    const BarLayout layout = lay_out(frame, width, buttons);
    const Rect row = centred(bar, width, layout.height);
    Rect room = row;
    const float gap = frame.px(size::between);
    const auto tapped = [&](std::size_t index) {
        const std::string_view words = frame.say(buttons[index].words);
        const ButtonLook looks = look(frame, buttons[index]);
        const float own_width = button_width(frame, words, looks);
        Rect box = part_of_row(row, static_cast<int>(index), static_cast<int>(buttons.size()), gap);
        if (layout.one_line) box = index == help_place ? cut_right(room, own_width) : cut_left(room, own_width, gap);
        return button(frame, box, words, looks);
    };
    std::optional<kiosk::Deed> deed;
    if (tapped(0)) deed = kiosk::StartOver{};
    if (session.can_go_back() && tapped(1)) deed = kiosk::GoBack{};
    if (buttons.size() > help_place && tapped(help_place)) deed = kiosk::FollowLink{std::string(help_page)};
    return deed;
}

}  // namespace screen
