#pragma once
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "content/history/sets.h"

namespace content::history {

/// Something that keeps visitors safe, and is otherwise than it was until a short while ago.
struct SafetyChange {
    enum class Kind {
        sign,         ///< its words, or what to do then
        warning,      ///< the words of a page's own
        less_urgent,  ///< a warning of the page's own, or a sign: it sends for help later than before
        hidden,       ///< a page with warnings, from all visitors or until a later day
        number,       ///< to call in an emergency
        translation   ///< of a sign or a warning that is as it was
    };
    Kind kind{};
    std::string file;
    std::string key;  ///< of a sign; of a translation its text; else empty
    std::string before;
    std::string now;  ///< of less urgent ones, `before` and `now` are how soon: "today"; "nothing of that" is empty
    Time since;       ///< visitors see it so
    int line = 0;     ///< of the file as it is now; 0 where none says so
    std::string warning{};  ///< of a page's own, its words as they are now
};

/// What changed within the days that staff are told of, by file. A slip mended in a sign or a warning is no change.
/// Empty without a history, and of files with a mistake, whose last good version is still up. `today` is the day that
/// visitors have.
std::vector<SafetyChange> safety_changes(const std::filesystem::path& state, const std::filesystem::path& content,
                                         Time now, const std::chrono::year_month_day& today);

}  // namespace content::history
