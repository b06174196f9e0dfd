#pragma once
#include <vector>

#include "content/script/keywords.h"
#include "content/script/tokens.h"

namespace content {

/// The reader of `clinic`.
void read_clinic(const Call& call, Draft& draft);

/// Where a mistake has hidden it from `read_clinic`: the number to call, if that can be told.
void keep_number_to_call(const std::vector<Token>& tokens, Draft& draft);

}  // namespace content
