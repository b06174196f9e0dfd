#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace base {

/// Work that waits for the disk or takes its time, one piece after the other on a thread of its own, which lets others
/// go first; what comes of it is brought back to the thread that draws.
class Worker {
  public:
    using Result = std::function<void()>;
    using Work = std::function<Result()>;
    /// What becomes of work that has not begun when the worker ends.
    enum class AtEnd { finish, drop };

    /// `wake` is called on that thread when there is something to bring back.
    explicit Worker(AtEnd at_end, std::function<void()> wake = {});
    /// Waits for work that has begun.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Work that throws is given up, and stderr says why. Its result, which may be empty, is called by `bring_back`.
    void send(Work);
    /// In the place of all work that has not begun.
    void send_instead(Work);
    /// Calls the results that are there. True when there were any.
    bool bring_back();

  private:
    void run(const std::stop_token& stop);

    AtEnd at_end_;
    std::function<void()> wake_;
    std::mutex guard_;
    std::condition_variable_any asked_;
    std::deque<Work> work_;
    std::deque<Result> results_;
    std::jthread thread_;
};

}  // namespace base
