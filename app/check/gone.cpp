#include "check/gone.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/phrases.h"
#include "base/slug.h"
#include "base/suggest.h"
#include "check/needed.h"
#include "check/rules.h"
#include "model/figure.h"

namespace check {
namespace {

constexpr std::size_t fewest_links = 2;
constexpr std::size_t links_named = 3;
constexpr std::size_t links_to_take_out_named = 12;

std::string file_of(const GonePage& gone) { return fmt::format("{}.lua", gone.id); }

bool is_area(std::string_view id) { return std::ranges::find(model::area_ids, id) != model::area_ids.end(); }

/// The page that is most likely the same, under another name.
const model::Page* looks_like(const GonePage& gone, const Survey& survey) {
    if (const auto now = survey.facts.renamed.find(gone.id); now != survey.facts.renamed.end())
        if (const model::Page* const page = survey.library.page(now->second)) return page;
    for (const model::Page& page : survey.library.pages)
        if ((is_area(gone.id) && page.area == gone.id) || base::slug(page.name) == gone.id) return &page;
    return nullptr;
}

/// "11 links lead to it (areas/feet.lua, line 96; areas/shins.lua, line 88; and 9 more)".
std::string told(const std::vector<model::Where>& links, std::size_t most) {
    std::vector<std::string> named;
    for (const model::Where& link : links)
        if (named.size() < most) named.push_back(fmt::format("{}, line {}", link.file, link.line));
    if (links.size() > most) named.push_back(fmt::format("and {} more", links.size() - most));
    return fmt::format("{} links lead to it ({})", links.size(), fmt::join(named, "; "));
}

/// What visitors lack without it, its links first.
std::string consequences(const GonePage& gone, const Survey& survey, std::size_t most_links) {
    std::string all = told(gone.links, most_links);
    const bool needed = survey.facts.is_whole && !lost_with(gone.id).empty();
    if (needed) all += fmt::format(", and the kiosk lacks {}", lost_with(gone.id));
    if (is_area(gone.id) && !survey.library.page_for_area(gone.id))
        all += fmt::format(", and touching the area '{}' of the figure does nothing", gone.id);
    return all;
}

/// Of a page that the figure or the kiosk leads to, more is missing than where links lead.
bool is_needed(const GonePage& gone) { return is_area(gone.id) || !lost_with(gone.id).empty(); }

/// Whoever gave it a name of its own is told the links; whom a slip befell, the name.
std::string how_to_go_on(const GonePage& gone, const model::Page& now, const Survey& survey) {
    const std::string old_name = fmt::format("give this file the name {} again", file_of(gone));
    if (!lost_with(gone.id).empty()) return old_name;
    const std::string links = fmt::format("write to = \"{}\" in each of these links", now.id);
    return survey.facts.renamed.contains(gone.id) ? fmt::format("{}; or {}", links, old_name)
                                                  : fmt::format("{}; or {}", old_name, links);
}

model::Problem renamed(const GonePage& gone, const model::Page& now, const Survey& survey) {
    const bool is_known = survey.facts.renamed.contains(gone.id);
    return {{now.where.file, 0},
            fmt::format("{}: {}",
                        is_known ? fmt::format("this file was {} until a short while ago", file_of(gone))
                                 : fmt::format("{} is gone, and this file looks like it", file_of(gone)),
                        consequences(gone, survey, is_known ? links_to_take_out_named : links_named)),
            how_to_go_on(gone, now, survey)};
}

/// Where there was such a page, as far as its name tells; else where the first link is.
model::Where place_of(const GonePage& gone) {
    if (is_area(gone.id)) return {fmt::format("areas/{}", file_of(gone)), 0};
    if (!lost_with(gone.id).empty()) return {file_of(gone), 0};
    return gone.links.front();
}

bool is_linked(std::string_view id, const Survey& survey) {
    bool found = false;
    for_each<model::Link>(survey, [&](const model::Page&, const model::Link& link) { found |= link.to == id; });
    return found;
}

model::Problem lost(const GonePage& gone, const Survey& survey) {
    std::vector<std::string_view> ids;
    for (const model::Page& page : survey.library.pages) ids.push_back(page.id);
    // Where several links agree, a name that is only like theirs is another page.
    const auto like = base::closest(gone.id, ids);
    const bool is_slip = like && base::distance(gone.id, *like) <= base::letters_of_a_slip;
    if (is_slip && !is_area(*like) && !is_linked(*like, survey))
        return renamed(gone, *survey.library.page(*like), survey);
    const std::string meant = is_slip ? fmt::format("did you mean '{}'?", *like) : std::string();
    return {place_of(gone),
            fmt::format("there is no page called '{}': {}", base::shortened(gone.id),
                        consequences(gone, survey, is_needed(gone) ? links_named : links_to_take_out_named)),
            meant.empty() ? fmt::format("bring {} back, or type: bodymap restore last {}{}", file_of(gone), gone.id,
                                        is_needed(gone) ? "" : "; if it is gone for good, take these links out")
                          : meant};
}

}  // namespace

std::vector<GonePage> gone_pages(const Survey& survey) {
    std::map<std::string, std::set<model::Where>> links;
    for_each<model::Link>(survey, [&](const model::Page& page, const model::Link& link) {
        const bool is_an_id = base::slug(link.to) == link.to;  // else it is a slip that no page was ever called by
        if (is_an_id && link.to != page.id && !survey.pages.contains(link.to) &&
            !survey.facts.left_out.contains(link.to))
            links[link.to].insert(link.where);
    });
    std::vector<GonePage> gone;
    for (const auto& [id, places] : links)
        if (places.size() >= fewest_links) gone.push_back({id, {places.begin(), places.end()}});
    return gone;
}

void linked_pages_are_there(const Survey& survey, Problems& problems) {
    for (const GonePage& gone : survey.gone) {
        const model::Page* const now = looks_like(gone, survey);
        problems.push_back(now ? renamed(gone, *now, survey) : lost(gone, survey));
    }
}

}  // namespace check
