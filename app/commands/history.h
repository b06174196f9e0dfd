#pragma once
#include <string>

#include "content/history/sets.h"

namespace commands {

/// "changed areas/calves.lua; added areas/ankles.lua"; "nothing" when nothing has changed.
std::string told(const content::history::Changes&);

}  // namespace commands
