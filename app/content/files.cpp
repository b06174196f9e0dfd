#include "content/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace content {
namespace {

namespace fs = std::filesystem;

constexpr mode_t usual_mode = 0644;

/// A file beside the one it is to replace. It is gone again unless `take_place_of` succeeds.
class Draft {
  public:
    explicit Draft(const fs::path& target)
        : target_(target), name_((target.parent_path() / ".XXXXXX").string()), file_(mkstemp(name_.data())) {
        if (file_ < 0) fail();
    }
    ~Draft() {
        if (file_ >= 0) close(file_);
        if (!name_.empty()) unlink(name_.c_str());
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    void write(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t written = ::write(file_, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) fail();
            if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        struct stat before {};
        const bool replaces = stat(target_.c_str(), &before) == 0;
        if (fchmod(file_, replaces ? before.st_mode & 07777 : usual_mode) != 0 || fsync(file_) != 0) fail();
    }

    void take_place() {
        if (rename(name_.c_str(), target_.c_str()) != 0) fail();
        name_.clear();
        const int folder = open(target_.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder < 0) return;
        fsync(folder);  // not every file system can; the file itself is safe
        close(folder);
    }

  private:
    [[noreturn]] void fail() const {
        throw std::runtime_error(fmt::format("Cannot write {}: {}.", target_.string(), std::strerror(errno)));
    }

    fs::path target_;
    std::string name_;
    int file_;
};

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
    Draft draft(target);
    draft.write(bytes);
    draft.take_place();
}

}  // namespace content
