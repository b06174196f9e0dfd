#pragma once
#include <set>
#include <string>
#include <string_view>

#include "content/script/draft.h"

namespace content {

/// Where a picture is, or why it cannot be used.
struct PictureSearch {
    std::string found;  ///< the path below the content folder, with /; empty when it was not found
    Mistake mistake;
};

/// Looks beside the page first, then from the content folder. Only PNG and JPEG, and never outside the content folder:
/// neither by its path nor by where a link in it leads. `option` is the one that names it, for hints.
PictureSearch find_picture(Draft& draft, std::string_view written, std::string_view option);

/// Where the pictures may be, below the content folder, that the script of a file names in quotes: beside it and from
/// the content folder on, in whichever block they stand.
std::set<std::string> pictures_named(const std::string& file, std::string_view script);

}  // namespace content
