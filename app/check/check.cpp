#include "check/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "model/figure.h"

namespace check {
namespace {

using model::Library;
using model::Problem;
using Problems = std::vector<Problem>;
using Ids = std::set<std::string>;

template <class BlockKind, class Use>
void for_each(const Library& library, Use use) {
    for (const model::Page& page : library.pages)
        for (const model::Block& block : page.blocks)
            if (const auto* found = std::get_if<BlockKind>(&block)) use(page, *found);
}

void links_lead_somewhere(const Library& library, const Ids& left_out, Problems& problems) {
    for_each<model::Link>(library, [&](const model::Page& page, const model::Link& link) {
        if (link.to == page.id)
            problems.push_back({link.where, "this link leads to the page it stands on", "name another page"});
        else if (!library.page(link.to) && !left_out.contains(link.to))
            problems.push_back({link.where, fmt::format("there is no page called '{}' to link to", link.to),
                                "a page is called by its file's name without '.lua'"});
    });
}

void sources_are_known(const Library& library, const Ids& left_out, Problems& problems) {
    // In a file with a mistake some source was not read, and nobody can tell which.
    for (const model::Source& source : library.sources)
        if (left_out.contains(std::filesystem::path(source.where.file).stem().string())) return;
    for_each<model::Benefit>(library, [&](const model::Page&, const model::Benefit& benefit) {
        for (const std::string& key : benefit.sources)
            if (!library.source(key))
                problems.push_back({benefit.where, fmt::format("no source is called '{}'", key),
                                    "add a 'source' with this key to sources.lua, or mend the key"});
    });
}

void every_area_has_one_page(const Library& library, const Ids& left_out, Problems& problems) {
    for (const std::string_view area : model::area_ids) {
        const model::Page* first = library.page_for_area(area);
        if (!first && !left_out.contains(std::string(area)))
            problems.push_back(
                {{fmt::format("areas/{}.lua", area), 0},
                 fmt::format("the area '{}' of the figure has no page, so touching it does nothing", area),
                 fmt::format("write a page that begins with: area {{ name = \"...\", on = \"{}\" }}", area)});
        for (const model::Page& page : library.pages)
            if (page.area == area && &page != first)
                problems.push_back({page.where, fmt::format("'{}' already has the page {}", area, first->where.file),
                                    "keep one of the two"});
    }
}

void area_pages_have_all_benefits(const Library& library, const Ids&, Problems& problems) {
    for (const model::Page& page : library.pages)
        for (int i = 0; i < model::topic_count; ++i)
            if (!page.area.empty() && !model::benefit(page, static_cast<model::Topic>(i)))
                problems.push_back(
                    {page.where,
                     fmt::format("the benefit '{}' is missing", model::topic_names[static_cast<std::size_t>(i)]),
                     "every area says something about all four benefits"});
}

// One row a rule.
constexpr std::array rules = {
    &links_lead_somewhere,
    &sources_are_known,
    &every_area_has_one_page,
    &area_pages_have_all_benefits,
};

}  // namespace

std::vector<Problem> run(const Library& library, const Ids& left_out) {
    Problems problems;
    for (const auto rule : rules) rule(library, left_out, problems);
    std::ranges::sort(problems);
    return problems;
}

}  // namespace check
