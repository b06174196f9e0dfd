#pragma once
#include <filesystem>
#include <vector>

#include "base/letters.h"
#include "content/wrong_warnings.h"

namespace content {

/// Takes out what is no slip, but mends one. `settled` is what visitors read a day ago (history::good_a_day_ago): who
/// writes a warning as it was there puts it right, and who changes one that is newer than that is still at work on it.
/// But a "not" or an end that got lost is a slip in a new text, too. Without a folder all stay.
void leave_out_mended(std::vector<WrongWarning>&, const std::filesystem::path& settled, const base::Letters*);

}  // namespace content
