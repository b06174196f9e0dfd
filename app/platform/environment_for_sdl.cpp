#include "platform/environment_for_sdl.h"

#include <cstdlib>

#include "platform/runtime_folder.h"

namespace platform {

Variable::Variable(const char* name, const std::string& value) : name_(name) {
    const char* const told = std::getenv(name);
    set_ = !told || *told == '\0';
    if (set_) setenv(name, value.c_str(), 1);
}

Variable::~Variable() {
    if (set_) unsetenv(name_);
}

// Without the first, libwayland complains on the terminal, and a Wayland display of this user is not found. It stays
// unset otherwise: libspeechd would take a folder that is not there for the one of its socket. Without the second,
// libX11 reads thousands of sequences of keys that write one letter together, a fifth of the time that a window takes
// to open; here nobody writes.
EnvironmentForSdl::EnvironmentForSdl()
    : runtime_folder_("XDG_RUNTIME_DIR", runtime_folder().string()), composed_letters_("XCOMPOSEFILE", "/dev/null") {}

}  // namespace platform
