#pragma once
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "content/script/draft.h"
#include "content/script/sandbox.h"
#include "model/page.h"

namespace content {

/// What one answer of a page says. None of it when there is a problem.
struct Replayed {
    std::vector<model::Block> blocks;
    std::vector<model::Problem> problems;
    bool says_by_choice = false;  ///< with blocks for each choice, and without a function
};

/// The script of a page, read once to be run often, each time in a Lua state of its own.
class Replayer {
  public:
    /// `folder` is the content folder, for pictures.
    Replayer(std::filesystem::path folder, const model::Page& page) : Replayer(std::move(folder), page, page.script) {}
    /// `marked` is the page's script with marks. Lines are those of its own.
    Replayer(std::filesystem::path folder, const model::Page& page, std::string_view marked);

    /// Runs the script, then the answer with that number. The page is the one whose script was read. `chosen` has a
    /// choice for every question that the answer depends on; `reached`, by the marks' numbers, whether the script came
    /// to each.
    Replayed replay(const model::Page&, int answer, const model::Choices& chosen,
                    std::vector<bool>* reached = nullptr) const;

  private:
    void run(Draft&) const;

    std::filesystem::path folder_;
    Lines lines_;
    std::optional<Stop> malformed_;
    Sandbox::Compiled compiled_;
};

}  // namespace content
