#include "content/history/manifest.h"

#include <fmt/format.h>

#include <cstdint>
#include <sstream>
#include <system_error>

#include "base/files.h"

namespace content::history {
namespace {

namespace fs = std::filesystem;

constexpr const char* manifest_name = ".files";

}  // namespace

void write_manifest(const fs::path& set, const base::Listing& files) {
    std::string lines;
    for (const base::FolderFile& file : files.files) lines += fmt::format("{} {}\n", file.stamp.size, file.name);
    base::durable::write(set / manifest_name, lines, 0);
}

std::vector<std::string> lost_files(const fs::path& set) {
    std::istringstream lines(base::read_text(set / manifest_name).value_or(""));
    std::vector<std::string> lost;
    std::uintmax_t bytes = 0;
    for (std::string name; lines >> bytes && lines.ignore() && std::getline(lines, name);) {
        std::error_code error;
        if (fs::file_size(set / name, error) != bytes || error) lost.push_back(name);
    }
    return lost;
}

}  // namespace content::history
