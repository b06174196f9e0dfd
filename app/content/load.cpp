#include "content/load.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <system_error>
#include <utility>

#include "base/parallel.h"
#include "base/scripts.h"
#include "content/saved_misread.h"
#include "content/script/limits.h"
#include "content/script/translations.h"
#include "content/strays.h"
#include "model/file_names.h"

namespace content {
namespace {

namespace fs = std::filesystem;

/// A thread takes as long to start as some of these files to read.
constexpr std::size_t files_worth_a_thread = 8;

[[noreturn]] void no_pages(const fs::path& folder, std::string_view why) {
    throw NoPages(fmt::format("The content folder {} {}", folder.string(), why));
}

base::Listing listing_of(const fs::path& folder) {
    base::Unread unread;
    auto listing = base::list(folder, base::Stamps::none, unread);
    const std::error_code error = unread.error;
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        no_pages(folder, "does not exist");
    if (error && unread.folder != folder)
        throw model::BrokenInstallation(fmt::format(
            "The folder {} in the content folder cannot be read ({}): let the kiosk's user read it, or move it out of "
            "there.",
            unread.folder.string(), error.message()));
    if (error) no_pages(folder, fmt::format("cannot be read ({})", error.message()));
    return std::move(*listing);
}

}  // namespace

Reading read_script(const File& file, std::string_view bytes) {
    Reading reading;
    // So a save that was cut short leaves it; settings and translations would be gone without a word.
    if (bytes.empty() && kind_of(file.name) != FileKind::page) {
        reading.problems = {
            {{file.name, 0},
             "this file is empty",
             fmt::format("save it again, or type: bodymap restore last {}; what was in it is still shown", file.name)}};
        return reading;
    }
    reading.language = read_plain_translations(file, bytes);
    if (!reading.language) reading = read(file, bytes);
    if (reading.language) read_before_notes(bytes, *reading.language);
    if (auto broken_letters = saved_misread(file.name, bytes)) {
        reading.problems = {std::move(*broken_letters)};
        reading.page.reset();
        reading.language.reset();
    }
    return reading;
}

FileReading read_file(const File& script) {
    FileReading file;
    auto bytes = base::read_bytes(base::open_file(script.folder / script.name, file.stamp), limits::file_bytes + 1);
    if (bytes) {
        file.reading = read_script(script, *bytes);
        file.text = std::move(*bytes);
    } else {
        file.stamp = {};
        file.reading.problems = {
            {{script.name, 0}, "this file cannot be read", "ask your IT person to let the kiosk read it"}};
    }
    return file;
}

std::vector<FileReading> read_files(const fs::path& folder, const std::vector<std::string>& names,
                                    const base::Letters* letters) {
    std::vector<FileReading> files(names.size());
    base::in_parallel(names.size(), files_worth_a_thread, [&](std::size_t i) {
        files[i] = read_file({folder, names[i], letters});
    });
    return files;
}

fs::path content_folder_of(const fs::path& file) {
    constexpr auto marks = std::to_array<std::string_view>({model::clinic_file, "welcome.lua", "areas", "words"});
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(file, error);
    for (fs::path folder = whole.parent_path(); folder != folder.root_path(); folder = folder.parent_path()) {
        const bool of_words = folder.parent_path().filename() == "words";  // there each page has a file of its name
        if (!of_words &&
            std::ranges::any_of(marks, [&](std::string_view mark) { return fs::exists(folder / mark, error); }))
            return folder;
    }
    return whole.parent_path();
}

Loaded load(const fs::path& folder, const base::Letters* letters, const std::set<std::string>& in_use,
            std::vector<Part> others) {
    Sorted sorted = sort_out(folder, listing_of(folder), in_use);
    const std::vector<std::string> names = base::scripts_in(sorted.listing);
    if (names.empty()) no_pages(folder, "holds no page (no file that ends in .lua)");
    std::vector<FileReading> files = read_files(folder, names, letters);
    std::vector<Part> parts = std::move(others);
    const std::size_t not_there = parts.size();
    parts.reserve(not_there + files.size());
    for (std::size_t i = 0; i < files.size(); ++i) parts.push_back({names[i], std::move(files[i].reading)});
    std::ranges::sort(parts, {}, &Part::file);
    Loaded loaded = assemble(std::move(parts), {}, in_use);
    loaded.files -= not_there;
    add_problems(loaded, std::move(sorted.problems));
    return loaded;
}

}  // namespace content
