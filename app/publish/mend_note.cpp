#include "publish/mend_note.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>

#include "base/dates.h"
#include "base/phrases.h"

namespace publish {
namespace {

std::string by_the_clock(std::chrono::system_clock::time_point time) {
    return fmt::format("{:%A %d %B %Y, %H:%M}", base::local_time(time));
}

std::string place_of(const model::Where& where) {
    return where.line > 0 ? fmt::format("{}, line {}", where.file, where.line) : where.file;
}

std::string entry(std::size_t number, const model::Problem& problem, const std::vector<model::Outdated>& outdated) {
    std::string lines =
        fmt::format("\n{}. {}\n   What is wrong: {}\n", number, place_of(problem.where), problem.message);
    if (!problem.hint.empty()) lines += fmt::format("   How to mend it: {}\n", problem.hint);
    const auto older = std::ranges::find(outdated, problem.where.file, &model::Outdated::file);
    if (older != outdated.end())
        lines += fmt::format("   Until then visitors see the version from {}.\n", by_the_clock(older->saved_at));
    return lines;
}

/// A message may repeat what a page has, with ends of line of any kind.
std::string with_ends_for_windows(const std::string& text) {
    std::string all;
    for (const char c : text) {
        if (c == '\r') continue;
        if (c == '\n') all += '\r';
        all += c;
    }
    return all;
}

}  // namespace

std::string mend_note(const std::vector<model::Problem>& problems, const std::vector<model::Outdated>& outdated,
                      std::chrono::system_clock::time_point now) {
    std::string entries;
    std::size_t count = 0;
    for (const model::Problem& problem : problems)
        if (problem.severity == model::Severity::error) entries += entry(++count, problem, outdated);
    if (count == 0) return {};
    return with_ends_for_windows(fmt::format(
        "{}\n\nThe kiosk has found {} in the pages, on {}.\nOpen each file in a plain text editor, mend it, and save "
        "it: "
        "the kiosk looks again at once.\nThis note is the kiosk's. It goes away when nothing is left to mend.\n{}",
        mend_note_begins, base::count_phrase(count, "mistake", "mistakes"), by_the_clock(now), entries));
}

}  // namespace publish
