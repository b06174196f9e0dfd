#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/lint.h"

namespace check {

/// All that one answer may do.
struct Outcomes {
    const model::Page* page = nullptr;
    const model::Answer* answer = nullptr;
    std::vector<model::Block> said;     ///< every block of any outcome, once
    std::vector<model::Block> longest;  ///< the outcome with the most to read
    struct Failure {
        model::Problem problem;
        model::Choices choices;
        int others = 0;  ///< more choices that fail in the same way
    };
    std::vector<Failure> failures;
};

/// A page that several links lead to, and that is not there.
struct GonePage {
    std::string id;
    std::vector<model::Where> links;  ///< in order
};

/// What every rule reads: the library, what the caller knows, and what the answers say, found out once.
struct Survey {
    const model::Library& library;
    const Facts& facts;
    std::unordered_map<std::string_view, const model::Page*> pages;
    std::vector<Outcomes> outcomes;
    std::unordered_map<const model::Page*, std::vector<const Outcomes*>> outcomes_of;
    std::vector<GonePage> gone{};
};

Survey survey(const model::Library&, const Facts&);
std::vector<Outcomes> outcomes_of(const model::Page&, const Facts&);

/// Calls `use` with the page and every block of that kind, on the pages and in their answers.
template <class Kind, class Use>
void for_each(const Survey& survey, Use use) {
    const auto look = [&](const model::Page& page, const std::vector<model::Block>& blocks) {
        for (const model::Block& block : blocks)
            if (const auto* found = std::get_if<Kind>(&block)) use(page, *found);
    };
    for (const model::Page& page : survey.library.pages) look(page, page.blocks);
    for (const Outcomes& outcomes : survey.outcomes) look(*outcomes.page, outcomes.said);
}

/// Every text of the page and of its answers that a visitor reads.
std::vector<model::Passage> passages_of(const Survey&, const model::Page&);

}  // namespace check
