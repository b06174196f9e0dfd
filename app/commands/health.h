#pragma once
#include "commands/options.h"

namespace commands {

/// For `run`, before it starts anything: throws Refused, with what to do, when nobody could touch the kiosk.
void refuse_to_start_blind(const Options&);

/// For `run`, once the kiosk is up: tells whoever started it what visitors or staff will miss. Takes a few ms.
void tell_what_is_missing(const Options&);

}  // namespace commands
