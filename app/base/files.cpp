#include "base/files.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

#include "base/durable_file.h"

namespace base {
namespace {

namespace fs = std::filesystem;

constexpr mode_t usual_mode = 0644;

void write_beside(const Descriptor& draft, const fs::path& target, std::string_view bytes) {
    durable::write_all(draft, bytes, target);
    struct stat before {};
    const bool replaces = stat(target.c_str(), &before) == 0;
    if (fchmod(draft.number(), replaces ? before.st_mode & 07777 : usual_mode) != 0 || fsync(draft.number()) != 0)
        durable::fail(target);
}

void replace(const fs::path& target, std::string_view bytes) {
    std::string name = (target.parent_path() / ".XXXXXX").string();
    const Descriptor draft(mkstemp(name.data()));
    if (!draft) durable::fail(target);
    try {
        write_beside(draft, target, bytes);
        durable::rename(name, target);
    } catch (const std::system_error&) {
        unlink(name.c_str());
        throw;
    }
    durable::sync_folder(target.parent_path());
}

}  // namespace

std::optional<std::string> read_text(const fs::path& path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file) return std::nullopt;
    return bytes;
}

void replace_file(const fs::path& path, std::string_view bytes) {
    // Through a link to the file it leads to, so that the link stays one.
    std::error_code none;
    const fs::path target = fs::exists(path, none) ? fs::canonical(path, none) : fs::absolute(path);
    try {
        replace(target, bytes);
    } catch (const std::system_error& error) {
        throw std::runtime_error(fmt::format("Cannot write {}: {}.", target.string(), durable::reason(error)));
    }
}

}  // namespace base
