#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/shown_card.h"
#include "visitor/open_card.h"

namespace visitor {

/// A card as it is read out.
using ReadingOut = std::function<std::vector<model::Sentence>(const model::Localised&, const model::ShownCard&)>;
/// Any other words as they are said.
using Saying = std::function<std::vector<std::string>(const model::Localised&, std::string_view)>;

/// Whether the card's name is said of a section that is not its first.
enum class Named { always, at_first };

/// All that stands on the card while the visitor is at this place.
std::vector<model::Sentence> read_card(const ReadingOut&, const model::Localised&, const OpenCard&, const kiosk::Place&,
                                       Named = Named::at_first);

/// All that a block of the page says of that.
std::string words_of(const std::vector<model::Sentence>&, std::size_t block);

}  // namespace visitor
