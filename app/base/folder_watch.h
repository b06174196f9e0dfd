#pragma once
#include <chrono>
#include <filesystem>
#include <functional>
#include <thread>

#include "base/descriptor.h"

namespace base {

/// Tells when something below a folder was written, added or taken away, or when the folder itself went or came back.
/// Sleeps until the system says so. Some network shares never do, and the system may have no watches left: so every few
/// seconds it looks for itself too, whether any file has another stamp.
class Watch {
  public:
    struct Times {
        std::chrono::milliseconds debounce{20};  ///< without a further change, before it is reported
        std::chrono::milliseconds longest{60};   ///< a change waits while others go on
        std::chrono::milliseconds look{3'000};   ///< between two looks
        std::chrono::milliseconds::rep rest{
            2'000};  ///< for each ms of the processor that a look takes, so many without
    };
    enum class Events { used, ignored };  ///< ignored: as if inotify reported nothing

    /// `changed` is called on a thread of the watch's own, never twice at once, and must not throw. It may come once
    /// too often, and once for many changes.
    Watch(std::filesystem::path folder, std::function<void()> changed, Times times, Events events = Events::used);
    Watch(std::filesystem::path folder, std::function<void()> changed)
        : Watch(std::move(folder), std::move(changed), Times()) {}

    /// Waits for a call of `changed` that is under way, and for nothing else.
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

  private:
    Descriptor end_;
    std::jthread thread_;
};

}  // namespace base
