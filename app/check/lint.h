#pragma once
#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"
#include "model/passages.h"

namespace check {

/// What the pages themselves do not tell. A fact that is left empty silences the rules that need it.
struct Facts {
    /// Names, in small letters and without ".lua", of files with errors of their own, but those of words: that
    /// something of theirs is missing is no news.
    std::set<std::string> left_out{};
    /// Codes of languages with errors in a file of their own: what of theirs is missing may stand there.
    std::set<std::string> broken_languages{};
    /// Places of warnings, and of translations of them, that are known to be wrong: that they are not translated is
    /// none.
    std::set<model::Where> wrong{};
    bool is_whole = false;  ///< all that a kiosk has: what it cannot do without has to be there
    /// Pages a visitor reaches without a link or a touch on the body.
    std::set<std::string, std::less<>> entrances = {"welcome"};
    std::optional<std::chrono::year_month_day> today{};
    std::function<std::vector<model::Choices>(const model::Page&, const model::Answer&)> combinations{};
    std::function<model::Answered(const model::Page&, const model::Answer&, const model::Choices&)> answering{};
    /// What no choice on a page leads to.
    std::function<std::vector<model::Problem>(const model::Page&)> unreachable{};
    /// Texts that somebody said until a short while ago, and may say again: what translates them is to stay.
    std::set<std::string> said_lately{};
    /// Pages that have another name than a short while ago: what they are called now, by what they were called.
    std::map<std::string, std::string> renamed{};
    /// Whether there was such a file once, by its path below the content folder.
    std::function<bool(const std::string& file)> was_kept{};
    std::vector<std::string> kiosk_words{};  ///< what the kiosk itself says, beside its pages
};

enum class Order {
    by_file,       ///< then line
    by_importance  ///< errors first, by file; then advice, by what visitors miss; in both what misleads before the rest
};

/// Everything that is wrong between the pages, or could be better, though each is right by itself.
std::vector<model::Problem> run(const model::Library&, const Facts& = {}, Order = Order::by_file);
/// Puts more problems among those that are there; where several matter as much, they stay in their order.
void put_in_order(std::vector<model::Problem>&, Order);

/// Only the errors, without the reading of every text: quick enough for a kiosk that starts.
std::vector<model::Problem> errors(const model::Library&, const Facts& = {});

/// Every text that the answers of a page may say, once each, in the order they are first said.
std::vector<model::Passage> passages_of_answers(const model::Page&, const Facts&);

}  // namespace check
