#pragma once
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "content/history/sets.h"

namespace content::history {

/// A warning that visitors read on a page until a short while ago, or a line that sent them for help or told not to do
/// something.
struct TakenOut {
    std::string file;
    std::string sign;        ///< its key; empty for a warning of the page's own
    std::string words;       ///< what visitors read; empty where nobody knows the sign any more
    Time since;              ///< visitors read it no longer
    bool with_page = false;  ///< the whole page is gone
    bool is_line = false;    ///< a text or an item of a list
};

/// A page that has less than half of its texts of a short while ago, or has lost its end.
struct CutShort {
    std::string file;
    std::size_t gone = 0;
    std::size_t of = 0;
    Time since;
    bool at_the_end = false;
};

struct TakenOutLately {
    std::vector<TakenOut> warnings;  ///< by file
    std::vector<CutShort> pages;     ///< by file
    std::set<std::string> texts;     ///< whatever somebody said until a short while ago, and no longer where it stood
    std::map<std::string, std::string> renamed{};  ///< pages by their id of before: that of now
};

/// For so long staff are told: who did not mean it comes by within a week, and who did is not asked for ever.
inline constexpr std::chrono::days told_for{7};

/// What visitors read since then and can read no longer. Empty without a history.
TakenOutLately taken_out_lately(const std::filesystem::path& state, const std::filesystem::path& content, Time now);

/// Whether some set has this file.
bool was_kept(const std::filesystem::path& state, const std::string& file);

}  // namespace content::history
