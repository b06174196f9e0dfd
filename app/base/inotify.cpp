#include "base/inotify.h"

#include <sys/inotify.h>

#include <array>
#include <cstddef>
#include <cstring>

#include "base/folder.h"

namespace base {
namespace {

namespace fs = std::filesystem;

// Not IN_MODIFY: a file is read when its writer has closed it, and a large picture is not told of a thousand times.
constexpr unsigned inside = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVE | IN_ATTRIB | IN_DELETE_SELF |
                            IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK;
constexpr unsigned above = IN_CREATE | IN_DELETE | IN_MOVE | IN_ATTRIB | IN_ONLYDIR;
constexpr unsigned folders_change = IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT | IN_Q_OVERFLOW;

constexpr const char* holder = "..";

/// A path without a slash at its end.
fs::path trimmed(const fs::path& folder) {
    const fs::path absolute = fs::absolute(folder).lexically_normal();
    return absolute.has_filename() ? absolute : absolute.parent_path();
}

}  // namespace

Inotify::Inotify(fs::path folder) : folder_(trimmed(folder)), inotify_(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {
    update_watches();
}

bool Inotify::drain() {
    bool something = false;
    alignas(inotify_event) std::array<char, std::size_t{16} * 1024> buffer;
    for (;;) {
        const ssize_t length = ::read(inotify_.number(), buffer.data(), buffer.size());
        if (length <= 0) return something;
        for (std::size_t at = 0; at < static_cast<std::size_t>(length);) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const char* const name = event.len > 0 ? buffer.data() + at + sizeof event : "";
            at += sizeof event + event.len;
            if ((event.mask & (folders_change | IN_ISDIR)) != 0) stale_ = true;
            if (!matters(event.wd, event.mask, name)) continue;
            something = true;
            if (folders_.contains(event.wd) && folders_.at(event.wd) == holder) stale_ = true;
        }
    }
}

bool Inotify::matters(int watch, unsigned mask, const char* name) const {
    if ((mask & IN_Q_OVERFLOW) != 0) return true;
    const auto folder = folders_.find(watch);
    if (folder == folders_.end()) return false;  // of a watch that we took back
    if (folder->second == holder) return folder_.filename() == name;
    return *name == '\0' || !is_passed_over(name);
}

void Inotify::update_watches() {
    // A folder that is made before its holder is watched is found by the second turn.
    constexpr int most_turns = 4;
    for (int turn = 0; turn < most_turns && inotify_ && stale_; ++turn) {
        Unread unread;
        const auto listing = list(folder_, Stamps::none, unread);
        std::map<int, std::string> folders;
        stale_ = !add(folder_.parent_path(), above, holder, folders);
        for (const std::string& below : listing ? listing->folders : std::vector<std::string>{})
            if (!add(below.empty() ? folder_ : folder_ / below, inside, below, folders)) stale_ = true;
        for (const auto& [watch, below] : folders_)
            if (!folders.contains(watch)) ::inotify_rm_watch(inotify_.number(), watch);
        if (folders != folders_) stale_ = true;
        folders_ = std::move(folders);
    }
}

bool Inotify::add(const fs::path& path, unsigned mask, const std::string& name, std::map<int, std::string>& folders) {
    const int watch = ::inotify_add_watch(inotify_.number(), path.c_str(), mask);
    if (watch >= 0) folders.emplace(watch, name);
    return watch >= 0;
}

}  // namespace base
