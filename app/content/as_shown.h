#pragma once
#include <optional>
#include <string>

#include "content/last_good.h"
#include "content/load.h"

namespace content {

/// The script with the last good words in the place of the wrong ones: what visitors read of it, for the history.
/// Nothing where the wrong words are not written as one literal each, so that nobody can tell what to write.
std::optional<std::string> as_shown(const File&, const FileReading& now, const LastGood&);

}  // namespace content
