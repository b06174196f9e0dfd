#include "base/folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

#include "base/utf8.h"

namespace base {
namespace {

namespace fs = std::filesystem;

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

/// What spreadsheets save: visitors never see it.
constexpr std::array<std::string_view, 5> tables = {".csv", ".ods", ".tsv", ".xls", ".xlsx"};

/// At the top of every disk; often nobody but the system may read them.
constexpr std::array<std::string_view, 2> of_disks = {"lost+found", "System Volume Information"};

bool ends_in_one_of(std::string_view name, const auto& endings) {
    const std::size_t dot = name.rfind('.');
    return dot != name.npos && std::ranges::find(endings, lower(name.substr(dot))) != endings.end();
}

std::error_code last_error() { return {errno, std::generic_category()}; }

Stamp stamp_of(const struct stat& status) {
    return {status.st_dev, status.st_ino, status.st_size,
            std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

class Reader {
  public:
    Reader(const fs::path& folder, Stamps stamps) : folder_(folder), stamps_(stamps) {}

    Unread read() {
        listing_.folders.emplace_back();
        // The list grows while it is walked.
        for (std::size_t next = 0; next < listing_.folders.size(); ++next)
            if (const auto error = read_folder(listing_.folders[next]))
                return {next == 0 ? folder_ : folder_ / listing_.folders[next], error};
        std::ranges::sort(listing_.files);
        std::ranges::sort(listing_.folders);
        return {};
    }

    Listing take() { return std::move(listing_); }

  private:
    std::error_code read_folder(const std::string below) {
        const fs::path path = below.empty() ? folder_ : folder_ / below;
        // Of the folder itself a link is followed; a folder that goes away while we read is no longer there.
        const int number = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | (below.empty() ? 0 : O_NOFOLLOW));
        if (number < 0) return !below.empty() && errno == ENOENT ? std::error_code{} : last_error();
        const OpenFolder open(::fdopendir(number));
        errno = 0;
        while (const dirent* const entry = ::readdir(open.get())) {
            if (is_passed_over(entry->d_name)) continue;
            add(number, below.empty() ? entry->d_name : below + "/" + entry->d_name, *entry);
            if (listing_.files.size() > most_files) return std::make_error_code(std::errc::too_many_files_open);
            errno = 0;
        }
        return errno != 0 ? last_error() : std::error_code{};
    }

    void add(int folder, std::string name, const dirent& entry) {
        struct stat status {};
        const bool plain = entry.d_type == DT_REG || entry.d_type == DT_DIR;
        const bool look = !plain || (entry.d_type == DT_REG && stamps_ == Stamps::looked_up);
        const bool known = look && ::fstatat(folder, entry.d_name, &status, 0) == 0;
        const bool is_folder = entry.d_type == DT_DIR || (known && S_ISDIR(status.st_mode));
        if (!is_folder)
            listing_.files.push_back({std::move(name), known && S_ISREG(status.st_mode) ? stamp_of(status) : Stamp{}});
        else if (entry.d_type != DT_LNK)
            listing_.folders.push_back(std::move(name));
    }

    const fs::path& folder_;
    Stamps stamps_;
    Listing listing_;
};

}  // namespace

std::optional<Listing> list(const fs::path& folder, Stamps stamps, Unread& unread) {
    Reader reader(folder, stamps);
    unread = reader.read();
    if (unread.error) return std::nullopt;
    return reader.take();
}

bool is_passed_over(std::string_view name) {
    return name.starts_with('.') || name.starts_with('~') || name.starts_with('#') || name.ends_with('~') ||
           name.ends_with('#') || name == mend_note_name || ends_in_one_of(name, tables) ||
           std::ranges::find(of_disks, name) != of_disks.end();
}

bool is_document(std::string_view name) { return ends_in_one_of(name, document_endings); }

bool is_script(std::string_view name) { return name.ends_with(".lua") && !name.ends_with(".meta.lua"); }

Descriptor open_file(const fs::path& file, Stamp& stamp) {
    Descriptor open(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status {};
    if (!open || ::fstat(open.number(), &status) != 0 || !S_ISREG(status.st_mode)) return Descriptor();
    stamp = stamp_of(status);
    return open;
}

std::optional<std::string> read_bytes(const Descriptor& file, std::size_t most) {
    struct stat status {};
    if (!file || ::fstat(file.number(), &status) != 0) return std::nullopt;
    // One byte more than it should be long shows whether it has grown.
    std::string bytes(std::min(most, static_cast<std::size_t>(status.st_size) + 1), '\0');
    std::size_t length = 0;
    while (length < bytes.size()) {
        const ssize_t count = ::read(file.number(), bytes.data() + length, bytes.size() - length);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return std::nullopt;
        if (count == 0) break;
        length += static_cast<std::size_t>(count);
        if (length == bytes.size() && length < most) bytes.resize(std::min(most, 2 * length));
    }
    bytes.resize(length);
    return bytes;
}

}  // namespace base
