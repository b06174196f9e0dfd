#include "content/history/when.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>
#include <string_view>
#include <vector>

#include "base/dates.h"
#include "base/utf8.h"

namespace content::history {
namespace {

using std::chrono::system_clock;

constexpr auto weekdays =
    std::to_array<std::string_view>({"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"});
constexpr auto months = std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july",
                                                         "august", "september", "october", "november", "december"});
constexpr auto counts = std::to_array<std::string_view>(
    {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"});
constexpr auto fillers = std::to_array<std::string_view>({"on", "at", "the", "last"});
constexpr std::size_t shortest_name = 3;
constexpr int noon = 12;
constexpr int days_a_week = 7;
constexpr int first_year = 1970;  // a clock of nanoseconds reaches to 2262
constexpr int last_year = 2200;

/// What was said so far; -1 is not said.
struct Said {
    int year = -1;
    int month = -1;  ///< from 0
    int day = -1;
    int weekday = -1;
    int days_ago = -1;
    int hour = -1;
    int minute = -1;
    int second = -1;
    bool has_day() const { return day >= 0 || weekday >= 0 || days_ago >= 0; }
};

/// The one that the word is, or begins: "fri", "nov".
template <std::size_t count>
std::optional<int> one_of(const std::array<std::string_view, count>& names, std::string_view word) {
    if (word.size() < shortest_name) return std::nullopt;
    const auto found = std::ranges::find_if(names, [&](std::string_view name) { return name.starts_with(word); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<int>(found - names.begin()));
}

/// The numbers of "21:30:05" or "11/25", all of them one or two digits but a year; nothing for anything else.
std::vector<int> numbers_of(std::string_view word, char between) {
    std::vector<int> numbers;
    while (true) {
        const std::string_view digits = word.substr(0, word.find(between));
        int number = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error != std::errc() || end != digits.data() + digits.size() || digits.size() > 4) return {};
        numbers.push_back(number);
        if (digits.size() == word.size()) return numbers;
        word.remove_prefix(digits.size() + 1);
    }
}

bool set_clock(const std::vector<int>& numbers, std::string_view half, Said& said) {
    if (numbers.empty() || numbers.size() > 3 || said.hour >= 0) return false;
    int hour = numbers[0];
    if (!half.empty() && (hour < 1 || hour > noon)) return false;
    if (half == "am" && hour == noon) hour = 0;
    if (half == "pm" && hour < noon) hour += noon;
    const int minute = numbers.size() > 1 ? numbers[1] : 0;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return false;
    said.hour = hour;
    said.minute = minute;
    if (numbers.size() > 2) said.second = numbers[2];
    return said.second <= 59;
}

/// "21:30", "9:30pm", "9pm"; before "pm" alone a bare number, too.
bool reads_clock(std::string_view word, std::string_view next, std::size_t& used, Said& said) {
    std::string_view half;
    for (const std::string_view end : {std::string_view("am"), std::string_view("pm")}) {
        if (word.size() > end.size() && word.ends_with(end)) half = end;
        if (next == end) half = end;
    }
    const bool apart = !half.empty() && !word.ends_with(half);
    if (!half.empty() && !apart) word.remove_suffix(half.size());
    if (half.empty() && word.find(':') == word.npos) return false;
    if (!set_clock(numbers_of(word, ':'), half, said)) return false;
    used += apart ? 1 : 0;
    return true;
}

bool reads_day_of_month(std::string_view word, Said& said) {
    if (const auto day = base::read_day(word); day && day->ok()) {
        said.year = static_cast<int>(day->year());
        said.month = static_cast<int>(static_cast<unsigned>(day->month())) - 1;
        said.day = static_cast<int>(static_cast<unsigned>(day->day()));
        return true;
    }
    const std::vector<int> parts = numbers_of(word, '/');
    if (parts.size() == 2 || parts.size() == 3) {
        said.month = parts[0] - 1;
        said.day = parts[1];
        if (parts.size() == 3) said.year = parts[2] < 100 ? 2000 + parts[2] : parts[2];
        return said.month >= 0 && said.month < static_cast<int>(months.size()) && said.day >= 1 && said.day <= 31;
    }
    return false;
}

/// A number beside the name of a month: "25", "25th" or the year.
bool reads_number(std::string_view word, Said& said) {
    for (const std::string_view end : {"st", "nd", "rd", "th"})
        if (word.size() > end.size() && word.ends_with(end)) word.remove_suffix(end.size());
    const std::vector<int> number = numbers_of(word, ' ');
    if (number.size() != 1) return false;
    if (number[0] >= 1 && number[0] <= 31 && said.day < 0 && word.size() <= 2) {
        said.day = number[0];
        return true;
    }
    if (word.size() != 4 || said.year >= 0 || said.day < 0) return false;
    said.year = number[0];
    return true;
}

/// "noon", "midnight"
bool reads_named_hour(std::string_view word, Said& said) {
    if ((word != "noon" && word != "midday" && word != "midnight") || said.hour >= 0) return false;
    said.hour = word == "midnight" ? 0 : noon;
    said.minute = 0;
    return true;
}

/// One word, and maybe the next. False when it says no time.
bool reads_word(std::string_view word, std::string_view next, std::size_t& used, Said& said) {
    if (reads_clock(word, next, used, said) || reads_named_hour(word, said)) return true;
    if (word == "week" && !said.has_day()) {  // "last week"
        said.days_ago = days_a_week;
        return true;
    }
    if (said.has_day() && said.day < 0) return false;
    if (word == "today" || word == "yesterday") {
        said.days_ago = word == "today" ? 0 : 1;
        return true;
    }
    if (const auto weekday = one_of(weekdays, word); weekday && said.weekday < 0) {
        said.weekday = *weekday;
        return true;
    }
    return reads_day_of_month(word, said);
}

/// "25 November 2026", "November 25": the words behind `at`.
std::size_t reads_month(std::span<const std::string> words, Said& said) {
    std::size_t used = 0;
    Said with = said;
    for (; used < words.size(); ++used) {
        const auto month = one_of(months, words[used]);
        if (month && with.month < 0)
            with.month = *month;
        else if (!reads_number(words[used], with))
            break;
    }
    if (with.month < 0 || with.day < 0) return 0;
    said = with;
    return used;
}

system_clock::time_point at_local(std::tm local) {
    local.tm_isdst = -1;
    return system_clock::from_time_t(std::mktime(&local));
}

std::tm begin_of_day(std::tm local) {
    local.tm_hour = local.tm_min = local.tm_sec = 0;
    return local;
}

std::tm day_of(const Said& said, system_clock::time_point now) {
    const std::tm today = begin_of_day(base::local_time(now));
    std::tm day = today;
    if (said.day >= 0) {
        day.tm_mday = said.day;
        day.tm_mon = said.month;
        if (said.year >= 0) day.tm_year = said.year - 1900;
        if (said.year < 0 && at_local(day) > now) --day.tm_year;
    } else if (said.weekday >= 0) {
        day.tm_mday -= (today.tm_wday - said.weekday + 7) % 7;
    } else if (said.days_ago > 0) {
        day.tm_mday -= said.days_ago;
    }
    return day;
}

system_clock::time_point end_of(const Said& said, system_clock::time_point now) {
    std::tm day = day_of(said, now);
    if (said.hour < 0) {
        ++day.tm_mday;
        return at_local(day);
    }
    day.tm_hour = said.hour;
    day.tm_min = said.minute;
    day.tm_sec = std::max(said.second, 0);
    if (at_local(day) > now && said.day < 0 && said.days_ago < 0) day.tm_mday -= said.weekday >= 0 ? 7 : 1;
    if (said.second >= 0)
        ++day.tm_sec;
    else
        ++day.tm_min;
    return at_local(day);
}

/// "ten", "10", "an".
std::optional<int> count_in(std::string_view word) {
    if (word == "a" || word == "an") return 1;
    if (const auto named = std::ranges::find(counts, word); named != counts.end())
        return static_cast<int>(named - counts.begin()) + 1;
    const std::vector<int> number = numbers_of(word, ' ');
    return number.size() == 1 ? std::optional(number[0]) : std::nullopt;
}

/// "20min" as "20" and "min".
std::vector<std::string_view> count_and_unit(std::span<const std::string> words, std::size_t& used) {
    const std::string_view first = words[0];
    const std::size_t digits = std::min(first.find_first_not_of("0123456789"), first.size());
    if (digits > 0 && digits < first.size()) {
        used = 1;
        return {first.substr(0, digits), first.substr(digits)};
    }
    if (words.size() < 2) return {};
    used = 2;
    return {first, words[1]};
}

/// "ten minutes ago", "20 min ago", "half an hour ago": to the minute, and to the day where days are counted.
std::optional<Moment> read_ago(std::span<const std::string> words, system_clock::time_point now) {
    using std::chrono::minutes;
    constexpr auto an_hour = minutes(60);
    if (words.size() >= 4 && words[0] == "half" && words[1] == "an" && words[2] == "hour" && words[3] == "ago")
        return Moment{now - an_hour / 2, 4, false};
    std::size_t used = 0;
    const auto said_words = words.empty() ? std::vector<std::string_view>() : count_and_unit(words, used);
    if (said_words.empty() || used >= words.size() || words[used] != "ago") return std::nullopt;
    ++used;
    const std::optional<int> count = count_in(said_words[0]);
    if (!count) return std::nullopt;
    std::string_view unit = said_words[1];
    if (unit.size() > 1 && unit.ends_with('s')) unit.remove_suffix(1);
    if (unit == "minute" || unit == "min") return Moment{now - minutes(*count), used, false};
    if (unit == "hour" || unit == "hr" || unit == "h") return Moment{now - an_hour * *count, used, false};
    Said said;
    if (unit == "day") said.days_ago = *count;
    if (unit == "week") said.days_ago = *count * days_a_week;
    if (said.days_ago < 0) return std::nullopt;
    return Moment{end_of(said, now), used, false};
}

std::string plain(std::string word) {
    word = base::lower(word);
    std::erase(word, ',');
    return word;
}

}  // namespace

std::optional<Moment> read_when(std::span<const std::string> words, system_clock::time_point now) {
    std::vector<std::string> plain_words;
    for (const std::string& word : words) plain_words.push_back(plain(word));
    const std::span<const std::string> all = plain_words;
    if (const auto ago = read_ago(all, now)) return ago;
    Said said;
    std::size_t used = 0;
    std::size_t read = 0;
    while (used < all.size()) {
        const std::string_view next = used + 1 < all.size() ? std::string_view(all[used + 1]) : std::string_view();
        const bool filler = std::ranges::find(fillers, all[used]) != fillers.end();
        if (const std::size_t month = said.day < 0 ? reads_month(all.subspan(used), said) : 0)
            used += month;
        else if (filler || reads_word(all[used], next, used, said))
            ++used;
        else
            break;
        if (!filler) read = used;
    }
    if (!said.has_day() && said.hour < 0) return std::nullopt;
    if (said.year >= 0 && (said.year < first_year || said.year > last_year)) return std::nullopt;
    return Moment{end_of(said, now), read, said.hour < 0 && said.days_ago == 0};
}

}  // namespace content::history
