#pragma once
#include <string>
#include <vector>

#include "model/page.h"

/// Which questions of a page a visitor is asked: one may depend on what was chosen above it.
namespace model {

enum class Asked { no, yes, not_yet };  ///< not yet: that depends on a question that is still open

/// What another page asks counts as asked once it has an answer, and never waits for one.
Asked asked(const Page&, const Ask&, const Choices&);

const Ask* ask_called(const Page&, std::string_view id);

/// What was chosen there; null for nothing that is still offered.
const Ask::Choice* choice_made(const Ask&, const Choices&);

/// Without what was chosen in questions that are not asked any more, or is not offered any more.
Choices still_asked(const Page&, Choices);

/// Whether each of these questions is answered, or is not asked; and one of them is answered at least.
bool are_settled(const Page&, const std::vector<std::string>& questions, const Choices&);

/// Everything that may be chosen in these questions, as far as they are asked; the last one changes fastest. What is
/// not asked is not in it, and what another page asks is tried without an answer, too. More than `most` are not looked
/// for.
std::vector<Choices> combinations(const Page&, const std::vector<std::string>& questions, std::size_t most);

/// Whether any choices lead to it.
bool can_be_asked(const Page&, const Ask&);

/// The first question of the page that is asked, and has no answer.
const Ask* open_question(const Page&, const Choices&);

/// How many questions the longest way has that is still open.
std::size_t questions_on_the_way(const Page&, const Choices&);

/// What stands with the question: from behind the question or answer before it. As places in `Page::blocks`.
std::vector<std::size_t> blocks_with(const Page&, const Ask&);

/// What pages that ask the same know a shared question by: its id, its choices, and the signs that stand with it. A
/// page that lists other signs asks another question. Empty where it is not shared.
std::string shared_name(const Page&, const Ask&);

}  // namespace model
