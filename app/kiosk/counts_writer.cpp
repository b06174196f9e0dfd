#include "kiosk/counts_writer.h"

#include <algorithm>
#include <utility>

namespace kiosk::usage {
namespace {

/// Some months of counts that could not be written; a kiosk stays small whatever its disk does.
constexpr std::size_t most_rows = 20'000;

}  // namespace

Writer::Writer(std::filesystem::path state, std::function<void(const std::string&)> report, Times times, Limits limits)
    : state_(std::move(state)),
      report_(std::move(report)),
      times_(times),
      limits_(limits),
      thread_([this](const std::stop_token& stop) { work(stop); }) {}

Writer::~Writer() = default;

void Writer::count(const UsageEvent& event, model::Hour hour) {
    const std::scoped_lock lock(guard_);
    if (gathered_.empty()) asked_.notify_one();
    gathered_.add(event, hour);
}

void Writer::flush() {
    const std::scoped_lock lock(guard_);
    if (gathered_.empty()) return;
    hurry_ = true;
    asked_.notify_one();
}

std::string Writer::problem() const {
    const std::scoped_lock lock(guard_);
    return problem_;
}

void Writer::work(const std::stop_token& stop) {
    Tally unwritten;
    Care care = Care::thorough;
    for (bool goes_on = true; goes_on;) {
        goes_on = wait(stop, !unwritten.empty());
        take_over(unwritten);
        if (unwritten.empty()) continue;
        // Nobody waits at the end for the whole file to be read.
        const Written written = write(state_, unwritten, goes_on ? care : Care::quick, limits_);
        care = written.done ? Care::quick : Care::thorough;
        if (written.done) unwritten = {};
        if (unwritten.size() > most_rows) unwritten.merge_hours();
        note(written);
    }
}

/// Until it is time to write. False when this is to be the last time.
bool Writer::wait(const std::stop_token& stop, bool anything_unwritten) {
    std::unique_lock lock(guard_);
    if (!anything_unwritten && !asked_.wait(lock, stop, [&] { return !gathered_.empty(); })) return false;
    const auto pause = anything_unwritten ? retry_ : times_.gather;
    asked_.wait_until(lock, stop, Clock::now() + pause, [&] { return hurry_ && retry_.count() == 0; });
    hurry_ = false;
    return !stop.stop_requested();
}

void Writer::take_over(Tally& unwritten) {
    Tally gathered;
    {
        const std::scoped_lock lock(guard_);
        gathered = std::exchange(gathered_, {});
    }
    unwritten.add(gathered);
}

void Writer::note(const Written& written) {
    const std::string now = written.done ? std::string() : written.problems.front();
    std::string before;
    {
        const std::scoped_lock lock(guard_);
        before = std::exchange(problem_, now);
        if (written.done)
            retry_ = std::chrono::milliseconds(0);
        else
            retry_ = std::clamp(retry_ * 2, times_.first_retry, times_.longest_retry);
    }
    if (!report_) return;
    if (written.done)
        for (const std::string& problem : written.problems) report_(problem);
    if (now != before) report_(now);
}

}  // namespace kiosk::usage
