#pragma once
#include <string_view>
#include <vector>

namespace base {

/// The characters that a typeface has.
struct Letters {
    struct Range {
        char32_t first = 0;
        char32_t last = 0;
    };
    std::vector<Range> ranges;  ///< in order, each apart from the next

    bool has(char32_t code) const;
};

/// What the letters of a script are called, such as "Arabic": for the scripts of large languages that not every
/// typeface has. Empty for all others.
std::string_view script_of(char32_t code);

/// A letter that nothing in the language can be written without, by the language's two letters; 0 for a language of
/// Latin letters, or one that is not known.
char32_t letter_of_language(std::string_view code);

}  // namespace base
