#pragma once
#include "screen/read_out.h"

namespace commands {

/// A card as the sentences of publish::sentences.
std::vector<screen::Said> reading_out(const screen::OnCard&);

}  // namespace commands
