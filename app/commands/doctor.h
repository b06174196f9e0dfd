#pragma once
#include <vector>

#include "commands/options.h"
#include "staff/facts.h"

namespace commands {

/// For `run`, before it starts anything: throws Refused, with what to do, when nobody could touch the kiosk.
void refuse_to_start_blind(const Options&);

/// For `run`, once the kiosk is up: tells whoever started it what visitors or staff will miss. Takes a few ms.
void tell_what_is_missing(const Options&);

/// The doctor's lines but that about the display, which shows them. May be called on any thread.
std::vector<staff::Check> checks_while_running(const Options&);

}  // namespace commands
