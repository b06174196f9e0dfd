#include "model/usage.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <numeric>

#include "base/dates.h"
#include "base/enum_index.h"
#include "base/utf8.h"

namespace model {
namespace {

constexpr std::size_t longest_subject = 64;

/// FNV-1a, 64 bits: the same on every machine and in every version, as counts of years are to be.
std::uint64_t digest(std::string_view bytes) {
    std::uint64_t sum = 0xcbf29ce484222325u;
    for (const char byte : bytes) sum = (sum ^ static_cast<unsigned char>(byte)) * 0x100000001b3u;
    return sum;
}

bool is_id_letter(char c) { return base::is_small_letter(c) || base::is_digit(c) || c == '-'; }

using SumBySubject = std::map<std::string, std::int64_t>;

UsageSummary::Sums most_first(const SumBySubject& sums) {
    UsageSummary::Sums sorted;
    for (const auto& [subject, count] : sums) sorted.push_back({subject, count});
    std::ranges::stable_sort(sorted, std::ranges::greater(), &UsageSummary::Sum::count);
    return sorted;
}

/// The bucket in which the middle one of all lies; of two in the middle, the lower.
std::optional<std::size_t> median(std::span<const std::int64_t> buckets) {
    const std::int64_t all = std::accumulate(buckets.begin(), buckets.end(), std::int64_t{0});
    std::int64_t passed = 0;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        passed += buckets[i];
        if (all > 0 && passed * 2 >= all) return i;
    }
    return std::nullopt;
}

void add_dead_tap(UsageSummary& summary, const UsageCount& row) {
    for (UsageSummary::Grid& grid : summary.dead_taps) {
        const std::string shape(panel_shape_names[base::index(grid.shape)]);
        if (!row.subject.starts_with(shape)) continue;
        int column = 0;
        int line = 0;
        if (std::sscanf(row.subject.c_str() + shape.size(), "-%2d-%2d", &column, &line) != 2) continue;
        if (std::min(column, line) < 0 || column >= grid_columns(grid.shape) || line >= grid_rows(grid.shape)) continue;
        const int cell = line * grid_columns(grid.shape) + column;
        grid.taps[static_cast<std::size_t>(cell)] += row.count;
        grid.total += row.count;
    }
}

void add_session(UsageSummary& summary, const UsageCount& row) {
    const Day day = std::chrono::floor<std::chrono::days>(row.hour);
    summary.sessions += row.count;
    summary.sessions_by_day[static_cast<std::size_t>((day - summary.first).count())] += row.count;
    summary.sessions_by_hour[static_cast<std::size_t>((row.hour - day).count())] += row.count;
}

template <std::size_t size>
void add_to_bucket(std::array<std::int64_t, size>& buckets, const std::array<std::string_view, size>& names,
                   const UsageCount& row) {
    const auto name = std::ranges::find(names, row.subject);
    if (name != names.end()) buckets[static_cast<std::size_t>(name - names.begin())] += row.count;
}

UsageSummary empty_summary(Day first, Day last) {
    UsageSummary summary;
    summary.first = first;
    summary.last = std::max(first, last);
    summary.sessions_by_day.resize(static_cast<std::size_t>((summary.last - first).count()) + 1);
    for (std::size_t i = 0; i < summary.dead_taps.size(); ++i) {
        summary.dead_taps[i].shape = static_cast<PanelShape>(i);
        summary.dead_taps[i].taps.resize(std::size_t{cells_along} * cells_across);
    }
    return summary;
}

}  // namespace

std::string to_string(Hour hour) {
    const Day day = std::chrono::floor<std::chrono::days>(hour);
    const std::chrono::year_month_day date(day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()), (hour - day).count());
}

std::optional<Hour> read_hour(std::string_view words) {
    const auto time = base::read_time(words, "0000-00-00T00");
    if (!time) return std::nullopt;
    return Hour(std::chrono::floor<std::chrono::hours>(time->time_since_epoch()));
}

std::string usage_subject(std::string_view page_id) {
    const bool plain =
        !page_id.empty() && page_id.size() <= longest_subject && std::ranges::all_of(page_id, &is_id_letter);
    return plain ? std::string(page_id) : fmt::format("page-{:016x}", digest(page_id));
}

UsageSummary summary(std::span<const UsageCount> rows, Day first, Day last) {
    UsageSummary summary = empty_summary(first, last);
    std::map<UsageKind, SumBySubject> by_kind;
    for (const UsageCount& row : rows) {
        if (row.hour < summary.first || row.hour >= summary.last + std::chrono::days(1)) continue;
        summary.total += row.count;
        by_kind[row.kind][row.subject] += row.count;
        if (row.kind == UsageKind::session) add_session(summary, row);
        if (row.kind == UsageKind::first_tap) add_to_bucket(summary.first_taps, first_tap_names, row);
        if (row.kind == UsageKind::stay) add_to_bucket(summary.stays, stay_names, row);
        if (row.kind == UsageKind::depth) add_to_bucket(summary.depths, depth_names, row);
        if (row.kind == UsageKind::dead_tap) add_dead_tap(summary, row);
    }
    summary.listens = by_kind[UsageKind::listen][""];
    summary.pages = most_first(by_kind[UsageKind::page]);
    summary.benefits = most_first(by_kind[UsageKind::benefit]);
    summary.languages = most_first(by_kind[UsageKind::language]);
    summary.settings = most_first(by_kind[UsageKind::setting]);
    summary.median_first_tap = median(summary.first_taps);
    summary.median_stay = median(summary.stays);
    return summary;
}

}  // namespace model
