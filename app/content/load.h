#pragma once
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/folder.h"
#include "base/letters.h"
#include "content/assemble.h"

namespace content {

/// There is no such folder, it cannot be read, or no page is in it.
struct NoPages : model::BrokenInstallation {
    explicit NoPages(const std::string& reason)
        : BrokenInstallation(reason + ": install the package again, or name another folder."), why(reason) {}
    std::string why;  ///< without what to do, nor a full stop
};

/// Reads every *.lua below `folder`; content/areas/calves.lua has the id "calves". A page with a mistake is left out
/// and reported, the rest opens. Throws NoPages, or model::BrokenInstallation for a folder in it that
/// cannot be read. `letters` are those that can be shown: a page with others has a mistake; null where nobody knows
/// them. Of a page that is there twice, the one whose file is `in_use` is shown. `others` are files that are not in the
/// folder, and that visitors have all the same.
Loaded load(const std::filesystem::path& folder, const base::Letters* letters = nullptr,
            const std::set<std::string>& in_use = {}, std::vector<Part> others = {});

/// What a file with these bytes says.
Reading read_script(const File&, std::string_view bytes);

/// The content folder that a file of it lies in, as far as the folders around it tell; else the folder it lies in.
std::filesystem::path content_folder_of(const std::filesystem::path& file);

/// One file as it was at `stamp`.
struct FileReading {
    Reading reading;
    base::Stamp stamp;  ///< all zero when the file could not be read, which is then its problem
    std::string text;   ///< as it is written
};
FileReading read_file(const File&);

/// The same for many files, in their order, on all processors.
std::vector<FileReading> read_files(const std::filesystem::path& folder, const std::vector<std::string>& names,
                                    const base::Letters* letters = nullptr);

}  // namespace content
