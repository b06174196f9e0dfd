#include "commands/staff_lookup.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/files.h"
#include "commands/history.h"
#include "content/history/sets.h"
#include "kiosk/counts_store.h"
#include "model/usage.h"
#include "publish/usage_report.h"

namespace commands {
namespace {

namespace fs = std::filesystem;
using content::history::Set;
using std::chrono::system_clock;

/// What anybody scrolls through.
constexpr std::size_t most_versions = 60;
/// With today, as `bodymap report` has it unless it is told otherwise.
constexpr std::chrono::days days_of_usage{28};

fs::path defaults_file(const Options& options) { return options.state / "defaults.txt"; }
fs::path tries_file(const Options& options) { return options.state / "pin_tries.txt"; }

std::string replaced(const Options& options, const fs::path& file, const std::string& text) try {
    std::error_code none;
    fs::create_directories(options.state, none);
    base::replace_file(file, text);
    return {};
} catch (const std::runtime_error& error) {
    return error.what();
}

std::string sentence(const content::history::Changes& changes) {
    std::string words = told(changes) + ".";
    words[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(words[0])));
    return words;
}

/// One version that cannot be read keeps nobody from the others.
std::string changes_of(const Set& set, const Set& before) try {
    return sentence(content::history::changes(set, &before));
} catch (const std::system_error&) {
    return "What changed cannot be read.";
}

void look_through_history(const Options& options, bool reachable, LookedUp& found) {
    const std::vector<Set> sets = content::history::list(options.state);
    for (std::size_t i = 0; i < std::min(sets.size(), most_versions); ++i) {
        const bool first = i + 1 == sets.size();
        const bool is_newest_good = !found.live_since && sets[i].kind == Set::Kind::good;
        if (is_newest_good) found.live_since = sets[i].when;
        found.versions.push_back(
            {.name = sets[i].name,
             .when = sets[i].when,
             .changes = first ? "The first version that was kept." : changes_of(sets[i], sets[i + 1]),
             .is_up = reachable && is_newest_good,
             .before_restore = sets[i].kind == Set::Kind::before_restore});
    }
}

}  // namespace

void tell(staff::Facts& facts, const model::Library& library, std::vector<model::Outdated> outdated) {
    facts.pin_set = !library.clinic.pin.empty();
    facts.now = system_clock::now();
    facts.pages = library.pages.size();
    facts.languages = library.languages.size();
    facts.outdated = std::move(outdated);
}

LookedUp look_up(const Options& options, const model::Library& library, bool reachable) {
    LookedUp found;
    look_through_history(options, reachable, found);
    const model::Day today = std::chrono::floor<std::chrono::days>(kiosk::hour_at(system_clock::now()));
    const model::Day first = today - days_of_usage + std::chrono::days(1);
    const kiosk::usage::Read read = kiosk::usage::read(options.state, first, today);
    found.usage = publish::usage_report(model::summary(read.rows, first, today), library);
    found.usage_problem = read.problem;
    return found;
}

void tell(staff::Facts& facts, LookedUp found) {
    facts.now = system_clock::now();
    facts.versions = std::move(found.versions);
    facts.live_since = found.live_since;
    facts.usage = std::move(found.usage);
    facts.usage_problem = std::move(found.usage_problem);
}

kiosk::Defaults saved_defaults(const Options& options) {
    return kiosk::read_defaults(base::read_text(defaults_file(options)).value_or(""));
}

std::string save(const Options& options, const kiosk::Defaults& defaults) {
    return replaced(options, defaults_file(options), kiosk::to_text(defaults));
}

kiosk::PinTries saved_tries(const Options& options) {
    return kiosk::read_tries(base::read_text(tries_file(options)).value_or(""));
}

std::string save(const Options& options, const kiosk::PinTries& tries) {
    return replaced(options, tries_file(options), kiosk::to_text(tries));
}

}  // namespace commands
