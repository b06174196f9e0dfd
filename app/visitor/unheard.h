#pragma once
#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "ui/focus.h"
#include "ui/frame.h"
#include "visitor/read_card.h"

namespace visitor {

/// A warning of a page: its block, and which of a list it is.
struct WarningAt {
    std::size_t block = 0;
    std::size_t part = 0;
    auto operator<=>(const WarningAt&) const = default;
};
/// The warnings among these sentences of a card that nobody has heard whole yet.
std::set<WarningAt> unheard_warnings(const std::vector<model::Sentence>&, const model::Page&,
                                     const std::set<std::string>& heard);

/// Warnings that somebody who insisted has answered without.
struct LeftUnheard {
    kiosk::Place place;
    std::string question;
    std::vector<model::Sentence> said;  ///< each of them, whole
    bool told = false;                  ///< that they were left

    /// Of how many that is still true.
    std::size_t count(const std::set<std::string>& heard) const;
};

/// How many of them somebody passes who goes from one thing on to the other. None where one is not there.
std::size_t warnings_between(const ui::Walk&, const std::set<WarningAt>&, ImGuiID from, ImGuiID to);

/// What a visitor who listens knows of a card.
struct HeardOf {
    const OpenCard* card;  ///< null for none
    const model::Localised& content;
    const kiosk::Session& session;
    const Answering& answering;
    const ReadingOut& reading_out;
    const std::set<std::string>& heard;  ///< the sentences that the voice has said to their end
};

/// How many warnings nobody has heard whole yet that this answer would put an end to. Zero for what is no answer to a
/// list of warnings, and for one that tells of any: who does that need not hear the rest. Runs the page's answers.
std::size_t warnings_unheard(const HeardOf&, const ui::Seen& answer);

}  // namespace visitor
