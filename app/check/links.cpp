#include <fmt/format.h>

#include <deque>
#include <set>

#include "base/suggest.h"
#include "check/rules.h"

namespace check {
namespace {

std::string hint_for_page(const std::string& id, const Survey& survey) {
    std::vector<std::string_view> ids;
    for (const model::Page& page : survey.library.pages) ids.push_back(page.id);
    const std::string meant = base::did_you_mean(id, ids);
    return meant.empty() ? "a page is called by its file's name without '.lua'" : meant;
}

using Ids = std::set<std::string_view>;

/// Where the links lead from each page that is not hidden.
std::unordered_map<const model::Page*, std::vector<std::string_view>> links_of(const Survey& survey) {
    std::unordered_map<const model::Page*, std::vector<std::string_view>> links;
    for_each<model::Link>(survey, [&](const model::Page& page, const model::Link& link) {
        if (!page.showing.hidden) links[&page].push_back(link.to);
    });
    return links;
}

Ids reached(const Survey& survey) {
    const auto links = links_of(survey);
    Ids ids;
    std::deque<const model::Page*> next;
    const auto reach = [&](const model::Page& page) {
        if (ids.insert(page.id).second) next.push_back(&page);
    };
    for (const model::Page& page : survey.library.pages)
        if (!page.area.empty() || survey.facts.entrances.contains(page.id)) reach(page);
    for (; !next.empty(); next.pop_front()) {
        const auto from = links.find(next.front());
        if (from == links.end()) continue;
        for (const std::string_view id : from->second)
            if (const auto page = survey.pages.find(id); page != survey.pages.end()) reach(*page->second);
    }
    return ids;
}

}  // namespace

void links_lead_somewhere(const Survey& survey, Problems& problems) {
    for_each<model::Link>(survey, [&](const model::Page& page, const model::Link& link) {
        if (link.to == page.id)
            problems.push_back({link.where, "this link leads to the page it stands on", "name another page"});
        else if (!survey.pages.contains(link.to) && !survey.facts.left_out.contains(link.to))
            problems.push_back({link.where, fmt::format("there is no page called '{}' to link to", link.to),
                                hint_for_page(link.to, survey)});
    });
}

void pages_are_reachable(const Survey& survey, Problems& problems) {
    if (!survey.facts.left_out.empty()) return;  // the link may stand in a file that could not be read
    const Ids ids = reached(survey);
    for (const model::Page& page : survey.library.pages)
        if (!page.showing.hidden && !ids.contains(page.id))
            problems.push_back({page.where, "no visitor can reach this page: no link leads here",
                                fmt::format("write link {{ to = \"{}\" }} on a page that visitors see", page.id)});
}

}  // namespace check
