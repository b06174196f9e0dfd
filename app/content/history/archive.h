#pragma once
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "content/history/history.h"

namespace content::history {

/// Keeps sets on a thread of its own: a disk may take a second to say that they are safe.
class Archive {
  public:
    /// `done` is called on that thread after each, and must not throw.
    Archive(std::filesystem::path state, std::filesystem::path content, std::function<void(const Kept&)> done);
    /// Waits for a set that is being written; one that waits is not kept.
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    /// As history::keep. A later one takes the place of one that has not begun.
    void keep(base::Listing good, Time now);

  private:
    struct Request {
        base::Listing good;
        Time now;
    };
    void work(const std::stop_token& stop);

    std::filesystem::path state_;
    std::filesystem::path content_;
    std::function<void(const Kept&)> done_;
    std::mutex guard_;
    std::condition_variable_any asked_;
    std::optional<Request> request_;
    std::jthread thread_;
};

}  // namespace content::history
