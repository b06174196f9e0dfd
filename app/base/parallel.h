#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace base {

/// Calls `work` with 0 to count - 1, on as many threads as are worth their start, in any order. What it throws first
/// comes out again when all have ended.
template <class Work>
void in_parallel(std::size_t count, std::size_t worth_a_thread, const Work& work) {
    std::atomic<std::size_t> next = 0;
    std::mutex guard;
    std::exception_ptr failure;
    const auto take_turns = [&] {
        try {
            for (std::size_t i = next++; i < count; i = next++) work(i);
        } catch (const std::exception&) {
            const std::scoped_lock lock(guard);
            if (!failure) failure = std::current_exception();
        }
    };
    {
        const std::size_t most = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::jthread> others(std::min(most, 1 + count / worth_a_thread) - 1);
        for (std::jthread& other : others) other = std::jthread(take_turns);
        take_turns();
    }
    if (failure) std::rethrow_exception(failure);
}

}  // namespace base
