#include "check/cards.h"

#include <fmt/format.h>

#include <iterator>
#include <utility>

#include "base/phrases.h"
#include "check/survey.h"
#include "model/section.h"

namespace check {
namespace {

using Kind = Card::Kind;

/// One overload a block: a kind that is missing here does not compile.
struct Deal {
    std::vector<Card> cards;
    Card flow;  ///< what was begun by a heading, or by the page
    model::Section section = model::Section::overview;
    bool steps = false;  ///< each question has a card of its own, with what stands above it

    void begin(Card next) {
        if (!flow.texts.empty()) cards.push_back(std::move(flow));
        flow = std::move(next);
    }

    /// A card of the page ends with its section, in which a question may begin the next one.
    void stand_in(model::Section next) {
        if (next == model::Section::details && section != next)
            begin({Kind::section, {}, "what follows the first question", {}});
        if (next == model::Section::details || next == model::Section::overview) section = next;
    }

    void add_to_flow(const model::Where& where, const std::string& words) {
        if (flow.texts.empty()) flow.where = where;
        flow.texts.push_back({where, words});
    }

    void operator()(const model::Text& text) { add_to_flow(text.where, text.words); }
    void operator()(const model::List& list) {
        for (const std::string& item : list.items) add_to_flow(list.where, item);
    }
    void operator()(const model::Heading& heading) {
        const Kind kind = flow.kind == Kind::answer ? Kind::answer : Kind::section;
        begin({kind, heading.where, fmt::format("the part \"{}\"", base::shortened(heading.words)), {}});
        add_to_flow(heading.where, heading.words);
    }
    void operator()(const model::Benefit& benefit) {
        const std::string_view topic = model::topic_names[static_cast<std::size_t>(benefit.topic)];
        cards.push_back(
            {Kind::benefit,
             benefit.where,
             fmt::format("the benefit '{}'", topic),
             {{benefit.where, benefit.title}, {benefit.where, benefit.text}, {benefit.where, benefit.today}}});
    }
    void operator()(const model::Warning& warning) {
        Card card{Kind::warning, warning.where, "the warning", {}};
        if (warning.sign)
            card.texts = {{warning.where, warning.sign->words}, {warning.where, warning.sign->act}};
        else
            card.texts = {{warning.where, warning.words}};
        cards.push_back(std::move(card));
    }
    template <class Question>
    void add_question(const Question& question) {
        Card card{Kind::question, question.where, fmt::format("the question '{}'", question.id), {}};
        card.texts.push_back({question.where, question.question});
        for (const auto& choice : question.choices) card.texts.push_back({question.where, choice.words});
        cards.push_back(std::move(card));
    }
    void operator()(const model::Ask& ask) {
        add_question(ask);
        if (steps) begin({Kind::section, {}, fmt::format("what follows the question '{}'", ask.id), {}});
    }
    void operator()(const model::Week&) {}   // labels, not to be read through
    void operator()(const model::Chart&) {}  // the same
    void operator()(const model::Guess& guess) {
        cards.push_back({Kind::question,
                         guess.where,
                         fmt::format("the question '{}'", guess.id),
                         {{guess.where, guess.question}, {guess.where, guess.because}}});
    }
    void operator()(const model::Lanes& lanes) {
        for (const model::Lanes::Band& band : lanes.bands)
            cards.push_back({Kind::reason, lanes.where, "what is said of a jump", {{lanes.where, band.words}}});
    }
    void operator()(const model::Quiz& quiz) {
        add_question(quiz);
        for (const model::Quiz::Choice& choice : quiz.choices)
            cards.push_back(
                {Kind::reason, choice.where, "the reason behind a choice", {{choice.where, choice.because}}});
    }
    void operator()(const model::Stride& stride) {
        for (const std::string& words : stride.words)
            cards.push_back({Kind::section,
                             stride.where,
                             "a step of the stride",
                             {{stride.where, words}, {stride.where, stride.note}}});
    }
    void operator()(const model::Picture&) {}
    void operator()(const model::Movement&) {}
    void operator()(const model::Answer&) {}
    void operator()(const model::Link&) {}
    void operator()(const model::Studies&) {}  // to look something up in, not to be read through
    void operator()(const model::Names&) {}    // the same
    void operator()(const model::Contact&) {}
    void operator()(const model::Reviewer& reviewer) { add_to_flow(reviewer.where, reviewer.otherwise); }
};

}  // namespace

std::vector<Card> cards_of(const model::Page& page) {
    Deal deal;
    deal.flow = {Kind::start, {}, "the beginning of the page", {}};
    deal.steps = page.steps;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        deal.stand_in(model::section_of(page, i));
        std::visit(deal, page.blocks[i]);
    }
    deal.begin({});
    for (Card& card : deal.cards)
        for (model::Passage& text : card.texts) text.where = page.where_of(text.where, text.words);
    return std::move(deal.cards);
}

std::vector<Card> cards_of_answer(const std::vector<model::Block>& blocks) {
    Deal deal;
    deal.flow = {Kind::answer, {}, "the answer", {}};
    for (const model::Block& block : blocks) std::visit(deal, block);
    deal.begin({});
    return std::move(deal.cards);
}

std::vector<Card> cards_of(const Survey& survey, const model::Page& page, AnswersAs which) {
    std::vector<Card> cards = cards_of(page);
    const auto answers = survey.outcomes_of.find(&page);
    if (answers == survey.outcomes_of.end()) return cards;
    for (const Outcomes* outcomes : answers->second)
        std::ranges::move(cards_of_answer(which == AnswersAs::longest ? outcomes->longest : outcomes->said),
                          std::back_inserter(cards));
    return cards;
}

}  // namespace check
