#pragma once
#include "visitor/narrator.h"

namespace commands {

/// A card as the sentences of publish::sentences.
std::vector<visitor::Said> reading_out(const visitor::OnCard&);

}  // namespace commands
