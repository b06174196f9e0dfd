#include "ui/press.h"
#include "visitor/card/excerpts.h"
#include "visitor/card/week.h"
#include "visitor/walk/step_content.h"

// Of a StepContent: the card that a visitor shows to staff. They may not read the visitor's language: below its words
// stand those that the pages are written in, smaller, and not spoken.

namespace visitor {

using namespace ui;

namespace {

std::string words_for_staff(const model::Block& block) {
    if (const auto* const heading = std::get_if<model::Heading>(&block)) return heading->words;
    if (const auto* const text = std::get_if<model::Text>(&block)) return text->words;
    const auto* const week = std::get_if<model::Week>(&block);
    return week ? in_one_paragraph(*week) : std::string();
}

}  // namespace

void StepContent::for_staff_as_written(Column& column, std::size_t at) {
    if (at >= step().written.size()) return;
    const std::string words = words_for_staff(step().written[at]);
    if (words.empty() || words == words_for_staff(block(at))) return;
    frame.record.belongs_to(model::where_of(block(at)));
    if (std::holds_alternative<model::Heading>(block(at))) {
        column.heading(type::small, frame.palette().quiet_ink, words);
    } else {
        column.goes_on();
        column.joins(Joint::whole);
        column.text(type::small, frame.palette().quiet_ink, words);
    }
    frame.record.belongs_to({});
}

void StepContent::for_staff(Column& column) {
    for (std::size_t i = 0; i < card.page.blocks.size(); ++i) {
        const auto* const text = std::get_if<model::Text>(&block(i));
        if (const auto* const heading = std::get_if<model::Heading>(&block(i))) {
            column.heading(type::question, frame.palette().ink, heading->words);
            for_staff_as_written(column, i);
            column.text_gap(size::paragraph_gap);
        }
        if (!text) {
            if (!std::holds_alternative<model::Week>(block(i))) continue;
            draw(column, i);
            for_staff_as_written(column, i);
            continue;
        }
        const float top = column.height();
        frame.record.belongs_to(text->where);
        const Paragraph lines = wrap(frame, type::across_a_counter, text->words, column.width());
        const Rect box = column.box_around({lines}, 0);
        if (column.draws()) {
            text_lines(frame, type::across_a_counter, frame.palette().ink, text->words, lines, box.min(), box.w);
            add_passage(frame, text->words, column.since(top), excerpt_of(card.page, i));
        }
        for_staff_as_written(column, i);
        column.text_gap(size::paragraph_gap);
        frame.record.belongs_to({});
    }
}

}  // namespace visitor
