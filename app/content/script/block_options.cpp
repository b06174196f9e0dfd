#include "content/script/block_options.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/dates.h"
#include "base/phrases.h"
#include "base/suggest.h"
#include "base/text.h"
#include "base/utf8.h"
#include "content/script/day_mistake.h"
#include "content/script/limits.h"
#include "content/script/meant.h"
#include "content/script/mistake_wording.h"
#include "content/script/picture_search.h"

namespace content {
namespace {

constexpr int first_year = 1850;
constexpr int last_year = 2100;

/// How a message speaks of the value it is about.
struct Subject {
    std::string what;    ///< "'alt'"
    std::string before;  ///< what to write before the quotes: "alt = "
    int line = 0;
    std::string_view written{};  ///< the value as the page has it, where it has no quotes
    std::string_view when_empty = "write words between the quotes";
};

/// Of "HINDS04, SHOE97": each word in quotes of its own. Sentences have commas as well, and stay one.
std::string items_of(std::string_view text) {
    std::vector<std::string> items;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        const std::string_view item = base::trimmed(text.substr(at, comma - at));
        if (item.empty() || item.find(' ') != item.npos) return fmt::format("\"{}\"", base::shortened(text));
        items.push_back(fmt::format("\"{}\"", item));
        at = comma + 1;
    }
    return fmt::format("{}", fmt::join(items, ", "));
}

bool can_be_shown(std::string_view text) {
    return base::has_words(text) && base::is_utf8(text) && !base::has_control_character(text);
}

/// Of what is no text: a number, or a list of texts.
Mistake in_quotes(const Value& value, const Subject& subject) {
    std::string words(subject.written);
    if (const auto* const number = value.as<double>(); number && words.empty()) words = fmt::format("{}", *number);
    if (const std::string texts = joined_texts(value); !texts.empty()) words = texts;
    const bool is_list = value.as<Table>();
    return {fmt::format("{} should be words in quotes{}", subject.what, is_list ? ", without { }" : ""),
            fmt::format("write {}\"{}\"", subject.before, words.empty() ? "..." : to_write(words))};
}

/// The text of a value; reported and empty when it has none that can be shown.
std::string checked_text(const Value& value, const Subject& subject, Draft& draft) {
    const auto* const text = value.as<std::string>();
    if (text && can_be_shown(*text)) return *text;
    if (const auto* const bare = value.as<BareName>()) {
        if (!subject.written.empty()) draft.unknown_names[bare->index].name = subject.written;
        draft.report_bare_name(bare->index, subject.line, subject.before);
    } else if (value.as<Choice>())
        return {};  // reported at the end: it stands outside a quiz
    else if (!text)
        draft.report(subject.line, in_quotes(value, subject));
    else if (!base::has_words(*text))
        draft.report(subject.line, fmt::format("{} is empty", subject.what), std::string(subject.when_empty));
    else
        draft.report(subject.line, fmt::format("{} has a character that cannot be shown", subject.what),
                     "take out the \\ and the number or letter behind it, and type the character itself");
    return {};
}

}  // namespace

void settle(const Value& value, Draft& draft) {
    if (const auto* const bare = value.as<BareName>()) draft.unknown_names[bare->index].settled = true;
}

std::string text_of(const Call& call, Draft& draft) {
    if (call.value.as<Table>()) {
        draft.report(call.line, fmt::format("'{}' takes words in quotes, not {{ }}", call.keyword),
                     keyword(call.keyword).hint(call.value));
        return {};
    }
    Subject subject{fmt::format("'{}'", call.keyword), fmt::format("{} ", call.keyword), call.line};
    if (call.keyword == "danger")
        subject.when_empty = "write between the quotes the key of a sign in signs.lua, or take this line out";
    return checked_text(call.value, subject, draft);
}

std::optional<std::size_t> one_of(std::string_view text, std::span<const std::string_view> allowed,
                                  std::string_view what, int line, Draft& draft) {
    const auto found = std::ranges::find(allowed, text);
    if (found != allowed.end()) return static_cast<std::size_t>(found - allowed.begin());
    const auto meant = closest_meant(text, allowed);
    draft.report(
        line, fmt::format("{} cannot be '{}'", what, base::shortened(text)),
        meant ? fmt::format("did you mean '{}'? I{}", *meant, can_be(text, allowed).substr(1)) : can_be(text, allowed));
    return std::nullopt;
}

