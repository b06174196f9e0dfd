#include "content/history/archive.h"

#include <utility>

namespace content::history {

Archive::Archive(std::filesystem::path state, std::filesystem::path content, std::function<void(const Kept&)> done)
    : state_(std::move(state)),
      content_(std::move(content)),
      done_(std::move(done)),
      thread_([this](const std::stop_token& stop) { work(stop); }) {}

Archive::~Archive() = default;

void Archive::keep(base::Listing good, Time now) {
    const std::scoped_lock lock(guard_);
    request_ = Request{std::move(good), now};
    asked_.notify_one();
}

void Archive::work(const std::stop_token& stop) {
    for (;;) {
        std::optional<Request> request;
        {
            std::unique_lock lock(guard_);
            if (!asked_.wait(lock, stop, [&] { return request_.has_value(); }) || stop.stop_requested()) return;
            request = std::exchange(request_, std::nullopt);
        }
        done_(history::keep(state_, content_, request->good, request->now));
    }
}

}  // namespace content::history
