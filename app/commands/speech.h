#pragma once
#include "visitor/read_out.h"

namespace commands {

/// A card as the sentences of publish::sentences.
std::vector<visitor::Said> reading_out(const visitor::OnCard&);

}  // namespace commands
