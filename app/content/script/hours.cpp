#include "content/script/hours.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "base/suggest.h"

namespace content {
namespace {

// From Sunday, as std::chrono::weekday counts.
constexpr std::array<std::string_view, 7> days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::string_view time_hint = "write times of 24 hours with a colon, such as 8:00 and 18:30";

struct Ends {
    std::string_view first;
    std::string_view last;
};

std::string_view trimmed(std::string_view words) {
    const std::size_t begin = words.find_first_not_of(' ');
    if (begin == words.npos) return {};
    return words.substr(begin, words.find_last_not_of(' ') + 1 - begin);
}

/// "a-b", also with the longer dash that word processors make of it; `last` is empty without one.
Ends ends_of(std::string_view words) {
    for (const std::string_view dash : {"–", "-"})
        if (const std::size_t at = words.find(dash); at != words.npos)
            return {trimmed(words.substr(0, at)), trimmed(words.substr(at + dash.size()))};
    return {trimmed(words), {}};
}

std::optional<unsigned> number_of(std::string_view digits) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || digits.size() > 2) return std::nullopt;
    return value;
}

std::optional<std::chrono::minutes> time_of(std::string_view words) {
    const std::size_t colon = words.find(':');
    if (colon == words.npos || words.size() - colon != 3) return std::nullopt;
    const auto hour = number_of(words.substr(0, colon));
    const auto minute = number_of(words.substr(colon + 1));
    if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > 24 * 60) return std::nullopt;
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute);
}

std::optional<unsigned> weekday_of(std::string_view name) {
    const auto found = std::ranges::find(days, name);
    if (found == days.end()) return std::nullopt;
    return static_cast<unsigned>(found - days.begin());
}

HoursReading wrong(std::string message, std::string hint) { return {{}, std::move(message), std::move(hint)}; }

HoursReading unknown_day(std::string_view name) {
    const std::string guess = base::did_you_mean(name, days);
    return wrong(fmt::format("there is no day called '{}'", base::shortened(name)),
                 guess.empty() ? "the days are Mon, Tue, Wed, Thu, Fri, Sat and Sun" : guess);
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

}  // namespace

HoursReading read_hours(std::string_view words) {
    const std::size_t digit = words.find_first_of("0123456789");
    const std::string_view day_words = trimmed(words.substr(0, std::min(digit, words.size())));
    const Ends times = digit == words.npos ? Ends{} : ends_of(words.substr(digit));
    if (day_words.empty() || times.last.empty())
        return wrong(fmt::format("\"{}\" does not say which days, from when and until when", base::shortened(words)),
                     "write them like \"Mon-Fri 8:00-18:00\" or \"Sat 9:00-12:30\"");
    const auto from = time_of(times.first);
    const auto to = time_of(times.last);
    if (!from || !to)
        return wrong(fmt::format("'{}' is not a time of day", base::shortened(from ? times.last : times.first)),
                     std::string(time_hint));
    if (*from >= *to)
        return wrong(fmt::format("\"{}\" ends before it begins", base::shortened(words)),
                     "write the earlier time first, and 24:00 for midnight");
    return with_days(ends_of(day_words), *from, *to);
}

}  // namespace content
