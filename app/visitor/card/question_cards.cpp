#include "visitor/card/question_cards.h"

#include "model/verdict.h"
#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

std::string_view chosen(const model::Choices& choices, const std::string& question) {
    const auto found = choices.find(question);
    return found == choices.end() ? std::string_view() : std::string_view(found->second);
}

Tone choice_tone(const Palette& palette) { return {palette.ink, palette.card, palette.pill.edge}; }

// What an answered quiz says on a choice, by an icon and by words.
struct Mark {
    Icon icon;
    std::string_view words;
    Tone tone;
};

std::optional<Mark> mark_of(const Frame& frame, model::Verdict verdict) {
    const Palette& palette = frame.palette();
    switch (verdict) {
        case model::Verdict::right:
            return Mark{Icon::right, frame.say(wording::right), palette.right};
        case model::Verdict::right_one:
            return Mark{Icon::right, frame.say(wording::right_one), palette.right};
        case model::Verdict::not_quite:
            return Mark{Icon::not_quite, frame.say(wording::not_quite), palette.not_quite};
        case model::Verdict::none:
            break;
    }
    return std::nullopt;
}

float mark_height(const Frame& frame) {
    return std::max(frame.px(frame.icon_mm()), line_height(frame, type::small_bold)) + frame.px(size::label_padding);
}

void draw_mark(Frame& frame, Rect row, const Mark& mark) {
    cut_top(row, frame.px(size::label_padding));
    const Rect square = cut_left(row, frame.px(frame.icon_mm()), frame.px(size::icon_gap));
    icon(frame, mark.icon, square.centre(), mark.tone.ink, frame.icon_mm());
    text_line(frame, type::small_bold, mark.tone.ink, mark.words, row.x, row.centre().y, row.w);
}

bool draw_choice(Column& column, const model::Quiz::Choice& choice, const std::optional<Mark>& mark) {
    Frame& frame = column.frame();
    const float padding = frame.px(size::choice_padding);
    const float room = column.box_width() - 2 * padding;
    const float words = wrap(frame, type::label, choice.words, room).height();
    const float inside = words + (mark ? mark_height(frame) : 0);
    Rect box = column.touched_box(std::max(frame.px(size::target), inside + frame.px(2 * size::choice_edge)));
    box.w = column.box_width();
    if (!column.draws()) return false;
    const Tone tone = mark ? mark->tone : choice_tone(frame.palette());
    const bool tapped = surface(frame, box, choice.words, tone, size::button_radius, mark ? mark->words : "");
    Rect inner = {box.x + padding, box.centre().y - inside / 2, room, inside};
    const Rect top = cut_top(inner, words);
    text_block(frame, type::label, mark ? frame.palette().ink : tone.ink, choice.words, top.min(), top.w);
    if (mark) draw_mark(frame, inner, *mark);
    return tapped;
}

}  // namespace

void draw_question(Column& column, const std::string& question) {
    column.text_gap(column.height() > 0 ? size::paragraph_gap : 0);
    const float top = column.height();
    column.heading(type::heading, column.frame().palette().ink, question);
    if (column.draws()) begin_question(column.frame(), question, column.since(top));
    column.text_gap(size::paragraph_gap);
}

std::optional<Span> draw_quiz(Column& column, const model::Quiz& quiz, const model::Choices& choices) {
    const Region region(quiz.id.c_str());
    const Whole whole(column);
    Frame& frame = column.frame();
    std::optional<Span> said;
    draw_question(column, quiz.question);
    for (const model::Quiz::Choice& choice : quiz.choices) {
        const model::Verdict verdict = model::verdict(quiz, choice, choices);
        const float top = column.height();
        if (draw_choice(column, choice, mark_of(frame, verdict))) frame.deed = kiosk::Choose{quiz.id, choice.id};
        if (model::is_of_the_chosen(verdict)) {
            column.text_gap(size::paragraph_gap / 2);
            column.goes_on();
            column.text(type::body, frame.palette().ink, choice.because, size::choice_padding);
            said = Span{top, column.height()};
        }
        column.gap(size::between);
    }
    if (column.draws()) frame.record.begins({});
    column.text_gap(size::paragraph_gap);
    return said;
}

void draw_ask(Column& column, const model::Ask& ask, const model::Choices& choices) {
    constexpr int most_columns = 3;
    const Region region(ask.id.c_str());
    const Whole whole(column);
    Frame& frame = column.frame();
    draw_question(column, ask.question);
    const Palette& palette = frame.palette();
    ButtonLook look = {.tone = choice_tone(palette), .icon = Icon::right};
    std::vector<std::string_view> labels;
    for (const model::Ask::Choice& choice : ask.choices) labels.push_back(choice.words);
    const Grid grid = grid_of(frame, labels, look, column.width(), most_columns);
    const std::string_view choice_id = chosen(choices, ask.id);
    Rect row;
    for (int i = 0; i < grid.count; ++i) {
        if (i % grid.columns == 0) {
            row = column.touched_box(grid.row_height);
            column.gap(size::between);
        }
        if (!column.draws()) continue;
        const model::Ask::Choice& choice = ask.choices[static_cast<std::size_t>(i)];
        const bool is_chosen = choice.id == choice_id;
        look.tone = is_chosen ? palette.primary : choice_tone(palette);
        look.state = is_chosen ? frame.say(wording::chosen) : "";
        look.icon = is_chosen ? std::optional(Icon::right) : std::nullopt;
        if (button(frame, grid.cell(row, i % grid.columns), choice.words, look))
            frame.deed = kiosk::Choose{ask.id, choice.id};
    }
    if (column.draws()) frame.record.begins({});
    column.text_gap(size::paragraph_gap);
}

}  // namespace visitor
