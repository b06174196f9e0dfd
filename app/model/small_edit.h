#pragma once
#include <string>
#include <string_view>

namespace model {

/// Whether small edits can be told in texts of that language: only where its numbers, and words such as "not", are
/// known. Of two letters: "en".
bool knows_small_edits_in(std::string_view language);

/// Whether a text is another one with a slip mended, so that a translation of either fits both until somebody has
/// looked: a letter, an ending, an article or a comma. Texts of a few letters, such as "y" and "Yes", are either the
/// same words or two texts. Their numbers and words such as "not" are the same, one by one; each other word is the
/// same, or begins alike and has an ending more, a letter more, or two neighbours swapped. Slips seldom touch a first
/// letter, and words that differ there mean something else: "tight", "light"; "arm", "leg".
bool is_small_edit(std::string_view before, std::string_view now);

/// The same for a text and all its small edits, and for few others: to find them by. Empty for a text without words.
std::string small_edit_key(std::string_view text);

}  // namespace model
