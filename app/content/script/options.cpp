#include "content/script/options.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/suggest.h"
#include "base/utf8.h"
#include "content/script/limits.h"

namespace content {
namespace {

constexpr int first_year = 1850;
constexpr int last_year = 2100;

/// 2027-06-30, whether or not there is such a day.
std::optional<std::chrono::year_month_day> date_in(std::string_view words) {
    constexpr std::string_view shape = "0000-00-00";
    const auto fits = [](char c, char form) { return form == '0' ? c >= '0' && c <= '9' : c == form; };
    if (words.size() != shape.size() || !std::ranges::equal(words, shape, fits)) return std::nullopt;
    const auto number = [&](std::size_t at, std::size_t length) {
        int value = 0;
        for (const char c : words.substr(at, length)) value = 10 * value + (c - '0');
        return value;
    };
    return std::chrono::year_month_day(std::chrono::year(number(0, 4)),
                                       std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                       std::chrono::day(static_cast<unsigned>(number(8, 2))));
}

/// How a message speaks of the value it is about.
struct Subject {
    std::string what;    ///< "'alt'"
    std::string before;  ///< what to write before the quotes: "alt = "
    int line = 0;
};

bool can_be_shown(std::string_view words) {
    return base::has_words(words) && base::is_utf8(words) && !base::has_control_character(words);
}

/// The words of a value, reported and empty when it has none that can be shown.
std::string checked_words(const Value& value, const Subject& subject, Draft& draft) {
    if (const auto* const loose = std::get_if<Loose>(&value.is)) {
        draft.report_loose(loose->use, subject.line, subject.before);
        return {};
    }
    if (std::holds_alternative<Choice>(value.is)) return {};  // told at the end: it stands outside a quiz
    const auto* const words = std::get_if<std::string>(&value.is);
    if (!words) {
        draft.report(subject.line, fmt::format("{} should be words in quotes", subject.what),
                     fmt::format("write {}\"...\"", subject.before));
        return {};
    }
    if (!base::has_words(*words))
        draft.report(subject.line, fmt::format("{} is empty", subject.what), "write words between the quotes");
    else if (!can_be_shown(*words))
        draft.report(subject.line, fmt::format("{} has a character that cannot be shown", subject.what),
                     "take out the \\ and the number or letter behind it, and type the character itself");
    return *words;
}

/// Which of `allowed` the writer most likely meant; the first one when none is close.
std::size_t likely(std::string_view words, std::span<const std::string_view> allowed) {
    const auto meant = base::closest(words, allowed);
    return meant ? static_cast<std::size_t>(std::ranges::find(allowed, *meant) - allowed.begin()) : 0;
}

}  // namespace

std::string words_of(const Call& call, Draft& draft) {
    if (std::holds_alternative<Table>(call.value.is)) {
        draft.report(call.line, fmt::format("'{}' takes words in quotes, not {{ }}", call.word),
                     fmt::format("write {} \"...\"", call.word));
        return {};
    }
    return checked_words(call.value, {fmt::format("'{}'", call.word), fmt::format("{} ", call.word), call.line}, draft);
}

std::size_t one_of(std::string_view words, std::span<const std::string_view> allowed, std::string_view what, int line,
                   Draft& draft) {
    const auto found = std::ranges::find(allowed, words);
    if (found != allowed.end()) return static_cast<std::size_t>(found - allowed.begin());
    const std::string guess = base::did_you_mean(words, allowed);
    draft.report(line, fmt::format("{} cannot be '{}'", what, base::shortened(words)),
                 fmt::format("{} {}", guess.empty() ? "it can be" : guess + " It can be", base::listed(allowed, "or")));
    return likely(words, allowed);
}

Options::Options(const Call& call, Draft& draft)
    : call_(call),
      draft_(draft),
      is_table_(std::holds_alternative<Table>(call.value.is)),
      table_(is_table_ ? std::get<Table>(call.value.is) : none_) {
    if (is_table_) return;
    const auto* const loose = std::get_if<Loose>(&call.value.is);
    if (loose) draft.uses[loose->use].settled = true;
    draft.report(call.line, fmt::format("'{}' needs {{ }} around what belongs to it", call.word), [&] {
        for (const Word& word : block_words())
            if (word.name == call.word) return fmt::format("write {}", word.example);
        return std::string();
    }());
}

int Options::line(std::string_view option) const { return draft_.lines.option(call_.line, call_.word, option); }
int Options::value_line(std::size_t index) const { return draft_.lines.item(call_.line, call_.word, {}, index); }

void Options::report(std::string_view option, std::string message, std::string hint) {
    draft_.report(line(option), std::move(message), std::move(hint));
}

const Value* Options::value(std::string_view option, Need need, std::string_view sample) {
    asked_.push_back(option);
    for (const Value& value : table_.named)
        if (value.name == option) return &value;
    if (need == Need::optional || !is_table_) return nullptr;
    // A near miss, or a forgotten =, is told once: as what it is.
    const auto called = [&](const Value& item) {
        const auto* const loose = std::get_if<Loose>(&item.is);
        return loose && draft_.uses[loose->use].name == option;
    };
    if (near_miss(option) || std::ranges::any_of(table_.items, called)) return nullptr;
    draft_.report(call_.line, fmt::format("'{}' is missing from this {}", option, call_.word),
                  fmt::format("add {} = {} between the {{ and the }}", option, sample));
    return nullptr;
}

const Value* Options::near_miss(std::string_view option) const {
    const auto found = std::ranges::find_if(
        table_.named, [&](const Value& value) { return base::closest(value.name, std::span(&option, 1)).has_value(); });
    return found == table_.named.end() ? nullptr : &*found;
}

std::string Options::words(std::string_view option, Need need) {
    const Value* const value = this->value(option, need, "\"...\"");
    if (!value) return {};
    return checked_words(*value, {fmt::format("'{}'", option), fmt::format("{} = ", option), line(option)}, draft_);
}

std::size_t Options::choose(std::string_view option, std::span<const std::string_view> allowed) {
    const Value* const value = this->value(option, Need::required, fmt::format("\"{}\"", allowed.front()));
    if (!value) {
        const Value* const near = near_miss(option);
        const auto* const words = near ? std::get_if<std::string>(&near->is) : nullptr;
        return words ? likely(*words, allowed) : 0;
    }
    const std::string before = fmt::format("{} = ", option);
    if (const auto* const loose = std::get_if<Loose>(&value->is)) {
        const std::string name = draft_.uses[loose->use].name;
        draft_.report_loose(loose->use, line(option), before, base::closest(name, allowed).value_or(""));
        return likely(name, allowed);
    }
    const std::string what = fmt::format("'{}'", option);
    const std::size_t problems_before = draft_.problems.size();
    const std::string words = checked_words(*value, {what, before, line(option)}, draft_);
    return draft_.problems.size() > problems_before ? 0 : one_of(words, allowed, what, line(option), draft_);
}

int Options::year(std::string_view option) {
    const Value* const value = this->value(option, Need::required, "2020");
    if (!value) return 0;
    if (const auto* const loose = std::get_if<Loose>(&value->is)) draft_.uses[loose->use].settled = true;
    const auto* const number = std::get_if<double>(&value->is);
    if (!number) {
        report(option, fmt::format("'{}' should be a number without quotes", option),
               fmt::format("write {} = 2020", option));
        return 0;
    }
    if (*number >= first_year && *number <= last_year && std::floor(*number) == *number)
        return static_cast<int>(*number);
    report(option, fmt::format("'{}' should be a year in four digits", option), fmt::format("write {} = 2020", option));
    return 0;
}

std::optional<std::chrono::year_month_day> Options::date(std::string_view option, Need need) {
    const std::size_t problems_before = draft_.problems.size();
    const std::string words = this->words(option, need);
    if (words.empty() || draft_.problems.size() > problems_before) return std::nullopt;
    const auto day = date_in(words);
    if (day && day->ok()) return day;
    report(option,
           day ? fmt::format("there is no day {}", base::shortened(words))
               : fmt::format("'{}' should be a day: the year, the month and the day", option),
           fmt::format("write {} = \"2027-06-30\"", option));
    return std::nullopt;
}

std::optional<double> Options::number(std::string_view option, const Range& range) {
    const Value* const found = value(option, Need::optional);
    if (!found) return std::nullopt;
    if (const auto* const loose = std::get_if<Loose>(&found->is)) draft_.uses[loose->use].settled = true;
    const auto* const number = std::get_if<double>(&found->is);
    const std::string hint = fmt::format("write {} = {}", option, range.sample);
    if (!number)
        report(option, fmt::format("'{}' should be a number without quotes", option), hint);
    else if (!(*number >= range.lowest && *number <= range.highest))
        report(option, fmt::format("'{}' should be from {} to {} {}", option, range.lowest, range.highest, range.unit),
               hint);
    else if (range.whole == Range::Whole::yes && std::floor(*number) != *number)
        report(option, fmt::format("'{}' should be a whole number of {}", option, range.unit), hint);
    else
        return *number;
    return std::nullopt;
}

const std::vector<Value>& Options::values() {
    took_items_ = true;
    return table_.items;
}

std::string Options::words_at(std::size_t index, const std::string& what) {
    return checked_words(table_.items[index], {what, "", value_line(index)}, draft_);
}

std::vector<std::string> Options::list_items(const Table& table, std::string_view option) {
    std::vector<std::string> items;
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        const auto* const words = std::get_if<std::string>(&table.items[i].is);
        if (words && can_be_shown(*words)) {
            items.push_back(*words);
            continue;
        }
        if (draft_.full()) continue;
        const int item_line = draft_.lines.item(call_.line, call_.word, option, i);
        items.push_back(checked_words(table.items[i], {fmt::format("item {}", i + 1), "", item_line}, draft_));
    }
    return items;
}

