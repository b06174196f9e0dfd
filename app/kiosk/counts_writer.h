#pragma once
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "kiosk/counts_store.h"

namespace kiosk::usage {

/// Writes the counts on a thread of its own: a disk may take a second, or never answer. While nothing is counted it
/// sleeps.
class Writer {
  public:
    struct Times {
        std::chrono::milliseconds gather{60'000};      ///< from a first count to the writing of all since
        std::chrono::milliseconds first_retry{5'000};  ///< doubled after every failure
        std::chrono::milliseconds longest_retry{600'000};
    };
    /// `report` is called on that thread with each problem when it begins, and with "" when what was written shows that
    /// it is over; it must not throw.
    Writer(std::filesystem::path state, std::function<void(const std::string&)> report, Times times,
           Limits limits = {});
    Writer(std::filesystem::path state, std::function<void(const std::string&)> report)
        : Writer(std::move(state), std::move(report), Times()) {}

    /// Tries once more to write what is left; waits for another program's lock no longer than that takes.
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// Never waits for the disk.
    void count(const UsageEvent&, model::Hour);
    /// Writes soon rather than after `gather`; does not wait for it. A database that fails is not hurried by this.
    void flush();

    /// What keeps the counts from being written now; empty when nothing does.
    std::string problem() const;

  private:
    using Clock = std::chrono::steady_clock;

    void work(const std::stop_token& stop);
    bool wait(const std::stop_token& stop, bool anything_unwritten);
    void take_over(Tally& unwritten);
    void note(const Written&);

    std::filesystem::path state_;
    std::function<void(const std::string&)> report_;
    Times times_;
    Limits limits_;
    mutable std::mutex guard_;
    std::condition_variable_any asked_;
    Tally gathered_;      ///< since the thread last took over
    bool hurry_ = false;  ///< flush was asked for
    std::string problem_;
    std::chrono::milliseconds retry_{0};  ///< how long the thread waits after a failure; 0 while there is none
    std::jthread thread_;
};

}  // namespace kiosk::usage
