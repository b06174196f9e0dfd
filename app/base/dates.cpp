#include "base/dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <iterator>
#include <string>
#include <system_error>
#include <vector>

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

constexpr std::array<std::string_view, 12> month_beginnings = {"jan", "feb", "mar", "apr", "may", "jun",
                                                               "jul", "aug", "sep", "oct", "nov", "dec"};

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
        for (unsigned month = 0; month < month_beginnings.size(); ++month)
            if (word.starts_with(month_beginnings[month])) written.month = month + 1;
        if (i == begin) ++i;
    }
    return written;
}

}  // namespace

std::tm local_time(std::chrono::system_clock::time_point time) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return local;
}

std::optional<std::chrono::year_month_day> read_day(std::string_view text) {
    const auto parts = parts_of(text, shape_of_day);
    return parts ? std::optional(day_of(*parts)) : std::nullopt;
}

std::optional<std::chrono::year_month_day> meant_day(std::string_view text) {
    auto [numbers, month] = written_in(text);
    const auto year = std::ranges::find_if(numbers, [](unsigned number) { return number >= 1000; });
    if (year == numbers.end() || numbers.size() != (month ? 2U : 3U)) return std::nullopt;
    Parts parts{*year, 0, 0};
    const bool year_last = !month && std::next(year) == numbers.end();
    numbers.erase(year);
    parts[1] = month ? *month : numbers.front();
    parts[2] = numbers.back();
    const auto parted_by = [&](char mark) { return text.find(mark) != text.npos; };
    if (year_last && parted_by('-') && parts[1] <= 12 && parts[2] <= 12) return std::nullopt;
    if (year_last && (parted_by('.') || parts[1] > 12)) std::swap(parts[1], parts[2]);
    const auto day = day_of(parts);
    return day.ok() ? std::optional(day) : std::nullopt;
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
