#pragma once
#include <optional>
#include <string_view>

#include "prose/mistake.h"

namespace prose {

/// What a warning has lost since `before`, where nothing else in it was changed: whom to go to for help, how soon that
/// is, or a number that is another one now. Who says it in other words means it. The hint is to write it as it was.
std::optional<Mistake> weaker_since(std::string_view before, std::string_view now, std::string_view language);

}  // namespace prose
