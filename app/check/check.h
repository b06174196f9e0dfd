#pragma once
#include <set>
#include <string>
#include <vector>

#include "model/page.h"

namespace check {

/// What is wrong between the pages, though each is right by itself: sorted by file and line. `left_out` are the names
/// (without ".lua") of files that have problems of their own; that something of theirs is missing is no news.
std::vector<model::Problem> run(const model::Library&, const std::set<std::string>& left_out = {});

}  // namespace check
