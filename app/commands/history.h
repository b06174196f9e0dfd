#pragma once
#include <string>

#include "commands/options.h"
#include "content/history/restore.h"

namespace commands {

/// "changed areas/calves.lua; added areas/ankles.lua"; "nothing" when nothing has changed.
std::string told(const content::history::Changes&);

/// Restores that, and what editors need beside it. Throws as content::history::restore does.
content::history::Restored put_back(const Options&, const content::history::Plan&, content::history::Time now);

}  // namespace commands
