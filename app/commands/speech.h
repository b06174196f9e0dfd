#pragma once
#include <vector>

#include "model/localised.h"
#include "model/shown_card.h"

namespace commands {

/// A card as publish::sentences reads it out, with the kiosk's own words in the language of the content.
std::vector<model::Sentence> reading_out(const model::Localised&, const model::ShownCard&);

}  // namespace commands
