#pragma once
#include <chrono>
#include <optional>
#include <string_view>

#include "content/script/file_name.h"
#include "content/script/mistake_wording.h"

namespace content {

/// One day, or the first and the last of several with what stands between them: "12/24/2026", " to ", "1/2/2027".
struct WrittenDays {
    std::string_view whole;
    std::string_view first;
    std::string_view last;  ///< empty for one day
};

/// What is wrong with words that are to be days, and what to write: both days where either may be meant. `before`
/// stands in front of the quotes, such as "from = ". Nothing where it cannot be told: then the words are no days at
/// all. With a day that is `today`, one that is named by it is known as well: "Friday", "tomorrow".
std::optional<Mistake> day_mistake(const WrittenDays&, std::string_view before,
                                   std::optional<std::chrono::year_month_day> today = {});

/// On which the file is read.
std::chrono::year_month_day today_of(const File&);

}  // namespace content
