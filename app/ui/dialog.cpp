#include "ui/dialog.h"

#include <algorithm>

#include "ui/paint.h"

namespace ui {
namespace {

// In pixels.
struct Parts {
    float width = 0;
    float title = 0;
    float gap = 0;
    float text = 0;
};

Parts parts_of(const Frame& frame, const Rect& panel, const Dialog& dialog) {
    const float width = dialog_content_width(frame, panel, dialog.width_mm);
    return {.width = width,
            .title = wrap(frame, dialog.title_type, dialog.title, width).height(),
            .gap = frame.px(dialog.title_gap_mm),
            .text = dialog.text_height > 0 ? dialog.text_height
                                           : wrap(frame, dialog.text_type, dialog.text, width).height()};
}

}  // namespace

float dialog_content_width(const Frame& frame, const Rect& panel, float width_mm) {
    const float width = std::min(panel.w - 2 * frame.px(size::margin), frame.px(width_mm));
    return width - 2 * frame.px(size::card_padding);
}

float dialog_height(const Frame& frame, const Rect& panel, const Dialog& dialog, float answers_height) {
    const Parts parts = parts_of(frame, panel, dialog);
    return parts.title + parts.gap + parts.text + answers_height + 2 * frame.px(size::card_padding);
}

DialogBoxes draw_dialog(Frame& frame, const Rect& panel, ImU32 ground, const Dialog& dialog, float answers_height) {
    fill(frame, panel, ground);
    const ImU32 ink = frame.palette().ink;
    const float padding = frame.px(size::card_padding);
    const Parts parts = parts_of(frame, panel, dialog);
    const Rect box = centred(panel, parts.width + 2 * padding, dialog_height(frame, panel, dialog, answers_height));
    card(frame, box);
    Rect room = box.inset(padding);
    text_block(frame, dialog.title_type, ink, dialog.title, cut_top(room, parts.title, parts.gap).min(), parts.width);
    if (parts.text > 0)
        text_block(frame, dialog.text_type, ink, dialog.text, cut_top(room, parts.text).min(), parts.width);
    return {box, room};
}

}  // namespace ui
