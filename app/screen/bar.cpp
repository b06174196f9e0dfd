#include "screen/bar.h"

#include <array>

#include "screen/button.h"
#include "screen/paint.h"
#include "screen/wording.h"

namespace screen {
namespace {

struct BarButton {
    std::string_view words;
    Icon icon;
};
constexpr std::array<BarButton, 2> buttons = {{{wording::start_over, Icon::home}, {wording::back, Icon::back}}};

ButtonLook look(const Frame& frame, const BarButton& button) {
    return {.tone = frame.palette().bar_button, .icon = button.icon, .radius_mm = size::target / 2};
}

// Side by side where their words have room on one line, else in equal parts with their words broken.
struct BarLayout {
    bool one_line = true;
    float height = 0;
};

BarLayout lay_out(const Frame& frame, float room) {
    constexpr auto count = static_cast<int>(buttons.size());
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

float bar_height(const Frame& frame, float width) {
    return frame.px(size::bar - size::target) + lay_out(frame, room_in(frame, width)).height;
}

std::optional<kiosk::Deed> bottom_bar(Frame& frame, const Rect& bar, const kiosk::Session& session) {
    const Region region("bar");
    fill(frame, bar, frame.palette().bar.tint);
    const float width = room_in(frame, bar.w);
    const BarLayout layout = lay_out(frame, width);
    const Rect row = centred(bar, width, layout.height);
    Rect room = row;
    const float gap = frame.px(size::between);
    const auto tapped = [&](std::size_t index) {
        const std::string_view words = frame.say(buttons[index].words);
        const ButtonLook looks = look(frame, buttons[index]);
        const Rect box = layout.one_line
                             ? cut_left(room, button_width(frame, words, looks), gap)
                             : part_of_row(row, static_cast<int>(index), static_cast<int>(buttons.size()), gap);
        return button(frame, box, words, looks);
    };
    std::optional<kiosk::Deed> deed;
    if (tapped(0)) deed = kiosk::StartOver{};
    if (session.can_go_back() && tapped(1)) deed = kiosk::GoBack{};
    return deed;
}

}  // namespace screen
