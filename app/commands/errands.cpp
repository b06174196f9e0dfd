#include "commands/errands.h"

#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <utility>

namespace commands {
namespace {

// Whatever goes wrong here, the kiosk goes on.
Errands::Result result_of(const std::function<Errands::Result()>& work) try {
    return work();
} catch (const std::exception& error) {
    fmt::print(stderr, "bodymap: {}\n", error.what());
    return {};
}

}  // namespace

Errands::Errands(AtEnd at_end, std::function<void()> wake)
    : at_end_(at_end), wake_(std::move(wake)), thread_([this](const std::stop_token& stop) { run(stop); }) {}

Errands::~Errands() {
    if (at_end_ != AtEnd::drop) return;
    const std::lock_guard lock(guard_);
    work_.clear();
}

void Errands::send(std::function<Result()> work) {
    {
        const std::lock_guard lock(guard_);
        work_.push_back(std::move(work));
    }
    asked_.notify_one();
}

bool Errands::bring_back() {
    std::deque<Result> results;
    {
        const std::lock_guard lock(guard_);
        results.swap(results_);
    }
    for (const Result& result : results) result();
    return !results.empty();
}

void Errands::run(const std::stop_token& stop) {
    std::unique_lock lock(guard_);
    while (true) {
        asked_.wait(lock, stop, [this] { return !work_.empty(); });
        if (work_.empty()) return;
        const std::function<Result()> work = std::move(work_.front());
        work_.pop_front();
        lock.unlock();
        Result result = result_of(work);
        lock.lock();
        if (!result) continue;
        results_.push_back(std::move(result));
        lock.unlock();
        wake_();
        lock.lock();
    }
}

}  // namespace commands
