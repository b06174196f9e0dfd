#include "staff/labels.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <set>

#include "model/words.h"

namespace staff {

namespace {

using SystemTime = std::chrono::system_clock::time_point;

constexpr std::string_view words_folder = "words/";

// The one place where the time zone counts.
std::tm local(SystemTime time) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return parts;
}

bool same_day(SystemTime a, SystemTime b) {
    const std::tm one = local(a);
    const std::tm other = local(b);
    return one.tm_year == other.tm_year && one.tm_yday == other.tm_yday;
}

std::string what_to_mend(const std::set<int>& lines) {
    if (lines.empty() || *lines.begin() == 0) return "Mend it and save.";
    if (lines.size() == 1) return fmt::format("Mend line {} and save.", *lines.begin());
    return fmt::format("Mend lines {} and {}, then save.", fmt::join(lines.begin(), std::prev(lines.end()), ", "),
                       *lines.rbegin());
}

bool belongs_to_language(const std::string& file, std::string_view code) {
    const std::string of = fmt::format("{}{}", words_folder, code);
    return file == of + ".lua" || file.starts_with(of + "/");
}

}  // namespace

std::string short_name(const std::string& file) {
    return file.starts_with(words_folder) ? file : std::filesystem::path(file).filename().string();
}

bool is_page_file(const std::string& file) {
    return !file.starts_with(words_folder) && file != "sources.lua" && file != "clinic.lua";
}

std::string line_label(const model::Where& where) { return fmt::format("{}:{}", short_name(where.file), where.line); }

std::string time_of(SystemTime time, SystemTime now) {
    const std::tm parts = local(time);
    const std::string clock = fmt::format("{:%H:%M}", parts);
    return same_day(time, now) ? clock : fmt::format("{} {:%B}, {}", parts.tm_mday, parts, clock);
}

std::string as_saved(const model::Edition& edition, const std::string& file) {
    const auto found = edition.saved.find(file);
    if (found == edition.saved.end()) return "As it is in the file.";
    const bool today = same_day(found->second, edition.now);
    return fmt::format("As saved {} {}.", today ? "at" : "on", time_of(found->second, edition.now));
}

std::string outdated_notice(const model::Edition& edition, const model::Outdated& outdated) {
    std::set<int> lines;
    std::size_t mistakes = 0;
    for (const model::Problem& problem : edition.problems) {
        if (problem.where.file != outdated.file || problem.severity != model::Severity::error) continue;
        ++mistakes;
        lines.insert(problem.where.line);
    }
    const std::string trouble =
        mistakes == 0 ? "cannot be used as it is"
                      : fmt::format("has {} in it", mistakes == 1 ? "a mistake" : counted(mistakes, "", "mistakes"));
    return fmt::format("{} {}, so this is the version from {}. {}", short_name(outdated.file), trouble,
                       time_of(outdated.saved, edition.now), what_to_mend(lines));
}

const model::Outdated* outdated_here(const model::Edition& edition, const kiosk::Place& place,
                                     std::string_view language) {
    const std::string shown = shown_file(edition.library, place);
    const auto counts = [&](const model::Outdated& outdated) {
        if (outdated.file == shown) return true;
        if (outdated.file.starts_with(words_folder)) return belongs_to_language(outdated.file, language);
        return !is_page_file(outdated.file);
    };
    const auto found = std::ranges::find_if(edition.outdated, counts);
    return found == edition.outdated.end() ? nullptr : &*found;
}

std::string shown_file(const model::Library& library, const kiosk::Place& place) {
    if (place.screen == kiosk::Screen::attract) return {};
    const model::Page* const page =
        library.page(place.screen == kiosk::Screen::page ? std::string_view(place.page) : model::welcome_page);
    return page ? page->where.file : std::string();
}

std::string shown_name(const model::Library& library, const kiosk::Place& place, std::string_view language) {
    if (place.screen == kiosk::Screen::attract) return "First screen";
    if (place.screen == kiosk::Screen::map) return "Map";
    const model::Page* const page = library.page(place.page);
    return page ? std::string(model::translated(library.language(language), page->name)) : place.page;
}

std::string counted(std::size_t count, std::string_view one, std::string_view several) {
    return fmt::format("{} {}", count, count == 1 ? one : several);
}

std::vector<std::string> language_codes(const model::Library& library) {
    std::vector<std::string> codes = {""};
    const std::vector<std::string>& offered = library.clinic.languages;
    for (const model::Language& language : library.languages)
        if (offered.empty() || language.code != offered.front()) codes.push_back(language.code);
    return codes;
}

std::string language_name(const model::Library& library, std::string_view code) {
    const std::vector<std::string>& offered = library.clinic.languages;
    const std::string_view own = offered.empty() ? std::string_view("en") : std::string_view(offered.front());
    const std::string_view wanted = code.empty() ? own : code;
    const model::Language* const language = library.language(wanted);
    if (language && !language->name.empty()) return language->name;
    return wanted == "en" ? "English" : std::string(wanted);
}

}  // namespace staff
