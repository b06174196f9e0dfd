#pragma once
#include <filesystem>

namespace platform {

/// Where this user's sockets are: XDG_RUNTIME_DIR, or what a login would set it to. Over ssh without a session, with
/// sudo and in services it is not set.
std::filesystem::path runtime_folder();

/// While it lives, XDG_RUNTIME_DIR is set. Have one while SDL looks for a display: without, libwayland complains on the
/// terminal, and a Wayland display of this user is not found. Not for when other threads read the environment.
class RuntimeFolderForSdl {
  public:
    RuntimeFolderForSdl();
    ~RuntimeFolderForSdl();
    RuntimeFolderForSdl(const RuntimeFolderForSdl&) = delete;
    RuntimeFolderForSdl& operator=(const RuntimeFolderForSdl&) = delete;

  private:
    bool set_ = false;
};

}  // namespace platform
