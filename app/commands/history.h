#pragma once
#include <string>

#include "commands/options.h"
#include "content/history/sets.h"

namespace commands {

/// "changed areas/calves.lua; added areas/ankles.lua"; "nothing" when nothing has changed.
std::string told(const content::history::Changes&);

/// What editors need to complete blocks, where it is gone: no version has that file, as it is hidden.
void bring_back_editors_settings(const Options&);

}  // namespace commands
