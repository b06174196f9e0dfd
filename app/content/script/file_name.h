#pragma once
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/letters.h"

namespace content {

/// What a picture is that a page names and nobody finds. A version from before has no picture that was too large or
/// broken at the time, and that page was shown without it.
enum class MissingPicture { mistake, forgiven };

/// A content file: `name` is its path below the content folder, with / between folders.
struct File {
    std::filesystem::path folder;
    std::string name;
    const base::Letters* letters = nullptr;  ///< that can be shown; null where nobody knows
    MissingPicture missing_picture = MissingPicture::mistake;
    std::filesystem::path pictures_also_in{};            ///< for a version from before: its picture may be in use still
    std::optional<std::chrono::year_month_day> today{};  ///< else as the clock on the wall has it
};

/// What a content file is for. Its name says it: clinic.lua, everything below words/, and pages.
enum class FileKind { page, clinic, translations };
FileKind kind_of(std::string_view file_name);

/// "calves.lua" for "areas/calves.lua".
std::string_view last_part(std::string_view path);

/// "calves" for "areas/calves.lua".
std::string page_id(std::string_view file_name);

/// "es" for "words/es.lua" and "words/es/calves.lua"; empty when it is not two small letters.
std::string_view language_code(std::string_view file_name);
bool is_language_code(std::string_view code);

}  // namespace content
