#include "content/strays.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "base/phrases.h"
#include "base/utf8.h"
#include "content/copies.h"
#include "content/odd_names.h"
#include "content/script/file_name.h"

namespace content {
namespace {

namespace fs = std::filesystem;
using model::Severity;

std::string_view parent_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return path.substr(0, slash == path.npos ? 0 : slash);
}

bool is_below(std::string_view file, std::string_view folder) {
    return file.size() > folder.size() && file.starts_with(folder) && file[folder.size()] == '/';
}

/// Which files of the folder hold the scripts, by the name that makes the page, in small letters.
class Scripts {
  public:
    explicit Scripts(const base::Listing& listing) {
        for (const base::FolderFile& file : listing.files)
            if (base::is_script(file.name)) add(file.name);
    }

    std::vector<std::string> below(std::string_view folder) const {
        std::vector<std::string> found;
        for (auto at = names_.lower_bound(std::string(folder) + "/"); at != names_.end() && is_below(*at, folder); ++at)
            found.push_back(*at);
        return found;
    }

    /// The file outside `folder` that the copy of it in there would be: of the same name, or at the same place.
    std::optional<std::string> double_of(const std::string& file, std::string_view folder) const {
        const std::string place = file.substr(folder.size() + 1);
        for (std::string same : {place, "words/" + place})
            if (names_.contains(same)) return same;
        const auto found = by_id_.find(base::lower(page_id(file)));
        if (found == by_id_.end()) return std::nullopt;
        for (const std::string& other : found->second)
            if (!is_below(other, folder)) return other;
        return std::nullopt;
    }

    /// The page, or the file of words beside this one, whose copy this is.
    std::optional<std::string> named_like(std::string_view file, const std::string& id) const {
        const std::string beside = std::string(parent_of(file)) + (parent_of(file).empty() ? "" : "/") + id + ".lua";
        if (names_.contains(beside)) return beside;
        const auto found = by_id_.find(base::lower(id));
        return kind_of(file) != FileKind::page || found == by_id_.end() ? std::nullopt
                                                                        : std::optional(found->second.front());
    }

    void remove(const std::string& file) {
        names_.erase(file);
        std::erase(by_id_[base::lower(page_id(file))], file);
        if (by_id_[base::lower(page_id(file))].empty()) by_id_.erase(base::lower(page_id(file)));
    }

    const std::set<std::string>& names() const { return names_; }

  private:
    void add(const std::string& file) {
        names_.insert(file);
        if (kind_of(file) != FileKind::translations) by_id_[base::lower(page_id(file))].push_back(file);
    }

