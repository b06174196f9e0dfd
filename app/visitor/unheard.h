#pragma once
#include <cstddef>
#include <set>
#include <string>

#include "ui/frame.h"
#include "visitor/read_card.h"

namespace visitor {

/// What a visitor who listens knows of a card.
struct HeardOf {
    const OpenCard* card;  ///< null for none
    const model::Localised& content;
    const kiosk::Session& session;
    const Answering& answering;
    const ReadingOut& reading_out;
    const std::set<std::string>& heard;  ///< the sentences that the voice has come to
};

/// How many warnings nobody has heard whole yet that this answer would put an end to. Zero for what is no answer to a
/// list of warnings, and for one that tells of any: who does that need not hear the rest. Runs the page's answers.
std::size_t warnings_unheard(const HeardOf&, const ui::Seen& answer);

}  // namespace visitor
