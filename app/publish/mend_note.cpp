#include "publish/mend_note.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>

#include "base/dates.h"
#include "base/phrases.h"
#include "publish/without_terminal.h"

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
    if (!problem.hint.empty()) lines += fmt::format("   How to mend it: {}\n", without_terminal(problem.hint));
    if (problem.is_held_back) return lines;
    const auto older = std::ranges::find(outdated, problem.where.file, &model::Outdated::file);
    if (problem.misleads && older == outdated.end()) lines += "   Visitors read it as it is now.\n";
    if (older != outdated.end())
        lines += fmt::format("   Until then visitors see the version that was saved on {}.\n",
                             by_the_clock(older->saved_at));
    return lines;
}

constexpr std::size_t most_advice = 6;

/// The first few: who reads a long list mends nothing of it.
std::string could_be_better(const std::vector<const model::Problem*>& advice) {
    if (advice.empty()) return {};
    std::string lines =
        "\nCOULD BE BETTER\n\nVisitors see these pages all the same. What matters most stands first.\n\n";
    for (std::size_t i = 0; i < std::min(advice.size(), most_advice); ++i) {
        const model::Problem& one = *advice[i];
        lines += fmt::format("- {}: {}\n", place_of(one.where), one.message);
        if (!one.hint.empty()) lines += fmt::format("  What you can do: {}\n", without_terminal(one.hint));
    }
    if (advice.size() > most_advice)
        lines += fmt::format("- And {} more, on the staff screen, under Pages.\n", advice.size() - most_advice);
    return lines;
}

/// "2 mistakes in the pages, and 3 things that could be better"
std::string found(std::size_t mistakes, std::size_t advice) {
    const std::string first =
        (mistakes == 0 ? "no mistake" : base::count_phrase(mistakes, "mistake", "mistakes")) + " in the pages";
    if (advice == 0) return first;
    return fmt::format("{}, and {} that could be better", first, base::count_phrase(advice, "thing", "things"));
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
    std::vector<const model::Problem*> advice;
    for (const model::Problem& problem : problems)
        if (problem.severity == model::Severity::error)
            entries += entry(++count, problem, outdated);
        else
            advice.push_back(&problem);
    if (problems.empty()) return {};
    return with_ends_for_windows(fmt::format(
        "{}\n\nThe kiosk has found {}, on {}.\nOpen each file in a plain text editor, mend it, and save it: the kiosk "
        "shows it at once, and this note follows within a minute.\nThis note is the kiosk's. It goes away when nothing "
        "is left to mend.\n{}{}",
        mend_note_begins, found(count, advice.size()), by_the_clock(now), entries, could_be_better(advice)));
}

}  // namespace publish
