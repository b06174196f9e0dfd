#include "commands/changes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace commands {
namespace {

constexpr std::size_t names_told = 6;

void add_changes(std::string& told, std::string_view verb, const std::vector<std::string>& names) {
    if (names.empty()) return;
    const std::size_t shown = std::min(names.size(), names_told);
    told +=
        fmt::format("{}{} {}", told.empty() ? "" : "; ", verb, fmt::join(names.begin(), names.begin() + shown, ", "));
    if (shown < names.size()) told += fmt::format(" and {} more", names.size() - shown);
}

}  // namespace

std::string told(const content::history::Changes& changes) {
    std::string all;
    add_changes(all, "changed", changes.changed);
    add_changes(all, "added", changes.added);
    add_changes(all, "removed", changes.removed);
    return all.empty() ? "nothing" : all;
}

}  // namespace commands
