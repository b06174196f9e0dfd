#include "platform/runtime_folder.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

namespace platform {

std::filesystem::path runtime_folder() {
    const char* const told = std::getenv("XDG_RUNTIME_DIR");
    return told && *told != '\0' ? told : fmt::format("/run/user/{}", getuid());
}

}  // namespace platform
