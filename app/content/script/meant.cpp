#include "content/script/meant.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

#include "base/phrases.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "content/script/block_options.h"
#include "content/script/units.h"

namespace content {
namespace {

constexpr auto yes_and_no = std::to_array<std::string_view>({"yes", "no", "on", "off", "true", "false", "y", "n"});

/// More names than one reads in a message.
constexpr std::size_t dozens = 24;
constexpr std::size_t names_shown = 3;

constexpr auto small_numbers = std::to_array<std::string_view>(
    {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"});

struct Unit {
    std::string_view name;  ///< as it may begin
    std::string_view in;
    double each = 1;
};
constexpr auto other_units = std::to_array<Unit>(
    {{"min", "seconds", 60}, {"hour", "seconds", 3600}, {"cm", "inches", 1 / 2.54}, {"centim", "inches", 1 / 2.54}});

/// Capitals aside.
bool are_same(std::string_view a, std::string_view b) { return a.size() == b.size() && base::distance(a, b) == 0; }

std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : text)
        if (base::is_letter(c) || base::is_digit(c))
            words.back() += base::lower(c);
        else if (!words.back().empty())
            words.emplace_back();
    if (words.back().empty()) words.pop_back();
    return words;
}

/// But for its ending: "raises", "raise".
bool is_like(const std::string& word, const std::string& other) {
    constexpr std::size_t stem = 4;
    return word == other ||
           (std::min(word.size(), other.size()) >= stem && word.substr(0, stem) == other.substr(0, stem));
}

/// How many words of `name` the text has too.
std::ptrdiff_t shared_words(const std::vector<std::string>& text, std::string_view name) {
    return std::ranges::count_if(words_in(name), [&](const std::string& word) {
        return std::ranges::any_of(text, [&](const std::string& other) { return is_like(word, other); });
    });
}

std::optional<std::string_view> only_one_in(std::string_view text, std::span<const std::string_view> allowed) {
    const std::vector<std::string> words = words_in(text);
    std::optional<std::string_view> found;
    for (const std::string_view name : allowed) {
        if (shared_words(words, name) < std::ssize(words_in(name))) continue;
        if (found) return std::nullopt;
        found = name;
    }
    return found;
}

/// 'yes' where there is only 'on', as staff write it.
std::optional<std::string_view> switched(std::string_view text, std::span<const std::string_view> allowed) {
    if (std::ranges::find(allowed, "on") == allowed.end()) return std::nullopt;
    return says_yes(text) ? "on" : "off";
}

/// Of many, the few that share words with the text.
std::vector<std::string_view> like(std::string_view text, std::span<const std::string_view> allowed) {
    const std::vector<std::string> words = words_in(text);
    std::vector<std::string_view> names;
    for (const std::string_view name : allowed)
        if (shared_words(words, name) > 0) names.push_back(name);
    std::ranges::stable_sort(names, std::ranges::greater{},
                             [&](std::string_view name) { return shared_words(words, name); });
    if (names.empty()) names.assign(allowed.begin(), allowed.end());
    if (names.size() > names_shown) names.resize(names_shown);
    return names;
}

std::optional<double> first_number(std::string_view text) {
    const std::size_t digit = text.find_first_of("0123456789");
    if (digit != text.npos) return std::strtod(leading_number(text.substr(digit)).c_str(), nullptr);
    for (const std::string& word : words_in(text))
        if (const auto found = std::ranges::find(small_numbers, word); found != small_numbers.end())
            return static_cast<double>(found - small_numbers.begin());
    return std::nullopt;
}

}  // namespace

bool is_yes_or_no(std::string_view text) {
    return std::ranges::any_of(yes_and_no, [&](std::string_view word) { return are_same(word, text); });
}

bool says_yes(std::string_view text) {
    constexpr auto no = std::to_array<std::string_view>({"no", "off", "false", "n"});
    return std::ranges::none_of(no, [&](std::string_view word) { return are_same(word, text); });
}

std::optional<std::string_view> closest_meant(std::string_view text, std::span<const std::string_view> allowed) {
    const auto found = std::ranges::find_if(allowed, [&](std::string_view word) { return are_same(word, text); });
    if (found != allowed.end()) return *found;
    if (is_yes_or_no(text)) return switched(text, allowed);
    const auto near = base::closest(text, allowed);
    return near ? near : only_one_in(text, allowed);
}

std::size_t likely(std::string_view text, std::span<const std::string_view> allowed) {
    const auto meant = closest_meant(text, allowed);
    return meant ? static_cast<std::size_t>(std::ranges::find(allowed, *meant) - allowed.begin()) : 0;
}

std::string can_be(std::string_view text, std::span<const std::string_view> allowed) {
    if (allowed.size() <= dozens) return fmt::format("it can be {}", base::listed(allowed, "or"));
    return fmt::format("it can be {}, or another of the {} that README.md has",
                       fmt::format("'{}'", fmt::join(like(text, allowed), "', '")), allowed.size());
}

std::string can_be(const Value& value, std::string_view option, std::span<const std::string_view> allowed) {
    const std::string text = joined_texts(value);
    const auto* const yes = value.as<bool>();
    auto meant = closest_meant(yes ? (*yes ? "true" : "false") : text, allowed);
    if (allowed.size() == 1) meant = allowed.front();
    if (meant) return fmt::format("write {} = \"{}\"", option, *meant);
    return fmt::format("write {} = \"...\"; {}", option, can_be(text, allowed));
}

std::string number_said(std::string_view text, const Range& range) {
    auto number = first_number(text);
    if (!number) return {};
    for (const std::string& word : words_in(text))
        for (const Unit& unit : other_units)
            if (range.unit == unit.in && word.find(unit.name) != word.npos) *number *= unit.each;
    *number = range.whole == Range::Whole::yes ? std::round(*number) : std::round(*number * 10) / 10;
    if (*number < range.lowest || *number > range.highest) return {};
    return fmt::format("{}", *number);
}

std::string number_hint(std::string_view option, std::string_view said, const Range& range) {
    const std::string number = number_said(said, range);
    if (!number.empty()) return fmt::format("write {} = {}", option, number);
    if (range.unit.empty()) return fmt::format("write {} = {}, with your number in its place", option, range.sample);
    return fmt::format("write {} = {}: it can be from {} to {} {}", option, range.sample, range.lowest, range.highest,
                       range.unit);
}

std::string joined_texts(const Value& value) {
    if (const auto* const text = value.as<std::string>()) return *text;
    std::string all;
    if (const auto* const table = value.as<Table>())
        for (const Value& item : table->items)
            if (const auto* const text = item.as<std::string>()) all += (all.empty() ? "" : " ") + *text;
    return all;
}

}  // namespace content
