#pragma once
#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace content::history {

/// What a translator has done since a version was kept is not lost by going back to it: lines of `now`, for texts that
/// nobody had translated then, go behind those of then.
struct NewerTranslations {
    std::map<std::string, std::string> texts{};  ///< of the files in `names` that have such lines, whole
    std::size_t count = 0;
};

/// `then` and `now` are content folders, `names` files of translations in them. A file that cannot be read is left out.
NewerTranslations newer_translations(const std::filesystem::path& then, const std::filesystem::path& now,
                                     const std::vector<std::string>& names);

}  // namespace content::history
