#include "content/history/history.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

#include "base/dates.h"
#include "commands/changes.h"
#include "commands/commands.h"

namespace commands {
namespace {

using content::history::Changes;
using content::history::Set;

/// As a clock on the wall shows it.
std::string local_time(content::history::Time when) {
    return fmt::format("{:%A %d %B %Y, %H:%M:%S}", base::local_time(when));
}

}  // namespace

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
                   sets[i].before_restore ? ", kept before a restore" : "",
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
