#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "content/script/replay.h"
#include "model/page.h"

namespace content {

using model::Answered;

/// Makes the blocks of an answer of the page. The page's script runs again in a Lua state of its own, then the function
/// of the answer: so the same choices always give the same blocks, and nothing of one visitor can survive in a Lua
/// value. The limits of limits.h hold for the script and the function together. A question in `from` that is not
/// answered reads as nil: whoever asks looks first whether all is settled (`model::are_settled`). `folder` is the
/// content folder, for pictures.
Answered answer(const std::filesystem::path& folder, const model::Page& page, const model::Answer& answer,
                const model::Choices& choices);

/// What was chosen in the questions that the answer names.
model::Choices chosen_for(const model::Answer&, const model::Choices&);

/// `answer` for many, one after the other: a script is not read again until another page's is.
class Answers {
  public:
    explicit Answers(std::filesystem::path folder) : folder_(std::move(folder)) {}
    Answered operator()(const model::Page&, const model::Answer&, const model::Choices&);

  private:
    std::filesystem::path folder_;
    std::string script_;  ///< that `replayer_` has read
    std::optional<Replayer> replayer_;
};

/// Everything that may be chosen in the questions that the answer depends on, without those that are not asked then;
/// the last one changes fastest. At most limits::combinations on a page that was read without a problem.
std::vector<model::Choices> combinations(const model::Page& page, const model::Answer& answer);

}  // namespace content
