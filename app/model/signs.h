#pragma once
#include "model/page.h"

namespace model {

/// Whether the block shows signs of danger: those are said on many pages, and translated and told in one place.
bool shows_signs(const Block&);

}  // namespace model
