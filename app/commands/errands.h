#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace commands {

/// Work that waits for the disk or takes its time, on a thread of its own and one piece after the other; what comes of
/// it is brought back to the thread that draws.
class Errands {
  public:
    using Result = std::function<void()>;
    /// What becomes of work that has not begun when the errands end.
    enum class AtEnd { finish, drop };

    /// `wake` is called on that thread when there is something to bring back.
    Errands(AtEnd at_end, std::function<void()> wake);
    ~Errands();
    Errands(const Errands&) = delete;
    Errands& operator=(const Errands&) = delete;

    /// Work that throws is given up, and stderr says why. Its result, which may be empty, is called by `bring_back`.
    void send(std::function<Result()> work);
    /// Calls the results that are there. True when there were any.
    bool bring_back();

  private:
    void run(const std::stop_token& stop);

    AtEnd at_end_;
    std::function<void()> wake_;
    std::mutex guard_;
    std::condition_variable_any asked_;
    std::deque<std::function<Result()>> work_;
    std::deque<Result> results_;
    std::jthread thread_;
};

}  // namespace commands
