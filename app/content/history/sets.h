#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/folder.h"
#include "base/picture_format.h"

/// The content sets that were good, each a folder below STATE/history that anybody can look into. Unchanged files are
/// the same file in each set (hard links), so that a set takes little room. A folder there is a whole set, always: it
/// gets its name when everything in it is on the disk.
namespace content::history {

using Time = std::chrono::system_clock::time_point;

/// More than these are not kept; the oldest go first. A file that is in several sets counts once.
inline constexpr std::size_t most_sets = 200;
inline constexpr std::int64_t most_bytes = std::int64_t{200} * 1024 * 1024;
/// A larger file is no part of any set, and no restore touches it. What the kiosk shows is never larger.
inline constexpr std::int64_t most_file_bytes = base::most_picture_bytes;

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

/// What visitors see of a content folder, file by file.
struct Shown {
    base::Listing files;  ///< as they lie in the folder
    struct Older {
        std::string text;
        std::int64_t modified = 0;  ///< ns since 1970
    };
    /// What they see instead of a file that has a mistake, or is gone; by name.
    std::map<std::string, Older> older{};
    /// Pictures that are gone, of pages that are still shown.
    std::vector<std::string> gone{};
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

/// The newest set that was good, and that the disk has lost nothing of since: what Live falls back on. Empty when there
/// is no good one.
std::filesystem::path newest_good(const std::filesystem::path& state);

/// The newest good set that was kept a day ago or earlier; where none was, the oldest. Empty when there is no good one.
std::filesystem::path good_a_day_ago(const std::filesystem::path& state, Time now);

/// A path that leads to the newest good set, whichever that is at the time; to nothing while there is none.
std::filesystem::path link_to_newest_good(const std::filesystem::path& state);

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

/// Whether a picture can be shown; other files are not asked about.
using Sound = std::function<bool(const std::filesystem::path& picture)>;

/// Keeps what visitors see: Live::shown() after a refresh. A picture that is not sound stays what it was in the set
/// before. Waits for the disk, so not for the thread that draws. Throws nothing that has to do with files.
Kept keep(const std::filesystem::path& state, const std::filesystem::path& content, const Shown&, Time now,
          const Limits& limits = {}, const Sound& = {});

// What keeping and restoring share.

std::filesystem::path folder_of_sets(const std::filesystem::path& state);

/// The files that a set has, or would have: those of word processors are no pages. Throws std::system_error when the
/// folder cannot be read.
base::Listing keepable(const std::filesystem::path& folder);
base::Listing keepable(base::Listing listing);
/// Those of a set; none of one that cannot be read, which is no reason to do without the others.
base::Listing files_of(const Set&);

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

/// Whether that is so at this moment, as far as this user may look.
bool is_locked(const std::filesystem::path& sets);

/// A file of a set that is to be, and where its bytes are: in `from`, or in `older`.
struct Piece {
    std::string name;
    std::filesystem::path from;
    base::Stamp stamp;
    const Shown::Older* older = nullptr;
};
std::vector<Piece> pieces(const std::filesystem::path& folder, const base::Listing& files);

/// Adds a set, and cleans up what a power cut left. The lock must be held. Throws std::system_error and
/// durable::Changing.
Set add(const std::filesystem::path& sets, const std::vector<Piece>&, Time now, Set::Kind kind);

/// Takes the oldest sets away, down to the limits, but never the newest, nor the newest that was good and is whole.
void prune(const std::filesystem::path& sets, const Limits& limits);

/// `list` for a folder of sets.
std::vector<Set> sets_in(const std::filesystem::path& sets);

}  // namespace content::history
