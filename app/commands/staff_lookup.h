#pragma once
#include <optional>
#include <vector>

#include "commands/options.h"
#include "model/page.h"
#include "model/problem.h"
#include "staff/facts.h"

/// What the staff screen shows, from the files it is in.
namespace commands {

/// What is known at once of the pages.
void tell(staff::Facts&, const model::Library&, std::vector<model::Outdated>);

/// What is in the state folder. Takes some hundredths of a second, and may be called on any thread.
struct LookedUp {
    std::vector<staff::Version> versions;
    std::optional<std::chrono::system_clock::time_point> live_since;
    model::UsageReport usage;
    std::string usage_problem;
};
/// `reachable`: the content folder is, so that the newest good version is what visitors see.
LookedUp look_up(const Options&, const model::Library&, bool reachable);
void tell(staff::Facts&, LookedUp);

/// What was last set; the usual where nothing was.
kiosk::Defaults saved_defaults(const Options&);
/// Why it could not be saved, as one sentence; empty when it was.
std::string save(const Options&, const kiosk::Defaults&);

kiosk::PinTries saved_tries(const Options&);
std::string save(const Options&, const kiosk::PinTries&);

}  // namespace commands
