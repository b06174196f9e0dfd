#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/session.h"
#include "model/page.h"

namespace visitor {

/// What an answer of a page says to what was chosen.
struct Said {
    const model::Answer* answer = nullptr;
    std::vector<model::Block> blocks;
    std::vector<model::Block> written{};  ///< the same as they are written; for staff, where the visitor reads others
};

/// Signs of danger below one heading.
struct SignList {
    std::size_t heading = 0;  ///< its place in `Page::blocks`
    std::vector<std::string> keys{};
};

/// How far a visitor is on a page that goes by steps.
struct Progress {
    const model::Page* page = nullptr;  ///< as it is written
    model::Choices choices{};           ///< what was chosen, in questions that are asked
    std::vector<Said> said{};           ///< up to the one that stops, in the order of the page
    bool stops = false;
    /// Those above the question that stopped, where some are more urgent than others: each says what to do by itself.
    std::vector<SignList> lists{};

    /// The step that is due: the first question without an answer, else the result.
    std::string due() const;
    /// The step that a visitor finds who looks for this one.
    std::string there(const std::string& step) const;
    bool has_card_for_staff() const;
};

/// The step that is on the card.
struct PageStep {
    enum class Kind { question, result, answers, for_staff, signs, sign_list };
    Kind kind{};
    std::string due{};                          ///< where an answer leads
    std::string shared{};                       ///< what pages that ask the same know the question by
    std::size_t number = 0;                     ///< of the question, from 1
    std::size_t of = 0;                         ///< so many on the longest way that is still open
    bool answered_before = false;               ///< on other pages, and nothing here yet
    bool lists_signs = false;                   ///< the question asks of lists of signs
    bool stops = false;                         ///< the result is one that ends the questions
    bool for_staff = false;                     ///< there is a card for staff
    std::vector<std::string> stopping{};        ///< the choices of the question after which nothing more is asked
    std::vector<std::string> lists{};           ///< the heading of each of `Progress::lists`
    std::vector<const model::Ask*> answered{};  ///< all that was asked and answered, as the page has it now
    /// Block by block, what stands on the card for staff in the language that the pages are written in; empty where the
    /// visitor reads that.
    std::vector<model::Block> written{};
};

PageStep::Kind kind_of_step(std::string_view step);

/// The step that shows the nth of `Progress::lists`, and which one a step shows; none for another step.
std::string step_of_list(std::size_t n);
std::optional<std::size_t> list_of_step(std::string_view step);

/// Of a page in the visitor's words, what stands on the card at that step. An answer's week stands above the questions
/// that come after it, as the last one left it.
std::vector<model::Block> blocks_at(const std::string& step, const Progress&, const model::Page& shown);

PageStep step_at(const std::string& step, const Progress&, const model::Page& shown);

}  // namespace visitor
