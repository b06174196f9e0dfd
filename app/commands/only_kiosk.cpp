#include "commands/only_kiosk.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <string>
#include <system_error>

namespace commands {
namespace {

namespace fs = std::filesystem;

base::Descriptor opened(const fs::path& state) {
    return base::Descriptor(open(state.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

bool is_held(const base::Descriptor& folder, int kind) {
    return folder && flock(folder.number(), kind | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

}  // namespace

OnlyKiosk::OnlyKiosk(const fs::path& state) {
    std::error_code error;
    fs::create_directories(state, error);
    folder_ = opened(state);
    if (is_held(folder_, LOCK_EX))
        fmt::print(stderr,
                   "bodymap: Another kiosk is running with the state folder {}. Start each with its own: --state DIR\n",
                   state.string());
}

bool is_up(const fs::path& state) { return is_held(opened(state), LOCK_SH); }

std::optional<uid_t> user_of_running(const fs::path& state) {
    struct stat folder {};
    if (!is_up(state) || stat(state.c_str(), &folder) != 0) return std::nullopt;
    const std::string inode = fmt::format(":{} ", folder.st_ino);  // some file systems tell another device here
    std::ifstream locks("/proc/locks");
    for (std::string line; std::getline(locks, line);) {
        int process = 0;
        struct stat runs {};
        // "7: FLOCK  ADVISORY  WRITE 4266 fe:00:5310705 0 EOF"; "->" stands before who waits.
        const bool holds = std::sscanf(line.c_str(), "%*d: FLOCK ADVISORY WRITE %d", &process) == 1;
        if (holds && line.find(inode) != line.npos && stat(fmt::format("/proc/{}", process).c_str(), &runs) == 0)
            return runs.st_uid;
    }
    return std::nullopt;
}

}  // namespace commands
