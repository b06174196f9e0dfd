#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "commands/commands.h"
#include "commands/content.h"
#include "content/load.h"
#include "publish/problems.h"

namespace commands {

int check(const Options& options) {
    content::Loaded loaded = content::load(options.content);
    const std::vector<model::Problem> problems =
        problems_in(options, loaded.library, std::move(loaded.problems), Look::everything);
    if (options.format == json_format)
        fmt::print("{}\n", publish::json(problems));
    else if (problems.empty())
        fmt::print("{} pages, no problems\n", loaded.library.pages.size());
    else
        fmt::print("{}", publish::text(problems));
    const bool sound = std::ranges::none_of(
        problems, [](const model::Problem& problem) { return problem.severity == model::Severity::error; });
    return sound ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace commands
