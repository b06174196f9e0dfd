#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "content/script/proof.h"
#include "content/script/read.h"

namespace reading {

/// The folder with the pages of these tests, and the picture calf.png.
inline const std::string folder = BODYMAP_SOURCE_DIR "/tests/content/pages";

inline content::Reading read(std::string_view script, std::string name = "calves.lua") {
    return content::read({folder, std::move(name)}, script);
}

/// A page with a head, which the script goes on from line 2.
inline content::Reading read_body(std::string_view script) {
    return read("area { name = \"Calves\", on = \"calves\" }\n" + std::string(script));
}

/// Every problem as staff see it, one after the other.
inline std::string told(const std::vector<model::Problem>& problems) {
    std::string all;
    for (const model::Problem& problem : problems) all += to_string(problem) + "\n";
    return all;
}

/// The same of whatever has problems: what was read, loaded or answered.
template <class Found>
requires requires(const Found& found) { found.problems.size(); }
std::string told(const Found& found) { return told(found.problems); }

/// What nobody can see of a page of that content folder.
inline std::vector<model::Problem> unreachable(const model::Page& page, const std::string& content = folder) {
    content::Rehearsal rehearsal(content);
    return content::unreachable(rehearsal, page);
}

}  // namespace reading
