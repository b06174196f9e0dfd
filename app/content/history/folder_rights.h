#pragma once
#include <filesystem>

/// A content folder that is lost comes back for the same people.
namespace content::history {

/// Remembers the folder's group, and who may do what in it; `sets` is where.
void note_rights(const std::filesystem::path& sets, const std::filesystem::path& content);

/// Gives them to a folder that was just made, as far as whoever does it may.
void give_rights(const std::filesystem::path& sets, const std::filesystem::path& content);

}  // namespace content::history
