#pragma once
#include <optional>
#include <span>

#include "base/letters.h"
#include "content/script/mistake_wording.h"
#include "content/script/tokens.h"

namespace content {

struct Draft;

/// The first text with a character that the typeface lacks. `letters` is null where nobody knows what it has.
const Token* first_unshown(std::span<const Token>, const base::Letters* letters);

/// Reports each text with a character that the typeface lacks, and nothing else, as such a page is not shown. True when
/// a translation is written in letters it has none of: then no text of the file can be shown, and one message says so.
bool check_letters(std::span<const Token>, Draft&);

}  // namespace content
