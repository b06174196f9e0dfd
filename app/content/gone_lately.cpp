#include "content/gone_lately.h"

#include <chrono>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

namespace content {
namespace {

/// On a network drive that takes minutes.
constexpr std::chrono::nanoseconds deleted_together = std::chrono::minutes(10);

}  // namespace

void GoneLately::forget_long_gone(std::int64_t now) {
    std::erase_if(files_, [&](const auto& gone) { return gone.second.at + deleted_together.count() < now; });
}

GoneFiles GoneLately::missed_with(GoneFiles&& gone, std::span<const Present> present, const Misnamings& misnamed,
                                  std::int64_t now) {
    for (auto& [name, file] : gone) files_.insert_or_assign(name, Gone{std::move(file), now});
    forget_long_gone(now);
    for (const Present& one : present) files_.erase(std::string(one.name));
    std::vector<Present> candidates;
    for (const auto& [name, one] : files_) candidates.push_back({name, &one.file.reading, one.file.text});
    const std::set<std::string> with_folders = files_of(gone_folders(candidates, present));
    GoneFiles all;
    for (auto at = files_.begin(); at != files_.end();) {
        FileReading& file = at->second.file;
        const Present one{at->first, &file.reading, file.text};
        const bool is_missed = with_folders.contains(at->first) || misnamed.contains(at->first) ||
                               missed(at->first, file.reading, file.text, present);
        const bool is_over = is_missed || !is_lost(one, present);
        if (is_missed) all.emplace(at->first, std::move(file));
        at = is_over ? files_.erase(at) : std::next(at);
    }
    return all;
}

GoneFiles GoneLately::take_all(std::int64_t now) {
    forget_long_gone(now);
    GoneFiles all;
    for (auto& [name, gone] : files_) all.emplace(name, std::move(gone.file));
    files_.clear();
    return all;
}

}  // namespace content
