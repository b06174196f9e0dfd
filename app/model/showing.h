#pragma once
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "model/page.h"

namespace model {

/// None: pages are shown whatever day it is, and only those that are hidden are not.
using ShowDate = std::optional<std::chrono::year_month_day>;

bool is_shown(const Page&, const ShowDate&);

/// The library as visitors find it on that day: without the pages that are not shown, and what led to them or to none,
/// and without the closed days that are over or far off. The same one when it shows all of it.
std::shared_ptr<const Library> shown_on(std::shared_ptr<const Library>, const ShowDate&);

/// Takes out the links that lead to no page, and a heading with nothing below it but such links.
void take_out_dead_links(std::vector<Block>&, const Library&);

}  // namespace model
