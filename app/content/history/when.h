#pragma once
#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace content::history {

/// A day or a minute as somebody says it: "2026-11-25", "Friday", "25 November 21:30", "yesterday", "9:30 pm",
/// "ten minutes ago".
struct Moment {
    std::chrono::system_clock::time_point until;  ///< the first moment after it
    std::size_t words = 0;                        ///< how many of the words say it
    bool is_today = false;                        ///< and no time of day was said
};

/// What the first of the words say, by the clock on the wall. A day of the week, a day without its year and a time
/// without its day are the last ones that have begun. Nothing when they say no time.
std::optional<Moment> read_when(std::span<const std::string> words, std::chrono::system_clock::time_point now);

}  // namespace content::history
