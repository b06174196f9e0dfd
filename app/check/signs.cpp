#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "check/rules.h"
#include "model/localised.h"
#include "prose/numbers_to_call.h"

namespace check {

void signs_are_shown(const Survey& survey, Problems& problems) {
    if (!survey.facts.left_out.empty()) return;  // a page that could not be read may show it
    std::set<std::string_view> shown;
    for_each<model::Warning>(survey, [&](const model::Page&, const model::Warning& warning) {
        if (warning.sign) shown.insert(warning.sign->key);
    });
    for_each<model::List>(survey, [&](const model::Page&, const model::List& list) {
        shown.insert(list.signs.begin(), list.signs.end());
    });
    for (const model::Sign& sign : survey.library.signs)
        if (!shown.contains(sign.key))
            problems.push_back({sign.where, fmt::format("no page shows the sign '{}'", sign.key),
                                fmt::format("write danger \"{}\" on a page, or take it out", sign.key)});
}

void signs_to_call_for_say_the_number(const Survey& survey, Problems& problems) {
    for (const model::Sign& sign : survey.library.signs)
        for (auto& mistake :
             {prose::call_without_number(survey.library.clinic, sign), prose::call_with_time_left(sign)})
            if (mistake) problems.push_back({sign.where, mistake->message, mistake->hint});
}

void signs_stand_once_on_a_page(const Survey& survey, Problems& problems) {
    for (const model::Page& page : survey.library.pages) {
        std::map<std::string_view, int> first;
        for (const model::Block& block : page.blocks) {
            const auto* const warning = std::get_if<model::Warning>(&block);
            if (!warning || !warning->sign) continue;
            const auto [at, is_new] = first.emplace(warning->sign->key, warning->where.line);
            if (!is_new)
                problems.push_back(
                    {warning->where,
                     fmt::format("this page shows the sign '{}' already, on line {}", at->first, at->second),
                     "write the key of the sign that was meant, or take this line out"});
        }
    }
}

void emergencies_are_signs(const Survey& survey, Problems& problems) {
    if (survey.library.signs.empty()) return;
    const std::string& own = survey.library.clinic.emergency;
    std::vector<std::string_view> numbers = {model::written_emergency_number};
    if (own.size() >= model::least_digits_of_no_count) numbers.push_back(own);
    for (const model::Page& page : survey.library.pages)
        for (const model::Block& block : page.blocks) {
            const auto* const warning = std::get_if<model::Warning>(&block);
            if (!warning || warning->sign) continue;
            const auto said = std::ranges::find_if(
                numbers, [&](std::string_view number) { return model::times_said(warning->words, number) > 0; });
            if (said == numbers.end()) continue;
            problems.push_back({warning->where, fmt::format("this warning says {} in words of its own", *said),
                                "look in signs.lua for the sign that means the same, and show it by its key: danger "
                                "\"...\"; if there is none, add it there"});
        }
}

void translations_say_the_number(const Survey& survey, Problems& problems) {
    for (const model::Language& language : survey.library.languages)
        for (const auto& [original, translation] : language.words) {
            if (translation.words.empty()) continue;
            if (auto other = prose::other_count_of_calls(original, translation.words))
                problems.push_back({translation.where, std::move(other->message), std::move(other->hint)});
        }
}

}  // namespace check
