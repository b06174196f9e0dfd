#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "check/reading.h"
#include "commands/check_content.h"
#include "commands/commands.h"
#include "content/load.h"
#include "platform/fonts.h"
#include "publish/problems.h"

namespace commands {
namespace {

void print_reading_levels(const Options& options, const model::Library& library) {
    for (const check::ReadingLevels& levels : check::reading_levels(library, facts(options.content, {})))
        fmt::print("\n{}", check::to_string(levels));
}

}  // namespace

int check(const Options& options) {
    if (options.reading_levels && options.format == json_format)
        throw Refused("Reading levels are told as text only: leave out --format json.");
    const base::Letters letters = platform::typeface_letters();
    content::Loaded loaded = content::load(options.content, &letters);
    const std::vector<model::Problem> problems =
        problems_in(options, loaded.library, std::move(loaded.problems), Depth::screen);
    if (options.format == json_format)
        fmt::print("{}\n", publish::json(problems));
    else if (problems.empty())
        fmt::print("{} pages, no problems\n", loaded.library.pages.size());
    else
        fmt::print("{}", publish::text(problems));
    if (options.reading_levels) print_reading_levels(options, loaded.library);
    const bool sound = std::ranges::none_of(
        problems, [](const model::Problem& problem) { return problem.severity == model::Severity::error; });
    return sound ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace commands
