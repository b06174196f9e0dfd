#pragma once
#include <string>

#include "commands/pages.h"
#include "kiosk/session.h"
#include "platform/health.h"

namespace commands {

std::filesystem::path crash_note_in(const std::filesystem::path& state);

/// What a crash note says of the moment, in one line, and nothing of the visitor: "page calves, flexibility, in es;
/// ...".
std::string in_crash_note(const kiosk::Session&, const Pages&);

/// The doctor's line about the last crash.
platform::Finding crashes(const Options&);

}  // namespace commands
