#include "visitor/display_sheet.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "ui/button.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/wording.h"
#include "visitor/bar.h"

namespace visitor {

using namespace ui;

namespace {

using kiosk::Settings;

struct DisplayChoice {
    std::string words;
    Settings settings;  ///< what it makes of them
};

struct DisplayRow {
    std::string_view question;
    std::vector<DisplayChoice> choices;
};

std::vector<DisplayRow> rows_of(const Frame& frame, const Settings& now, bool can_be_lowered) {
    const auto with = [&](auto Settings::*setting, auto value) {
        Settings settings = now;
        settings.*setting = value;
        return settings;
    };
    const auto two = [&](std::string_view question, std::string_view words, bool Settings::*setting) {
        return DisplayRow{question,
                          {{std::string(frame.say(wording::usual)), with(setting, false)},
                           {std::string(frame.say(words)), with(setting, true)}}};
    };
    DisplayRow text = {frame.say(wording::text_size), {}};
    for (const int percent : kiosk::text_sizes)
        text.choices.push_back({std::to_string(percent) + " %", with(&Settings::text_percent, percent)});
    std::vector<DisplayRow> rows = {text,
                                    two(frame.say(wording::contrast), wording::high_contrast, &Settings::high_contrast),
                                    two(frame.say(wording::any_motion), wording::motion, &Settings::less_motion)};
    if (can_be_lowered) rows.push_back(two(frame.say(wording::height), wording::lower_half, &Settings::lowered));
    return rows;
}

const Type& question_type() { return type::body_bold; }

float row_width(const Frame& frame, const DisplayRow& row) {
    float widest = frame.px(size::target);
    for (const DisplayChoice& choice : row.choices)
        widest = std::max(widest, text_width(frame, type::label, choice.words) + frame.px(2 * size::label_padding));
    const auto count = static_cast<float>(row.choices.size());
    return std::ceil(count * (widest + frame.px(size::between)) - frame.px(size::between));
}

Grid grid_of(const Frame& frame, const DisplayRow& row, float width) {
    std::vector<std::string_view> words;
    for (const DisplayChoice& choice : row.choices) words.push_back(choice.words);
    return ui::grid_of(frame, words, {}, width, static_cast<int>(words.size()));
}

struct RowPlace {
    Rect question;
    Rect choices;
    int columns = 1;
};

struct SheetPlan {
    Rect sheet;
    Rect title;
    std::vector<RowPlace> rows;
    Rect runner;  ///< another one; empty where there is no room beside what ends it
    Rect done;
};

// The questions stand beside their answers, or above them where there is too little room.
struct SheetWidths {
    float question = 0;
    float choices = 0;
    bool beside = false;
    float whole(const Frame& frame) const {
        return beside ? question + frame.px(size::section_gap) + choices : std::max(question, choices);
    }
};

SheetWidths widths_of(const Frame& frame, const std::vector<DisplayRow>& rows, float room) {
    SheetWidths widths;
    for (const DisplayRow& row : rows) {
        widths.question = std::max(widths.question, text_width(frame, question_type(), row.question) + 1);
        widths.choices = std::max(widths.choices, row_width(frame, row));
    }
    widths.beside = widths.question + frame.px(size::section_gap) + widths.choices <= room;
    widths.choices = std::min(widths.choices, room);
    widths.question = std::min(widths.question, room);
    return widths;
}

ButtonLook done_look(const Frame& frame) { return {.tone = frame.palette().primary}; }

ButtonLook runner_look(const Frame& frame) { return {.tone = frame.palette().secondary(), .icon = Icon::runner}; }

// As it is with the largest text: whoever tries the sizes one after the other finds each where it was.
SheetPlan plan_sheet(Frame& frame, const Scene& scene, const std::vector<DisplayRow>& rows) {
    const Rect& panel = scene.panel;
    const TextSize largest(frame, static_cast<float>(kiosk::text_sizes.back()) / 100);
    const float padding = frame.px(size::card_padding);
    const SheetWidths widths = widths_of(frame, rows, panel.w - 2 * frame.px(size::margin) - 2 * padding);
    const float gap = frame.px(size::section_gap);
    const float width = widths.whole(frame);
    SheetPlan plan;
    Rect room = {padding, padding, width, 0};
    plan.title = cut_top(room, line_height(frame, type::heading), gap);
    for (const DisplayRow& row : rows) {
        RowPlace place;
        const float words = line_height(frame, question_type());
        const Grid grid = grid_of(frame, row, widths.choices);
        const float choices = grid.height();
        place.columns = grid.columns;
        if (widths.beside) {
            Rect both = cut_top(room, std::max(words, choices), gap);
            place.question = cut_left(both, widths.question, gap);
            place.choices = both;
        } else {
            place.question = cut_top(room, words);
            place.choices = cut_top(room, choices, gap);
        }
        plan.rows.push_back(place);
    }
    // What ends the sheet is no answer to its last question.
    if (!widths.beside) cut_top(room, gap);
    const std::string_view done = frame.say(wording::done);
    plan.done = cut_top(room, button_height(frame, done, done_look(frame), width));
    Rect left = plan.done;
    plan.done = cut_right(left, std::min(width, button_width(frame, done, done_look(frame))), frame.px(size::between));
    const float runner = button_width(frame, frame.say(wording::another_runner), runner_look(frame));
    if (runner <= left.w) plan.runner = cut_left(left, runner);
    plan.sheet = centred(panel, width + 2 * padding, room.y + padding);
    // Whoever sits before a tall panel, and wants it lower, reaches but what stands low. The bar stays free for help:
    // where all stands in the lower half, the sheet's title may rise above that.
    if (scene.can_be_lowered) plan.sheet.y = panel.bottom() - plan_bar(frame, scene).height(frame) - plan.sheet.h;
    return plan;
}

Rect moved_by(const Rect& box, const Rect& by) { return {box.x + by.x, box.y + by.y, box.w, box.h}; }

RowPlace moved_by(const RowPlace& row, const Rect& by) {
    return {moved_by(row.question, by), moved_by(row.choices, by), row.columns};
}

void draw_display_row(Frame& frame, const DisplayRow& row, const RowPlace& place, const Settings& now) {
    const auto& [question, choices, columns] = place;
    text_line(frame, question_type(), frame.palette().ink, row.question, question.x, question.centre().y, question.w);
    begin_question(frame, row.question, question);
    const Region region(row.question.data());
    Grid grid = grid_of(frame, row, choices.w);
    grid.columns = columns;
    grid.row_height = (choices.h + grid.gap) / static_cast<float>(grid.rows()) - grid.gap;
    for (std::size_t i = 0; i < row.choices.size(); ++i) {
        const DisplayChoice& choice = row.choices[i];
        const bool chosen = choice.settings == now;
        const ButtonLook look = {.tone = chosen ? frame.palette().primary : frame.palette().secondary(),
                                 .state = chosen ? frame.say(wording::chosen) : std::string_view()};
        if (button(frame, grid.cell(choices, static_cast<int>(i)), choice.words, look))
            frame.deed = kiosk::Adjust{choice.settings};
    }
}

}  // namespace

bool display_sheet(Frame& frame, const Scene& scene) {
    const Region region(frame, Part::dialog);
    const Settings& now = scene.session.settings();
    const std::vector<DisplayRow> rows = rows_of(frame, now, scene.can_be_lowered);
    const SheetPlan plan = plan_sheet(frame, scene, rows);
    fill(frame, scene.panel, frame.palette().veil);
    card(frame, plan.sheet);
    const std::string_view title = frame.say(wording::display);
    const Rect head = moved_by(plan.title, plan.sheet);
    text_line(frame, type::heading, frame.palette().ink, title, head.x, head.centre().y, head.w);
    for (std::size_t i = 0; i < rows.size(); ++i)
        draw_display_row(frame, rows[i], moved_by(plan.rows[i], plan.sheet), now);
    frame.record.begins({});
    if (plan.runner.h > 0 &&
        button(frame, moved_by(plan.runner, plan.sheet), frame.say(wording::another_runner), runner_look(frame)))
        frame.deed = kiosk::NextRunner{};
    if (button(frame, moved_by(plan.done, plan.sheet), frame.say(wording::done), done_look(frame)))
        frame.deed = kiosk::ShowDisplay{false};
    const bool beside = !plan.sheet.contains(ImGui::GetIO().MousePos);
    if (!press(frame, scene.panel, title, {.role = Role::figure}).tapped || !beside) return false;
    frame.deed = kiosk::ShowDisplay{false};
    return true;
}

}  // namespace visitor
