#include "base/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

#include "base/picture_format.h"

namespace base {
namespace {

namespace fs = std::filesystem;

constexpr mode_t usual_mode = 0644;
// No file that is read whole is larger; a photo may be as large as this.
constexpr std::uintmax_t most_bytes = most_picture_bytes;

constexpr std::size_t piece_bytes = std::size_t{64} * 1024;
using Piece = std::array<char, piece_bytes>;

/// As many bytes as fit in, unless the file ends before.
std::size_t fill(const Descriptor& file, Piece& piece, const fs::path& path) {
    std::size_t length = 0;
    while (length < piece.size()) {
        const ssize_t count = ::read(file.number(), piece.data() + length, piece.size() - length);
        if (count < 0 && errno != EINTR) durable::fail(path);
        if (count == 0) break;
        if (count > 0) length += static_cast<std::size_t>(count);
    }
    return length;
}

/// `path` is for what is thrown.
void write_all(const Descriptor& file, std::string_view bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(file.number(), bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR) durable::fail(path);
        if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

/// In a folder that several share, who may write there may write the file, too.
mode_t mode_of_new_file(const fs::path& folder) {
    struct stat status {};
    const bool shared = ::stat(folder.c_str(), &status) == 0 && (status.st_mode & S_IWGRP) != 0;
    return shared ? usual_mode | S_IWGRP : usual_mode;
}

void write_beside(const Descriptor& draft, const fs::path& target, std::string_view bytes) {
    write_all(draft, bytes, target);
    struct stat before {};
    const bool replaces = stat(target.c_str(), &before) == 0;
    // It stays whose it was, and a new one is whose the folder is, even when an administrator writes. Others may not
    // give files away, and need not.
    struct stat owner = before;
    if (geteuid() == 0 && (replaces || stat(target.parent_path().c_str(), &owner) == 0) &&
        fchown(draft.number(), owner.st_uid, owner.st_gid) != 0)
        durable::fail(target);
    const mode_t mode = replaces ? before.st_mode & 07777 : mode_of_new_file(target.parent_path());
    if (fchmod(draft.number(), mode) != 0 || fsync(draft.number()) != 0) durable::fail(target);
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
    if (!fs::is_regular_file(path, error) || fs::file_size(path, error) > most_bytes || error) return std::nullopt;
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

void make_folders(const fs::path& folder) {
    if (folder.empty() || fs::is_directory(folder)) return;
    const fs::path above = fs::absolute(folder).parent_path();
    make_folders(above);
    struct stat status {};
    if (!fs::create_directory(folder) || ::stat(above.c_str(), &status) != 0) return;
    // Whoever is no administrator may not give folders away, and need not.
    [[maybe_unused]] const int given = ::chown(folder.c_str(), status.st_uid, status.st_gid);
    [[maybe_unused]] const int set = ::chmod(folder.c_str(), status.st_mode & 07777);
}

namespace durable {

void fail(const fs::path& path) { throw std::system_error(errno, std::generic_category(), path.string()); }

void copy(const fs::path& from, const fs::path& to, const Stamp& stamp) {
    Stamp now;
    const Descriptor source = open_file(from, now);
    if (!source) fail(from);
    if (stamp != Stamp{} && now != stamp) throw Changing(from.string());
    struct stat status {};
    if (::fstat(source.number(), &status) != 0) fail(from);
    const Descriptor target(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!target) fail(to);
    Piece piece;
    while (const std::size_t length = fill(source, piece, from)) write_all(target, {piece.data(), length}, to);
    struct stat after {};
    if (::fstat(source.number(), &after) != 0 || after.st_size != status.st_size ||
        after.st_mtim.tv_nsec != status.st_mtim.tv_nsec || after.st_mtim.tv_sec != status.st_mtim.tv_sec)
        throw Changing(from.string());
    const std::array<timespec, 2> times = {status.st_atim, status.st_mtim};
    ::futimens(target.number(), times.data());
    ::fchmod(target.number(), status.st_mode & 0777);  // a FAT disk knows no permissions, and does without
    if (::fsync(target.number()) != 0) fail(to);
}

void write(const fs::path& to, std::string_view bytes, std::int64_t modified) {
    constexpr std::int64_t second = 1'000'000'000;
    const Descriptor target(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!target) fail(to);
    write_all(target, bytes, to);
    const timespec time = {modified / second, modified % second};
    const std::array<timespec, 2> times = {time, time};
    ::futimens(target.number(), times.data());
    ::fchmod(target.number(), usual_mode);
    if (::fsync(target.number()) != 0) fail(to);
}

void sync_folder(const fs::path& folder) {
    const Descriptor open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!open) fail(folder);
    if (::fsync(open.number()) != 0 && errno != EINVAL) fail(folder);  // some network shares cannot
}

void rename(const fs::path& from, const fs::path& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0) fail(to);
}

bool same_bytes(const fs::path& a, const fs::path& b) {
    Stamp stamp_a;
    Stamp stamp_b;
    const Descriptor file_a = open_file(a, stamp_a);
    const Descriptor file_b = open_file(b, stamp_b);
    if (!file_a || !file_b || stamp_a.size != stamp_b.size) return false;
    if (stamp_a.device == stamp_b.device && stamp_a.inode == stamp_b.inode) return true;
    Piece piece_a;
    Piece piece_b;
    for (;;) {
        const std::size_t length = fill(file_a, piece_a, a);
        if (fill(file_b, piece_b, b) != length || std::memcmp(piece_a.data(), piece_b.data(), length) != 0)
            return false;
        if (length < piece_a.size()) return true;
    }
}

std::string reason(const std::system_error& error) {
    const auto* const of_library = dynamic_cast<const fs::filesystem_error*>(&error);
    const std::string words = error.what();
    const std::string path = of_library ? of_library->path1().string() : words.substr(0, words.rfind(": "));
    if (error.code() == std::errc::no_space_on_device || error.code().value() == EDQUOT) return "the disk is full";
    if (error.code() == std::errc::read_only_file_system) return "the disk can be read only";
    if (error.code() == std::errc::permission_denied || error.code() == std::errc::operation_not_permitted)
        return fmt::format("no permission for {}", path);
    return fmt::format("{}: {}", path, error.code().message());
}

}  // namespace durable
}  // namespace base
