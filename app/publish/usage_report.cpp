#include "publish/usage_report.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <span>
#include <vector>

#include "base/csv.h"
#include "base/enum_index.h"
#include "base/utf8.h"

namespace publish {
namespace {

using model::UsageChart;
using model::UsageKind;
using model::UsageReport;
using model::UsageSummary;
using Rows = std::vector<model::UsageRow>;

constexpr int bar_letters = 30;
constexpr std::size_t narrowest_names = 24;
constexpr std::size_t most_in_a_list = 15;
/// Of more days than this the chart shows weeks.
constexpr std::size_t most_days = 31;
constexpr std::size_t week = 7;

constexpr std::array<std::string_view, model::setting_names.size()> settings = {
    "Text at 130 %", "Text at 160 %", "Text at 200 %", "High contrast", "Reduced motion", "Self-voicing", "Lower half"};

std::string found(const std::map<std::string, std::string, std::less<>>& names, std::string_view subject) {
    const auto name = names.find(subject);
    return std::string(name == names.end() ? subject : name->second);
}

std::optional<std::size_t> place_in(std::span<const std::string_view> names, std::string_view subject) {
    const auto name = std::ranges::find(names, subject);
    return name == names.end() ? std::nullopt : std::optional(static_cast<std::size_t>(name - names.begin()));
}

/// "2 to 5 s"; an index of model::first_tap_names.
std::string first_tap_words(std::size_t bucket) {
    const auto& ends = model::first_tap_ends;
    if (bucket == 0) return fmt::format("under {} s", ends[0].count());
    if (bucket >= ends.size()) return fmt::format("{} s or more", ends.back().count());
    return fmt::format("{} to {} s", ends[bucket - 1].count(), ends[bucket].count());
}

/// "30 s", "2 min".
std::string in_short(std::chrono::seconds time) {
    return time < std::chrono::minutes(1) ? fmt::format("{} s", time.count())
                                          : fmt::format("{} min", time.count() / 60);
}

/// "30 s to 1 min", "1 to 2 min"; an index of model::stay_names.
std::string stay_words(std::size_t bucket) {
    const auto& ends = model::stay_ends;
    if (bucket == 0) return "under " + in_short(ends[0]);
    if (bucket >= ends.size()) return in_short(ends.back()) + " or more";
    const std::chrono::seconds from = ends[bucket - 1];
    return fmt::format("{} to {}", from < std::chrono::minutes(1) ? in_short(from) : std::to_string(from.count() / 60),
                       in_short(ends[bucket]));
}

constexpr std::array<std::string_view, model::depth_names.size()> depths = {"No page", "1 page", "2 or 3 pages",
                                                                            "4 to 8 pages", "9 pages or more"};

/// The middle visitor's time at three museums' touch tables: Open Exhibits 2013, 53 visitors,
/// http://openexhibits.org/research/visitor-use-of-multitouch-tables-in-the-galleries/8117
constexpr std::string_view at_museums = "How long visits were (at touch tables in three museums: 1:52 to 2:30 min)";

/// What people call the things that are counted.
class UsageNames {
  public:
    explicit UsageNames(const model::Library& library) {
        for (const model::Page& page : library.pages) pages_.emplace(model::usage_subject(page.id), page.name);
        for (const model::Language& language : library.languages) languages_.emplace(language.code, language.name);
    }

    /// "Calves: flexibility" for the benefit calves/flexibility; the subject itself when it has no other name.
    std::string name(UsageKind kind, const std::string& subject) const {
        if (kind == UsageKind::page) return found(pages_, subject);
        if (kind == UsageKind::language) return found(languages_, subject);
        if (const std::size_t slash = subject.find('/'); kind == UsageKind::benefit && slash != std::string::npos)
            return fmt::format("{}: {}", found(pages_, std::string_view(subject).substr(0, slash)),
                               subject.substr(slash + 1));
        if (kind == UsageKind::setting)
            if (const auto place = place_in(model::setting_names, subject)) return std::string(settings[*place]);
        if (kind == UsageKind::first_tap)
            if (const auto place = place_in(model::first_tap_names, subject)) return first_tap_words(*place);
        if (kind == UsageKind::stay)
            if (const auto place = place_in(model::stay_names, subject)) return stay_words(*place);
        if (kind == UsageKind::depth)
            if (const auto place = place_in(model::depth_names, subject)) return std::string(depths[*place]);
        return subject;
    }

