#include "staff/confirmation.h"

#include <fmt/format.h>

#include "staff/labels.h"
#include "staff/staff_theme.h"
#include "ui/button.h"
#include "ui/dialog.h"

namespace staff {

using namespace ui;

namespace {

struct Question {
    std::string title;
    std::string_view text;
    std::string_view yes;
};

Question question_about(const Deed& deed, const Facts& facts) {
    if (const auto* const restore = std::get_if<RestoreVersion>(&deed))
        return {fmt::format("Put back the pages from {}?", time_label(restore->when, facts.now)),
                "Visitors see them at once. What is there now is kept, so this can be undone.", "Put them back"};
    return {"Leave the kiosk?", "The program ends, and visitors cannot use it until it is started again.",
            "Yes, leave"};
}

}  // namespace

std::optional<bool> draw_confirmation(Frame& frame, const Rect& panel, const Deed& deed, const Facts& facts) {
    const Region region("question");
    const Palette& palette = frame.palette();
    const Question question = question_about(deed, facts);
    const Dialog dialog = {
        .title = question.title, .title_type = staff_type::title, .text = question.text, .text_type = type::body};
    const float gap = 2 * frame.px(size::section_gap);
    Rect buttons = draw_dialog(frame, panel, palette.veil, dialog, gap + frame.px(staff_size::pad_key)).answers;
    cut_top(buttons, gap);
    std::optional<bool> answer;
    const float between = frame.px(size::between);
    if (button(frame, part_of_row(buttons, 0, 2, between), question.yes, {.tone = palette.primary})) answer = true;
    if (button(frame, part_of_row(buttons, 1, 2, between), "No", {.tone = palette.secondary()})) answer = false;
    return answer;
}

}  // namespace staff
