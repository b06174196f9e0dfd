#pragma once
#include <fstream>
#include <string>
#include <vector>

#include "content/script/tokens.h"

/// The staff's guide, content/README.md, as far as tests need it.
namespace guide {

inline const std::string folder = BODYMAP_SOURCE_DIR "/content/";

/// What stands between ``` and ```. `hint` is what follows on the first line, such as "lua file=clinic.lua".
struct Example {
    std::string hint;
    std::string contents;
    int line = 0;

    bool is_lua() const { return hint.starts_with("lua"); }
    bool is_wrong() const { return hint.starts_with("lua wrong"); }
    std::string file() const {
        const std::size_t at = hint.find("file=");
        return at == hint.npos ? "guide.lua" : hint.substr(at + 5);
    }
};

inline std::vector<std::string> lines() {
    std::ifstream file(folder + "README.md");
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

inline std::vector<Example> examples() {
    std::vector<Example> found;
    bool inside = false;
    int number = 0;
    for (const std::string& line : lines()) {
        ++number;
        if (!line.starts_with("```")) {
            if (inside) found.back().contents += line + '\n';
            continue;
        }
        inside = !inside;
        if (inside) found.push_back({line.substr(3), {}, number});
    }
    return found;
}

/// A block alone stands on no page: it gets a head before it.
inline std::string whole(const Example& example) {
    const auto tokens = content::scan(example.contents);
    const bool has_head = example.file() != "guide.lua" || tokens.front().is("area") || tokens.front().is("page");
    return (has_head ? "" : "page { name = \"Guide\" }\n") + example.contents;
}

}  // namespace guide
