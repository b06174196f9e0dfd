#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/history/history.h"

// What keeping and restoring share.

namespace content::history {

std::filesystem::path folder_of_sets(const std::filesystem::path& state);

std::string name_of(Time when, bool before_restore);
std::optional<Set> set_named(const std::filesystem::path& sets, const std::string& name);

/// The files that a set has, or would have. Throws std::system_error when the folder cannot be read.
base::Listing keepable(const std::filesystem::path& folder);
base::Listing keepable(base::Listing listing);

struct Comparison {
    Changes changes;
    std::vector<std::string> same;
};
Comparison compare(const std::filesystem::path& before, const base::Listing& files_before,
                   const std::filesystem::path& after, const base::Listing& files_after);

/// Held by whoever adds to the history or takes from it. Throws std::system_error.
class Lock {
  public:
    explicit Lock(const std::filesystem::path& sets);

  private:
    base::Descriptor file_;
};

/// Adds a set, and cleans up what a power cut left. The lock must be held. Throws std::system_error and
/// durable::Changing.
Set add(const std::filesystem::path& sets, const std::filesystem::path& content, const base::Listing& files, Time now,
        bool before_restore);

/// Takes the oldest sets away, down to the limits, but never the newest, nor the newest that was good.
void prune(const std::filesystem::path& sets, const Limits& limits);

/// `list` for a folder of sets.
std::vector<Set> sets_in(const std::filesystem::path& sets);

}  // namespace content::history
