#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"

namespace content {

/// Words of a page that are others now; one of the two is empty where words were added or taken out.
struct ChangedWords {
    std::string before;
    std::string after;
    bool operator==(const ChangedWords&) const = default;
};

/// What a visitor would read otherwise: each text in quotes, and each number that an option has, in the order of the
/// scripts. On which days the page is shown is not among them.
std::vector<ChangedWords> changed_words(std::string_view before, std::string_view after);

/// Whether `text` says what `whole` does, and ends sooner.
bool is_beginning_of(std::string_view text, std::string_view whole);

/// Whether two scripts share more than half of the texts that the first has: it is the same page.
bool is_mostly(std::string_view script, std::string_view other);

/// When visitors see the page of a script.
model::Showing showing_in(std::string_view script);

/// Where two scripts of the same words begin to differ in more than their notes and their form: in another block, or
/// under another condition. The line in `after`; nothing when they do not.
std::optional<int> other_statements(std::string_view before, std::string_view after);

/// Each place where they differ, in both with some words around it: "... for two minutes ..." and "... for three
/// minutes ...".
std::vector<ChangedWords> where_they_differ(const ChangedWords&);

}  // namespace content
