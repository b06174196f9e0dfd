#pragma once
#include <string>
#include <vector>

#include "model/page.h"
#include "model/passages.h"

namespace check {

struct Survey;

/// What a visitor reads at once.
struct Card {
    enum class Kind { start, section, benefit, warning, question, reason, answer };
    Kind kind{};
    model::Where where;
    std::string name;  ///< for a message: "the benefit 'flexibility'"
    std::vector<model::Passage> texts;
};

/// What stands before the first heading; each heading with what follows; each benefit, each warning, each question with
/// its choices, and each reason that follows a choice. None goes over from one section of the page to another. Picture
/// descriptions are heard, not read, and on no card, and no more is the list of studies.
std::vector<Card> cards_of(const model::Page&);
std::vector<Card> cards_of_answer(const std::vector<model::Block>&);

/// The cards of the page, and of its answers: `longest` has each answer with the choices that make it say the most,
/// else everything it may ever say.
enum class AnswersAs { longest, all };
std::vector<Card> cards_of(const Survey&, const model::Page&, AnswersAs);

}  // namespace check
