#pragma once
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "content/history/sets.h"

namespace content::history {

/// A warning that visitors read on a page until a short while ago.
struct TakenOut {
    std::string file;
    std::string sign;   ///< its key; empty for a warning of the page's own
    std::string words;  ///< what visitors read; empty where nobody knows the sign any more
    Time since;         ///< visitors read it no longer
};

/// For so long staff are told: who did not mean it comes by within a week, and who did is not asked for ever.
inline constexpr std::chrono::days told_for{7};

/// What pages that are still there have lost since then, by file. Empty without a history.
std::vector<TakenOut> warnings_taken_out(const std::filesystem::path& state, const std::filesystem::path& content,
                                         Time now);

}  // namespace content::history
