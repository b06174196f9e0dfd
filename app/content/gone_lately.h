#pragma once
#include <cstdint>
#include <map>
#include <span>
#include <string>

#include "content/load.h"
#include "content/missed.h"
#include "content/strays.h"

namespace content {

using GoneFiles = std::map<std::string, FileReading>;

/// Good files that somebody deleted within the last minutes. A file browser deletes a folder file by file, so the first
/// of them are known to be missed only when most of them are gone. Times are ns since 1970.
class GoneLately {
  public:
    /// Adds files, and gives those that visitors have to keep: alone, as most of their folder is gone, or as somebody
    /// gave them a name that is none: `misnamed` are the names that those had.
    GoneFiles missed_with(GoneFiles&& gone, std::span<const Present> present, const Misnamings& misnamed,
                          std::int64_t now);

    /// All that went lately, for when nothing is left at all.
    GoneFiles take_all(std::int64_t now);

  private:
    struct Gone {
        FileReading file;
        std::int64_t at = 0;
    };
    std::map<std::string, Gone> files_;

    void forget_long_gone(std::int64_t now);
};

}  // namespace content
