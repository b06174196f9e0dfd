#pragma once
#include <cstddef>
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
    /// A warning that says 911, or of a sign to call for now.
    struct Urgent {
        model::Warning warning;
        std::vector<std::size_t> shown_for;  ///< places in `tried`, in order
        bool behind_others =
            false;  ///< in some outcome whose first block is another one, a heading too: it stops no questions
    };
    std::vector<Urgent> urgent{};
    std::vector<model::Choices> tried{};  ///< where there is any such warning
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
    std::unordered_map<const model::Page*, std::vector<model::Passage>> passages{};
    std::vector<GonePage> gone{};
};

Survey survey(const model::Library&, const Facts&);
std::vector<Outcomes> outcomes_of(const model::Page&, const Facts&);

/// Calls `use` with the page and every block, on the pages and in their answers.
template <class Use>
void for_each_block(const Survey& survey, Use use) {
    for (const model::Page& page : survey.library.pages)
        for (const model::Block& block : page.blocks) use(page, block);
    for (const Outcomes& outcomes : survey.outcomes)
        for (const model::Block& block : outcomes.said) use(*outcomes.page, block);
}

/// The same with every block of that kind.
template <class Kind, class Use>
void for_each(const Survey& survey, Use use) {
    for_each_block(survey, [&](const model::Page& page, const model::Block& block) {
        if (const auto* found = std::get_if<Kind>(&block)) use(page, *found);
    });
}

/// Every text of the page and of its answers that a visitor reads.
const std::vector<model::Passage>& passages_of(const Survey&, const model::Page&);

}  // namespace check
