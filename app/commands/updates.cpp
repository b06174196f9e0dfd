#include "commands/updates.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

#include "base/enum_index.h"
#include "commands/commands.h"
#include "commands/rights.h"

namespace commands {
namespace {

using content::Editions;
using content::Update;

constexpr std::array<std::string_view, 3> yours = {"you have not changed it", "you have changed it too", "new"};

void list(const std::vector<Update>& updates, const Options& options) {
    if (updates.empty()) {
        fmt::print("No page of the package is newer than yours.\n");
        return;
    }
    fmt::print("Newer in the package than in your folder:\n");
    for (const Update& update : updates) fmt::print("  {}: {}\n", update.file, yours.at(base::index(update.kind)));
    fmt::print("To have one: {} --take FILE, or all: --take all. To keep yours: --leave FILE.\n",
               as_typed(options, "bodymap updates"));
}

/// Whether it was done.
bool taken(const Editions& editions, const Update& update) {
    if (content::take(editions, update)) {
        fmt::print("{}: taken{}.\n", update.file, update.kind == Update::Kind::edited ? ", with your changes" : "");
        return true;
    }
    fmt::print(
        "{}: you and the package have changed the same lines, so yours stays. Compare them with: diff -y {} {}\n",
        update.file, (editions.clinics / update.file).string(), (editions.now / update.file).string());
    return false;
}

std::vector<Update> named(const std::vector<Update>& updates, const std::string& file, const Options& options) {
    if (file == all_files && updates.empty()) list(updates, options);
    if (file == all_files) return updates;
    std::vector<Update> found;
    std::ranges::copy_if(updates, std::back_inserter(found), [&](const Update& update) { return update.file == file; });
    if (!found.empty()) return found;
    std::vector<std::string_view> known;
    for (const Update& update : updates) known.push_back(update.file);
    throw Refused(fmt::format("No newer '{}' is offered{}", file, meant(file, known)));
}

}  // namespace

Editions editions(const Options& options) {
    return {options.state / "shipped", Options::shipped_pages(), options.content};
}

int updates(const Options& options) {
    refuse_closed_state(options, "updates");
    go_on_as_owner_of(options.state);
    const Editions all = editions(options);
    const std::vector<Update> offered = content::updates(all);
    if (options.take.empty() && options.leave.empty()) list(offered, options);
    int status = EXIT_SUCCESS;
    if (!options.take.empty())
        for (const Update& update : named(offered, options.take, options))
            if (!taken(all, update)) status = EXIT_FAILURE;
    if (!options.leave.empty())
        for (const Update& update : named(offered, options.leave, options)) {
            content::leave(all, update);
            fmt::print("{}: yours stays.\n", update.file);
        }
    return status;
}

}  // namespace commands
