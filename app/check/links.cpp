#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <set>

#include "base/phrases.h"
#include "base/slug.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "check/rules.h"
#include "model/asked.h"

namespace check {
namespace {

/// "achilles" for "areas/achilles.lua".
std::string name_in_path(std::string_view path) {
    path.remove_prefix(path.find_last_of("/\\") + 1);  // 0 where there is none
    constexpr std::string_view ending = ".lua";
    if (path.ends_with(ending)) path.remove_suffix(ending.size());
    return base::lower(path);
}

/// The page that a link means by its path, or by the name that visitors read; null where none has it.
const model::Page* page_named(const std::string& to, const Survey& survey) {
    const std::string name = name_in_path(to);
    const auto& pages = survey.library.pages;
    const auto found = std::ranges::find_if(
        pages, [&](const model::Page& page) { return page.id == name || base::lower(page.name) == base::lower(to); });
    return found == pages.end() ? nullptr : &*found;
}

std::vector<std::string_view> ids_of(const model::Library& library) {
    std::vector<std::string_view> ids;
    for (const model::Page& page : library.pages) ids.push_back(page.id);
    return ids;
}

/// Of a link to no page: an address of the web, a path, the name that visitors read, or a slip.
std::string hint_for_page(const std::string& to, const Survey& survey) {
    if (to.find("://") != to.npos || to.starts_with("www.") || to.find('@') != to.npos)
        return "a link leads to another page of the kiosk; visitors read an address in a text";
    if (const model::Page* const page = page_named(to, survey))
        return fmt::format("write {}, as its file is called: link {{ to = \"{}\" }}", page->id, page->id);
    if (const auto now = survey.facts.renamed.find(to); now != survey.facts.renamed.end())
        return fmt::format("{}.lua is called {}.lua now: write link {{ to = \"{}\" }}", to, now->second, now->second);
    if (const std::string id = base::slug(name_in_path(to)); survey.facts.left_out.contains(id))
        return fmt::format("write link {{ to = \"{}\" }}, and mend {}.lua, which has a mistake", id, id);
    const auto like = base::closest(to, ids_of(survey.library));
    if (!like && base::slug(to) != to)
        return "write the name of a page's file without its '.lua', in small letters: link { to = \"after-massage\" } "
               "leads to after-massage.lua";
    if (!like)
        return fmt::format(
            "a page is called by its file's name without '.lua'; if {}.lua was taken out, take out this "
            "link, or type: bodymap restore last {}",
            to, to);
    if (base::distance(to, *like) <= base::letters_of_a_slip) return fmt::format("did you mean '{}'?", *like);
    return fmt::format(
        "did you mean '{}'? Or was {}.lua taken out: type: bodymap restore last {}, or take out this link", *like, to,
        to);
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

/// Where a link leads, or will once its slip is mended: that is told at the link alone.
const model::Page* page_meant(std::string_view to, const Survey& survey) {
    if (const auto page = survey.pages.find(to); page != survey.pages.end()) return page->second;
    if (const model::Page* const page = page_named(std::string(to), survey)) return page;
    const auto like = base::closest(to, ids_of(survey.library));
    return like && base::distance(to, *like) <= base::letters_of_a_slip ? survey.pages.find(*like)->second : nullptr;
}

Ids reached(const Survey& survey) {
    const auto links = links_of(survey);
    Ids ids;
    std::deque<const model::Page*> next;
    const auto reach = [&](const model::Page& page) {
        if (ids.insert(page.id).second) next.push_back(&page);
    };
    for (const model::Page& page : survey.library.pages)
        if (!page.area.empty() || !page.foot_part.empty() || survey.facts.entrances.contains(page.id)) reach(page);
    for (; !next.empty(); next.pop_front()) {
        const auto from = links.find(next.front());
        if (from == links.end()) continue;
        for (const std::string_view id : from->second)
            if (const model::Page* const page = page_meant(id, survey)) reach(*page);
    }
    return ids;
}

}  // namespace

void links_lead_somewhere(const Survey& survey, Problems& problems) {
    for_each<model::Link>(survey, [&](const model::Page& page, const model::Link& link) {
        if (link.to == page.id)
            problems.push_back({link.where, "this link leads to the page it stands on", "name another page"});
        else if (!survey.pages.contains(link.to) && !survey.facts.left_out.contains(link.to))
            problems.push_back({link.where,
                                fmt::format("there is no page called '{}' to link to", base::shortened(link.to)),
                                hint_for_page(link.to, survey)});
    });
}

void answers_from_elsewhere_are_asked_for(const Survey& survey, Problems& problems) {
    for_each<model::Ask>(survey, [&](const model::Page& page, const model::Ask& ask) {
        if (ask.asked_on.empty() || survey.facts.left_out.contains(ask.asked_on)) return;
        const auto found = survey.pages.find(ask.asked_on);
        if (found == survey.pages.end() || found->second == &page) {
            problems.push_back({ask.where, fmt::format("there is no other page called '{}' to ask this", ask.asked_on),
                                "write the name of the file that asks it without '.lua', in 'asked_on'"});
            return;
        }
        const model::Ask* const there = model::ask_called(*found->second, ask.id);
        const std::string name = model::shared_name(page, ask);
        if (there && there->asked_on.empty() && model::shared_name(*found->second, *there) == name) return;
        problems.push_back(
            {ask.where, fmt::format("'{}' shares no question \"{}\" with these choices", ask.asked_on, ask.id),
             fmt::format("write shared = true in that ask of {}.lua, and the same short names in both", ask.asked_on)});
    });
}

void pages_are_reachable(const Survey& survey, Problems& problems) {
    if (!survey.facts.left_out.empty()) return;  // the link may stand in a file that could not be read
    const auto is_there = [&](const std::string& id) { return survey.pages.contains(id); };
    if (survey.facts.is_whole && !std::ranges::all_of(survey.facts.entrances, is_there))
        return;  // or on one that is gone
    const Ids ids = reached(survey);
    for (const model::Page& page : survey.library.pages)
        if (!page.showing.hidden && !ids.contains(page.id))
            problems.push_back({page.where, "no visitor can reach this page: no link leads here",
                                fmt::format("write link {{ to = \"{}\" }} on a page that visitors see", page.id)});
}

}  // namespace check
