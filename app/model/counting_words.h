#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace model {

/// A word of a text that means something by itself, in English or Spanish, or a sign such as %.
struct CountingWord {
    enum class Kind { plain, number, negation };
    Kind kind{};
    std::string letters;  ///< small, apostrophes straight; digits with what joins them: "1,802", "9:30"
};

/// Those of a text in the order they stand in, without articles and the like. "Don't" is "do" and "not".
std::vector<CountingWord> counting_words(std::string_view text);

/// The word as it is meant: "don't" for "dont", "can't" for "cant".
std::string with_apostrophe(std::string word);

/// A number as digits, whether it is written in digits or as a word of that language ("en", "es"): "10,000" and
/// "10.000" are one. Empty for what is no number, or none with a value of its own: "half", "twice", "first", "%".
std::string value_of(const CountingWord&, std::string_view language);

}  // namespace model
