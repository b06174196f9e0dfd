#include "content/script/day_mistake.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/dates.h"
#include "base/phrases.h"
#include "base/utf8.h"
#include "prose/calendar.h"
#include "prose/denial.h"

namespace content {
namespace {

using Day = std::chrono::year_month_day;

/// "3 December"
std::string day_and_month(std::chrono::month_day day) {
    const std::string with_year = base::written_out(std::chrono::year(2000) / day.month() / day.day());
    return with_year.substr(0, with_year.rfind(' '));
}

/// As it has to be written but for the year, which nobody but the writer knows.
std::string without_year(std::chrono::month_day day) {
    return fmt::format("YEAR-{:02}-{:02}", static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

/// "2026-13-02", "2026-02-30": written as days are, but there is none.
std::optional<Mistake> no_such_day(std::string_view text, std::string_view before) {
    const auto day = base::read_day(text);
    if (!day || day->ok()) return std::nullopt;
    const auto month = static_cast<unsigned>(day->month());
    if (day->month().ok()) {
        const Day last = day->year() / day->month() / std::chrono::last;
        return Mistake{fmt::format("there is no day {}", text),
                       static_cast<unsigned>(day->day()) == 0
                           ? "the days of a month begin with 01"
                           : fmt::format("the last day of that month is {}\"{}\"", before, base::in_numbers(last))};
    }
    const Day other = day->year() / std::chrono::month(static_cast<unsigned>(day->day())) / std::chrono::day(month);
    return Mistake{fmt::format("there is no month {:02} in \"{}\"", month, text),
                   other.ok() ? fmt::format("the month, from 01 to 12, stands in the middle: write {}\"{}\"", before,
                                            base::in_numbers(other))
                              : "the month, from 01 to 12, stands in the middle"};
}

std::optional<Mistake> year_missing(std::string_view text, std::string_view before) {
    const auto days = base::meant_days_without_year(text);
    if (days.empty()) return std::nullopt;
    std::vector<std::string> ways;
    for (const auto& day : days)
        ways.push_back(fmt::format("{}\"{}\"{}", before, without_year(day),
                                   days.size() > 1 ? fmt::format(" for {}", day_and_month(day)) : ""));
    return Mistake{fmt::format("\"{}\" says no year", base::shortened(text)),
                   fmt::format("write {}, with the year in place of YEAR",
                               ways.size() > 1 ? ways.front() + ", or " + ways.back() : ways.front())};
}

/// "June 2027": the last day of it, or the first of a season that begins then.
std::optional<Mistake> day_missing(std::string_view text, std::string_view before) {
    const auto first = base::meant_days(fmt::format("1 {}", text));
    if (first.size() != 1 || !base::meant_days(text).empty()) return std::nullopt;
    const Day last = first.front().year() / first.front().month() / std::chrono::last;
    const bool begins = before.starts_with("from");
    return Mistake{fmt::format("\"{}\" says no day", base::shortened(text)),
                   fmt::format("write {}\"{}\", or another day of that month", before,
                               base::in_numbers(begins ? first.front() : last))};
}

/// How many days from `today` on a name of a day is: "Friday", "next Fri", "tomorrow", "el viernes".
std::optional<std::chrono::days> days_until(std::string_view text, Day today) {
    constexpr auto small = std::to_array<std::string_view>(
        {"coming", "el", "este", "hasta", "next", "on", "próximo", "the", "this", "till", "until"});
    constexpr auto near = std::to_array<std::pair<std::string_view, int>>(
        {{"today", 0}, {"hoy", 0}, {"tonight", 0}, {"tomorrow", 1}, {"mañana", 1}});
    constexpr std::size_t shortest_name = 3;
    std::vector<std::string> words = prose::bare_words(text);
    std::erase_if(words, [&](const std::string& word) { return std::ranges::count(small, word) > 0; });
    if (words.size() != 1) return std::nullopt;
    for (const auto& [name, days] : near)
        if (words.front() == name) return std::chrono::days(days);
    const unsigned now = std::chrono::weekday(std::chrono::sys_days(today)).c_encoding();
    for (const prose::Tongue tongue : {prose::Tongue::english, prose::Tongue::spanish})
        for (unsigned day = 0; day < 7; ++day)
            if (words.front().size() >= shortest_name &&
                base::lower(prose::calendar(tongue).days.at(day)).starts_with(words.front()))
                return std::chrono::days((day + 6 - now) % 7 + 1);
    return std::nullopt;
}

std::optional<Mistake> named_day(std::string_view text, std::string_view before, Day today) {
    const auto days = days_until(text, today);
    if (!days) return std::nullopt;
    const std::chrono::sys_days day = std::chrono::sys_days(today) + *days;
    return Mistake{fmt::format("\"{}\" says no date", base::shortened(text)),
                   fmt::format("write {}\"{}\", which is {} {}", before, base::in_numbers(day),
                               prose::calendar(prose::Tongue::english).days.at(std::chrono::weekday(day).c_encoding()),
                               base::written_out(day))};
}

/// The day itself where it is written right.
std::vector<Day> readings_of(std::string_view text) {
    if (const auto day = base::read_day(text)) return day->ok() ? std::vector{*day} : std::vector<Day>();
    return base::meant_days(text);
}

/// Who writes one day in one way writes the other so, too.
void read_alike(std::string_view text, const std::vector<Day>& clear, std::vector<Day>& unclear) {
    if (clear.size() != 1 || unclear.size() != 2 || base::read_day(text)) return;
    const bool day_first = text.starts_with(fmt::format("{}", static_cast<unsigned>(clear.front().day())));
    unclear = {unclear[day_first ? 1 : 0]};
}

std::string with_names(Day first, const std::optional<Day>& last) {
    const auto name = [](Day day) { return day_and_month(day.month() / day.day()); };
    return last ? fmt::format("{} to {}", name(first), name(*last)) : name(first);
}

}  // namespace

std::chrono::year_month_day today_of(const File& file) {
    return file.today ? *file.today : base::local_day(std::chrono::system_clock::now());
}

std::optional<Mistake> day_mistake(const WrittenDays& written, std::string_view before, std::optional<Day> today) {
    const bool several = !written.last.empty();
    if (today && !several)
        if (auto mistake = named_day(written.first, before, *today)) return mistake;
    for (const std::string_view text : {written.first, written.last}) {
        if (auto mistake = no_such_day(text, several ? "" : before)) return mistake;
        if (auto mistake = year_missing(text, several ? "" : before)) return mistake;
        if (auto mistake = day_missing(text, several ? "" : before)) return mistake;
    }
    std::vector<Day> first = readings_of(written.first);
    std::vector<Day> last = readings_of(written.last);
    read_alike(written.last, last, first);
    read_alike(written.first, first, last);
    if (first.empty() || (several && last.empty())) return std::nullopt;
    std::vector<std::string> ways;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::max(first.size(), last.size()); ++i) {
        const Day from = first[std::min(i, first.size() - 1)];
        const std::optional<Day> to = several ? std::optional(last[std::min(i, last.size() - 1)]) : std::nullopt;
        ways.push_back(fmt::format("{}\"{}{}\"", before, base::in_numbers(from),
                                   to ? fmt::format(" to {}", base::in_numbers(*to)) : ""));
        names.push_back(with_names(from, to));
    }
    const std::string shown = base::shortened(written.whole);
    if (ways.size() == 1)
        return Mistake{fmt::format("\"{}\" should be a day: the year, the month and the day", shown),
                       fmt::format("write {}", ways.front())};
    return Mistake{
        fmt::format("\"{}\" can be {}, or {}", shown, names.front(), names.back()),
        fmt::format("write {} for {}, or {} for {}", ways.front(), names.front(), ways.back(), names.back())};
}

}  // namespace content
