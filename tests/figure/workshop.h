#pragma once
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "figure/artwork.h"
#include "model/problem.h"

namespace workshop {

inline const std::filesystem::path drawings = std::filesystem::path(BODYMAP_SOURCE_DIR) / "assets/figure";
inline const std::filesystem::path icons = std::filesystem::path(BODYMAP_SOURCE_DIR) / "assets/icons";

/// A folder for one test, gone afterwards.
struct Folder {
    std::filesystem::path path;

    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "bodymap-figure-XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path write(std::string_view name, std::string_view text) const {
        std::ofstream(path / name, std::ios::binary) << text;
        return path / name;
    }
};

inline std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

/// What the IT person is told when `work` fails, with the folder's name cut off; empty when it does not fail.
template <class Work>
std::string complaint(const Folder& folder, Work work) {
    try {
        work();
        return "";
    } catch (const model::BrokenInstallation& broken) {
        return replaced(broken.what(), folder.path.string() + "/", "");
    }
}

}  // namespace workshop