BlockOptions::BlockOptions(const Call& call, Draft& draft)
    : call_(call),
      draft_(draft),
      is_table_(call.value.as<Table>() != nullptr),
      table_(is_table_ ? *call.value.as<Table>() : none_) {
    if (is_table_) return;
    settle(call.value, draft);
    draft.report(call.line, braces_missing(call.keyword, keyword(call.keyword).example));
}

int BlockOptions::line(std::string_view option) const { return draft_.lines.option(call_.line, call_.keyword, option); }
int BlockOptions::value_line(std::size_t index) const {
    return draft_.lines.item(call_.line, call_.keyword, {}, index);
}

std::map<std::string, int, std::less<>> BlockOptions::lines() const {
    std::map<std::string, int, std::less<>> lines;
    for (const Value& value : table_.named) lines.emplace(value.name, line(value.name));
    return lines;
}

int BlockOptions::item_line(std::string_view option, std::size_t index) const {
    return draft_.lines.item(call_.line, call_.keyword, option, index);
}

void BlockOptions::report(std::string_view option, std::string message, std::string hint) {
    draft_.report(line(option), std::move(message), std::move(hint));
}

const Value* BlockOptions::value(std::string_view option, Need need, std::string_view sample) {
    if (std::ranges::find(asked_, option) == asked_.end()) asked_.push_back(option);
    for (const Value& value : table_.named)
        if (value.name == option) return &value;
    if (need == Need::optional || !is_table_) return nullptr;
    // A near miss, or a forgotten =, is reported once: as what it is.
    const auto called = [&](const Value& item) {
        const auto* const bare = item.as<BareName>();
        return bare && draft_.unknown_names[bare->index].name == option;
    };
    if (near_miss(option) || std::ranges::any_of(table_.items, called)) return nullptr;
    draft_.report(call_.line, fmt::format("'{}' is missing from this {}", option, call_.keyword),
                  fmt::format("add {} = {} between the {{ and the }}", option, sample));
    return nullptr;
}

const Value* BlockOptions::near_miss(std::string_view option) const {
    const auto found = std::ranges::find_if(
        table_.named, [&](const Value& value) { return base::closest(value.name, std::span(&option, 1)).has_value(); });
    return found == table_.named.end() ? nullptr : &*found;
}

std::string BlockOptions::text(std::string_view option, Need need) {
    const Value* const value = this->value(option, need);
    if (!value) return {};
    return noted(checked_text(*value,
                              {fmt::format("'{}'", option), fmt::format("{} = ", option), line(option),
                               draft_.lines.written(call_.line, call_.keyword, option)},
                              draft_),
                 line(option));
}

std::string BlockOptions::noted(std::string text, int line) {
    draft_.page.text_lines.push_back({std::hash<std::string>{}(text), line});
    return text;
}

std::size_t BlockOptions::choose(std::string_view option, std::span<const std::string_view> allowed) {
    const Value* const value = this->value(option, Need::required, fmt::format("\"{}\"", allowed.front()));
    if (!value) {
        const Value* const near = near_miss(option);
        const auto* const text = near ? near->as<std::string>() : nullptr;
        return text ? likely(*text, allowed) : 0;
    }
    const std::string before = fmt::format("{} = ", option);
    if (const auto* const bare = value->as<BareName>()) {
        const std::string name = draft_.unknown_names[bare->index].name;
        const auto meant = closest_meant(name, allowed);
        if (!meant && is_yes_or_no(name)) {
            settle(*value, draft_);
            one_of(name, allowed, fmt::format("'{}'", option), line(option), draft_);
        }
        draft_.report_bare_name(bare->index, line(option), before, meant.value_or(""));
        return likely(name, allowed);
    }
    const std::string what = fmt::format("'{}'", option);
    if (!value->as<std::string>() && !value->as<Choice>()) {
        report(option, what + " should be words in quotes", can_be(*value, option, allowed));
        return 0;
    }
    const std::string text = checked_text(*value, {what, before, line(option)}, draft_);
    if (text.empty()) return 0;
    const auto chosen = one_of(text, allowed, what, line(option), draft_);
    return chosen ? *chosen : likely(text, allowed);
}

