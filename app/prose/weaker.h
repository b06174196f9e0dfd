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

/// How a text is read.
struct Read {
    std::string_view language;   ///< its code
    std::string_view emergency;  ///< the number that the clinic's visitors call
};

/// What a text has lost since `before`, where nothing else in it was changed but slips of the pen: whom to go to for
/// help, how soon that is, or a number that is another one now; a part that told not to massage, run or the like; a
/// warning also any other part that told what to do, or not to, or asked something. What sends for help, or warns, may
/// not have a word either in the place of one that turns it round, such as "hours" for "days". Who says it in other
/// words means it. The hint is to write it as it was.
std::optional<Mistake> weaker_since(std::string_view before, std::string_view now, const Read&, Guard);

/// Whether a text tells not to do what it told to do before, beside straining a body: "Don't call 911". Of what sends
/// for help, only orders to get it count.
std::optional<Mistake> forbidden_since(std::string_view before, std::string_view now, const Read&, Guard);

/// Whether a text tells to do what it told not to do before, in the same words, whatever else became of it: "rub it".
std::optional<Mistake> permitted_since(std::string_view before, std::string_view now, const Read&);

/// Whether a text is the beginning or the end of what it was, cut within a sentence.
std::optional<Mistake> cut_since(std::string_view before, std::string_view now);

}  // namespace prose
