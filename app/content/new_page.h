#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>

#include "model/page.h"

namespace content {

/// A page to begin with: all there is to fill in is "", and its comments say what belongs there.
struct NewPage {
    std::string file;  ///< below the content folder
    std::string contents;
};

/// Why there is none, as a sentence.
struct Refusal {
    std::string sentence;
};

/// For `bodymap new area ankles`. Refused for an area that the figure lacks, and for one that has a page.
std::variant<NewPage, Refusal> new_area(const model::Library& library, const std::filesystem::path& folder,
                                        std::string_view area);

/// For `bodymap new page "Foam rolling"`. Refused when a page has that file name already, in whatever folder.
std::variant<NewPage, Refusal> new_page(const std::filesystem::path& folder, std::string_view name);

}  // namespace content
