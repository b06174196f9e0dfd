#pragma once
#include "content/script/keywords.h"

namespace content {

/// The readers of the blocks that show numbers.
void read_chart(const Call&, Draft&);
void read_guess(const Call&, Draft&);
void read_lanes(const Call&, Draft&);

}  // namespace content
