#include "staff/confirmation.h"

#include <fmt/format.h>

#include <vector>

#include "staff/staff_theme.h"
#include "staff/tabs.h"
#include "ui/button.h"
#include "ui/dialog.h"

namespace staff {

using namespace ui;

namespace {

constexpr int answers_in_a_row = 2;

struct Choice {
    std::string label;
    Answer answer;
};

struct Question {
    std::string title;
    std::string text;
    std::vector<Choice> choices;  ///< the last one is "No"
};

Question question_about(const RestoreVersion& restore, const Facts& facts) {
    Question question = {fmt::format("Put back the pages from {}?", version_label(restore.when, facts)),
                         "Looking what would change …",
                         {}};
    const bool known = facts.plan && facts.plan->version == restore.name;
    if (known && !facts.plan->possible) question.text = facts.plan->changes;
    if (!known || !facts.plan->possible) return question;
    question.text = fmt::format(
        "Files: {}. Visitors see that at once. What is there now is kept, so this can be undone.", facts.plan->changes);
    question.choices.push_back({"Put them back", {true}});
    for (const std::string& page : facts.plan->pages) question.choices.push_back({"Only " + page, {true, page}});
    return question;
}

Question question_about(const Deed& deed, const Facts& facts) {
    const auto* const restore = std::get_if<RestoreVersion>(&deed);
    Question question = restore ? question_about(*restore, facts)
                                : Question{"Leave the kiosk?",
                                           "The program ends, and visitors cannot use it until it is started again.",
                                           {{"Yes, leave", {true}}}};
    question.choices.push_back({"No", {}});
    return question;
}

}  // namespace

std::optional<Answer> draw_confirmation(Frame& frame, const Rect& panel, const Deed& deed, const Facts& facts) {
    const Region region("question");
    const Palette& palette = frame.palette();
    const Question question = question_about(deed, facts);
    const Dialog dialog = {
        .title = question.title, .title_type = staff_type::title, .text = question.text, .text_type = type::body};
    const float gap = 2 * frame.px(size::section_gap);
    const float between = frame.px(size::between);
    const float row_height = frame.px(staff_size::pad_key);
    const auto count = static_cast<int>(question.choices.size());
    const int row_count = (count + answers_in_a_row - 1) / answers_in_a_row;
    const auto rows = static_cast<float>(row_count);
    Rect buttons =
        draw_dialog(frame, panel, palette.veil, dialog, gap + rows * row_height + (rows - 1) * between).answers;
    cut_top(buttons, gap);
    std::optional<Answer> answer;
    Rect row;
    for (int i = 0; i < count; ++i) {
        if (i % answers_in_a_row == 0) row = cut_top(buttons, row_height, between);
        const Choice& choice = question.choices[static_cast<std::size_t>(i)];
        const bool is_all = i == 0 && count > 1;
        if (button(frame, part_of_row(row, i % answers_in_a_row, answers_in_a_row, between), choice.label,
                   {.tone = is_all ? palette.primary : palette.secondary()}))
            answer = choice.answer;
    }
    return answer;
}

}  // namespace staff
