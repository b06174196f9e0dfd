#pragma once
#include <vector>

#include "content/history/sets.h"

namespace content::history {

/// Those of the good versions that had not just lost many pages: more than a quarter, and more than three, of what
/// visitors saw in the week before; and of which the disk has lost nothing since. A kiosk whose folder is half copied,
/// or half deleted, shows what is left, and keeps that; nobody means it who asks for the last version. Both newest
/// first.
std::vector<Set> whole_ones(const std::vector<Set>& sets);

}  // namespace content::history
