#include "visitor/card/clinic.h"

#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

model::ClinicWords words_of(const Frame& frame) {
    return wording::of_clinic([&](auto words) { return frame.say(words); });
}

void draw_facts(Column& column, const std::vector<model::ClinicFact>& facts) {
    for (const model::ClinicFact& fact : facts) {
        if (fact.lead_in.empty())
            column.text(type::body, column.frame().palette().ink, fact.words);
        else
            column.text_with_lead_in(fact.lead_in, type::body, column.frame().palette().ink, fact.words);
        column.text_gap(size::paragraph_gap / 2);
    }
    if (!facts.empty()) column.text_gap(size::paragraph_gap / 2);
}

}  // namespace

void draw_contact(Column& column, const model::Clinic& clinic) {
    draw_facts(column, model::contact_facts(clinic, words_of(column.frame())));
}

void draw_reviewer(Column& column, const model::Clinic& clinic, std::string_view otherwise) {
    const Frame& frame = column.frame();
    const auto facts = model::reviewer_facts(clinic, words_of(frame));
    if (!facts.empty()) return draw_facts(column, facts);
    column.text(type::body, frame.palette().ink, otherwise);
    column.text_gap(size::paragraph_gap);
}

}  // namespace visitor
