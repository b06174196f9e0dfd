#pragma once
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "base/descriptor.h"

namespace base {

/// Two equal stamps of one path: nobody has written the file in between. All zero: it is no ordinary file,
/// or cannot be looked at.
struct Stamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t modified = 0;  ///< ns since 1970
    auto operator<=>(const Stamp&) const = default;
};

struct FolderFile {
    std::string name;  ///< the path below the folder, with /
    Stamp stamp;
    auto operator<=>(const FolderFile&) const = default;
};

struct Listing {
    std::vector<FolderFile> files;     ///< by name
    std::vector<std::string> folders;  ///< the folder itself is ""
    bool operator==(const Listing&) const = default;
};

enum class Stamps { looked_up, none };

/// A folder that could not be read, and why.
struct Unread {
    std::filesystem::path folder;
    std::error_code error;
};

/// Everything below `folder` but what is hidden or an editor's backup; links to folders are not followed. Nothing, and
/// `unread` set, when any part of it cannot be read, or it holds more than `most_files`.
std::optional<Listing> list(const std::filesystem::path& folder, Stamps stamps, Unread& unread);

/// Somebody named a whole disk as the content folder.
inline constexpr std::size_t most_files = 100'000;

/// What the kiosk itself writes into the content folder, for who edits it.
inline constexpr std::string_view mend_note_name = "WHAT-TO-MEND.txt";

/// Hidden files, the kiosk's own note, a translator's tables, what editors leave beside the file they save:
/// ".calves.lua.swp", "calves.lua~", "#calves.lua#", and what a disk has at its top.
bool is_passed_over(std::string_view name);

/// What word processors save, which is no plain text.
inline constexpr std::array<std::string_view, 6> document_endings = {".rtf", ".doc", ".docx", ".odt", ".pages", ".wpd"};
bool is_document(std::string_view name);

/// A page, words, sources or the clinic. "blocks.meta.lua" is for editors only.
bool is_script(std::string_view name);

/// Opens an ordinary file to read, and nothing else: a pipe would never end.
Descriptor open_file(const std::filesystem::path& file, Stamp& stamp);

/// At most `most` bytes, so that a film by mistake named .lua costs nothing. Nothing when the file cannot be read.
std::optional<std::string> read_bytes(const Descriptor& file, std::size_t most);

}  // namespace base
