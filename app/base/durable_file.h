#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

#include "base/folder.h"

// Files and folders that are there whole after a power cut, or not at all. All of these throw std::system_error, with
// the path as its words.

namespace base::durable {

/// Copies bytes, time of change and permission bits; `to` must not exist. Throws Changing when `from` is not as `stamp`
/// says, unless that is all zero.
void copy(const std::filesystem::path& from, const std::filesystem::path& to, const Stamp& stamp = {});

/// Somebody is writing the file at this moment.
struct Changing : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// `path` is for what is thrown.
void write_all(const Descriptor& file, std::string_view bytes, const std::filesystem::path& path);

/// Makes the names in the folder last.
void sync_folder(const std::filesystem::path& folder);

void rename(const std::filesystem::path& from, const std::filesystem::path& to);

/// Whether both are ordinary files with the same bytes.
bool same_bytes(const std::filesystem::path& a, const std::filesystem::path& b);

/// "the disk is full", for staff and IT.
std::string reason(const std::system_error& error);

[[noreturn]] void fail(const std::filesystem::path& path);  ///< with errno

}  // namespace base::durable
