#pragma once
#include <vector>

#include "check/survey.h"

namespace check {

/// The pages that are gone, or have another name now, as far as links tell: what one link alone names is more likely
/// a slip.
std::vector<GonePage> gone_pages(const Survey&);

}  // namespace check
