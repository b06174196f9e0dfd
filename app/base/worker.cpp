#include "base/worker.h"

#include <fmt/format.h>

#include <exception>
#include <utility>

#include "base/background.h"
#include "base/memory.h"
#include "base/tell.h"

namespace base {
namespace {

// Whatever goes wrong here, the kiosk goes on.
Worker::Result result_of(Worker::Work work) try { return work(); } catch (const std::exception& error) {
    base::tell("bodymap: {}\n", error.what());
    return {};
}

}  // namespace

Worker::Worker(AtEnd at_end, std::function<void()> wake)
    : at_end_(at_end), wake_(std::move(wake)), thread_([this](const std::stop_token& stop) { run(stop); }) {}

Worker::~Worker() {
    if (at_end_ != AtEnd::drop) return;
    const std::lock_guard lock(guard_);
    work_.clear();
}

void Worker::send(Work work) {
    {
        const std::lock_guard lock(guard_);
        work_.push_back(std::move(work));
    }
    asked_.notify_one();
}

void Worker::send_instead(Work work) {
    {
        const std::lock_guard lock(guard_);
        work_.clear();
        work_.push_back(std::move(work));
    }
    asked_.notify_one();
}

bool Worker::bring_back() {
    std::deque<Result> results;
    {
        const std::lock_guard lock(guard_);
        results.swap(results_);
    }
    for (const Result& result : results) result();
    return !results.empty();
}

void Worker::run(const std::stop_token& stop) {
    let_others_go_first();
    std::unique_lock lock(guard_);
    while (true) {
        asked_.wait(lock, stop, [this] { return !work_.empty(); });
        if (work_.empty()) return;
        Work work = std::move(work_.front());
        work_.pop_front();
        lock.unlock();
        Result result = result_of(std::move(work));
        give_memory_back();
        lock.lock();
        if (!result) continue;
        results_.push_back(std::move(result));
        lock.unlock();
        if (wake_) wake_();
        lock.lock();
    }
}

}  // namespace base
