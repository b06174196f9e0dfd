#pragma once
#include <filesystem>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/assemble.h"
#include "content/strays.h"

namespace content {

/// A file as messages about missed ones look at it.
struct Present {
    std::string_view name;
    const Reading* reading;
    std::string_view text;
};

/// What the kiosk cannot do without, of a file that is gone: the page that greets, the page for help, the clinic, signs
/// of danger. Nothing where nothing is missed, or `others` have it. `text` is what the file said.
std::optional<model::Problem> missed(const std::string& name, const Reading& gone, const std::string& text,
                                     std::span<const Present> others);

/// Whether visitors lose what the file says: its page was not hidden, and none of `others` has it.
bool is_lost(const Present& gone, std::span<const Present> others);

/// A folder that had several files, of which none or few are there any more, and that visitors lose: nobody takes out a
/// whole folder, or most of one, but by mistake. Pages that were hidden, or are elsewhere, are not missed. Nor does
/// anybody read a language whose folder was given another name.
struct GoneFolder {
    std::string name;  ///< empty for the content folder itself
    std::vector<std::string> files;
    std::size_t left = 0;
    std::string now{};  ///< what it is called now, where that is known
};
/// `gone` are files that were good.
std::vector<GoneFolder> gone_folders(std::span<const Present> gone, std::span<const Present> others);
std::set<std::string> files_of(const std::vector<GoneFolder>&);
model::Problem missed(const GoneFolder&);
/// Leaves out what is told of files in folders that only have another name.
void leave_out_renamed(const std::vector<GoneFolder>&, std::vector<model::Problem>&);

/// The same of files that are in `before`, a folder of pages that were good, and gone from `folder`: what to tell, and
/// the files, which visitors still have.
struct MissedSince {
    std::vector<model::Problem> problems;
    std::vector<Part> files;
    std::vector<GoneFolder> folders{};
    Misnamings misnamed{};  ///< those that are there, and whose names are none
};
MissedSince missed_since(const std::filesystem::path& before, const std::filesystem::path& folder);

/// The file that says this: one that has another name now. Null when there is none.
const Present* file_with(std::string_view text, std::span<const Present> others);

bool has_warning(const Reading&);

/// When an area's page has lost all its warnings since `before`, or any page most of many at once.
std::optional<model::Problem> lost_warnings(const Reading& now, const Reading& before);

/// When a file has lost many of its translations at once, and none of `others` has them.
std::optional<model::Problem> lost_translations(const std::string& name, const Reading& now, const Reading& before,
                                                std::span<const Present> others);

/// When the clinic's file names a language that nothing is translated into, in the place of one that is: a slip in its
/// code would take that from visitors.
std::optional<model::Problem> lost_language(const Reading& now, const Reading& before, std::span<const Present> others);

/// Adds to what is told of a file of an odd name that visitors have `name` as it was last.
void tell_still_shown(const std::string& odd, const std::string& name, std::vector<model::Problem>&);

}  // namespace content
