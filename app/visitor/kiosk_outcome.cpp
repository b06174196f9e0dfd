#include <algorithm>
#include <optional>

#include "model/guessed.h"
#include "visitor/kiosk.h"

// Of a Kiosk: what an answer on a card brings comes into view.

namespace visitor {

namespace {

// The place on the card of the quiz, or the guess that is shown what was measured, which says something to an answer.
std::optional<std::size_t> place_of_answered(const OpenCard& card, std::string_view question) {
    const auto says_something = [&](const model::Block& block) {
        if (const auto* const quiz = std::get_if<model::Quiz>(&block)) return quiz->id == question;
        const auto* const guess = std::get_if<model::Guess>(&block);
        return guess && guess->id == question && model::guessed(*guess, card.choices).shown;
    };
    const auto found = std::ranges::find_if(card.page.blocks, says_something);
    if (found == card.page.blocks.end()) return std::nullopt;
    return static_cast<std::size_t>(found - card.page.blocks.begin());
}

}  // namespace

// What stops the questions stands above them, where the visitor is not; and once it is gone, they go on at the
// question. What is said to an answer stands below it, and may be out of view.
void Kiosk::show_outcome(const kiosk::Choose& chosen, const std::optional<model::Where>& stopped_before) {
    const std::optional<model::Where> stop = stop_of(card());
    if (stop == stopped_before) {
        const auto answered = card_ ? place_of_answered(*card_, chosen.question) : std::nullopt;
        if (answered) scroll_.sought = answered;
        return;
    }
    if (stop) {
        scroll_ = {};
        since_.arrived = last_frame_.value_or(kiosk::Time{});
        return keypad_.arrive(session_.place().screen);
    }
    const auto asks = [&](const model::Block& block) {
        const auto* const ask = std::get_if<model::Ask>(&block);
        return ask && ask->id == chosen.question;
    };
    if (card_) scroll_.sought = std::ranges::find_if(card_->page.blocks, asks) - card_->page.blocks.begin();
}

}  // namespace visitor
