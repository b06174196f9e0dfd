#pragma once
#include <optional>
#include <string_view>

#include "prose/mistake.h"

namespace prose {

/// What a text keeps its readers from harm by.
enum class Guard {
    warning,         ///< all that it says
    sends_for_help,  ///< to whom it sends, and what it tells not to do
    forbids          ///< the latter alone
};

/// What a text has lost since `before`, where nothing else in it was changed but slips of the pen: whom to go to for
/// help, how soon that is, or a number that is another one now; a part that told not to massage, run or the like; a
/// warning also any other part that told what to do, or not to, or asked something. Who says it in other words means
/// it. The hint is to write it as it was.
std::optional<Mistake> weaker_since(std::string_view before, std::string_view now, std::string_view language, Guard);

/// Whether a text is the beginning or the end of what it was, cut within a sentence.
std::optional<Mistake> cut_since(std::string_view before, std::string_view now);

}  // namespace prose
