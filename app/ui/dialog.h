#pragma once
#include <string_view>

#include "ui/text.h"

namespace ui {

/// A question or a form in a card over everything else: a title, a text below it, and room for the caller's answers.
struct Dialog {
    std::string_view title;
    Type title_type;
    std::string_view text;
    Type text_type;
    float width_mm = size::dialog;
    float title_gap_mm = size::section_gap;  ///< below the title
    float text_height = 0;                   ///< pixels; 0: as tall as the text is
};

/// How wide the content of a dialog is on this panel.
float dialog_content_width(const Frame&, const Rect& panel, float width_mm = size::dialog);

/// How tall the whole dialog is with answers so tall.
float dialog_height(const Frame&, const Rect& panel, const Dialog&, float answers_height);

struct DialogBoxes {
    Rect card;
    Rect answers;  ///< as tall as asked for, directly below the text
};
/// Covers the panel with `ground`, and puts the card in its middle.
DialogBoxes draw_dialog(Frame&, const Rect& panel, ImU32 ground, const Dialog&, float answers_height);

}  // namespace ui
