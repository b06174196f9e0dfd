#include "content/load.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <system_error>
#include <utility>

#include "content/limits.h"
#include "content/plain_text.h"
#include "content/read.h"

namespace content {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void broken(const fs::path& folder, std::string_view why) {
    throw model::BrokenInstallation(fmt::format(
        "The content folder {} {}: install the package again, or name another folder.", folder.string(), why));
}

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

/// The pages below `folder`, as paths below it, sorted. Editors' backup and lock files begin with a dot: skipped.
std::vector<std::string> page_names(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) broken(folder, "does not exist");
    std::vector<std::string> names;
    fs::recursive_directory_iterator at(folder, error);
    for (const fs::recursive_directory_iterator end; !error && at != end; at.increment(error)) {
        std::error_code unknown;
        const bool is_folder = at->is_directory(unknown);
        if (is_hidden(at->path()) && is_folder) at.disable_recursion_pending();
        if (is_hidden(at->path()) || is_folder || at->path().extension() != ".lua") continue;
        names.push_back(at->path().lexically_relative(folder).generic_string());
    }
    if (error) broken(folder, fmt::format("cannot be read ({})", error.message()));
    if (names.empty()) broken(folder, "holds no page (no file that ends in .lua)");
    std::ranges::sort(names);
    return names;
}

/// At most one byte more than a page may have, so that a film by mistake named .lua costs nothing.
std::optional<std::string> bytes_of(const fs::path& path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    std::string bytes(limits::file_bytes + 1, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (file.bad()) return std::nullopt;
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

Reading read_file(const fs::path& folder, const std::string& name) {
    const auto bytes = bytes_of(folder / name);
    if (bytes) return read({folder, name}, *bytes);
    return {{}, {}, {{{name, 0}, "this file cannot be read", "ask your IT person to let the kiosk read it"}}};
}

std::string place(const model::Where& where) { return fmt::format("{}, line {}", where.file, where.line); }

/// Adds what one file says, and reports what an earlier file has said already.
void add(Loaded& loaded, Reading reading) {
    std::ranges::move(reading.problems, std::back_inserter(loaded.problems));
    for (model::Source& source : reading.sources) {
        if (const model::Source* const earlier = loaded.library.source(source.key))
            loaded.problems.push_back(
                {source.where, fmt::format("there is a source '{}' already ({})", source.key, place(earlier->where)),
                 "give this one another key, or take it out"});
        else
            loaded.library.sources.push_back(std::move(source));
    }
    if (reading.page) loaded.library.pages.push_back(std::move(*reading.page));
}

}  // namespace

Loaded load(const fs::path& folder) {
    Loaded loaded;
    std::map<std::string, std::string> file_of_id;
    for (const std::string& name : page_names(folder)) {
        Reading reading = read_file(folder, name);
        const bool only_sources = !reading.page && reading.problems.empty();
        const auto [earlier, first] = file_of_id.emplace(only_sources ? name : page_id(name), name);
        if (!first) {
            reading.page.reset();
            reading.problems.push_back(
                {{name, 0},
                 fmt::format("there is a page called '{}' already ({})", earlier->first, earlier->second),
                 "give this file another name"});
        }
        add(loaded, std::move(reading));
    }
    std::ranges::stable_sort(loaded.problems, {}, &model::Problem::where);
    std::ranges::sort(loaded.library.pages, {}, &model::Page::id);
    return loaded;
}

}  // namespace content
