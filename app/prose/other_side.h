#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace prose {

/// What a text says, and its translation the opposite of: "after" where the text has "before".
struct OtherSide {
    std::string in_text;
    std::string in_translation;
    std::string_view meant;  ///< in the language of the translation
};

/// The first that is found, in English and Spanish, whichever was translated. Only where the text has words of one side
/// and none of the other, and the translation the reverse; what is behind a "not" is on neither.
std::optional<OtherSide> other_side(std::string_view text, std::string_view language, std::string_view translation,
                                    std::string_view other);

}  // namespace prose
