#pragma once
#include <filesystem>
#include <map>
#include <string>

#include "base/descriptor.h"

namespace base {

/// What the system tells of changes below a folder (inotify), of the folder's own name in the folder that holds it
/// included: that tells when it goes, comes back, or is a link that now leads elsewhere.
class Ears {
  public:
    /// Without inotify, or where it has no watches left, less or nothing is heard.
    explicit Ears(std::filesystem::path folder);

    /// To poll for reading; -1 without inotify.
    int number() const { return inotify_.number(); }

    /// Takes what there is to hear, without waiting. True when any of it may matter.
    bool heard();

    /// Listens to the folders that are there now. Costs little where nothing has changed.
    void listen();

    /// The next `listen` looks for other folders even if none was heard of.
    void distrust() { stale_ = true; }

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
