#pragma once
#include <vector>

#include "model/page.h"

namespace check {

/// What is wrong between the pages, though each is right by itself: sorted by file and line.
std::vector<model::Problem> run(const model::Library&);

}  // namespace check