std::vector<std::string> Options::list(std::string_view option, Need need) {
    const Value* const value = this->value(option, need, "{ \"...\" }");
    if (!value) return {};
    const auto* const table = std::get_if<Table>(&value->is);
    if (const auto* const loose = std::get_if<Loose>(&value->is)) draft_.uses[loose->use].settled = true;
    if (!table || !table->named.empty()) {
        report(option, fmt::format("'{}' should be words in quotes within {{ }}", option),
               fmt::format("write {} = {{ \"...\", \"...\" }}", option));
        return {};
    }
    if (table->items.empty() && need == Need::required)
        report(option, fmt::format("'{}' is empty", option), fmt::format("write {} = {{ \"...\" }}", option));
    return list_items(*table, option);
}

std::vector<std::string> Options::items() {
    took_items_ = true;
    if (table_.items.empty() && table_.named.empty() && is_table_)
        draft_.report(call_.line, fmt::format("this {} is empty", call_.word),
                      fmt::format("write {} {{ \"...\", \"...\" }}", call_.word));
    return list_items(table_, {});
}

void Options::report_extra_items() {
    for (std::size_t i = 0; i < table_.items.size(); ++i) {
        const Value& item = table_.items[i];
        if (const auto* const loose = std::get_if<Loose>(&item.is))
            if (std::exchange(draft_.uses[loose->use].settled, true)) continue;
        if (std::holds_alternative<Choice>(item.is) || i > limits::problems) continue;
        const auto* const words = std::get_if<std::string>(&item.is);
        draft_.report(value_line(i),
                      words ? fmt::format("\"{}\" has no option name before it", base::shortened(*words))
                            : fmt::format("something in this {} has no option name before it", call_.word),
                      what_it_takes());
    }
}

std::string Options::what_it_takes() const {
    if (took_items_ && asked_.empty()) return fmt::format("'{}' takes words in quotes only", call_.word);
    if (asked_.empty()) return fmt::format("'{}' takes nothing: leave its {{ }} empty", call_.word);
    return fmt::format("'{}' takes {}", call_.word, base::listed(asked_, "and"));
}

void Options::finish() {
    if (!took_items_) report_extra_items();
    for (const Value& value : table_.named) {
        const std::string& name = value.name;
        if (draft_.full()) return;
        if (std::ranges::find(asked_, name) != asked_.end()) continue;
        if (const auto* const loose = std::get_if<Loose>(&value.is)) draft_.uses[loose->use].settled = true;
        const std::string guess = base::did_you_mean(name, asked_);
        report(name, fmt::format("'{}' has no option '{}'", call_.word, base::shortened(name)),
               guess.empty() ? what_it_takes() : guess);
    }
}

}  // namespace content
