#include "content/script/answer.h"

#include <optional>
#include <string>
#include <utility>

namespace content {
namespace {

/// What was chosen in the questions that the answer names; nothing while one of them is open.
std::optional<model::Choices> chosen_for(const model::Answer& answer, const model::Choices& choices) {
    model::Choices chosen;
    for (const std::string& id : answer.from) {
        const auto found = choices.find(id);
        if (found == choices.end()) return std::nullopt;
        chosen.insert(*found);
    }
    return chosen;
}

Answered answered(Replayed replayed) { return {std::move(replayed.blocks), std::move(replayed.problems)}; }

}  // namespace

Answered answer(const std::filesystem::path& folder, const model::Page& page, const model::Answer& answer,
                const model::Choices& choices) {
    const auto chosen = chosen_for(answer, choices);
    if (!chosen) return {};
    return answered(Replayer(folder, page).replay(answer.number, *chosen));
}

Answered Answers::operator()(const model::Page& page, const model::Answer& answer, const model::Choices& choices) {
    const auto chosen = chosen_for(answer, choices);
    if (!chosen) return {};
    if (!replayer_ || page_ != &page) replayer_.emplace(folder_, page);
    page_ = &page;
    return answered(replayer_->replay(answer.number, *chosen));
}

std::vector<model::Choices> combinations(const model::Page& page, const model::Answer& answer) {
    std::vector<model::Choices> all = {{}};
    for (const std::string& id : answer.from) {
        std::vector<model::Choices> longer;
        for (const model::Block& block : page.blocks) {
            const auto* const ask = std::get_if<model::Ask>(&block);
            if (!ask || ask->id != id) continue;
            for (model::Choices& choices : all)
                for (const model::Ask::Choice& choice : ask->choices) {
                    choices[id] = choice.id;
                    longer.push_back(choices);
                }
        }
        all = std::move(longer);
    }
    return all;
}

}  // namespace content
