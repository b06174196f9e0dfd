#pragma once
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "content/history/sets.h"

/// Putting back what was. The PIN of the clinic stays what it is, whatever is put back, and so do translations that are
/// newer, unless files of translations are what is put back.
namespace content::history {

/// What a restore would do to the content folder.
struct Plan {
    Set set;
    std::vector<std::string> files;  ///< it is about these alone; none: about all
    bool undoes = false;             ///< the last restore
    Changes changes;
    std::map<std::string, std::string> texts;  ///< of files that are put back with other words than the set has
    std::size_t newer_translations = 0;        ///< that stay, of texts that nobody had translated then
    std::vector<std::string> lost = {};        ///< files that the disk has lost of the set: they stay as they are
};

/// What `words` ask for, the first of them a time: a version's name, or enough of its beginning; "last", the newest
/// version that differs from what is there, and is whole (whole.h) where there is one; "undo", what the last restore
/// has changed; else what read_when reads, by the clock on the wall: the newest good version from then or before. The
/// others name pages by their ids, files or names; none: all. The translations of a page go with it. Files that no good
/// version has stay as they are. Throws std::runtime_error, one sentence for whoever typed it.
Plan plan(const std::filesystem::path& state, const std::filesystem::path& content, std::span<const std::string> words,
          Time now);

struct Restored {
    std::string set;
    std::string undo;  ///< the set that has what was there before; empty when nothing was to be done
    Changes changes;   ///< to the content folder
};

/// Does that, after keeping what is there now; for files that have changed since the plan, too. Files that are the same
/// are not touched. Throws as `plan` does.
Restored restore(const std::filesystem::path& state, const std::filesystem::path& content, const Plan&, Time now);

/// The same for a version that is named in full.
Restored restore(const std::filesystem::path& state, const std::filesystem::path& content, const std::string& name,
                 Time now);

/// "Friday 27 November 2026, 21:30:05", as a clock on the wall shows it.
std::string on_the_wall(Time);

}  // namespace content::history