  private:
    std::map<std::string, std::string, std::less<>> pages_;
    std::map<std::string, std::string, std::less<>> languages_;
};

std::tm calendar(model::Day day) {
    return fmt::gmtime(std::chrono::system_clock::to_time_t(std::chrono::sys_days(day.time_since_epoch())));
}

std::string date(model::Day day) {
    return fmt::format("{} {:%B %Y}", unsigned(std::chrono::year_month_day(day).day()), calendar(day));
}

/// In eighths of a letter, so that small numbers still differ; what was counted at all shows.
std::string bar(std::int64_t count, std::int64_t most) {
    constexpr std::array<std::string_view, 8> part = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    if (count <= 0 || most <= 0) return {};
    const double share = static_cast<double>(count) / static_cast<double>(most);
    const auto eighths = std::max(1, static_cast<int>(std::lround(share * bar_letters * 8)));
    std::string drawn = " ";
    for (int i = 0; i < eighths / 8; ++i) drawn += "█";
    return drawn.append(part[static_cast<std::size_t>(eighths % 8)]);
}

std::string chart_text(const UsageChart& chart) {
    std::int64_t most = 0;
    std::size_t widest = narrowest_names;
    for (const model::UsageRow& row : chart.rows) {
        most = std::max(most, row.count);
        widest = std::max(widest,
                          base::count_characters(row.name));  // fmt pads by letters; it has no public way to count them
    }
    std::string lines = fmt::format("\n{}\n", chart.heading);
    for (const model::UsageRow& row : chart.rows)
        lines += fmt::format("  {:<{}} {:>6}{}\n", row.name, widest, row.count, bar(row.count, most));
    if (chart.more > 0) lines += fmt::format("  and {} more\n", chart.more);
    return lines;
}

UsageChart list(std::string_view heading, UsageKind kind, const UsageSummary::Sums& sums, const UsageNames& names) {
    UsageChart chart = {std::string(heading), {}, 0};
    for (const UsageSummary::Sum& sum : sums)
        if (chart.rows.size() < most_in_a_list) chart.rows.push_back({names.name(kind, sum.subject), sum.count});
    chart.more = sums.size() - chart.rows.size();
    return chart;
}

UsageChart sessions_by_day(const UsageSummary& summary) {
    const std::vector<std::int64_t>& by_day = summary.sessions_by_day;
    const bool weekly = by_day.size() > most_days;
    const std::size_t step = weekly ? week : 1;
    Rows rows;
    for (std::size_t i = 0; i < by_day.size(); i += step) {
        const auto from = by_day.begin() + static_cast<std::ptrdiff_t>(i);
        const auto to = from + static_cast<std::ptrdiff_t>(std::min(step, by_day.size() - i));
        rows.push_back({fmt::format("{:%a %d %b}", calendar(summary.first + std::chrono::days(i))),
                        std::accumulate(from, to, std::int64_t{0})});
    }
    return {weekly ? "Sessions in the seven days from" : "Sessions by day", std::move(rows)};
}

/// From the first hour of the day that had any to the last.
UsageChart sessions_by_hour(const UsageSummary& summary) {
    Rows rows;
    for (std::size_t hour = 0; hour < summary.sessions_by_hour.size(); ++hour)
        if (summary.sessions_by_hour[hour] > 0 || !rows.empty())
            rows.push_back({fmt::format("{:02}:00", hour), summary.sessions_by_hour[hour]});
    while (!rows.empty() && rows.back().count == 0) rows.pop_back();
    return {"Sessions by hour of the day", std::move(rows)};
}

UsageChart first_taps(const UsageSummary& summary) {
    Rows rows;
    if (summary.median_first_tap)
        for (std::size_t i = 0; i < summary.first_taps.size(); ++i)
            rows.push_back({first_tap_words(i), summary.first_taps[i]});
    return {"From the welcome to the first touch", std::move(rows)};
}

UsageChart stays(const UsageSummary& summary) {
    Rows rows;
    if (summary.median_stay)
        for (std::size_t i = 0; i < summary.stays.size(); ++i) rows.push_back({stay_words(i), summary.stays[i]});
    return {std::string(at_museums), std::move(rows)};
}

UsageChart pages_a_visit(const UsageSummary& summary) {
    Rows rows;
    if (std::ranges::any_of(summary.depths, [](std::int64_t count) { return count > 0; }))
        for (std::size_t i = 0; i < summary.depths.size(); ++i)
            rows.push_back({std::string(depths[i]), summary.depths[i]});
    return {"How many pages a visit opened", std::move(rows)};
}

std::string dead_taps(const UsageSummary::Grid& grid) {
    constexpr std::array<std::string_view, 4> shades = {"░░", "▒▒", "▓▓", "██"};
    if (grid.total == 0) return {};
    const auto columns = static_cast<std::size_t>(model::grid_columns(grid.shape));
    const std::int64_t most = *std::ranges::max_element(grid.taps);
    std::string lines = fmt::format("\nTouches that nothing answered, {} panel: {} (darkest: {})\n",
                                    model::panel_shape_names[base::index(grid.shape)], grid.total, most);
    for (std::size_t cell = 0; cell < grid.taps.size(); ++cell) {
        if (cell % columns == 0) lines += "  ";
        const std::int64_t taps = grid.taps[cell];
        lines += taps == 0 ? "··" : shades[static_cast<std::size_t>((taps * 4 - 1) / most)];
        if (cell % columns == columns - 1) lines += "\n";
    }
    return lines;
}

Rows totals(const UsageSummary& summary) {
    const auto sum_of = [](const UsageSummary::Sums& sums) {
        return std::accumulate(sums.begin(), sums.end(), std::int64_t{0},
                               [](std::int64_t sum, const UsageSummary::Sum& one) { return sum + one.count; });
    };
    return {{"Sessions", summary.sessions},
            {"Pages opened", sum_of(summary.pages)},
            {"Benefits read", sum_of(summary.benefits)},
            {"Listens", summary.listens},
            {"Touches nothing answered", summary.dead_taps[0].total + summary.dead_taps[1].total}};
}

}  // namespace

UsageReport usage_report(const UsageSummary& summary, const model::Library& library) {
    UsageReport report;
    report.days = fmt::format("{} to {}", date(summary.first), date(summary.last));
    if (summary.total == 0) return report;
    const UsageNames names(library);
    report.totals = totals(summary);
    report.usual_first_tap = summary.median_first_tap ? first_tap_words(*summary.median_first_tap) : "–";
    report.usual_stay = summary.median_stay ? stay_words(*summary.median_stay) : "–";
    report.charts = {sessions_by_day(summary),
                     sessions_by_hour(summary),
                     list("Pages opened most", UsageKind::page, summary.pages, names),
                     list("Benefits read most", UsageKind::benefit, summary.benefits, names),
                     list("Languages chosen", UsageKind::language, summary.languages, names),
                     list("Settings used", UsageKind::setting, summary.settings, names),
                     first_taps(summary),
                     stays(summary),
                     pages_a_visit(summary)};
    std::erase_if(report.charts, [](const UsageChart& chart) { return chart.rows.empty(); });
    return report;
}

std::string usage_text(const UsageSummary& summary, const model::Library& library) {
    const UsageReport report = usage_report(summary, library);
    if (report.totals.empty())
        return fmt::format("Nothing was counted from {}: the numbers come with the visitors.\n", report.days);
    std::string text = fmt::format("Use of the kiosk, {}\n\n", report.days);
    for (const model::UsageRow& total : report.totals) text += fmt::format("  {:<26}{:>10}\n", total.name, total.count);
    text += fmt::format("  {:<26}{:>10}\n", "First touch usually after", report.usual_first_tap);
    text += fmt::format("  {:<26}{:>10}\n", "A visit usually takes", report.usual_stay);
    for (const UsageChart& chart : report.charts) text += chart_text(chart);
    for (const UsageSummary::Grid& grid : summary.dead_taps) text += dead_taps(grid);
    return text;
}

std::string usage_csv(std::span<const model::UsageCount> rows, const model::Library& library) {
    const UsageNames names(library);
    std::string lines = "hour,kind,subject,name,count\n";
    for (const model::UsageCount& row : rows) {
        const std::string hour = model::to_string(row.hour);
        const std::string name = names.name(row.kind, row.subject);
        lines += fmt::format("{} {}:00,{},{},{},{}\n", hour.substr(0, 10), hour.substr(11),
                             model::usage_kind_names[base::index(row.kind)], base::csv::field(row.subject),
                             base::csv::field(name), row.count);
    }
    return lines;
}

}  // namespace publish
