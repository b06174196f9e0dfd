#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/aloud.h"

namespace publish {

/// One sentence, as its pieces between spaces, with what is written short written out for a voice: "10-15 min" is "10
/// to 15 minutes", "911" is "9 1 1", "the IT band" is "the I T band". Plain numbers stay numbers: every voice knows
/// those of its language. Marks stay too, as a voice takes its breath by them; the full stop of an abbreviation does
/// not.
std::string read_out(const std::vector<std::string_view>& pieces, model::Tongue);

}  // namespace publish
