#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

#include "base/folder.h"

namespace base {

/// The bytes of a file; nothing when it is not there or cannot be read.
std::optional<std::string> read_text(const std::filesystem::path&);

/// Puts `bytes` in the place of a file, or makes it. Whoever reads it, even after a power cut, finds the old one or the
/// new one, whole. Who may write in the folder may write a new one, too. Throws std::runtime_error, one sentence, and
/// leaves the old one when that cannot be done.
void replace_file(const std::filesystem::path&, std::string_view bytes);

/// Makes a folder, and those above it that lack. Each belongs to whom the one above it does, and who may write there
/// may write in it. Throws std::system_error.
void make_folders(const std::filesystem::path& folder);

/// Files and folders that are there whole after a power cut, or not at all. All of these throw std::system_error, with
/// the path as its words.
namespace durable {

/// Copies bytes, time of change and permission bits; `to` must not exist. Throws Changing when `from` is not as `stamp`
/// says, unless that is all zero.
void copy(const std::filesystem::path& from, const std::filesystem::path& to, const Stamp& stamp = {});

/// Makes a file of these bytes, changed at that time (ns since 1970); `to` must not exist.
void write(const std::filesystem::path& to, std::string_view bytes, std::int64_t modified);

/// Somebody is writing the file at this moment.
struct Changing : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Makes the names in the folder last.
void sync_folder(const std::filesystem::path& folder);

void rename(const std::filesystem::path& from, const std::filesystem::path& to);

/// Whether both are ordinary files with the same bytes.
bool same_bytes(const std::filesystem::path& a, const std::filesystem::path& b);

/// "the disk is full", for staff and IT.
std::string reason(const std::system_error& error);

[[noreturn]] void fail(const std::filesystem::path& path);  ///< with errno

}  // namespace durable

}  // namespace base
