#include <fmt/format.h>

#include "check/rules.h"
#include "model/figure.h"

namespace check {

void every_area_has_one_page(const Survey& survey, Problems& problems) {
    for (const std::string_view area : model::area_ids) {
        const model::Page* first = survey.library.page_for_area(area);
        if (!first && !survey.facts.left_out.contains(std::string(area)))
            problems.push_back(
                {{fmt::format("areas/{}.lua", area), 0},
                 fmt::format("the area '{}' of the figure has no page, so touching it does nothing", area),
                 fmt::format("write a page that begins with: area {{ name = \"...\", on = \"{}\" }}", area)});
        for (const model::Page& page : survey.library.pages)
            if (page.area == area && &page != first)
                problems.push_back({page.where, fmt::format("'{}' already has the page {}", area, first->where.file),
                                    "keep one of the two"});
    }
}

void area_pages_have_all_benefits(const Survey& survey, Problems& problems) {
    for (const model::Page& page : survey.library.pages)
        for (int i = 0; i < model::topic_count; ++i)
            if (!page.area.empty() && !model::benefit(page, static_cast<model::Topic>(i)))
                problems.push_back(
                    {page.where,
                     fmt::format("the benefit '{}' is missing", model::topic_names[static_cast<std::size_t>(i)]),
                     "every area says something about all four benefits"});
}

}  // namespace check
