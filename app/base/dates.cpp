#include "base/dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <iterator>
#include <string>
#include <system_error>
#include <utility>

#include "base/text.h"
#include "base/utf8.h"

namespace base {
namespace {

constexpr std::string_view shape_of_day = "0000-00-00";

/// Year, month, day, hour, minute, second.
using Parts = std::array<unsigned, 6>;

std::optional<Parts> parts_of(std::string_view text, std::string_view shape) {
    const auto fits = [](char c, char form) { return form == '0' ? is_digit(c) : c == form; };
    if (!std::ranges::equal(text, shape, fits)) return std::nullopt;
    Parts parts{};
    std::size_t part = 0;
    for (std::size_t i = 0; i < text.size() && part < parts.size(); ++i) {
        if (shape[i] == '0')
            parts[part] = 10 * parts[part] + static_cast<unsigned>(text[i] - '0');
        else
            ++part;
    }
    return parts;
}

std::chrono::year_month_day day_of(const Parts& parts) {
    return {std::chrono::year(static_cast<int>(parts[0])), std::chrono::month(parts[1]), std::chrono::day(parts[2])};
}

struct Written {
    std::vector<unsigned> numbers;  ///< in their order
    std::optional<unsigned> month;  ///< by its name
};

struct MonthName {
    std::string_view begins;
    unsigned month;
};
constexpr auto month_names = std::to_array<MonthName>({{"jan", 1},
                                                       {"feb", 2},
                                                       {"mar", 3},
                                                       {"apr", 4},
                                                       {"may", 5},
                                                       {"jun", 6},
                                                       {"jul", 7},
                                                       {"aug", 8},
                                                       {"sep", 9},
                                                       {"oct", 10},
                                                       {"nov", 11},
                                                       {"dec", 12},
                                                       {"ene", 1},
                                                       {"abr", 4},
                                                       {"ago", 8},
                                                       {"dic", 12}});

Written written_in(std::string_view text) {
    Written written;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        while (i < text.size() && is_digit(text[i])) ++i;
        unsigned number = 0;
        const auto digits = text.substr(begin, i - begin);
        if (std::from_chars(digits.data(), digits.data() + digits.size(), number).ec == std::errc())
            written.numbers.push_back(number);
        while (i < text.size() && is_letter(text[i])) ++i;
        const std::string word = lower(text.substr(begin, i - begin));
        for (const MonthName& name : month_names)
            if (word.starts_with(name.begins)) written.month = name.month;
        if (i == begin) ++i;
    }
    return written;
}

constexpr unsigned first_year = 1000;
constexpr unsigned this_century = 2000;
constexpr unsigned months_of_a_year = 12;

/// The year in full, for "12/24/26" and "20261224".
void complete(std::string_view text, Written& written) {
    auto& [numbers, month] = written;
    if (numbers.size() == 1 && !month && trimmed(text).size() == std::string_view("20261224").size()) {
        const unsigned all = numbers.front();
        numbers = {all / 10000, all / 100 % 100, all % 100};
    }
    const bool is_short = std::ranges::all_of(numbers, [](unsigned number) { return number < 100; });
    if (numbers.size() == 3 && !month && is_short && text.find('/') != text.npos) numbers.back() += this_century;
}

/// Of two numbers, what may be the month and the day, in that order.
std::vector<std::pair<unsigned, unsigned>> months_and_days(unsigned first, unsigned second) {
    if (first > months_of_a_year) return {{second, first}};
    if (second > months_of_a_year || first == second) return {{first, second}};
    return {{first, second}, {second, first}};
}

}  // namespace

std::tm local_time(std::chrono::system_clock::time_point time) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return local;
}

std::chrono::year_month_day local_day(std::chrono::system_clock::time_point time) {
    const std::tm local = local_time(time);
    return std::chrono::year(local.tm_year + 1900) / (local.tm_mon + 1) / local.tm_mday;
}

std::optional<std::chrono::year_month_day> read_day(std::string_view text) {
    const auto parts = parts_of(text, shape_of_day);
    return parts ? std::optional(day_of(*parts)) : std::nullopt;
}

std::vector<std::chrono::year_month_day> meant_days(std::string_view text) {
    Written written = written_in(text);
    complete(text, written);
    auto& [numbers, month] = written;
    const auto year = std::ranges::find_if(numbers, [](unsigned number) { return number >= first_year; });
    if (year == numbers.end() || numbers.size() != (month ? 2U : 3U)) return {};
    const unsigned in = *year;
    const bool year_last = !month && std::next(year) == numbers.end();
    numbers.erase(year);
    const unsigned first = month ? *month : numbers.front();
    const unsigned second = numbers.back();
    std::vector<std::pair<unsigned, unsigned>> meant = {{first, second}};
    if (year_last && text.find('.') != text.npos)
        meant = {{second, first}};
    else if (year_last)
        meant = months_and_days(first, second);
    std::vector<std::chrono::year_month_day> days;
    for (const auto& [month_then, day_then] : meant)
        if (const auto day = day_of({in, month_then, day_then}); day.ok()) days.push_back(day);
    return days;
}

std::vector<std::chrono::month_day> meant_days_without_year(std::string_view text) {
    const auto [numbers, month] = written_in(text);
    if (numbers.size() != (month ? 1U : 2U) || text.find(':') != text.npos) return {};
    std::vector<std::chrono::month_day> days;
    const auto add = [&](unsigned in, unsigned day) {
        const auto found = std::chrono::month(in) / std::chrono::day(day);
        if (found.ok()) days.push_back(found);
    };
    if (month)
        add(*month, numbers.front());
    else
        for (const auto& [in, day] : months_and_days(numbers.front(), numbers.back())) add(in, day);
    return days;
}

std::string in_numbers(std::chrono::year_month_day day) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::string written_out(std::chrono::year_month_day day) {
    constexpr auto months =
        std::to_array<std::string_view>({"January", "February", "March", "April", "May", "June", "July", "August",
                                         "September", "October", "November", "December"});
    const std::size_t month = static_cast<unsigned>(day.month()) - 1;
    return fmt::format("{} {} {}", static_cast<unsigned>(day.day()), months.at(month), static_cast<int>(day.year()));
}

std::optional<std::chrono::sys_seconds> read_time(std::string_view text, std::string_view shape) {
    const auto parts = parts_of(text, shape);
    if (!parts || !day_of(*parts).ok()) return std::nullopt;
    const auto [year, month, day, hour, minute, second] = *parts;
    if (hour > 23 || minute > 59 || second > 59) return std::nullopt;
    return std::chrono::sys_days(day_of(*parts)) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
           std::chrono::seconds(second);
}

}  // namespace base
