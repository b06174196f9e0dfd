#include "base/scripts.h"

namespace base {

std::vector<std::string> scripts_in(const Listing& listing) {
    std::vector<std::string> names;
    for (const FolderFile& file : listing.files)
        if (is_script(file.name)) names.push_back(file.name);
    return names;
}

std::vector<std::string> scripts_in(const std::filesystem::path& folder) {
    Unread unread;
    const auto listing = list(folder, Stamps::none, unread);
    return listing ? scripts_in(*listing) : std::vector<std::string>();
}

}  // namespace base
