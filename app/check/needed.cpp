#include "check/needed.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "check/rules.h"

namespace check {
namespace {

constexpr auto needed = std::to_array<std::pair<std::string_view, std::string_view>>({
    {model::help_page, "the button Get help"},
    {model::welcome_page, "the first card, with its buttons"},
});

}  // namespace

std::string_view lost_with(std::string_view id) {
    const auto found = std::ranges::find(needed, id, &std::pair<std::string_view, std::string_view>::first);
    return found == needed.end() ? std::string_view() : found->second;
}

void needed_pages_are_there(const Survey& survey, Problems& problems) {
    if (!survey.facts.is_whole) return;
    for (const auto& [id, what] : needed)
        if (!survey.library.page(id) && !survey.facts.left_out.contains(std::string(id)))
            problems.push_back({{fmt::format("{}.lua", id), 0},
                                fmt::format("there is no page '{}', and so the kiosk lacks {}", id, what),
                                fmt::format("bring {}.lua back, or write a page of that name", id)});
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
