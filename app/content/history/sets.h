#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/folder.h"

/// The content sets that were good, each a folder below STATE/history that anybody can look into. Unchanged files are
/// the same file in each set (hard links), so that a set takes little room. A folder there is a whole set, always: it
/// gets its name when everything in it is on the disk.
namespace content::history {

using Time = std::chrono::system_clock::time_point;

/// More than these are not kept; the oldest go first. A file that is in several sets counts once.
inline constexpr std::size_t most_sets = 200;
inline constexpr std::int64_t most_bytes = std::int64_t{200} * 1024 * 1024;
/// A larger file is no part of any set, and no restore touches it.
inline constexpr std::int64_t most_file_bytes = std::int64_t{32} * 1024 * 1024;

struct Limits {
    std::size_t sets = most_sets;
    std::int64_t bytes = most_bytes;
};

/// Names of files that differ between two sets, each sorted.
struct Changes {
    std::vector<std::string> added;
    std::vector<std::string> changed;
    std::vector<std::string> removed;
    bool none() const { return added.empty() && changed.empty() && removed.empty(); }
};

struct Set {
    std::string name;  ///< "2026-11-21T22-33-05Z", UTC; no two are the same, and later ones sort behind
    std::filesystem::path folder;
    Time when;
    enum class Kind {
        good,
        before_restore,  ///< kept by a restore as it was found, maybe with mistakes; says so in its name too
    };
    Kind kind = Kind::good;
};

/// Newest first. Empty when there is no history, or it cannot be read.
std::vector<Set> list(const std::filesystem::path& state);

/// What `set` has against the set before it, which is none for the first.
Changes changes(const Set& set, const Set* before);

/// The newest set that was good: what Live falls back on. Empty when there is none.
std::filesystem::path newest_good(const std::filesystem::path& state);

struct Kept {
    enum class Outcome {
        kept,
        unchanged,  ///< the newest good set is the same
        changing,   ///< somebody saved meanwhile: the next refresh tells whether that is good
        failed,     ///< `error` says why, in one sentence for staff
    };
    Outcome outcome{};
    std::string set;  ///< the newest good set's name, after this
    std::string error;
};

/// Keeps the files of `content` that are as `good` says: Live::listing() after a refresh without errors. Waits for the
/// disk, so not for the thread that draws. Throws nothing that has to do with files.
Kept keep(const std::filesystem::path& state, const std::filesystem::path& content, const base::Listing& good, Time now,
          const Limits& limits = {});

struct Restored {
    std::string set;
    std::string undo;  ///< the set that has what was there before; empty when nothing was to be done
    Changes changes;   ///< to the content folder
};

/// Puts back the files of a set, after keeping what is there now. `when` is a set's name, or as much of its beginning
/// as no other has; a space and colons may stand in it ("2026-11-21 22:33"); "last" is the newest set that differs
/// from what is there, "yesterday" the newest from before today. Files that are the same are not touched. Throws
/// std::runtime_error, one sentence for whoever typed it.
Restored restore(const std::filesystem::path& state, const std::filesystem::path& content, const std::string& when,
                 Time now);

// What keeping and restoring share.

std::filesystem::path folder_of_sets(const std::filesystem::path& state);

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
        Set::Kind kind);

/// Takes the oldest sets away, down to the limits, but never the newest, nor the newest that was good.
void prune(const std::filesystem::path& sets, const Limits& limits);

/// `list` for a folder of sets.
std::vector<Set> sets_in(const std::filesystem::path& sets);

}  // namespace content::history