int BlockOptions::year(std::string_view option) {
    const Value* const value = this->value(option, Need::required, "2020");
    if (!value) return 0;
    const std::string hint = fmt::format("write the year in digits, without quotes, such as {} = 2020", option);
    const auto* const number = value->as<double>();
    settle(*value, draft_);
    if (!number)
        report(option, fmt::format("'{}' should be a number without quotes", option), hint);
    else if (!(*number >= first_year && *number <= last_year) || std::floor(*number) != *number)
        report(option, fmt::format("'{}' should be a year in four digits", option), hint);
    else
        return static_cast<int>(*number);
    return 0;
}

std::optional<std::chrono::year_month_day> BlockOptions::date(std::string_view option, Need need) {
    constexpr std::string_view sample = "\"2026-12-01\", which is 1 December 2026";
    const Value* const value = this->value(option, need);
    if (value && !value->as<std::string>() && !value->as<BareName>()) {
        report(option, fmt::format("'{}' should be words in quotes", option),
               fmt::format("write {} = {}", option, sample));
        return std::nullopt;
    }
    const std::string text = this->text(option, need);
    if (text.empty()) return std::nullopt;
    const auto day = base::read_day(text);
    if (day && day->ok()) return day;
    auto mistake = day_mistake({text, text, {}}, fmt::format("{} = ", option), today_of(draft_.file));
    if (!mistake)
        mistake = {fmt::format("'{}' should be a day: the year, the month and the day", option),
                   fmt::format("write it as {} = {}", option, sample)};
    report(option, std::move(mistake->message), std::move(mistake->hint));
    return std::nullopt;
}

std::optional<double> BlockOptions::number(std::string_view option, const Range& range) {
    const Value* const value = this->value(option, Need::optional);
    if (!value) return std::nullopt;
    settle(*value, draft_);
    const auto* const number = value->as<double>();
    const auto* const text = value->as<std::string>();
    const auto* const bare = value->as<BareName>();
    const std::string said = text ? *text : bare ? draft_.unknown_names[bare->index].name : std::string();
    if (!number)
        report(option, fmt::format("'{}' should be a number without quotes", option), number_hint(option, said, range));
    else if (!(*number >= range.lowest && *number <= range.highest))
        report(option, fmt::format("'{}' should be from {} to {} {}", option, range.lowest, range.highest, range.unit),
               fmt::format("write {} = {}", option, range.sample));
    else if (range.whole == Range::Whole::yes && std::floor(*number) != *number)
        report(option, fmt::format("'{}' should be a whole number of {}", option, range.unit),
               fmt::format("write {} = {}", option, range.sample));
    else
        return *number;
    return std::nullopt;
}

bool BlockOptions::flag(std::string_view option) {
    const Value* const value = this->value(option, Need::optional);
    if (!value) return false;
    settle(*value, draft_);
    if (const auto* const chosen = value->as<bool>()) return *chosen;
    const auto* const text = value->as<std::string>();
    const auto* const bare = value->as<BareName>();
    const std::string words = text ? *text : bare ? draft_.unknown_names[bare->index].name : "";
    Mistake mistake = {fmt::format("'{}' should be true or false, without quotes", option),
                       fmt::format("write {} = {}", option, says_yes(words))};
    if (option == "hidden" && says_when(words)) mistake = hidden_in_words(words);
    draft_.report(line(option), std::move(mistake));
    return false;
}

std::string BlockOptions::picture(std::string_view option, Need need) {
    const std::string file = text(option, need);
    if (file.empty()) return {};
    PictureSearch search = find_picture(draft_, file, option);
    if (search.found.empty()) draft_.report(line(option), std::move(search.mistake));
    return std::move(search.found);
}

const std::vector<Value>& BlockOptions::values() {
    took_items_ = true;
    return table_.items;
}

std::string BlockOptions::text_at(std::size_t index, const std::string& what) {
    return noted(checked_text(table_.items[index], {what, "", value_line(index)}, draft_), value_line(index));
}

std::string BlockOptions::text_in(std::size_t index, const Value& named) {
    const int line = value_line(index);
    return noted(checked_text(named, {fmt::format("'{}'", named.name), fmt::format("{} = ", named.name), line}, draft_),
                 line);
}

