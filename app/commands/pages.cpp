#include "commands/pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include "commands/content.h"
#include "content/history.h"
#include "platform/window.h"

namespace commands {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> folders_of(const Options& options) {
    std::vector<fs::path> folders = {options.content};
    if (fs::path set = content::history::newest_good(options.state); !set.empty()) folders.push_back(std::move(set));
    return folders;
}

}  // namespace

Keeper::Keeper(fs::path state, fs::path content)
    : state_(std::move(state)),
      content_(std::move(content)),
      thread_([this](const std::stop_token& ended) { work(ended); }) {}

void Keeper::keep(content::Listing good) {
    const std::scoped_lock lock(mutex_);
    next_ = std::move(good);
    asked_.notify_one();
}

void Keeper::work(const std::stop_token& ended) {
    while (true) {
        std::unique_lock lock(mutex_);
        asked_.wait(lock, ended, [this] { return next_.has_value(); });
        if (!next_) return;
        const content::Listing good = *std::exchange(next_, std::nullopt);
        lock.unlock();
        const auto kept = content::history::keep(state_, content_, good, std::chrono::system_clock::now());
        if (!kept.error.empty() && kept.error != last_error_)
            fmt::print(stderr, "bodymap: {} The kiosk goes on without keeping this version.\n", kept.error);
        last_error_ = kept.error;
    }
}

Pages::Pages(const Options& options)
    : options_(options),
      folders_(folders_of(options)),
      live_(options.content, folders_.size() > 1 ? folders_.back() : fs::path()),
      keeper_(options.state, options.content),
      watch_(options.content, [this] {
          saved_ = true;
          platform::Window::wake();
      }) {
    look();
}

bool Pages::refresh() {
    if (!saved_.exchange(false)) return false;
    live_.fall_back_on(content::history::newest_good(options_.state));
    if (!live_.refresh()) return false;
    look();
    return true;
}

void Pages::look() {
    problems_ = problems_in(options_, live_.library(), live_.problems(), Look::errors);
    if (problems_.empty() && live_.reachable()) keeper_.keep(live_.listing());
}

}  // namespace commands
