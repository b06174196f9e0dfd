#pragma once
#include <chrono>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/script/keywords.h"

namespace content {

enum class Need { required, optional };

/// What a number may be, both ends included.
struct Range {
    double lowest = 0;
    double highest = 0;
    std::string_view unit;    ///< "seconds"
    std::string_view sample;  ///< how to write one: "90"
    enum class Whole { no, yes } whole = Whole::no;
};

/// Reads the { } of one block, option by option, and reports what is wrong with each. An option that is left out or
/// wrong reads as empty, 0 or the choice that was likely meant: a page with a problem is not shown anyway. Call
/// `finish` after the last one: what was never asked for is unknown.
class BlockOptions {
  public:
    BlockOptions(const Call& call, Draft& draft);

    /// The value as it is; the only thing reported is that it is missing. `sample` shows how to write one.
    const Value* value(std::string_view option, Need need, std::string_view sample = "\"...\"");

    std::string text(std::string_view option, Need need = Need::required);
    std::vector<std::string> list(std::string_view option, Need need = Need::required);
    /// The same, or one text without the { } around it.
    std::vector<std::string> one_or_more(std::string_view option);
    int year(std::string_view option);
    /// A day written 2027-06-30.
    std::optional<std::chrono::year_month_day> date(std::string_view option, Need need);
    std::optional<double> number(std::string_view option, const Range& range);
    /// Written true or false; false where it is left out.
    bool flag(std::string_view option);
    /// The picture's path below the content folder.
    std::string picture(std::string_view option, Need need = Need::required);

    /// The text must be one of `allowed`, which stand in the order of the enum.
    template <class Enum>
    Enum choice(std::string_view option, std::span<const std::string_view> allowed) {
        return static_cast<Enum>(choose(option, allowed));
    }

    /// What stands in the { } without a name: list { "a", "b" }.
    std::vector<std::string> items();

    /// The same as it is, for a block that reads these itself.
    const std::vector<Value>& values();
    int value_line(std::size_t index) const;
    /// The line of the nth item of the list that an option is.
    int item_line(std::string_view option, std::size_t index) const;
    /// The text that one of them is. `what` is "the translation".
    std::string text_at(std::size_t index, const std::string& what);

    /// The text of `name = "..."` in the { } that one of them is; reported and empty when it is none.
    std::string text_in(std::size_t index, const Value& named);

    /// The options that nothing was asked for so far: names that the writer chose, or slips.
    std::vector<const Value*> unasked() const;

    /// Reports the option if it is there: the block has none of that name here, for a reason of its own.
    void refuse(std::string_view option, std::string message, std::string hint);

    void finish();

    bool has(std::string_view option) const;
    int line(std::string_view option) const;
    /// The line of each option.
    std::map<std::string, int, std::less<>> lines() const;
    void report(std::string_view option, std::string message, std::string hint);

  private:
    /// The text, whose line the page keeps.
    std::string noted(std::string text, int line);
    /// What has nearly the option's name.
    const Value* near_miss(std::string_view option) const;
    std::size_t choose(std::string_view option, std::span<const std::string_view> allowed);
    std::vector<std::string> list_items(const Table& table, std::string_view option);
    void report_extra_items();
    std::string what_it_takes() const;

    const Call& call_;
    Draft& draft_;
    bool is_table_;
    const Table none_{};
    const Table& table_;
    bool took_items_ = false;
    std::vector<std::string_view> asked_;
    std::vector<std::string_view> refused_;
};

/// The text of a block such as text "..."; empty when it is wrong, which is reported.
std::string text_of(const Call& call, Draft& draft);

/// Which of `allowed` the text is; nothing, and a report, when it is none. `what` is "'grade'".
std::optional<std::size_t> one_of(std::string_view text, std::span<const std::string_view> allowed,
                                  std::string_view what, int line, Draft& draft);

/// A name without quotes is not reported once more: what the value belongs to has been.
void settle(const Value& value, Draft& draft);

}  // namespace content
