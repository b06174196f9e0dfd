#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "prose/abbreviations.h"

namespace prose {

/// A text as it is read out, sentence by sentence, with what is written short written out: "10-15 min" is "10 to 15
/// minutes", "911" is "9 1 1", "the IT band" is "the I T band". Plain numbers stay numbers: every voice knows those of
/// its language. Marks stay too, as a voice takes its breath by them; the full stop of an abbreviation does not.
/// Without rules for the language the sentences are as they are written.
/// The voice says this, and the reading level counts it.
std::vector<std::string> spoken(std::string_view text, std::optional<Tongue>);

}  // namespace prose
