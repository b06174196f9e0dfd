#include "kiosk/guessable_pin.h"

#include <algorithm>
#include <string>

#include "base/dates.h"
#include "base/utf8.h"

namespace kiosk {
namespace {

bool repeats(std::string_view pin, std::size_t length) {
    for (std::size_t i = length; i < pin.size(); ++i)
        if (pin[i] != pin[i - length]) return false;
    return true;
}

/// Up or down by one, from 9 on to 0 too.
bool counts(std::string_view pin) {
    constexpr int digits = 10;
    const auto step = [&](std::size_t i) { return (pin[i] - pin[i - 1] + digits) % digits; };
    for (std::size_t i = 1; i < pin.size(); ++i)
        if (step(i) != step(1)) return false;
    return step(1) == 1 || step(1) == digits - 1;
}

bool is_year(std::string_view digits) { return digits >= "1930" && digits <= "2039"; }

/// "19840512", "05121984", "12051984"
bool is_day_with_year(std::string_view pin) {
    constexpr std::size_t year = 4;
    if (pin.size() != 2 * year) return false;
    const bool year_first = is_year(pin.substr(0, year));
    if (!year_first && !is_year(pin.substr(year))) return false;
    const std::string in(pin.substr(year_first ? 0 : year, year));
    const std::string first(pin.substr(year_first ? year : 0, 2));
    const std::string second(pin.substr(year_first ? year + 2 : 2, 2));
    const auto is_day = [&](const std::string& month, const std::string& day) {
        const auto read = base::read_day(in + "-" + month + "-" + day);
        return read && read->ok();
    };
    return is_day(first, second) || is_day(second, first);
}

}  // namespace

std::string_view why_guessable(std::string_view pin, std::string_view phone) {
    std::string digits(phone);
    std::erase_if(digits, [](char c) { return !base::is_digit(c); });
    if (repeats(pin, 1)) return "it is one digit, again and again";
    if (counts(pin)) return "its digits only count up or down";
    if (repeats(pin, 2)) return "it is the same two digits, again and again";
    if (pin == "2580" || pin == "0852") return "it is the middle column of the keypad";
    if (pin.size() == 4 && is_year(pin)) return "it looks like a year";
    if (is_day_with_year(pin)) return "it looks like somebody's birthday";
    if (digits.find(pin) != std::string::npos) return "it stands in the clinic's phone number, which visitors read";
    return {};
}

}  // namespace kiosk