std::vector<const Value*> BlockOptions::unasked() const {
    std::vector<const Value*> found;
    for (const Value& value : table_.named)
        if (std::ranges::find(asked_, value.name) == asked_.end()) found.push_back(&value);
    return found;
}

std::vector<std::string> BlockOptions::one_or_more(std::string_view option) {
    const Value* const value = this->value(option, Need::required, "\"...\"");
    if (!value) return {};
    if (value->as<Table>()) return list(option);
    return {text(option)};
}

std::vector<std::string> BlockOptions::list_items(const Table& table, std::string_view option) {
    std::vector<std::string> items;
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        const auto* const text = table.items[i].as<std::string>();
        if (text && can_be_shown(*text)) {
            items.push_back(noted(*text, item_line(option, i)));
            continue;
        }
        if (draft_.full()) continue;
        items.push_back(
            checked_text(table.items[i], {fmt::format("item {}", i + 1), "", item_line(option, i)}, draft_));
    }
    return items;
}

std::vector<std::string> BlockOptions::list(std::string_view option, Need need) {
    const Value* const value = this->value(option, need, "{ \"...\" }");
    if (!value) return {};
    const auto* const table = value->as<Table>();
    settle(*value, draft_);
    if (!table || !table->named.empty()) {
        const auto* const text = value->as<std::string>();
        report(option, fmt::format("'{}' should be words in quotes within {{ }}", option),
               text ? fmt::format("write {} = {{ {} }}", option, items_of(*text))
                    : fmt::format("write {} = {{ \"...\", \"...\" }}", option));
        return {};
    }
    if (table->items.empty() && need == Need::required)
        report(option, fmt::format("'{}' is empty", option), fmt::format("write {} = {{ \"...\" }}", option));
    return list_items(*table, option);
}

std::vector<std::string> BlockOptions::items() {
    took_items_ = true;
    if (table_.items.empty() && table_.named.empty() && is_table_)
        draft_.report(call_.line, fmt::format("this {} is empty", call_.keyword),
                      fmt::format("write {} {{ \"...\", \"...\" }}", call_.keyword));
    return list_items(table_, {});
}

void BlockOptions::report_extra_items() {
    for (std::size_t i = 0; i < table_.items.size(); ++i) {
        const Value& item = table_.items[i];
        if (const auto* const bare = item.as<BareName>())
            if (std::exchange(draft_.unknown_names[bare->index].settled, true)) continue;
        if (item.as<Choice>() || i > limits::problems) continue;
        const auto* const text = item.as<std::string>();
        draft_.report(value_line(i),
                      text ? fmt::format("\"{}\" has no option name before it", base::shortened(*text))
                           : fmt::format("something in this {} has no option name before it", call_.keyword),
                      item.as<double>() ? "a number with a fraction has a point: 21.5" : what_it_takes());
    }
}

std::string BlockOptions::what_it_takes() const {
    if (took_items_ && asked_.empty()) return fmt::format("'{}' takes words in quotes only", call_.keyword);
    if (asked_.empty()) return fmt::format("'{}' takes nothing: leave its {{ }} empty", call_.keyword);
    return fmt::format("'{}' takes {}", call_.keyword, base::listed(asked_, "and"));
}

bool BlockOptions::has(std::string_view option) const {
    return std::ranges::find(table_.named, option, &Value::name) != table_.named.end();
}

void BlockOptions::refuse(std::string_view option, std::string message, std::string hint) {
    refused_.push_back(option);
    const auto found = std::ranges::find(table_.named, option, &Value::name);
    if (found == table_.named.end()) return;
    settle(*found, draft_);
    report(option, std::move(message), std::move(hint));
}

void BlockOptions::finish() {
    if (!took_items_) report_extra_items();
    for (const Value& value : table_.named) {
        const std::string& name = value.name;
        if (draft_.full()) return;
        if (std::ranges::find(asked_, name) != asked_.end()) continue;
        if (std::ranges::find(refused_, name) != refused_.end()) continue;
        settle(value, draft_);
        const std::string guess = base::did_you_mean(name, asked_);
        report(name, fmt::format("'{}' has no option '{}'", call_.keyword, base::shortened(name)),
               guess.empty() ? what_it_takes() : guess);
    }
}

}  // namespace content
