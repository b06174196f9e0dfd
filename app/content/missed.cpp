#include "content/missed.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "base/scripts.h"
#include "base/utf8.h"
#include "content/load.h"
#include "content/script/file_name.h"

namespace content {
namespace {

/// What visitors lose with the file; nothing when others have it.
std::string_view loss(const std::string& name, const Reading& gone, std::span<const Present> others) {
    const std::string id = base::lower(page_id(name));
    const bool is_page = kind_of(name) == FileKind::page;
    const bool replaced = std::ranges::any_of(others, [&](const Present& other) {
        return kind_of(other.name) == FileKind::page && base::lower(page_id(other.name)) == id;
    });
    if (is_page && !replaced && id == model::help_page) return "the button Get help";
    if (is_page && !replaced && id == model::welcome_page) return "the first card, with its buttons";
    const auto has_clinic = [](const Present& other) { return kind_of(other.name) == FileKind::clinic; };
    if (gone.clinic && std::ranges::none_of(others, has_clinic)) return "all that the clinic has set";
    const auto has_sign = [&](const model::Sign& sign) {
        return std::ranges::any_of(others, [&](const Present& other) {
            return std::ranges::find(other.reading->signs, sign.key, &model::Sign::key) != other.reading->signs.end();
        });
    };
    return std::ranges::all_of(gone.signs, has_sign) ? std::string_view() : "signs of danger";
}

std::string folder_of(std::string_view name) { return std::filesystem::path(name).parent_path().string(); }

/// Files of that folder and of those in it; of the content folder, its own.
std::size_t left_in(const std::string& folder, std::span<const Present> others) {
    return static_cast<std::size_t>(std::ranges::count_if(others, [&](const Present& other) {
        return folder.empty() ? folder_of(other.name).empty() : other.name.starts_with(folder + '/');
    }));
}

/// One file, or a few, somebody may have meant to take out; and few folders have many files.
bool is_most(std::size_t gone, std::size_t left) {
    constexpr std::size_t fewest_of_all = 2;
    constexpr std::size_t fewest_of_many = 5;
    return left == 0 ? gone >= fewest_of_all : gone >= fewest_of_many && gone > left;
}

}  // namespace

bool is_lost(const Present& gone, std::span<const Present> others) {
    const auto& page = gone.reading->page;
    if (!page) return !file_with(gone.text, others);
    const std::string id = base::lower(page_id(gone.name));
    return !page->showing.hidden && std::ranges::none_of(others, [&](const Present& other) {
        return kind_of(other.name) == FileKind::page && base::lower(page_id(other.name)) == id;
    });
}

bool has_warning(const Reading& reading) {
    return reading.page && std::ranges::any_of(reading.page->blocks, [](const model::Block& block) {
               return std::holds_alternative<model::Warning>(block);
           });
}

std::vector<GoneFolder> gone_folders(std::span<const Present> gone, std::span<const Present> others) {
    std::map<std::string, std::vector<std::string>> folders;
    for (const Present& file : gone)
        if (is_lost(file, others)) folders[folder_of(file.name)].emplace_back(file.name);
    std::vector<GoneFolder> all;
    for (auto& [name, files] : folders) {
        const std::size_t left = left_in(name, others);
        if (is_most(files.size(), left)) all.push_back({name, std::move(files), left});
    }
    return all;
}

std::set<std::string> files_of(const std::vector<GoneFolder>& folders) {
    std::set<std::string> files;
    for (const GoneFolder& folder : folders) files.insert(folder.files.begin(), folder.files.end());
    return files;
}

model::Problem missed(const GoneFolder& folder) {
    const std::size_t gone = folder.files.size();
    const bool itself = !folder.name.empty() && folder.left == 0;
    const std::string what = itself ? fmt::format("this folder is gone, and with it {} files", gone)
                                    : fmt::format("{} of its {} files are gone", gone, gone + folder.left);
    return {{folder.name.empty() ? "the content folder" : folder.name, 0},
            what + ": visitors still have them as they were last",
            fmt::format("bring {} back, or type: bodymap restore last; to take pages out for good, first write hidden "
                        "= true in each of them",
                        itself ? "the folder" : "them")};
}

MissedSince missed_since(const std::filesystem::path& before, const std::filesystem::path& folder) {
    const std::vector<std::string> now = base::scripts_in(folder);
    std::vector<std::string> gone = base::scripts_in(before);
    std::erase_if(gone, [&](const std::string& name) { return std::ranges::count(now, name) > 0; });
    if (gone.empty()) return {};
    const std::vector<FileReading> there = read_files(folder, now);
    std::vector<Present> present;
    for (std::size_t i = 0; i < now.size(); ++i) present.push_back({now[i], &there[i].reading, there[i].text});
    std::vector<FileReading> were = read_files(before, gone);
    std::vector<Present> past;
    for (std::size_t i = 0; i < gone.size(); ++i) past.push_back({gone[i], &were[i].reading, were[i].text});
    const std::vector<GoneFolder> folders = gone_folders(past, present);
    const std::set<std::string> told = files_of(folders);
    MissedSince all;
    for (const GoneFolder& one : folders) all.problems.push_back(missed(one));
    for (std::size_t i = 0; i < gone.size(); ++i) {
        auto problem = missed(gone[i], were[i].reading, were[i].text, present);
        if (!problem && !told.contains(gone[i])) continue;
        if (!told.contains(gone[i])) all.problems.push_back(std::move(*problem));
        were[i].reading.problems.clear();
        all.files.push_back({gone[i], std::move(were[i].reading)});
    }
    return all;
}

const Present* file_with(std::string_view text, std::span<const Present> others) {
    const auto found = std::ranges::find(others, text, &Present::text);
    return found == others.end() ? nullptr : &*found;
}

std::optional<model::Problem> missed(const std::string& name, const Reading& gone, const std::string& text,
                                     std::span<const Present> others) {
    const std::string_view lost = loss(name, gone, others);
    if (lost.empty()) return std::nullopt;
    const Present* const renamed = file_with(text, others);
    return model::Problem{
        {name, 0},
        fmt::format("this file is gone, and with it {}: visitors still have it as it was last", lost),
        !renamed ? fmt::format("bring the file back, or type: bodymap restore last {}", page_id(name))
                 : fmt::format("{} has its words now: give it the name {} again", renamed->name, last_part(name))};
}

std::optional<model::Problem> lost_warnings(const Reading& now, const Reading& before) {
    if (!now.page || now.page->area.empty() || has_warning(now) || !has_warning(before)) return std::nullopt;
    return model::Problem{now.page->where,
                          "all warnings of this area are gone: visitors still have the page as it was last",
                          "write who must not have it massaged, and when: danger \"...\" or warning \"...\""};
}

}  // namespace content
