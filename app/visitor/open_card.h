#pragma once
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/session.h"
#include "model/localised.h"
#include "model/signs.h"
#include "visitor/step.h"

namespace visitor {

/// Makes the blocks of an answer from what the visitor chose, in the language the pages are written in.
using Answering =
    std::function<std::vector<model::Block>(const model::Page&, const model::Answer&, const model::Choices&)>;

/// The page on the card, in the visitor's language, with what its answers say to what the visitor chose.
struct OpenCard {
    model::Page page;
    model::Choices choices;  ///< the visitor's on that page, as far as they are still offered
    /// What the visitor chose stops here: so many blocks, the first ones, say so, and nothing more is asked.
    std::size_t stop = 0;
    /// The heading that says what comes of a stop, and stands above it in the place of the page's name.
    std::optional<std::size_t> title{};
    /// The moving picture that the page begins with: its place, where signs of danger have come before it.
    std::optional<std::size_t> picture{};
    model::Urgencies urgencies{};    ///< that are said above warnings, by voice and on the screen
    std::optional<PageStep> step{};  ///< of a page that goes by steps: its blocks are those of this one
};

/// How far the visitor is on the open page, if that goes by steps. Runs its answers.
std::optional<Progress> progress_of(const model::Localised&, const kiosk::Session&, const Answering&);

/// Which way up the panel hangs.
enum class Hangs { wide, upright };

/// None when there is no such page. An answer that begins with a warning is a stop: it is what the visitor has to know
/// now, so it comes first, and of the page what led to it. At large sizes of text signs of danger come before the texts
/// that a page begins with; upright there is room for the first sentence above them. Runs the answers: call it once for
/// each thing the visitor does, never in a frame.
std::optional<OpenCard> open_card(const model::Localised&, const kiosk::Session&, const Answering&,
                                  Hangs = Hangs::wide);
/// The same with what is known already.
std::optional<OpenCard> open_card(const model::Localised&, const kiosk::Session&, const Answering&,
                                  const std::optional<Progress>&, Hangs);

/// On the card for staff, first of what it says: its lists of warnings were answered by somebody who had not heard them
/// whole. Nothing on any other.
void say_lists_not_heard(OpenCard&, const model::Localised&);

/// Where the answer is written that stops there; none where nothing stops. The same for the same in every language.
std::optional<model::Where> stop_of(const OpenCard*);

/// The files of the pictures on it.
std::set<std::string> photos_on(const OpenCard&);

}  // namespace visitor
