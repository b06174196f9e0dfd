#include "check/needed.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "check/rules.h"
#include "model/touched_page.h"

namespace check {
namespace {

constexpr auto needed_pages = std::to_array<std::pair<std::string_view, std::string_view>>({
    {model::help_page, "the button Get help"},
    {model::welcome_page, "the first card, with its buttons"},
});

}  // namespace

std::string_view lost_with(std::string_view id) {
    const auto found = std::ranges::find(needed_pages, id, &std::pair<std::string_view, std::string_view>::first);
    return found == needed_pages.end() ? std::string_view() : found->second;
}

void needed_pages_are_there(const Survey& survey, Problems& problems) {
    if (!survey.facts.is_whole) return;
    for (const auto& [id, what] : needed_pages)
        if (!survey.library.page(id) && !survey.facts.left_out.contains(std::string(id)))
            problems.push_back({{fmt::format("{}.lua", id), 0},
                                fmt::format("there is no page '{}', and so the kiosk lacks {}", id, what),
                                fmt::format("bring {0}.lua back, or type: bodymap restore last {0}", id)});
}

void touches_have_a_page(const Survey& survey, Problems& problems) {
    const model::Clinic& clinic = survey.library.clinic;
    const std::string page(model::touched_page);
    if (!survey.facts.is_whole || !clinic.touched_here) return;
    const auto found = survey.pages.find(page);
    const bool is_hidden = found != survey.pages.end() && found->second->showing.hidden;
    if ((found != survey.pages.end() && !is_hidden) || survey.facts.left_out.contains(page)) return;
    const auto line = clinic.lines.find("touched_here");
    problems.push_back({{clinic.where.file, line == clinic.lines.end() ? clinic.where.line : line->second},
                        fmt::format("what was touched here is shown nowhere: {} '{}'",
                                    is_hidden ? "nobody sees the page" : "there is no page", page),
                        is_hidden
                            ? fmt::format("take hidden = true out of {}.lua, or write touched_here = \"off\"", page)
                            : fmt::format("bring {}.lua back, or write touched_here = \"off\"", page)});
}

void areas_have_warnings(const Survey& survey, Problems& problems) {
    if (!survey.facts.is_whole) return;
    const auto warns = [](const model::Block& block) { return std::holds_alternative<model::Warning>(block); };
    for (const model::Page& page : survey.library.pages)
        if (!page.area.empty() && std::ranges::none_of(page.blocks, warns))
            problems.push_back({page.where, "this area has no warning",
                                "write who must not have it massaged, and when: danger \"...\" or warning \"...\""});
}

}  // namespace check
