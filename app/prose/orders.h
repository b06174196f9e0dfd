#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace prose {

/// A part of a text that tells its readers what to do, or not to, or asks them something: "Call 911", "so don't rub
/// it", "Chest pain?".
struct Order {
    enum class Kind { do_it, leave_it, question };
    Kind kind{};
    std::string written;
    std::vector<std::string> words;  ///< small, without articles and the like
    std::string begins;              ///< with what it is told by: "call"; "not rub"; empty for a question
};

/// Those of a warning, in the order they stand in. In English and Spanish.
std::vector<Order> orders_in(std::string_view text, std::string_view language);

enum class Which {
    all,
    against_strain  ///< not to massage, run or the like
};

/// The first that was taken out of a text since `before`, as it was written there; empty where all are there still. Of
/// what not to do, a treatment that is no longer named counts as well, and of a question each thing that it asks for.
std::string lost_order(std::string_view before, std::string_view now, std::string_view language, Which = Which::all);

/// The first order of `before`, other than to strain a body, that `now` tells not to follow, as it is written there:
/// "Don't call 911"; empty where there is none. Texts that share little else are two.
std::string forbidden_order(std::string_view before, std::string_view now, std::string_view language);

/// The first order of `before` not to do something that `now` tells to do, in the same words, whatever else became of
/// it; empty where there is none.
std::string permitted_order(std::string_view before, std::string_view now, std::string_view language);

/// How many parts of a text tell not to do something with a word such as "not".
std::ptrdiff_t orders_not_to(std::string_view text, std::string_view language);

}  // namespace prose
