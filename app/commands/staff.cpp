#include "commands/staff.h"

#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <set>
#include <stdexcept>
#include <utility>

#include "base/folder.h"
#include "base/tell.h"
#include "commands/check_content.h"
#include "commands/doctor.h"
#include "commands/history.h"
#include "commands/staff_lookup.h"
#include "content/history/restore.h"
#include "content/script/file_name.h"
#include "kiosk/hours.h"
#include "kiosk/staff_door.h"
#include "kiosk/staff_records.h"
#include "publish/without_terminal.h"

namespace commands {
namespace {

using std::chrono::system_clock;

std::chrono::local_seconds wall_clock() {
    const auto now = std::chrono::floor<std::chrono::seconds>(system_clock::now());
    return std::chrono::local_seconds(now.time_since_epoch() + kiosk::machine_zone(now));
}

void complain(const std::string& sentence) {
    if (!sentence.empty()) base::tell("bodymap: {}\n", sentence);
}

std::vector<model::Problem> everything_wrong(const Options& options, const model::Library& library,
                                             const std::vector<model::Problem>& found_while_reading) {
    std::vector<model::Problem> problems = problems_or_why_not(options, library, found_while_reading, Depth::pages);
    for (model::Problem& problem : problems) problem.hint = publish::without_terminal(std::move(problem.hint));
    return problems;
}

/// More are not chosen from on a panel.
constexpr std::size_t most_pages_offered = 5;

/// Those that differ, if somebody may want one of them alone.
std::vector<std::string> pages_in(const content::history::Changes& changes) {
    std::set<std::string> pages;
    for (const auto* const names : {&changes.added, &changes.changed, &changes.removed})
        for (const std::string& name : *names) {
            const bool is_whole_language = std::filesystem::path(name).parent_path() == "words";
            if (base::is_script(name) && !is_whole_language) pages.insert(content::page_id(name));
        }
    if (pages.size() < 2 || pages.size() > most_pages_offered) return {};
    return {pages.begin(), pages.end()};
}

content::history::Plan plan_of(const Options& options, const std::string& version, const std::string& page) {
    std::vector<std::string> words = {version};
    if (!page.empty()) words.push_back(page);
    return content::history::plan(options.state, options.content, words, system_clock::now());
}

staff::RestorePlan planned(const Options& options, const std::string& version) try {
    const content::history::Plan plan = plan_of(options, version, {});
    if (plan.changes.none()) return {version, "The pages are like that already.", {}, false};
    return {version, told(plan.changes), pages_in(plan.changes)};
} catch (const std::runtime_error& error) {
    return {version, error.what(), {}, false};
}

staff::Outcome restored(const Options& options, const staff::RestoreVersion& restore) try {
    const auto done = put_back(options, plan_of(options, restore.name, restore.page), system_clock::now());
    if (done.undo.empty()) return {"The pages are like that already. Nothing was changed.", {}, false};
    return {fmt::format("The pages are put back: {}.", told(done.changes)), done.undo, false};
} catch (const std::runtime_error& error) {
    return {error.what(), {}, true};
}

}  // namespace

Staff::Staff(const Options& options, Pages& pages, staff::StaffScreen& staff_screen, std::function<void()> wake,
             kiosk::Time now)
    : options_(options),
      pages_(pages),
      screen_(staff_screen),
      records_(base::Worker::AtEnd::finish, wake),
      lookups_(base::Worker::AtEnd::drop, wake) {
    screen_.open_door(saved_tries(options_), now);
    tell([&](staff::Facts& facts) { facts.defaults = saved_defaults(options_); });
    pages_changed();
}

void Staff::tell(const std::function<void(staff::Facts&)>& change) {
    staff::Facts facts = screen_.facts();
    change(facts);
    screen_.know(std::move(facts));
}

bool Staff::attend(kiosk::Time now) {
    now_ = now;
    const bool recorded = records_.bring_back();
    const bool looked_up = lookups_.bring_back();
    if (pages_.take_kept() && screen_.is_up()) carry_out(staff::LookUp{});
    const std::vector<staff::Deed> deeds = screen_.take_deeds();
    for (const staff::Deed& deed : deeds) std::visit([this](const auto& one) { carry_out(one); }, deed);
    return recorded || looked_up;
}

void Staff::pages_changed() {
    tell([&](staff::Facts& facts) { commands::tell(facts, pages_.live().library(), pages_.live().outdated()); });
    if (screen_.is_up()) carry_out(staff::LookUp{});
}

/// In the journal, and in a file of its own.
void Staff::note(const std::string& words) {
    base::tell("bodymap: staff: {}\n", words);
    records_.send([state = options_.state, words, now = wall_clock()]() -> base::Worker::Result {
        complain(kiosk::add_to_staff_log(state, now, words));
        return {};
    });
}

void Staff::carry_out(const staff::VerifyPin& verify) {
    records_.send(
        [this, verify, options = options_, hash = pages_.live().library().clinic.pin]() -> base::Worker::Result {
            complain(save(options, verify.tries));
            using Answer = kiosk::PinGate::Answer;
            const bool right = !hash.empty() && kiosk::opens(verify.attempt.digits, hash);
            return [this, number = verify.attempt.number, answer = right ? Answer::right : Answer::wrong] {
                screen_.verified(number, answer, now_);
            };
        });
}

void Staff::carry_out(const staff::NotePinEvent& noted) {
    const kiosk::PinEvent& event = noted.event;
    records_.send([options = options_, tries = noted.tries]() -> base::Worker::Result {
        complain(save(options, tries));
        return {};
    });
    if (event.kind == kiosk::PinEvent::Kind::wrong)
        note(fmt::format("a wrong PIN, {} in a row; the next is taken in {} s", event.wrong_in_a_row,
                         event.wait.count()));
    else
        note(event.wrong_in_a_row == 0
                 ? "the staff screen was opened"
                 : fmt::format("the staff screen was opened, after {} wrong", event.wrong_in_a_row));
}

void Staff::carry_out(const staff::LookUp&) {
    records_.send([this, options = options_, library = pages_.live().shared_library(),
                   reachable = pages_.live().reachable()]() -> base::Worker::Result {
        LookedUp found = look_up(options, *library, reachable);
        return [this, found = std::move(found)] { tell([&](staff::Facts& facts) { commands::tell(facts, found); }); };
    });
    look_for_problems();
}

// This takes longer than everything else: never more than one search waits for another.
void Staff::look_for_problems() {
    search_again_ = searches_;
    if (std::exchange(searches_, true)) return;
    lookups_.send([this, options = options_, library = pages_.live().shared_library(),
                   found = pages_.found()]() -> base::Worker::Result {
        return [this, problems = everything_wrong(options, *library, found)] {
            tell([&](staff::Facts& facts) { facts.problems = problems; });
            searches_ = false;
            if (std::exchange(search_again_, false)) look_for_problems();
        };
    });
}

void Staff::carry_out(const staff::PlanRestore& wanted) {
    records_.send([this, options = options_, version = wanted.name]() -> base::Worker::Result {
        return [this, plan = planned(options, version)] { tell([&](staff::Facts& facts) { facts.plan = plan; }); };
    });
}

void Staff::carry_out(const staff::RestoreVersion& restore) {
    records_.send([this, options = options_, restore]() -> base::Worker::Result {
        staff::Outcome outcome = restored(options, restore);
        return [this, restore, outcome = std::move(outcome)] {
            note(fmt::format("{} {} of {}", outcome.failed ? "could not put back" : "put back",
                             restore.page.empty() ? "the pages" : restore.page, restore.name));
            tell([&](staff::Facts& facts) { facts.outcome = outcome; });
            carry_out(staff::LookUp{});
        };
    });
}

void Staff::carry_out(const staff::SaveDefaults& saved) {
    records_.send([options = options_, defaults = saved.defaults]() -> base::Worker::Result {
        complain(save(options, defaults));
        return {};
    });
}

void Staff::carry_out(const staff::RunSelfCheck&) {
    lookups_.send([this, options = options_]() -> base::Worker::Result {
        std::vector<staff::Check> checks = checks_while_running(options);
        return [this, checks = std::move(checks)] { tell([&](staff::Facts& facts) { facts.checks = checks; }); };
    });
}

void Staff::carry_out(const staff::NoteWipeDown& wiping) {
    note(wiping.begins ? "touch is locked to wipe the glass" : "touch is no longer locked");
}

void Staff::carry_out(const staff::LeaveKiosk&) {
    note("the kiosk was left");
    leaves_ = true;
}

}  // namespace commands
