#pragma once
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "base/worker.h"
#include "commands/options.h"
#include "model/page.h"
#include "model/usage.h"

namespace commands {

/// Fewer touches than that would tell more of somebody than of everybody.
inline constexpr int least_touches = 20;

/// The pages, with what was touched here beside what studies count (FRAN19), where the clinic wants that shown and it
/// was touched often enough; else as they are.
std::shared_ptr<const model::Library> with_touched_here(std::shared_ptr<const model::Library>,
                                                        std::span<const model::UsageCount>);

/// The counts of the last days that it is made of.
std::vector<model::UsageCount> touches_of_late(const Options&);

/// Looks the counts up without keeping anybody waiting.
class TouchedHere {
  public:
    /// `wake` is called when there is something to bring back.
    TouchedHere(const Options& options, std::function<void()> wake)
        : options_(options), lookups_(base::Worker::AtEnd::drop, std::move(wake)) {}

    void look();
    /// True when they are others than before.
    bool bring_back();
    std::shared_ptr<const model::Library> into(std::shared_ptr<const model::Library> library) const {
        return with_touched_here(std::move(library), counts_);
    }

  private:
    Options options_;
    std::vector<model::UsageCount> counts_;
    bool others_ = false;
    base::Worker lookups_;
};

}  // namespace commands
