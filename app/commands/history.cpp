#include "commands/history.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

#include "base/dates.h"
#include "commands/commands.h"

namespace commands {
namespace {

using content::history::Changes;
using content::history::Set;

constexpr std::size_t names_told = 6;

void add_changes(std::string& told, std::string_view verb, const std::vector<std::string>& names) {
    if (names.empty()) return;
    const std::size_t shown = std::min(names.size(), names_told);
    told +=
        fmt::format("{}{} {}", told.empty() ? "" : "; ", verb, fmt::join(names.begin(), names.begin() + shown, ", "));
    if (shown < names.size()) told += fmt::format(" and {} more", names.size() - shown);
}

/// As a clock on the wall shows it.
std::string local_time(content::history::Time when) {
    return fmt::format("{:%A %d %B %Y, %H:%M:%S}", base::local_time(when));
}

}  // namespace

std::string told(const content::history::Changes& changes) {
    std::string all;
    add_changes(all, "changed", changes.changed);
    add_changes(all, "added", changes.added);
    add_changes(all, "removed", changes.removed);
    return all.empty() ? "nothing" : all;
}

int history(const Options& options) {
    const std::vector<Set> sets = content::history::list(options.state);
    if (sets.empty())
        fmt::print(
            "There is no history in {} yet. It begins when the kiosk or the preview has shown pages without an "
            "error.\n",
            options.state.string());
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const bool first = i + 1 == sets.size();
        const Changes changes = content::history::changes(sets[i], first ? nullptr : &sets[i + 1]);
        fmt::print("{}  {}{}\n    {}\n", sets[i].name, local_time(sets[i].when),
                   sets[i].kind == Set::Kind::before_restore ? ", kept before a restore" : "",
                   first ? fmt::format("the first: {} files", changes.added.size()) : told(changes));
    }
    return EXIT_SUCCESS;
}

int restore(const Options& options) {
    const auto restored =
        content::history::restore(options.state, options.content, options.when, std::chrono::system_clock::now());
    if (restored.undo.empty()) {
        fmt::print("The pages are as they were in {} already. Nothing was changed.\n", restored.set);
        return EXIT_SUCCESS;
    }
    fmt::print("The pages are as they were in {}: {}.\nTo undo this: bodymap restore {}\n", restored.set,
               told(restored.changes), restored.undo);
    return EXIT_SUCCESS;
}

}  // namespace commands
