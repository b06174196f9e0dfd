#pragma once
#include <filesystem>

namespace platform {

/// Where this user's sockets are: XDG_RUNTIME_DIR, or what a login would set it to. Over ssh without a session, with
/// sudo and in services it is not set.
std::filesystem::path runtime_folder();

}  // namespace platform
