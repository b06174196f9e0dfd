#include "model/usage.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace model {
namespace {

constexpr std::size_t longest_subject = 64;

/// FNV-1a, 64 bits: the same on every machine and in every version, as counts of years are to be.
std::uint64_t digest(std::string_view bytes) {
    std::uint64_t sum = 0xcbf29ce484222325u;
    for (const char byte : bytes) sum = (sum ^ static_cast<unsigned char>(byte)) * 0x100000001b3u;
    return sum;
}

bool is_id_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

}  // namespace

std::string to_string(Hour hour) {
    const Day day = std::chrono::floor<std::chrono::days>(hour);
    const std::chrono::year_month_day date(day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()), (hour - day).count());
}

std::optional<Hour> read_hour(std::string_view words) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    if (std::sscanf(std::string(words).c_str(), "%4d-%2u-%2uT%2d", &year, &month, &day, &hour) != 4)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!date.ok() || hour < 0 || hour > 23) return std::nullopt;
    const Hour read = Day(date) + std::chrono::hours(hour);
    return to_string(read) == words ? std::optional(read) : std::nullopt;
}

std::string usage_subject(std::string_view page_id) {
    const bool plain = !page_id.empty() && page_id.size() <= longest_subject && std::ranges::all_of(page_id, &is_id_letter);
    return plain ? std::string(page_id) : fmt::format("page-{:016x}", digest(page_id));
}

}  // namespace model
