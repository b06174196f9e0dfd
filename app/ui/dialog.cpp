#include "ui/dialog.h"

#include <algorithm>

#include "ui/paint.h"

namespace ui {

float dialog_content_width(const Frame& frame, const Rect& panel, float width_mm) {
    const float width = std::min(panel.w - 2 * frame.px(size::margin), frame.px(width_mm));
    return width - 2 * frame.px(size::card_padding);
}

Rect draw_dialog(Frame& frame, const Rect& panel, ImU32 ground, const Dialog& dialog, float answers_height) {
    fill(frame, panel, ground);
    const ImU32 ink = frame.palette().ink;
    const float padding = frame.px(size::card_padding);
    const float width = dialog_content_width(frame, panel, dialog.width_mm);
    const float gap = frame.px(dialog.title_gap_mm);
    const float title = wrap(frame, dialog.title_type, dialog.title, width).height();
    const float text =
        dialog.text_height > 0 ? dialog.text_height : wrap(frame, dialog.text_type, dialog.text, width).height();
    const Rect box = centred(panel, width + 2 * padding, title + gap + text + answers_height + 2 * padding);
    card(frame, box);
    Rect room = box.inset(padding);
    text_block(frame, dialog.title_type, ink, dialog.title, cut_top(room, title, gap).min(), width);
    text_block(frame, dialog.text_type, ink, dialog.text, cut_top(room, text).min(), width);
    return room;
}

}  // namespace ui
