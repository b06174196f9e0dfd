#include "content/history/folder_rights.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sstream>
#include <stdexcept>
#include <string>

#include "base/files.h"

namespace content::history {
namespace {

namespace fs = std::filesystem;

constexpr const char* rights_name = "rights";

}  // namespace

void note_rights(const fs::path& sets, const fs::path& content) try {
    struct stat status {};
    if (::stat(content.c_str(), &status) != 0) return;
    const std::string words = fmt::format("{} {:o}\n", status.st_gid, status.st_mode & 07777);
    if (base::read_text(sets / rights_name) != words) base::replace_file(sets / rights_name, words);
} catch (const std::runtime_error&) {
    // It then comes back for the kiosk's user alone; who keeps the versions says that nothing can be written.
}

void give_rights(const fs::path& sets, const fs::path& content) {
    std::istringstream words(base::read_text(sets / rights_name).value_or(""));
    gid_t group = 0;
    mode_t mode = 0;
    if (!(words >> group >> std::oct >> mode)) return;
    if (::chown(content.c_str(), static_cast<uid_t>(-1), group) != 0) return;
    // A service may be forbidden to have new files inherit the group; the rest is granted all the same.
    if (::chmod(content.c_str(), mode) != 0) [[maybe_unused]]
        const int set = ::chmod(content.c_str(), mode & 0777);
}

}  // namespace content::history
