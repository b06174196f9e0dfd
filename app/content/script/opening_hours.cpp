#include "content/script/opening_hours.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <optional>
#include <utility>

#include "base/dates.h"
#include "base/phrases.h"
#include "base/suggest.h"
#include "base/text.h"
#include "base/utf8.h"
#include "content/script/day_mistake.h"

namespace content {
namespace {

// From Sunday, as std::chrono::weekday counts.
constexpr auto days = std::to_array<std::string_view>({"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"});

struct Ends {
    std::string_view first;
    std::string_view last;
};

/// "a-b", also with the longer dash that word processors make of it; `last` is empty without one.
Ends ends_of(std::string_view text) {
    for (const std::string_view dash : {"–", "-"})
        if (const std::size_t at = text.find(dash); at != text.npos)
            return {base::trimmed(text.substr(0, at)), base::trimmed(text.substr(at + dash.size()))};
    return {base::trimmed(text), {}};
}

std::optional<unsigned> number_of(std::string_view digits) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || digits.size() > 2) return std::nullopt;
    return value;
}

std::optional<std::chrono::minutes> time_of(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == text.npos || text.size() - colon != 3) return std::nullopt;
    const auto hour = number_of(text.substr(0, colon));
    const auto minute = number_of(text.substr(colon + 1));
    if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > 24 * 60) return std::nullopt;
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute);
}

std::optional<unsigned> weekday_of(std::string_view name) {
    const auto found = std::ranges::find(days, name);
    if (found == days.end()) return std::nullopt;
    return static_cast<unsigned>(found - days.begin());
}

HoursReading unknown_day(std::string_view name) {
    const std::string guess = base::did_you_mean(name, days);
    return {{},
            {fmt::format("there is no day called '{}'", base::shortened(name)),
             guess.empty() ? "the days are Mon, Tue, Wed, Thu, Fri, Sat and Sun" : guess}};
}

HoursReading with_days(Ends names, std::chrono::minutes from, std::chrono::minutes to) {
    const auto first = weekday_of(names.first);
    const auto last = names.last.empty() ? first : weekday_of(names.last);
    if (!first) return unknown_day(names.first);
    if (!last) return unknown_day(names.last);
    HoursReading reading;
    const unsigned count = (*last + 7 - *first) % 7 + 1;
    for (unsigned i = 0; i < count; ++i) reading.hours.push_back({std::chrono::weekday((*first + i) % 7), from, to});
    return reading;
}

/// An item of the hours, as it is written and as it is read.
struct HoursItem {
    std::string written;
    std::vector<model::OpeningHours> hours;
};

/// The first day on which both say that the clinic is open, at the same time.
std::optional<std::chrono::weekday> shared_day(const HoursItem& one, const HoursItem& other) {
    for (const model::OpeningHours& a : one.hours)
        for (const model::OpeningHours& b : other.hours)
            if (a.day == b.day && a.from < b.to && b.from < a.to) return a.day;
    return std::nullopt;
}

Mistake overlapping(const HoursItem& item, const HoursItem& earlier, std::chrono::weekday day) {
    return {fmt::format("\"{}\" overlaps \"{}\": {} is in both", base::shortened(item.written),
                        base::shortened(earlier.written), days.at(day.c_encoding())),
            "say each hour of a day once; a day with other hours is left out of the range: \"Mon-Thu 8:00-18:00\", "
            "\"Fri 8:00-12:00\""};
}

HoursReading says_no_hours(std::string_view text) {
    const std::string message =
        fmt::format("\"{}\" does not say which days, from when and until when", base::shortened(text));
    for (const std::string_view shut : {"closed", "shut", "cerrado"})
        if (base::lower(text).find(shut) != std::string::npos)
            return {{},
                    {message,
                     "hours are those of every week: leave out the days on which you are closed; a holiday goes "
                     "into closed = { \"2026-12-25\" }"}};
    return {{}, {message, "write them like \"Mon-Fri 8:00-18:00\" or \"Sat 9:00-12:30\""}};
}

/// `written` is the whole item, and `times` one of its times, such as "8:00-12:00".
HoursReading read_times(std::string_view written, std::string_view day_names, std::string_view times) {
    if (times.empty()) return says_no_hours(written);
    if (!base::is_digit(times.front()))
        return {{},
                {fmt::format("\"{}\" stands behind other hours", base::shortened(times)),
                 "write other days as an item of their own: \"Mon-Thu 8:00-18:00\", \"Fri 8:00-12:00\""}};
    const Ends ends = ends_of(times);
    if (ends.last.empty()) return says_no_hours(written);
    const auto from = time_of(ends.first);
    const auto to = time_of(ends.last);
    if (!from || !to)
        return {{},
                {fmt::format("'{}' is not a time of day", base::shortened(from ? ends.last : ends.first)),
                 "write times of 24 hours with a colon, such as 8:00 and 18:30"}};
    if (*from >= *to)
        return {{},
                {fmt::format("\"{}\" ends before it begins", base::shortened(written)),
                 "write the earlier time first, and 24:00 for midnight; a day on which you are closed is left out"}};
    return with_days(ends_of(day_names), *from, *to);
}

