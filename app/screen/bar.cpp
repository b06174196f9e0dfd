#include "screen/bar.h"

#include "screen/button.h"
#include "screen/paint.h"
#include "screen/wording.h"

namespace screen {

std::optional<kiosk::Deed> bottom_bar(Frame& frame, const Rect& bar, const kiosk::Session& session) {
    const Region region("bar");
    fill(frame, bar, frame.palette().bar.tint);
    Rect room = centred(bar, bar.w - 2 * frame.px(size::margin), frame.px(size::target));
    const Tone tone = frame.palette().bar_button;
    const ButtonLook home = {.tone = tone, .icon = Icon::home, .radius_mm = size::target / 2};
    const ButtonLook back = {.tone = tone, .icon = Icon::back, .radius_mm = size::target / 2};
    const float gap = frame.px(size::between);
    std::optional<kiosk::Deed> deed;
    if (button(frame, cut_left(room, button_width(frame, wording::start_over, home), gap), wording::start_over, home))
        deed = kiosk::StartOver{};
    if (!session.can_go_back()) return deed;
    if (button(frame, cut_left(room, button_width(frame, wording::back, back), gap), wording::back, back))
        deed = kiosk::GoBack{};
    return deed;
}

}  // namespace screen
