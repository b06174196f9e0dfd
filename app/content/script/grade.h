#pragma once
#include "content/script/block_options.h"

namespace content {

/// How sure a benefit may sound. Whoever wrote another word is told what each grade means, and none is proposed that
/// claims more than was written.
model::Grade read_grade(BlockOptions&, Draft&);

}  // namespace content
