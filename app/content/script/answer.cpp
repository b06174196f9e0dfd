#include "content/script/answer.h"

#include <string>
#include <utility>

#include "content/script/limits.h"
#include "model/asked.h"

namespace content {
namespace {

Answered answered(Replayed replayed) { return {std::move(replayed.blocks), std::move(replayed.problems)}; }

}  // namespace

model::Choices chosen_for(const model::Answer& answer, const model::Choices& choices) {
    model::Choices chosen;
    for (const std::string& id : answer.from)
        if (const auto found = choices.find(id); found != choices.end()) chosen.insert(*found);
    return chosen;
}

Answered answer(const std::filesystem::path& folder, const model::Page& page, const model::Answer& answer,
                const model::Choices& choices) {
    return answered(Replayer(folder, page).replay(page, answer.number, chosen_for(answer, choices)));
}

Answered Answers::operator()(const model::Page& page, const model::Answer& answer, const model::Choices& choices) {
    if (!replayer_ || script_ != page.script) replayer_.emplace(folder_, page);
    script_ = page.script;
    return answered(replayer_->replay(page, answer.number, chosen_for(answer, choices)));
}

std::vector<model::Choices> combinations(const model::Page& page, const model::Answer& answer) {
    return model::combinations(page, answer.from, limits::combinations);
}

}  // namespace content
