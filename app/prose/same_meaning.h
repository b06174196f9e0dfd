#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "prose/mistake.h"

namespace prose {

/// A text and its translation.
struct Translated {
    std::string text;
    std::string translation;
    std::string_view language;  ///< the code of that of the text
    std::string_view other;     ///< of the translation
};

enum class TextKind { warning, other };

/// What translators lose or turn round: a number, a "not", how soon, a sentence, half of the text. The first that is
/// found; how often the number to call for help is said is not among them.
std::optional<Mistake> lost_in_translation(const Translated&, TextKind);

/// Whether a text tells not to do something, and its translation does not: of what is lost, the harm is greatest there.
std::optional<Mistake> allowed_in_translation(const Translated&);

}  // namespace prose
