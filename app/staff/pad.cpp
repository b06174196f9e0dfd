#include "staff/pad.h"

#include <fmt/format.h>

#include <array>
#include <string>

#include "kiosk/staff_door.h"
#include "staff/staff_theme.h"
#include "ui/button.h"
#include "ui/dialog.h"
#include "ui/paint.h"

namespace staff {

using namespace ui;

namespace {

constexpr std::string_view pad_title = "For staff";
constexpr std::string_view no_pin =
    "No PIN is set, so nobody can open the staff screen. Whoever looks after the computer sets one by typing on it: "
    "bodymap pin";
using Key = PadKey::Kind;
constexpr std::array keys = {PadKey{Key::digit, "1"},     PadKey{Key::digit, "2"}, PadKey{Key::digit, "3"},
                             PadKey{Key::digit, "4"},     PadKey{Key::digit, "5"}, PadKey{Key::digit, "6"},
                             PadKey{Key::digit, "7"},     PadKey{Key::digit, "8"}, PadKey{Key::digit, "9"},
                             PadKey{Key::erase, "Erase"}, PadKey{Key::digit, "0"}, PadKey{Key::open, "Open"}};
constexpr int keys_in_a_row = 3;
constexpr int key_rows = 4;

std::string time_left(std::chrono::seconds wait) {
    const auto whole = wait.count();
    return whole < 60 ? fmt::format("{} s", whole) : fmt::format("{}:{:02} min", whole / 60, whole % 60);
}

std::string message(const PadState& state) {
    if (state.checking) return "One moment …";
    const std::string wrong = state.wrong ? "That is not the PIN. " : "";
    if (state.wait.count() > 0)
        return fmt::format("{}Too many were wrong: the next one is taken in {}.", wrong, time_left(state.wait));
    return wrong + (state.wrong ? "Try again." : "Type the PIN, then touch Open.");
}

void draw_dots(Frame& frame, const Rect& row, std::size_t typed) {
    if (typed == 0) return;
    const float pitch = frame.px(staff_size::dot_pitch);
    float x = row.centre().x - pitch * static_cast<float>(typed - 1) / 2;
    for (std::size_t i = 0; i < typed; ++i, x += pitch)
        dot(frame, {x, row.centre().y}, frame.palette().ink, staff_size::dot);
}

std::optional<PadKey> draw_keys(Frame& frame, const Rect& box, const PadState& state) {
    const Palette& palette = frame.palette();
    const float gap = frame.px(size::between);
    const bool ready = state.typed >= kiosk::shortest_pin && state.wait.count() == 0 && !state.checking;
    std::optional<PadKey> touched;
    Rect rest = box;
    Rect row;
    for (int i = 0; i < static_cast<int>(keys.size()); ++i) {
        const PadKey& key = keys[static_cast<std::size_t>(i)];
        if (i % keys_in_a_row == 0) row = cut_top(rest, frame.px(staff_size::pad_key), gap);
        const bool opens = key.kind == Key::open;
        const Fade fade(frame, opens && !ready ? opacity::unavailable : 1);
        const SecondTouch second(frame, opens ? frame.again : Again::meant);
        const ButtonLook look = {.tone = opens ? palette.primary : palette.secondary(),
                                 .type = key.kind == Key::digit ? type::heading : type::label};
        if (button(frame, part_of_row(row, i % keys_in_a_row, keys_in_a_row, gap), key.label, look)) touched = key;
    }
    return touched;
}

float keys_height(const Frame& frame) {
    return key_rows * frame.px(staff_size::pad_key) + (key_rows - 1) * frame.px(size::between);
}

}  // namespace

std::optional<PadKey> draw_pad(Frame& frame, const Rect& panel, const PadState& state) {
    const Region region("pad");
    const std::string text = state.pin_set ? message(state) : std::string(no_pin);
    const Dialog dialog = {.title = pad_title,
                           .title_type = staff_type::title,
                           .text = text,
                           .text_type = type::body,
                           .width_mm = staff_size::pad_width,
                           .title_gap_mm = size::header_gap,
                           // Always as tall, so that no key moves when there is something to say.
                           .text_height = state.pin_set ? staff_size::pad_lines * line_height(frame, type::body) : 0};
    const float gap = frame.px(size::section_gap);
    const float button_row = frame.px(staff_size::pad_key);
    const float dots = frame.px(staff_size::dot_row);
    const float keypad = state.pin_set ? dots + keys_height(frame) + frame.px(size::between) : gap;
    Rect room = draw_dialog(frame, panel, frame.palette().paper, dialog, keypad + button_row).answers;
    std::optional<PadKey> touched;
    if (state.pin_set) {
        draw_dots(frame, cut_top(room, dots), state.typed);
        touched = draw_keys(frame, cut_top(room, keys_height(frame), frame.px(size::between)), state);
    } else {
        cut_top(room, gap);
    }
    const ButtonLook leave = {.tone = frame.palette().primary, .icon = Icon::back, .type = type::heading};
    if (button(frame, cut_top(room, button_row), state.go_back, leave)) touched = PadKey{Key::cancel, state.go_back};
    return touched;
}

}  // namespace staff
