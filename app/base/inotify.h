#pragma once
#include <filesystem>
#include <map>
#include <string>

#include "base/descriptor.h"

namespace base {

/// What the system tells of changes below a folder (inotify), of the folder's own name in the folder that holds it
/// included: that tells when it goes, comes back, or is a link that now leads elsewhere.
class Inotify {
  public:
    /// Without inotify, or where it has no watches left, fewer events come, or none.
    explicit Inotify(std::filesystem::path folder);

    /// To poll for reading; -1 without inotify.
    int number() const { return inotify_.number(); }

    /// Reads all events that wait, and waits for none. True when any of it may matter.
    bool drain();

    /// Watches the folders that are there now. Costs little where nothing has changed.
    void update_watches();

    /// The next `update_watches` looks for other folders even if no event told of one.
    void mark_stale() { stale_ = true; }

  private:
    bool add(const std::filesystem::path& path, unsigned mask, const std::string& name,
             std::map<int, std::string>& folders);
    bool matters(int watch, unsigned mask, const char* name) const;

    std::filesystem::path folder_;
    Descriptor inotify_;
    std::map<int, std::string> folders_;  ///< by watch; the folder that holds ours is ".."
    bool stale_ = true;                   ///< there may be other folders than those
};

}  // namespace base
