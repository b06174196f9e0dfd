#include "base/worker.h"

#include <sys/resource.h>

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <future>
#include <memory>
#include <stdexcept>
#include <thread>

using base::Worker;
using namespace std::chrono_literals;

namespace {

/// Work that keeps the worker busy until it is let go.
struct Gate {
    std::promise<void> begun;
    std::promise<void> open;
    Worker::Work work() {
        return [this]() -> Worker::Result {
            begun.set_value();
            open.get_future().wait();
            return {};
        };
    }
};

/// Brings results back until `done`.
void bring_back(Worker& worker, const bool& done) {
    for (auto waited = 0ms; !done && waited < 20s; waited += 1ms) {
        worker.bring_back();
        std::this_thread::sleep_for(1ms);
    }
    CHECK(done);
}

}  // namespace

TEST_CASE("work is done on another thread, and its result comes back to the thread that asks for it") {
    std::atomic<int> woken = 0;
    bool back = false;
    std::thread::id worked;
    std::thread::id brought;
    Worker worker(Worker::AtEnd::drop, [&] { ++woken; });
    worker.send([&]() -> Worker::Result {
        worked = std::this_thread::get_id();
        return [&] {
            brought = std::this_thread::get_id();
            back = true;
        };
    });
    bring_back(worker, back);
    CHECK(worked != brought);
    CHECK(brought == std::this_thread::get_id());
    CHECK_FALSE(worker.bring_back());
}

TEST_CASE("work that throws is given up, and the next is done") {
    bool back = false;
    Worker worker(Worker::AtEnd::drop, [] {});
    worker.send([]() -> Worker::Result { throw std::runtime_error("on purpose, by a test"); });
    worker.send([&]() -> Worker::Result { return [&] { back = true; }; });
    bring_back(worker, back);
}

TEST_CASE("work can take the place of what has not begun") {
    std::string done;
    {
        Gate gate;
        Worker worker(Worker::AtEnd::finish);
        const auto letter = [&](char c) {
            return [&done, c]() -> Worker::Result {
                done += c;
                return {};
            };
        };
        worker.send(gate.work());
        gate.begun.get_future().wait();
        worker.send(letter('a'));
        worker.send_instead(letter('b'));
        worker.send(letter('c'));
        gate.open.set_value();
    }
    CHECK(done == "bc");
}

TEST_CASE("at the end work that waits is finished") {
    bool done = false;
    {
        Worker worker(Worker::AtEnd::finish);
        worker.send([&]() -> Worker::Result {
            done = true;
            return {};
        });
    }
    CHECK(done);
}

TEST_CASE("at the end work that waits is dropped where nobody needs it") {
    bool done = false;
    Gate gate;
    {
        Worker worker(Worker::AtEnd::drop);
        worker.send(gate.work());
        gate.begun.get_future().wait();
        // What waits goes first, and lets go of the gate.
        std::shared_ptr<void> dropped(nullptr, [&](void*) { gate.open.set_value(); });
        worker.send([&done, held = std::move(dropped)]() -> Worker::Result {
            done = true;
            return {};
        });
    }
    CHECK_FALSE(done);
}

TEST_CASE("work leaves the processor to the thread that draws, which keeps what it had") {
    const int before = getpriority(PRIO_PROCESS, 0);
    std::promise<int> of_work;
    Worker worker(Worker::AtEnd::finish);
    worker.send([&]() -> Worker::Result {
        of_work.set_value(getpriority(PRIO_PROCESS, 0));
        return {};
    });
    CHECK(of_work.get_future().get() > before);
    CHECK(getpriority(PRIO_PROCESS, 0) == before);
}
