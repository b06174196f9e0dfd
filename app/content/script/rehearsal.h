#pragma once
#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "content/script/marks.h"
#include "content/script/replay.h"

namespace content {

/// Makes each answer of the pages once for whatever may be chosen: for who looks at the same pages again and again, and
/// lets go of all that then. The pages stay as they are while it lives. Any thread may ask.
class Rehearsal {
  public:
    struct Run {
        Replayed said;
        std::vector<bool> reached{};  ///< the marks of the script, by number
        bool failed = false;          ///< and so nothing is known of the marks
    };

    /// `folder` is the content folder, for pictures.
    explicit Rehearsal(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// As `content::answer` makes it.
    model::Answered answered(const model::Page&, const model::Answer&, const model::Choices&);

    /// Only with what was chosen in the questions of the answer.
    const Run& run(const model::Page&, const model::Answer&, const model::Choices& chosen);

    const std::vector<Mark>& marks(const model::Page&);

  private:
    struct Script {
        Script(const std::filesystem::path& folder, const model::Page&);
        std::string written;  ///< that the marks point into
        MarkedScript marked;
        Replayer replayer;
    };
    const Script& script(const model::Page&);

    std::filesystem::path folder_;
    std::mutex mutex_;
    std::map<std::string, Script> scripts_;                              ///< by file
    std::map<std::tuple<std::string, int, model::Choices>, Run> known_;  ///< by file and the answer's number
};

}  // namespace content
