#include "content/missed.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "base/scripts.h"
#include "base/utf8.h"
#include "content/changed_words.h"
#include "content/load.h"
#include "content/script/file_name.h"
#include "content/strays.h"

namespace content {
namespace {

namespace fs = std::filesystem;

/// Whoever takes so many out of one file at once has cut it, or pasted over it.
constexpr std::size_t fewest_lost_at_once = 4;

std::size_t translations_in(const model::Language& language) {
    return static_cast<std::size_t>(
        std::ranges::count_if(language.words, [](const auto& entry) { return !entry.second.words.empty(); }));
}

bool has_translation(const model::Language& language, std::string_view text) {
    const auto entry = language.words.find(text);
    return entry != language.words.end() && !entry->second.words.empty();
}

/// Whether so many of so many translations are more than somebody takes out on purpose.
bool are_many(std::size_t lost, std::size_t had) { return lost >= fewest_lost_at_once && 3 * lost > had; }

/// Whether any file but those of translations has the text in it. The kiosk's own words stand in none.
bool is_said(std::string_view text, std::span<const Present> others) {
    return std::ranges::any_of(others, [&](const Present& other) {
        return kind_of(other.name) != FileKind::translations && other.text.find(text) != other.text.npos;
    });
}

/// Whether many translations went with the file that visitors would read, and that no other file of the language has.
bool loses_translations(const std::string& name, const model::Language& gone, std::span<const Present> others) {
    const bool is_of_kiosk = last_part(name) == "kiosk.lua";
    std::size_t lost = 0;
    const auto is_lost = [&](const std::string& text) {
        const bool is_elsewhere = std::ranges::any_of(others, [&](const Present& other) {
            const auto& language = other.reading->language;
            return language && language->code == gone.code && has_translation(*language, text);
        });
        return !is_elsewhere && (is_of_kiosk || is_said(text, others));
    };
    for (const auto& [text, translation] : gone.words)
        if (!translation.words.empty() && is_lost(text)) ++lost;
    return are_many(lost, translations_in(gone));
}

/// What visitors lose with the file; nothing when others have it.
std::string_view loss(const std::string& name, const Reading& gone, std::span<const Present> others) {
    const std::string id = base::lower(page_id(name));
    const bool is_page = kind_of(name) == FileKind::page;
    const bool replaced = std::ranges::any_of(others, [&](const Present& other) {
        return kind_of(other.name) == FileKind::page && base::lower(page_id(other.name)) == id;
    });
    if (is_page && !replaced && id == model::help_page) return "the button Get help";
    if (is_page && !replaced && id == model::welcome_page) return "the first card, with its buttons";
    if (gone.language && loses_translations(name, *gone.language, others)) return "translations of what pages say";
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

std::size_t warnings_in(const Reading& reading) {
    std::size_t count = 0;
    for (const model::Block& block : reading.page->blocks)
        if (const auto* const list = std::get_if<model::List>(&block))
            count += list->signs.size();
        else if (std::holds_alternative<model::Warning>(block))
            ++count;
    return count;
}

/// Translations that the file of that name had, and another file of the language has.
std::size_t moved_translations(const std::string& name, const model::Language& now, const model::Language& before,
                               std::span<const Present> others) {
    const auto is_elsewhere = [&](const std::string& text) {
        return std::ranges::any_of(others, [&](const Present& other) {
            const auto& language = other.reading->language;
            return other.name != name && language && language->code == now.code && has_translation(*language, text);
        });
    };
    return static_cast<std::size_t>(std::ranges::count_if(before.words, [&](const auto& entry) {
        return !entry.second.words.empty() && !has_translation(now, entry.first) && is_elsewhere(entry.first);
    }));
}

/// Where pages lead to that one.
std::vector<model::Where> links_to(std::string_view id, std::span<const Present> others) {
    std::vector<model::Where> links;
    for (const Present& other : others)
        if (other.reading->page && other.reading->page->id != id)
            for (const model::Block& block : other.reading->page->blocks)
                if (const auto* const link = std::get_if<model::Link>(&block); link && link->to == id)
                    links.push_back(link->where);
    return links;
}

/// "areas/feet.lua, line 96; areas/shins.lua, line 88 and 3 more"
std::string named(const std::vector<model::Where>& links) {
    constexpr std::size_t most = 3;
    std::vector<std::string> all;
    for (const model::Where& link : links)
        if (all.size() < most) all.push_back(fmt::format("{}, line {}", link.file, link.line));
    return fmt::format("{}{}", fmt::join(all, "; "),
                       links.size() > most ? fmt::format(" and {} more", links.size() - most) : "");
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

bool has_warning(const Reading& reading) { return reading.page && warnings_in(reading) > 0; }

namespace {

/// Both names without what they have in common at the end: "words/es" and "words/ES" of a file in each.
std::pair<fs::path, fs::path> where_they_part(fs::path before, fs::path now) {
    while (!before.empty() && !now.empty() && before.filename() == now.filename()) {
        before = before.parent_path();
        now = now.parent_path();
    }
    return {before, now};
}

/// Translations of which the folder has another name, which says no longer what language they are.
std::vector<GoneFolder> renamed_folders(std::span<const Present> gone, std::span<const Present> others) {
    constexpr std::size_t fewest = 2;
    std::map<std::pair<fs::path, fs::path>, std::vector<std::string>> files;
    for (const Present& file : gone) {
        const Present* const now = language_code(file.name).empty() ? nullptr : file_with(file.text, others);
        if (!now || language_code(now->name) == language_code(file.name)) continue;
        if (last_part(now->name) == last_part(file.name))
            files[where_they_part(file.name, now->name)].emplace_back(file.name);
    }
    std::vector<GoneFolder> all;
    for (auto& [names, of_folder] : files)
        if (of_folder.size() >= fewest)
            all.push_back({names.first.generic_string(), std::move(of_folder), 0, names.second.generic_string()});
    return all;
}

}  // namespace

void leave_out_renamed(const std::vector<GoneFolder>& folders, std::vector<model::Problem>& problems) {
    std::set<std::string> now;
    for (const GoneFolder& folder : folders)
        if (!folder.now.empty())
            for (const fs::path file : folder.files)
                now.insert((fs::path(folder.now) / file.lexically_relative(folder.name)).generic_string());
    std::erase_if(problems, [&](const model::Problem& one) { return now.contains(one.where.file); });
}

std::vector<GoneFolder> gone_folders(std::span<const Present> gone, std::span<const Present> others) {
    std::vector<GoneFolder> all = renamed_folders(gone, others);
    const std::set<std::string> renamed = files_of(all);
    std::map<std::string, std::vector<std::string>> folders;
    for (const Present& file : gone)
        if (is_lost(file, others) && !renamed.contains(std::string(file.name)))
            folders[folder_of(file.name)].emplace_back(file.name);
    for (auto& [name, files] : folders) {
        const std::size_t left = left_in(name, others);
        if (is_most(files.size(), left)) all.push_back({name, std::move(files), left, {}});
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
    if (!folder.now.empty())
        return {{folder.now, 0},
                fmt::format("this folder was {} until a short while ago, and nobody reads its {} files so: visitors "
                            "still have them as they were last",
                            folder.name, gone),
                fmt::format("give the folder the name {} again", last_part(folder.name))};
    const bool itself = !folder.name.empty() && folder.left == 0;
    const std::string what = itself ? fmt::format("this folder is gone, and with it {} files", gone)
                                    : fmt::format("{} of its {} files are gone", gone, gone + folder.left);
    return {{folder.name.empty() ? "the content folder" : folder.name, 0},
            what + ": visitors still have them as they were last",
            fmt::format("bring {} back, or type: bodymap restore last; to take pages out for good, first write hidden "
                        "= true in each of them",
                        itself ? "the folder" : "them")};
}

namespace {

std::vector<Present> present(const std::vector<std::string>& names, const std::vector<FileReading>& files) {
    std::vector<Present> all;
    for (std::size_t i = 0; i < names.size(); ++i) all.push_back({names[i], &files[i].reading, files[i].text});
    return all;
}

/// What is wrong with files that are shorter than they were, and with a clinic's that names other languages.
void tell_losses(const fs::path& before, const fs::path& folder, const std::vector<std::string>& names,
                 std::vector<model::Problem>& problems) {
    std::vector<FileReading> read;  // all of them, once that is needed
    for (const std::string& name : names) {
        std::error_code error;
        const std::uintmax_t had = fs::file_size(before / name, error);
        const std::uintmax_t has = error ? 0 : fs::file_size(folder / name, error);
        if (error || (had <= has && kind_of(name) != FileKind::clinic)) continue;
        const Reading was = read_file({before, name, nullptr, MissingPicture::forgiven, folder}).reading;
        const Reading is = read_file({folder, name}).reading;
        if (auto problem = lost_warnings(is, was)) problems.push_back(std::move(*problem));
        const bool offers_others = is.clinic && was.clinic && is.clinic->languages != was.clinic->languages;
        if (!offers_others && !lost_translations(name, is, was, {})) continue;
        if (read.empty()) read = read_files(folder, names);
        const std::vector<Present> others = present(names, read);
        if (auto problem = lost_language(is, was, others)) problems.push_back(std::move(*problem));
        if (auto problem = lost_translations(name, is, was, others)) problems.push_back(std::move(*problem));
    }
}

Misnamings misnamed_in(const fs::path& folder) {
    base::Unread unread;
    auto listing = base::list(folder, base::Stamps::none, unread);
    return listing ? sort_out(folder, std::move(*listing)).misnamed : Misnamings();
}

}  // namespace

MissedSince missed_since(const std::filesystem::path& before, const std::filesystem::path& folder) {
    const std::vector<std::string> now = base::scripts_in(folder);
    std::vector<std::string> gone = base::scripts_in(before);
    std::erase_if(gone, [&](const std::string& name) { return std::ranges::count(now, name) > 0; });
    MissedSince all;
    tell_losses(before, folder, now, all.problems);
    if (gone.empty()) return all;
    const std::vector<FileReading> there = read_files(folder, now);
    const std::vector<Present> others = present(now, there);
    std::vector<FileReading> were = read_files(before, gone);
    const std::vector<GoneFolder> folders = gone_folders(present(gone, were), others);
    const std::set<std::string> told = files_of(folders);
    all.misnamed = misnamed_in(folder);
    for (const GoneFolder& one : folders) all.problems.push_back(missed(one));
    all.folders = folders;
    for (std::size_t i = 0; i < gone.size(); ++i) {
        auto problem = missed(gone[i], were[i].reading, were[i].text, others);
        const bool is_misnamed = all.misnamed.contains(gone[i]);
        if (!problem && !is_misnamed && !told.contains(gone[i])) continue;
        if (!is_misnamed && !told.contains(gone[i])) all.problems.push_back(std::move(*problem));
        were[i].reading.problems.clear();
        all.files.push_back({gone[i], std::move(were[i].reading)});
    }
    std::erase_if(all.misnamed, [&](const auto& one) { return std::ranges::count(gone, one.first) == 0; });
    return all;
}

namespace {

/// Whether another file is this page now, as far as its words tell.
bool has_another_name(std::string_view text, std::span<const Present> others) {
    return std::ranges::any_of(others, [&](const Present& other) {
        return kind_of(other.name) == FileKind::page && is_mostly(text, other.text);
    });
}

/// Of a page with warnings that others lead to: whoever takes it out for good takes out the links, too.
std::optional<model::Problem> missed_by_links(const std::string& name, const Reading& gone, const std::string& text,
                                              std::span<const Present> others) {
    if (!has_warning(gone) || !is_lost({name, &gone, text}, others) || has_another_name(text, others))
        return std::nullopt;
    const std::vector<model::Where> links = links_to(gone.page->id, others);
    if (links.empty()) return std::nullopt;
    return model::Problem{
        {name, 0},
        "this file is gone, and other pages lead there: visitors still have it, with its warnings",
        fmt::format("bring the file back, or type: bodymap restore last {}; to take it out for good, take out what "
                    "leads there: {}",
                    page_id(name), named(links))};
}

}  // namespace

const Present* file_with(std::string_view text, std::span<const Present> others) {
    const auto found = std::ranges::find(others, text, &Present::text);
    return found == others.end() ? nullptr : &*found;
}

std::optional<model::Problem> missed(const std::string& name, const Reading& gone, const std::string& text,
                                     std::span<const Present> others) {
    const std::string_view lost = loss(name, gone, others);
    if (lost.empty()) return missed_by_links(name, gone, text, others);
    const Present* const renamed = file_with(text, others);
    return model::Problem{
        {name, 0},
        fmt::format("this file is gone, and with it {}: visitors still have it as it was last", lost),
        !renamed
            ? fmt::format("bring the file back, or type: bodymap restore last {}", gone.language ? name : page_id(name))
            : fmt::format("{} has its words now: give it the name {} again", renamed->name, last_part(name))};
}

std::optional<model::Problem> lost_warnings(const Reading& now, const Reading& before) {
    if (!now.page || !before.page) return std::nullopt;
    const std::size_t had = warnings_in(before);
    const std::size_t lost = had - std::min(had, warnings_in(now));
    if (!now.page->area.empty() && had > 0 && lost == had)
        return model::Problem{now.page->where,
                              "all warnings of this area are gone: visitors still have the page as it was last",
                              "write who must not have it massaged, and when: danger \"...\" or warning \"...\""};
    if (lost < fewest_lost_at_once || 2 * lost <= had) return std::nullopt;
    return model::Problem{
        now.page->where,
        fmt::format("{} of the {} warnings of this page are gone: visitors still have the page as it was last", lost,
                    had),
        fmt::format("to have them back, type: bodymap restore last {}; if they are to go, take a few out at a time",
                    page_id(now.page->where.file))};
}

std::optional<model::Problem> lost_translations(const std::string& name, const Reading& now, const Reading& before,
                                                std::span<const Present> others) {
    if (!now.language || !before.language) return std::nullopt;
    const std::size_t had = translations_in(*before.language);
    const std::size_t left =
        translations_in(*now.language) + moved_translations(name, *now.language, *before.language, others);
    const std::size_t lost = had - std::min(had, left);
    if (!are_many(lost, had)) return std::nullopt;
    return model::Problem{
        {name, 0},
        fmt::format("{} of the {} translations in this file are gone: visitors still have it as it was last", lost,
                    had),
        fmt::format("to have them back, type: bodymap restore last {}; if they are to go, take a few out at a time",
                    page_id(name))};
}

void tell_still_shown(const std::string& odd, const std::string& name, std::vector<model::Problem>& problems) {
    for (model::Problem& problem : problems)
        if (problem.where.file == odd)
            problem.message += fmt::format(": visitors still have {} as it was last", last_part(name));
}

}  // namespace content
