#include "content/script/rehearsal.h"

#include "content/script/answer.h"

namespace content {

Rehearsal::Script::Script(const std::filesystem::path& folder, const model::Page& page)
    : written(page.script), marked(with_marks(written)), replayer(folder, page, marked.script) {}

model::Answered Rehearsal::answered(const model::Page& page, const model::Answer& answer,
                                    const model::Choices& choices) {
    const Run& run = this->run(page, answer, chosen_for(answer, choices));
    return {run.said.blocks, run.said.problems};
}

const Rehearsal::Run& Rehearsal::run(const model::Page& page, const model::Answer& answer,
                                     const model::Choices& chosen) {
    const std::scoped_lock lock(mutex_);
    const auto [known, is_new] = known_.try_emplace({page.where.file, answer.number, chosen});
    Run& run = known->second;
    if (!is_new) return run;
    run.reached.resize(script(page).marked.marks.size());
    run.said = script(page).replayer.replay(page, answer.number, chosen, &run.reached);
    run.failed = !run.said.problems.empty();
    // Marks are no business of who reads what is wrong.
    if (run.failed) run.said = Replayer(folder_, page).replay(page, answer.number, chosen);
    return run;
}

const std::vector<Mark>& Rehearsal::marks(const model::Page& page) {
    const std::scoped_lock lock(mutex_);
    return script(page).marked.marks;
}

const Rehearsal::Script& Rehearsal::script(const model::Page& page) {
    return scripts_.try_emplace(page.where.file, folder_, page).first->second;
}

}  // namespace content
