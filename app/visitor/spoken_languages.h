#pragma once
#include <functional>
#include <string>
#include <vector>

#include "model/localised.h"
#include "visitor/news.h"

namespace visitor {

/// What `in_tongue` says in each language that visitors can choose, in the clinic's order; at least in the one they
/// have.
std::vector<News> in_each_language(const model::Localised&,
                                   const std::function<std::vector<std::string>(const model::Localised&)>& in_tongue);

}  // namespace visitor
