#include "platform/runtime_folder.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

namespace platform {
namespace {

constexpr const char* variable = "XDG_RUNTIME_DIR";

bool is_told() {
    const char* const told = std::getenv(variable);
    return told && *told != '\0';
}

}  // namespace

std::filesystem::path runtime_folder() {
    return is_told() ? std::getenv(variable) : fmt::format("/run/user/{}", getuid());
}

// It stays unset otherwise: libspeechd would take a folder that is not there for the one of its socket.
RuntimeFolderForSdl::RuntimeFolderForSdl() : set_(!is_told()) {
    if (set_) setenv(variable, runtime_folder().c_str(), 1);
}

RuntimeFolderForSdl::~RuntimeFolderForSdl() {
    if (set_) unsetenv(variable);
}

}  // namespace platform
