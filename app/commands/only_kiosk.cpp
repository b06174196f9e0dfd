#include "commands/only_kiosk.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <system_error>

#include "base/tell.h"

namespace commands {
namespace {

namespace fs = std::filesystem;

/// The disk as the kernel names it among its locks; some file systems tell another one of their files. Empty where it
/// does not say.
std::string disk_of(std::uint64_t mount) {
    std::ifstream mounts("/proc/self/mountinfo");
    // "36 35 98:0 /mnt1 /mnt2 rw,noatime ...": which one, where it stands, its disk.
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words(line);
        std::uint64_t number = 0;
        std::uint64_t parent = 0;
        std::string disk;
        if (words >> number >> parent >> disk && number == mount) return disk;
    }
    return {};
}

/// What /proc/locks calls the folder, "fe:00:5310705"; empty where that cannot be told.
std::string name_among_locks(const fs::path& folder) {
    struct statx found {};
    constexpr unsigned wanted = STATX_INO | STATX_MNT_ID;
    if (statx(AT_FDCWD, folder.c_str(), 0, wanted, &found) != 0 || (found.stx_mask & wanted) != wanted) return {};
    unsigned major_number = 0;
    unsigned minor_number = 0;
    if (std::sscanf(disk_of(found.stx_mnt_id).c_str(), "%u:%u", &major_number, &minor_number) != 2) return {};
    return fmt::format("{:02x}:{:02x}:{}", major_number, minor_number, found.stx_ino);
}

/// The process that holds the folder. Only looks: a lock of one's own, and be it for a moment, is one that a kiosk
/// which starts just then would take for another kiosk's.
std::optional<int> holder_of(const fs::path& folder) {
    const std::string name = name_among_locks(folder);
    if (name.empty()) return std::nullopt;
    std::ifstream locks("/proc/locks");
    // "7: FLOCK  ADVISORY  WRITE 4266 fe:00:5310705 0 EOF"; "->" stands before who waits.
    for (std::string line; std::getline(locks, line);) {
        std::istringstream words(line);
        std::string number;
        std::string kind;
        std::string advisory;
        std::string access;
        int process = 0;
        std::string held;
        if (words >> number >> kind >> advisory >> access >> process >> held && kind == "FLOCK" && access == "WRITE" &&
            held == name)
            return process;
    }
    return std::nullopt;
}

}  // namespace

OnlyKiosk::OnlyKiosk(const fs::path& state) {
    std::error_code error;
    fs::create_directories(state, error);
    folder_ = base::Descriptor(open(state.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder_ && flock(folder_.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        base::tell("bodymap: Another kiosk is running with the state folder {}. Start each with its own: --state DIR\n",
                   state.string());
}

bool is_up(const fs::path& state) { return holder_of(state).has_value(); }

std::optional<uid_t> user_of_running(const fs::path& state) {
    const auto process = holder_of(state);
    struct stat runs {};
    if (!process || stat(fmt::format("/proc/{}", *process).c_str(), &runs) != 0) return std::nullopt;
    return runs.st_uid;
}

}  // namespace commands
