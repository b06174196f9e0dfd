#include "model/verdict.h"

#include <algorithm>

namespace model {

// A choice that the quiz no longer has was made before it was saved anew, and says nothing.
Verdict verdict(const Quiz& quiz, const Quiz::Choice& choice, const Choices& choices) {
    const auto made = choices.find(quiz.id);
    if (made == choices.end() || std::ranges::count(quiz.choices, made->second, &Quiz::Choice::id) == 0)
        return Verdict::none;
    if (choice.id == made->second) return choice.right ? Verdict::right : Verdict::not_quite;
    return choice.right ? Verdict::right_one : Verdict::none;
}

}  // namespace model
