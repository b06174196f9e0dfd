#pragma once
#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "commands/options.h"
#include "content/live.h"
#include "content/watch.h"

namespace commands {

/// Keeps good content sets in the history, on a thread of its own: that waits for the disk.
class Keeper {
  public:
    Keeper(std::filesystem::path state, std::filesystem::path content);

    /// To be kept as soon as the one before is. Only the newest counts.
    void keep(content::Listing good);

  private:
    void work(const std::stop_token& ended);

    std::filesystem::path state_;
    std::filesystem::path content_;
    std::mutex mutex_;
    std::condition_variable_any asked_;
    std::optional<content::Listing> next_;
    std::string last_error_;
    std::jthread thread_;
};

/// The pages while a window shows them: read again after each save, and kept in the history when they are good.
class Pages {
  public:
    /// Throws model::BrokenInstallation when there is nothing to show, not even in the history.
    explicit Pages(const Options&);

    /// Reads what was saved since the last time, if anything was. True when there is something new to show.
    bool refresh();

    const content::Live& live() const { return live_; }
    /// What is wrong now, as far as it shows quickly.
    const std::vector<model::Problem>& problems() const { return problems_; }
    /// Where pictures are: the content folder, then the set that stood in for it at the start.
    const std::vector<std::filesystem::path>& folders() const { return folders_; }

  private:
    void look();

    Options options_;
    std::vector<std::filesystem::path> folders_;
    content::Live live_;
    std::vector<model::Problem> problems_;
    Keeper keeper_;
    std::atomic<bool> saved_ = false;
    content::Watch watch_;
};

}  // namespace commands
