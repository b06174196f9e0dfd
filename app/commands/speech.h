#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/localised.h"
#include "model/shown_card.h"

namespace commands {

/// A card as publish::sentences reads it out, with the kiosk's own words in the language of the content.
std::vector<model::Sentence> reading_out(const model::Localised&, const model::ShownCard&);
/// Any other words as sentences to say: a button's, a notice's.
std::vector<std::string> saying(const model::Localised&, std::string_view words);

}  // namespace commands
