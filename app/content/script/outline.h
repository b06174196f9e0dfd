#pragma once
#include <string>

#include "model/words_file.h"

namespace content {

/// Where each `translate { "...", "..." }` of a script stands.
model::WordsFile outline(std::string name, std::string script);

}  // namespace content
