#include "base/folder_watch.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <time.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

#include "base/folder.h"
#include "base/inotify.h"

namespace base {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

std::chrono::nanoseconds thread_time() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// What goes on in the thread.
class WatchThread {
  public:
    WatchThread(fs::path folder, std::function<void()> changed, Watch::Times times, int end)
        : folder_(std::move(folder)), changed_(std::move(changed)), times_(times), end_(end) {}

    void run(Watch::Events events) {
        if (events == Watch::Events::used) inotify_.emplace(folder_);
        look();
        while (!ended()) {
            if (inotify_ && inotify_->drain()) note();
            const auto now = Clock::now();
            if (report_at_ && now >= *report_at_)
                report();
            else if (!report_at_ && now >= look_at_ && look())
                report_unseen();
        }
    }

  private:
    /// Sleeps until there is something to do. True when that is to end.
    bool ended() {
        const auto until = report_at_.value_or(look_at_);
        const auto sleep = std::max(milliseconds(0), std::chrono::ceil<milliseconds>(until - Clock::now()));
        std::array<pollfd, 2> ready = {{{end_, POLLIN, 0}, {inotify_ ? inotify_->number() : -1, POLLIN, 0}}};
        ::poll(ready.data(), ready.size(), static_cast<int>(sleep.count()));
        return ready[0].revents != 0;
    }

    /// There was a change, and more may follow.
    void note() {
        const auto now = Clock::now();
        if (!report_at_) first_ = now;
        report_at_ = std::min(now + times_.debounce, first_ + times_.longest);
    }

    void report_unseen() {
        if (inotify_) inotify_->mark_stale();
        report();
    }

    void report() {
        report_at_.reset();
        // First the watches, then the look, then the reading by others: what comes in between is reported
        // or seen later.
        if (inotify_) inotify_->update_watches();
        look();
        changed_();
    }

    /// True when some file has another stamp than at the last look.
    bool look() {
        const auto begun = thread_time();
        Unread unread;
        auto seen = list(folder_, Stamps::looked_up, unread);
        const bool different = seen != seen_;
        seen_ = std::move(seen);
        const auto taken = thread_time() - begun;
        look_at_ = Clock::now() + std::max<Clock::duration>(times_.look, taken * times_.rest);
        return different;
    }

    fs::path folder_;
    std::function<void()> changed_;
    Watch::Times times_;
    int end_;
    std::optional<Inotify> inotify_;
    std::optional<Listing> seen_;
    Clock::time_point first_;
    std::optional<Clock::time_point> report_at_;
    Clock::time_point look_at_;
};

}  // namespace

Watch::Watch(fs::path folder, std::function<void()> changed, Times times, Events events)
    : end_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      thread_([folder = std::move(folder), changed = std::move(changed), times, events, end = end_.number()]() mutable {
          WatchThread(std::move(folder), std::move(changed), times, end).run(events);
      }) {}

Watch::~Watch() {
    const std::uint64_t one = 1;
    // Nothing to do about a failure: a counter that is full wakes the thread as well.
    [[maybe_unused]] const auto written = ::write(end_.number(), &one, sizeof one);
}

}  // namespace base
