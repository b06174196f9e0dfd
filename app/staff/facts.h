#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/staff_door.h"
#include "kiosk/staff_records.h"
#include "model/problem.h"
#include "model/usage.h"
#include "platform/health.h"

/// What the staff screen shows and what can be done on it: plain data, so that the screen reads no file and runs
/// nothing that takes long.
namespace staff {

/// One version of the pages in the history.
struct Version {
    std::string name;  ///< in the history, unique
    std::chrono::system_clock::time_point when{};
    std::string changes;          ///< "changed areas/calves.lua"
    bool is_up = false;           ///< it is what visitors see
    bool before_restore = false;  ///< kept by a restore as it was found
    bool operator==(const Version&) const = default;
};

/// One line of the self-check.
struct Check {
    std::string label;  ///< "Touch"
    platform::Finding finding;
};

/// How something that staff asked for has ended.
struct Outcome {
    std::string text;
    std::string undo;  ///< the version that undoes it; empty when nothing does
    bool failed = false;
};

/// What putting back a version would change.
struct RestorePlan {
    std::string version;             ///< its name
    std::string changes;             ///< "changed areas/calves.lua", or why that is not known
    std::vector<std::string> pages;  ///< each can be put back alone; none where there is one, or there are many
    bool possible = true;
};

/// What is not known yet is empty, and shown as being looked up.
struct Facts {
    bool pin_set = false;
    std::chrono::system_clock::time_point now{};
    // The pages.
    std::size_t pages = 0;
    std::size_t languages = 0;
    std::optional<std::chrono::system_clock::time_point> live_since;
    std::vector<model::Outdated> outdated;
    std::optional<std::vector<model::Problem>> problems;
    std::optional<std::vector<Version>> versions;  ///< newest first
    std::optional<RestorePlan> plan;               ///< of the version that staff are asked about
    std::optional<Outcome> outcome;                ///< of the last restore, since the screen was opened
    // The kiosk.
    std::optional<model::UsageReport> usage;
    std::string usage_problem;  ///< why the numbers may not be all
    std::optional<std::vector<Check>> checks;
    kiosk::Defaults defaults;
};

/// Hold the attempt's digits against the PIN, and bring the answer to StaffScreen::verified.
struct VerifyPin {
    kiosk::PinGate::Try attempt;
    kiosk::PinTries tries;  ///< to be saved before anybody knows whether it is right
};
/// Write down what happened at the pad.
struct NotePinEvent {
    kiosk::PinEvent event;
    kiosk::PinTries tries;  ///< to be saved
};
/// The staff screen is up: look everything up that it shows.
struct LookUp {};
/// Find out what putting back that version would change.
struct PlanRestore {
    std::string name;
};
struct RestoreVersion {
    std::string name;
    std::chrono::system_clock::time_point when{};
    std::string page{};  ///< this one alone, with its translations; empty: all
};
struct SaveDefaults {
    kiosk::Defaults defaults;
};
struct RunSelfCheck {};
/// For the log: touch is locked, or is no longer.
struct NoteWipeDown {
    bool begins = false;
};
struct LeaveKiosk {};
/// What staff want done.
using Deed = std::variant<VerifyPin, NotePinEvent, LookUp, PlanRestore, RestoreVersion, SaveDefaults, RunSelfCheck,
                          NoteWipeDown, LeaveKiosk>;

}  // namespace staff