constexpr auto between_days = std::to_array<std::string_view>({" to ", " until ", " - ", " – "});

/// "2026-12-24 to 2027-01-02", in whatever way its days are written; `last` is empty without one.
Ends days_of(std::string_view text) {
    for (const std::string_view between : between_days)
        if (const std::size_t at = text.find(between); at != text.npos)
            return {base::trimmed(text.substr(0, at)), base::trimmed(text.substr(at + between.size()))};
    return {base::trimmed(text), {}};
}

std::optional<std::chrono::year_month_day> day_of(std::string_view text) {
    const auto day = base::read_day(text);
    return day && day->ok() ? day : std::nullopt;
}

using Day = std::chrono::year_month_day;

/// What was meant by days of which the last is before the first: they are exchanged, or the year of the last was not
/// counted on, whichever is the shorter time.
std::string in_order(Day first, Day last) {
    Day later = {first.year(), last.month(), last.day()};
    if (!later.ok() || later < first) later += std::chrono::years(1);
    const auto between = [](Day from, Day to) { return std::chrono::sys_days(to) - std::chrono::sys_days(from); };
    const bool next_year = later.ok() && between(first, later) < between(last, first);
    return fmt::format("write \"{} to {}\"", base::in_numbers(next_year ? first : last),
                       base::in_numbers(next_year ? later : first));
}

}  // namespace

HoursReading read_hours(std::string_view text) {
    const std::size_t digit = text.find_first_of("0123456789");
    const std::string_view day_names = base::trimmed(text.substr(0, std::min(digit, text.size())));
    if (digit == text.npos || day_names.empty()) return says_no_hours(text);
    HoursReading all;
    for (std::string_view left = text.substr(digit); !left.empty();) {
        const std::size_t comma = std::min(left.find(','), left.size());
        HoursReading one = read_times(text, day_names, base::trimmed(left.substr(0, comma)));
        if (one.hours.empty()) return one;
        if (!all.hours.empty() && one.hours.front().from < all.hours.back().to)
            return {{},
                    {fmt::format("in \"{}\" a time begins before the one in front of it ends", base::shortened(text)),
                     "write the times of a day in order, such as \"Mon-Fri 8:00-12:00, 13:00-18:00\""}};
        std::ranges::move(one.hours, std::back_inserter(all.hours));
        left.remove_prefix(std::min(comma + 1, left.size()));
    }
    return all;
}

ClosedReading read_closed(std::string_view text) {
    const Ends written = days_of(text);
    const auto first = day_of(written.first);
    const auto last = written.last.empty() ? first : day_of(written.last);
    if (!first || !last) {
        auto mistake = day_mistake({text, written.first, written.last}, "");
        if (!mistake)
            mistake = {fmt::format("\"{}\" should be a day: the year, the month and the day", base::shortened(text)),
                       "write a day like \"2026-12-25\", or the first and the last like \"2026-12-24 to 2027-01-02\""};
        return {{}, *std::move(mistake)};
    }
    if (*last < *first)
        return {{}, {fmt::format("\"{}\" ends before it begins", base::shortened(text)), in_order(*first, *last)}};
    return {model::ClosedDays{*first, *last}, {}};
}

std::vector<model::OpeningHours> read_opening_hours(std::span<const ListItem> written, Draft& draft) {
    std::vector<HoursItem> items;
    for (const ListItem& row : written) {
        HoursReading reading = read_hours(row.text);
        if (reading.hours.empty()) draft.report(row.line, std::move(reading.mistake));
        HoursItem item = {row.text, std::move(reading.hours)};
        const auto clash = std::ranges::find_if(
            items, [&](const HoursItem& earlier) { return shared_day(item, earlier).has_value(); });
        if (clash != items.end())
            draft.report(row.line, overlapping(item, *clash, *shared_day(item, *clash)));
        else
            items.push_back(std::move(item));
    }
    std::vector<model::OpeningHours> all;
    for (HoursItem& item : items) std::ranges::move(item.hours, std::back_inserter(all));
    return all;
}

std::vector<model::ClosedDays> read_closed_days(std::span<const ListItem> written, Draft& draft) {
    std::vector<model::ClosedDays> all;
    for (const ListItem& row : written) {
        ClosedReading reading = read_closed(row.text);
        if (reading.days)
            all.push_back(*reading.days);
        else
            draft.report(row.line, std::move(reading.mistake));
    }
    std::ranges::sort(all, {}, &model::ClosedDays::first);
    return all;
}

}  // namespace content
