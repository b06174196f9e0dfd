#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/localised.h"
#include "ui/focus.h"
#include "visitor/news.h"

namespace visitor {

/// What `in_tongue` says in each language that visitors can choose, in the clinic's order; at least in the one they
/// have.
std::vector<News> in_each_language(const model::Localised&,
                                   const std::function<std::vector<std::string>(const model::Localised&)>& in_tongue);

/// How to get from what has the focus to each other language, said in that one by `say`. None where nothing leads to
/// it.
std::vector<News> ways_to_languages(
    const model::Localised&, const ui::Walk&, const ui::Seen& focus,
    const std::function<std::vector<std::string>(const model::Localised&, std::string_view words)>& say);

}  // namespace visitor
