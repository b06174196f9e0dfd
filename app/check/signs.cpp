#include <fmt/format.h>

#include <set>

#include "check/rules.h"
#include "model/localised.h"

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

void emergencies_are_signs(const Survey& survey, Problems& problems) {
    if (survey.library.signs.empty()) return;
    const std::string& own = survey.library.clinic.emergency;
    const auto names = [](const std::string& words, std::string_view number) {
        return model::with_number(words, number, {}) != words;
    };
    for (const model::Page& page : survey.library.pages)
        for (const model::Block& block : page.blocks)
            if (const auto* const warning = std::get_if<model::Warning>(&block);
                warning && !warning->sign &&
                (names(warning->words, model::written_emergency_number) || names(warning->words, own)))
                problems.push_back(
                    {warning->where, "this warning says 911 in words of its own",
                     "look in signs.lua for the sign that means the same, and show it by its key: danger "
                     "\"...\"; if there is none, add it there"});
}

}  // namespace check
