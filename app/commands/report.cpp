#include <fmt/format.h>

#include <chrono>
#include <cstdlib>

#include "base/tell.h"
#include "commands/commands.h"
#include "commands/rights.h"
#include "content/load.h"
#include "kiosk/counts_store.h"
#include "model/usage.h"
#include "publish/usage_report.h"

namespace commands {
namespace {

/// For the names of things. The numbers are told without them too.
model::Library pages_if_any(const Options& options) {
    try {
        return content::load(options.content).library;
    } catch (const model::BrokenInstallation&) {
        return {};
    }
}

void tell_what_is_wrong(const kiosk::usage::Read& read, const Options& options) {
    if (!read.problem.empty()) base::tell("bodymap: {}\n", read.problem);
    for (const std::string& name : read.put_aside)
        base::tell(
            "bodymap: The counts were damaged once. What could be read is among these numbers; the damaged "
            "file is kept as {}.\n",
            (options.state / name).string());
}

}  // namespace

int report(const Options& options) {
    refuse_closed_state(options, "report");
    const model::Day today = std::chrono::floor<std::chrono::days>(kiosk::hour_at(std::chrono::system_clock::now()));
    const model::Day first = today - std::chrono::days(options.days - 1);
    const kiosk::usage::Read read = kiosk::usage::read(options.state, first, today);
    const model::Library library = pages_if_any(options);
    tell_what_is_wrong(read, options);
    if (options.csv)
        fmt::print("{}", publish::usage_csv(read.rows, library));
    else if (read.rows.empty() && read.problem.empty())
        fmt::print("Nothing was counted on the last {} days in {}: the numbers come with the visitors.\n", options.days,
                   kiosk::usage::file_in(options.state).string());
    else if (!read.rows.empty())
        fmt::print("{}", publish::usage_text(model::summary(read.rows, first, today), library));
    return read.problem.empty() ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace commands
