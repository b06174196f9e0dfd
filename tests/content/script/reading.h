#pragma once
#include <sstream>
#include <string>
#include <string_view>

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
inline std::string told(const content::Reading& reading) {
    std::ostringstream all;
    for (const model::Problem& problem : reading.problems) all << to_string(problem) << '\n';
    return all.str();
}

}  // namespace reading
