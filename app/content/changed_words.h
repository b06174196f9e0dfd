#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// Words of a page that are others now; one of the two is empty where words were added or taken out.
struct ChangedWords {
    std::string before;
    std::string after;
    bool operator==(const ChangedWords&) const = default;
};

/// What a visitor would read otherwise: each text in quotes, and each number that an option has, in the order of the
/// scripts. Nothing when only notes and the form differ.
std::vector<ChangedWords> changed_words(std::string_view before, std::string_view after);

/// Both cut to what differs, with some words around it: "... for two minutes ..." and "... for three minutes ...".
ChangedWords where_it_differs(const ChangedWords&);

}  // namespace content
