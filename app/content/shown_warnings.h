#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// What the script of a page warns of, in its answers too.
struct ShownWarnings {
    std::set<std::string, std::less<>> signs;  ///< keys, in `danger` and `signs`
    std::vector<std::string> own;              ///< the words of each `warning`
};

/// By what is written, whether or not the script can be read.
ShownWarnings shown_warnings(std::string_view script);

/// The warnings of `before` that `after` has no longer; one whose words were only changed is not among them.
ShownWarnings warnings_gone(std::string_view before, std::string_view after);

/// Whether two warnings share most of the words that tell what the shorter is about.
bool speak_of_one(std::string_view one, std::string_view other);

/// A warning in the words of `before`, and in those that `after` has for it.
struct Reworded {
    std::string before;
    std::string after;
};
std::vector<Reworded> reworded_warnings(std::string_view before, std::string_view after);

}  // namespace content
