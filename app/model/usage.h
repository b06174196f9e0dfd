#pragma once
#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace model {

/// An hour, and a day, by the clock on the clinic's wall. Nothing is counted any finer than the hour.
using Hour = std::chrono::local_time<std::chrono::hours>;
using Day = std::chrono::local_days;

/// "2026-11-21T14".
std::string to_string(Hour);
std::optional<Hour> read_hour(std::string_view);

/// What is counted of the kiosk's use: how often, and nothing about who.
enum class UsageKind { session, page, benefit, listen, language, dead_tap, first_tap, setting, stay, depth };
inline constexpr std::array<std::string_view, 10> usage_kind_names = {
    "session", "page", "benefit", "listen", "language", "dead-tap", "first-tap", "setting", "stay", "depth"};

/// How often something happened in one hour.
struct UsageCount {
    Hour hour;
    UsageKind kind{};
    /// Empty for session and listen, else an id: "calves" for a page, "calves/flexibility" for a benefit, "es" for a
    /// language, "landscape-07-03" for a dead tap (column and row from 0), one of the names below for the rest.
    std::string subject;
    std::int64_t count = 0;
    auto operator<=>(const UsageCount&) const = default;
};

/// How a page is counted: its id, or a number made from it where that has other letters than a-z, digits and hyphens,
/// so that no words of anybody's can be in the counts.
std::string usage_subject(std::string_view page_id);

/// From the welcome to the first touch after it. Each ends where the next begins.
inline constexpr std::array<std::chrono::seconds, 5> first_tap_ends = {
    std::chrono::seconds(2), std::chrono::seconds(5), std::chrono::seconds(10), std::chrono::seconds(20),
    std::chrono::seconds(40)};
inline constexpr std::array<std::string_view, 6> first_tap_names = {"under-2s",  "under-5s",  "under-10s",
                                                                    "under-20s", "under-40s", "later"};

/// From a visit's first touch to its last. Each ends where the next begins.
inline constexpr std::array<std::chrono::seconds, 5> stay_ends = {std::chrono::seconds(30), std::chrono::minutes(1),
                                                                  std::chrono::minutes(2), std::chrono::minutes(4),
                                                                  std::chrono::minutes(8)};
inline constexpr std::array<std::string_view, 6> stay_names = {"under-30s", "under-1m", "under-2m",
                                                               "under-4m",  "under-8m", "longer"};

/// The most pages a visit opens to fall into each of the names below; the last has no end.
inline constexpr std::array<int, 4> depth_ends = {0, 1, 3, 8};
inline constexpr std::array<std::string_view, 5> depth_names = {"none", "1", "2-3", "4-8", "9-or-more"};

inline constexpr std::array<std::string_view, 7> setting_names = {
    "text-130", "text-160", "text-200", "high-contrast", "reduced-motion", "self-voicing", "lower-half"};

enum class PanelShape { landscape, portrait };
inline constexpr std::array<std::string_view, 2> panel_shape_names = {"landscape", "portrait"};
/// Cells of the grid that dead taps are counted on, along the panel's long and short side.
inline constexpr int cells_along = 16;
inline constexpr int cells_across = 9;
constexpr int grid_columns(PanelShape shape) { return shape == PanelShape::landscape ? cells_along : cells_across; }
constexpr int grid_rows(PanelShape shape) { return shape == PanelShape::landscape ? cells_across : cells_along; }

/// The counts of some days, added up: what the report and the staff screen show.
struct UsageSummary {
    struct Sum {
        std::string subject;
        std::int64_t count = 0;
        bool operator==(const Sum&) const = default;
    };
    using Sums = std::vector<Sum>;  ///< most first, the same number in the order of the subjects
    struct Grid {
        PanelShape shape{};
        std::vector<std::int64_t> taps;  ///< row by row, from the top left
        std::int64_t total = 0;
    };

    Day first;
    Day last;
    std::int64_t sessions = 0;
    std::vector<std::int64_t> sessions_by_day;  ///< from first to last
    std::array<std::int64_t, 24> sessions_by_hour{};
    std::int64_t listens = 0;
    Sums pages;
    Sums benefits;
    Sums languages;
    Sums settings;
    std::array<std::int64_t, first_tap_names.size()> first_taps{};
    std::optional<std::size_t> median_first_tap;  ///< an index of first_taps; none when nothing was counted
    std::array<std::int64_t, stay_names.size()> stays{};
    std::optional<std::size_t> median_stay;  ///< an index of stays
    std::array<std::int64_t, depth_names.size()> depths{};
    std::array<Grid, 2> dead_taps;  ///< by PanelShape
    std::int64_t total = 0;         ///< everything
};

/// Adds up the counts of the days from first to last; counts of other days are passed over.
UsageSummary summary(std::span<const UsageCount>, Day first, Day last);

/// The same for people, in words and numbers: what the report prints and the staff screen shows.
struct UsageRow {
    std::string name;
    std::int64_t count = 0;
    bool operator==(const UsageRow&) const = default;
};
struct UsageChart {
    std::string heading;
    std::vector<UsageRow> rows;
    std::size_t more = 0;  ///< rows that are left out because they count least
};
struct UsageReport {
    std::string days;              ///< "20 November 2026 to 22 November 2026"
    std::vector<UsageRow> totals;  ///< none when nothing was counted
    std::string usual_first_tap;   ///< "2 to 5 s"
    std::string usual_stay;        ///< "1 to 2 min"
    std::vector<UsageChart> charts;
};

}  // namespace model
