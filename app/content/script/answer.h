#pragma once
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "content/script/replay.h"
#include "model/page.h"

namespace content {

using model::Answered;

/// Makes the blocks of an answer of the page. The page's script runs again in a Lua state of its own, then the function
/// of the answer: so the same choices always give the same blocks, and nothing of one visitor can survive in a Lua
/// value. The limits of limits.h hold for the script and the function together. Nothing comes back until every question
/// in `from` that is asked is answered; one that is not reads as nil. `folder` is the content folder, for pictures.
Answered answer(const std::filesystem::path& folder, const model::Page& page, const model::Answer& answer,
                const model::Choices& choices);

/// The same for many answers of a page, one after the other: its script is read once. The pages must outlive it.
class Answers {
  public:
    explicit Answers(std::filesystem::path folder) : folder_(std::move(folder)) {}
    Answered operator()(const model::Page&, const model::Answer&, const model::Choices&);

  private:
    std::filesystem::path folder_;
    const model::Page* page_ = nullptr;  ///< that `replayer_` has read
    std::optional<Replayer> replayer_;
};

/// Everything that may be chosen in the questions that the answer depends on, without those that are not asked then;
/// the last one changes fastest. At most limits::combinations on a page that was read without a problem.
std::vector<model::Choices> combinations(const model::Page& page, const model::Answer& answer);

}  // namespace content
