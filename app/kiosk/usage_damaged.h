#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/counts.h"

/// A damaged file of counts is kept, and its place taken by a new one that begins with what can still be read.
namespace kiosk::usage {

struct Replaced {
    std::string kept_as;       ///< the damaged file's name from now on
    std::int64_t counted = 0;  ///< what could still be read, added up
};

/// `today` is for the name. Until the new file is whole the damaged one stays where it is. Throws DatabaseError and
/// std::system_error.
Replaced replace_damaged(const std::filesystem::path& file, model::Day today);

/// Puts the new file into its place when the power failed just before that.
void finish_replacing(const std::filesystem::path& file);

/// Names in the folder of that file, sorted.
std::vector<std::string> damaged_beside(const std::filesystem::path& file);

}  // namespace kiosk::usage