    std::set<std::string> names_;
    std::map<std::string, std::vector<std::string>> by_id_;
};

/// A folder whose name says that nobody is to read it.
std::optional<model::Problem> by_name(const std::string& folder, const std::vector<std::string>& files,
                                      const base::Listing& listing) {
    const std::string_view name = last_part(folder);
    const auto says = what_name_says(name);
    const std::string not_shown = files.size() == 1 ? "the page in it is not shown"
                                                    : fmt::format("the {} pages in it are not shown", files.size());
    const std::string original = std::string(folder.substr(0, folder.size() - name.size())) + original_of(name);
    switch (says) {
        case NameSays::nothing:
            return std::nullopt;
        case NameSays::bin:
            return model::Problem{{folder, 0},
                                  fmt::format("this folder is a bin of the system: {}", not_shown),
                                  "delete the folder, if nobody needs it",
                                  Severity::advice};
        case NameSays::numbered:
            if (std::ranges::find(listing.folders, original) == listing.folders.end()) return std::nullopt;
            break;
        default:
            break;
    }
    return model::Problem{{folder, 0},
                          fmt::format("by its name this folder is a copy of old pages: {}", not_shown),
                          "move it out of the content folder; or give it another name if visitors are to read them"};
}

constexpr auto folders_of_pages =
    std::to_array<std::string_view>({"areas", "benefits", "conditions", "techniques", "words", ""});

/// Two folders may have the same pages: the copy is the one that nobody has read, or that has no name that such folders
/// have, or whose name is longer.
bool is_original(const std::string& folder, const std::vector<std::string>& files, const std::string& other,
                 const std::set<std::string>& in_use) {
    const auto used = [&](const std::string& file) { return in_use.contains(file); };
    if (std::ranges::any_of(files, used)) return true;
    if (used(other)) return false;
    const auto rank = [](std::string_view name) {
        const std::string_view first = name.substr(0, name.find('/'));
        const bool usual = std::ranges::find(folders_of_pages, first) != folders_of_pages.end();
        return std::tuple(!usual, name.size(), name);
    };
    return rank(folder) < rank(parent_of(other));
}

/// One page twice may be a slip; a folder that has next to nothing of its own is a copy.
constexpr std::size_t fewest_in_a_copy = 2;

/// Pages that are there already, of a folder that is a copy, and what is said of it.
struct Copied {
    std::vector<std::string> files;
    model::Problem problem;
};

std::optional<Copied> by_pages(const std::string& folder, const std::vector<std::string>& files, const Scripts& scripts,
                               const std::set<std::string>& in_use) {
    if (files.size() < fewest_in_a_copy || folder == "words" || is_below(folder, "words")) return std::nullopt;
    std::string example;
    std::vector<std::string> copied;
    std::vector<std::string> own;
    for (const std::string& file : files) {
        const auto found = scripts.double_of(file, folder);
        (found ? copied : own).push_back(file);
        if (example.empty() && found) example = *found;
    }
    if (copied.size() < fewest_in_a_copy || copied.size() <= own.size()) return std::nullopt;
    if (is_original(folder, copied, example, in_use)) return std::nullopt;
    if (own.empty())
        return Copied{copied,
                      {{folder, 0},
                       fmt::format("this folder is a copy: each of its {} pages is there already ({}, for one), and "
                                   "stays up",
                                   files.size(), example),
                       "move it out of the content folder"}};
    return Copied{
        copied,
        {{folder, 0},
         fmt::format("this folder is a copy: {} of its {} pages are there already ({}, for one), and those stay "
                     "up",
                     copied.size(), files.size(), example),
         fmt::format("put what it has of its own elsewhere ({}{}), then move it out of the content folder", own.front(),
                     own.size() > 1 ? fmt::format(" and {} more", own.size() - 1) : "")}};
}

/// What one of two people has saved at the same time, as Syncthing and Dropbox keep it; a script or any other file.
std::optional<model::Problem> conflict_copy(const std::string& file, const base::Listing& listing) {
    const std::string stem = page_id(file);
    if (what_name_says(stem) != NameSays::conflict) return std::nullopt;
    const std::string_view last = last_part(file);
    const std::string original =
        fmt::format("{}{}{}", file.substr(0, file.size() - last.size()), original_of(stem), last.substr(stem.size()));
    if (original == file) return std::nullopt;
    const bool is_there = std::ranges::find(listing.files, original, &base::FolderFile::name) != listing.files.end();
    if (!is_there)
        return model::Problem{{file, 0},
                              fmt::format("two people have changed {} at once, and it is gone: this is what one of "
                                          "them saved, and not shown",
                                          original),
                              fmt::format("give it the name {}, or delete it", last_part(original))};
    return model::Problem{
        {file, 0},
        fmt::format("two people have saved {} at once: this is the other's, and not shown", original),
        base::is_script(file)
            ? fmt::format("put what is new in it into {}, then delete this file", original)
            : fmt::format("give it the name {} if it is the better one, else delete it", last_part(original)),
        base::is_script(file) ? Severity::error : Severity::advice};
}

std::optional<model::Problem> copy_of_a_file(const std::string& file, const Scripts& scripts) {
    const std::string id = page_id(file);
    const auto says = what_name_says(id);
    if (says != NameSays::copy && says != NameSays::numbered) return std::nullopt;
    const auto original = scripts.named_like(file, original_of(id));
    if (!original || *original == file) return std::nullopt;
    return model::Problem{{file, 0},
                          fmt::format("this is a copy of {}, by its name, and not shown", *original),
                          "move it out of the content folder, or delete it"};
}

void leave_out(base::Listing& listing, Scripts& scripts, const std::vector<std::string>& files) {
    for (const std::string& file : files) scripts.remove(file);
    std::erase_if(listing.files,
                  [&](const base::FolderFile& file) { return std::ranges::count(files, file.name) > 0; });
}

void leave_out(base::Listing& listing, Scripts& scripts, const std::string& folder) {
    for (const std::string& file : scripts.below(folder)) scripts.remove(file);
    std::erase_if(listing.files, [&](const base::FolderFile& file) { return is_below(file.name, folder); });
}

/// "Words": the translations in it have the names of pages, and are no copies of them.
bool is_words_misspelled(const std::string& folder, const base::Listing& listing) {
    return base::lower(folder) == "words" && std::ranges::count(listing.folders, "words") == 0;
}

void sort_out_folders(Sorted& sorted, Scripts& scripts, const std::set<std::string>& in_use) {
    std::string left_out;
    for (const std::string& folder : sorted.listing.folders) {
        if (folder.empty() || (!left_out.empty() && is_below(folder, left_out))) continue;
        const std::vector<std::string> files = scripts.below(folder);
        if (files.empty()) continue;
        if (is_words_misspelled(folder.substr(0, folder.find('/')), sorted.listing)) continue;
        auto problem = by_name(folder, files, sorted.listing);
        const auto copied = problem ? std::nullopt : by_pages(folder, files, scripts, in_use);
        if (problem || (copied && copied->files.size() == files.size()))
            leave_out(sorted.listing, scripts, left_out = folder);
        else if (copied)
            leave_out(sorted.listing, scripts, copied->files);
        if (copied) problem = copied->problem;
        if (problem) sorted.problems.push_back(std::move(*problem));
    }
}

bool is_note_of_the_kiosk(const std::string& file) {
    return fmt::format("{}.txt", original_of(page_id(file))) == base::mend_note_name;
}

void sort_out_conflicts(Sorted& sorted, Scripts& scripts) {
    const base::Listing all = sorted.listing;
    std::erase_if(sorted.listing.files, [&](const base::FolderFile& file) {
        auto problem = conflict_copy(file.name, all);
        if (!problem) return false;
        if (base::is_script(file.name)) scripts.remove(file.name);
        if (!is_note_of_the_kiosk(file.name)) sorted.problems.push_back(std::move(*problem));
        return true;
    });
}

void note(Misnamed&& misnamed, Sorted& sorted) {
    sorted.misnamed.emplace(std::move(misnamed.meant), misnamed.problem.where.file);
    sorted.problems.push_back(std::move(misnamed.problem));
}

void sort_out_files(Sorted& sorted, Scripts& scripts) {
    const std::set<std::string> names = scripts.names();
    for (const std::string& file : names) {
        auto copy = copy_of_a_file(file, scripts);
        auto misnamed = copy ? std::nullopt : ends_twice(file, names);
        if (!copy && !misnamed) continue;
        if (copy)
            sorted.problems.push_back(std::move(*copy));
        else
            note(std::move(*misnamed), sorted);
        scripts.remove(file);
        std::erase_if(sorted.listing.files, [&](const base::FolderFile& one) { return one.name == file; });
    }
}

}  // namespace

Sorted sort_out(const fs::path& folder, base::Listing listing, const std::set<std::string>& in_use) {
    Sorted sorted{std::move(listing), {}, {}};
    Scripts scripts(sorted.listing);
    sort_out_folders(sorted, scripts, in_use);
    sort_out_conflicts(sorted, scripts);
    sort_out_files(sorted, scripts);
    std::erase_if(sorted.listing.files, [&](const base::FolderFile& file) {
        auto misnamed = oddly_named(folder, file.name, scripts.names());
        if (!misnamed) return false;
        note(std::move(*misnamed), sorted);
        return true;
    });
    return sorted;
}

}  // namespace content
