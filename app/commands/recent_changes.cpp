#include "commands/recent_changes.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/dates.h"
#include "base/phrases.h"
#include "base/quotes.h"
#include "content/history/recent_warnings.h"
#include "content/history/safety_changes.h"

namespace commands {
namespace {

namespace fs = std::filesystem;
using Problems = std::vector<model::Problem>;
using content::history::SafetyChange;
using content::history::TakenOut;

/// What brings them back, as it is written on a page.
std::string blocks_of(std::span<const TakenOut> lost) {
    std::vector<std::string> blocks;
    for (const TakenOut& one : lost)
        blocks.push_back(one.is_line        ? base::in_lua_quotes(one.words)
                         : one.sign.empty() ? "warning " + base::in_lua_quotes(one.words)
                                            : fmt::format("danger \"{}\"", one.sign));
    return fmt::format("{}", fmt::join(blocks, " and "));
}

/// So many are told with their words: more are looked at together.
constexpr std::size_t most_told = 3;

/// Until it went, and how it comes back.
std::string how_to_have_back(const std::string& file, content::history::Time went) {
    const auto before = base::local_time(went - std::chrono::seconds(1));
    return fmt::format(
        "to have the page as it was, type: bodymap restore \"{:%d %B %H:%M:%S}\" {}; it shows all of it first", before,
        fs::path(file).stem().string());
}

model::Problem advice(const std::string& file, std::string message, const std::string& how) {
    return {{file, 0},
            std::move(message),
            fmt::format("{}; else do nothing: this is told for {} days", how, content::history::told_for.count()),
            model::Severity::advice,
            true};
}

/// The words of the first few.
std::string named(std::span<const TakenOut> lost) {
    std::vector<std::string> words;
    for (const TakenOut& warning : lost.first(std::min(lost.size(), most_told))) {
        const std::string all = warning.words.empty() ? warning.sign : warning.words;
        words.push_back('"' + (lost.size() == 1 ? all : base::shortened(all)) + '"');
    }
    return fmt::format("{}{}", fmt::join(words, ", "),
                       lost.size() > most_told ? fmt::format(" and {} more", lost.size() - most_told) : "");
}

std::string on_day(content::history::Time time) { return fmt::format("{:%A %d %B, %H:%M}", base::local_time(time)); }

/// What went with all or most of a page: "with 2 warnings: ...".
std::string with_warnings(std::span<const TakenOut> lost) {
    if (lost.empty()) return {};
    return fmt::format(", with {}: {}", base::count_phrase(lost.size(), "warning", "warnings"), named(lost));
}

model::Problem told_of(std::span<const TakenOut> lost) {
    const TakenOut& first = lost.front();
    if (first.with_page)
        return advice(first.file,
                      fmt::format("this page was taken out on {}{}", on_day(first.since), with_warnings(lost)),
                      how_to_have_back(first.file, first.since));
    const bool one = lost.size() == 1;
    const std::string what = one ? (first.is_line ? "a line that warns was" : "a warning was")
                                 : fmt::format("{} warnings were", lost.size());
    const std::string how = lost.size() > most_told
                                ? how_to_have_back(first.file, first.since)
                                : fmt::format("if visitors should read {}, write {} on this page again",
                                              one ? "it" : "them", blocks_of(lost));
    return advice(first.file, fmt::format("{} taken out on {}: {}", what, on_day(first.since), named(lost)), how);
}

/// Where most of a page is gone, its warnings are not to be all that is brought back.
void tell_cut_short(content::history::TakenOutLately& lately, Problems& problems) {
    for (const content::history::CutShort& page : lately.pages) {
        const auto rest = std::stable_partition(lately.warnings.begin(), lately.warnings.end(),
                                                [&](const TakenOut& one) { return one.file != page.file; });
        std::vector<TakenOut> lost(rest, lately.warnings.end());
        std::erase_if(lost, [](const TakenOut& one) { return one.is_line; });  // which are among the texts
        lately.warnings.erase(rest, lately.warnings.end());
        problems.push_back(advice(page.file,
                                  fmt::format("{}{} of {} texts were taken out on {}{}",
                                              page.at_the_end ? "the end of this page is gone: " : "", page.gone,
                                              page.of, on_day(page.since), with_warnings(lost)),
                                  how_to_have_back(page.file, page.since)));
    }
}

/// Of each stretch of neighbors that `together` finds alike.
template <class Change>
void tell_each(const std::vector<Change>& all, bool (*together)(const Change&, const Change&),
               model::Problem (*told)(std::span<const Change>), Problems& problems) {
    for (auto first = all.begin(); first != all.end();) {
        const auto last = std::find_if(first, all.end(), [&](const Change& other) { return !together(*first, other); });
        problems.push_back(told({first, last}));
        first = last;
    }
}

std::string quoted_or_nothing(const std::string& how_soon) {
    return how_soon.empty() ? "nothing of the kind" : '"' + how_soon + '"';
}

/// "a warning said "... for three days ...", and says "... for two days ..." now"
std::string told_of_words(const SafetyChange& change) {
    const auto [was, is] = base::around_difference(change.before, change.now);
    return fmt::format("a warning said \"{}\", and says \"{}\" now", was, is);
}

/// "the sign 'clot' said "today", and says "this week" now". Of signs in other words only the keys are told.
std::string told_of_one(const SafetyChange& change) {
    using enum SafetyChange::Kind;
    switch (change.kind) {
        case less_urgent:
            return fmt::format("{} said {}, and says {} now",
                               change.key.empty() ? "a warning" : fmt::format("the sign '{}'", change.key),
                               quoted_or_nothing(change.before), quoted_or_nothing(change.now));
        case warning:
            return told_of_words(change);
        case translation: {
            const auto [was, is] = base::around_difference(change.before, change.now);
            return fmt::format("the translation of \"{}\" said \"{}\", and says \"{}\" now",
                               base::shortened(change.key), was, is);
        }
        case sign:
            return fmt::format("'{}'", change.key);
        case hidden:
            return "this page has warnings, and is hidden from visitors";
        case number:
            return fmt::format("visitors read to call {} in an emergency, and {} before", change.now, change.before);
    }
    return {};
}

/// The first few of one kind, each with its line but `first`, which the message begins with.
std::string told_of_several(std::span<const SafetyChange> changes, const SafetyChange& first) {
    std::vector<std::string> told;
    for (const SafetyChange& change : changes.first(std::min(changes.size(), most_told))) {
        const bool has_line = change.line > 0 && change.line != first.line;
        told.push_back(told_of_one(change) + (has_line ? fmt::format(" (line {})", change.line) : ""));
    }
    const bool signs = changes.front().kind == SafetyChange::Kind::sign;
    return fmt::format("{}{}{}",
                       signs ? base::count_phrase(changes.size(), "sign has", "signs have") + " other words: " : "",
                       fmt::join(told, signs ? ", " : "; "),
                       changes.size() > most_told ? fmt::format(" and {} more", changes.size() - most_told) : "");
}

/// Of one file.
model::Problem told_of_safety(std::span<const SafetyChange> changes) {
    const auto since = std::ranges::min(changes, {}, &SafetyChange::since).since;
    const auto in_words = static_cast<std::size_t>(
        std::ranges::find(changes, SafetyChange::Kind::sign, &SafetyChange::kind) - changes.begin());
    std::vector<std::string> told;
    for (const auto part : {changes.first(in_words), changes.subspan(in_words)})
        if (!part.empty()) told.push_back(told_of_several(part, changes.front()));
    const std::string& file = changes.front().file;
    return {
        {file, changes.front().line},
        fmt::format("changed since {}: {}", on_day(since), fmt::join(told, "; ")),
        fmt::format(
            "to have it as it was, type: bodymap restore \"{:%d %B %H:%M:%S}\" {}; it shows the words first; else do "
            "nothing: this is told for {} days",
            base::local_time(since - std::chrono::seconds(1)),
            changes.front().kind == SafetyChange::Kind::translation ? file : fs::path(file).stem().string(),
            content::history::told_for.count()),
        model::Severity::advice,
        true};
}

bool were_saved_together(const TakenOut& one, const TakenOut& other) {
    return one.file == other.file && one.since == other.since;
}

bool are_of_one_file(const SafetyChange& one, const SafetyChange& other) { return one.file == other.file; }

}  // namespace

Lately add_recent_changes(const Options& options, Problems& problems) {
    const auto now = std::chrono::system_clock::now();
    auto lately = content::history::taken_out_lately(options.state, options.content, now);
    tell_cut_short(lately, problems);
    tell_each(lately.warnings, &were_saved_together, &told_of, problems);
    auto changes = content::history::safety_changes(options.state, options.content, now, base::local_day(now));
    // What visitors do not read yet is told with what they read.
    std::erase_if(changes, [&](const SafetyChange& change) {
        return std::ranges::any_of(problems, [&](const model::Problem& problem) {
            return problem.is_held_back && problem.where.file == change.file && problem.where.line == change.line;
        });
    });
    // In each file, signs that only have other words come last.
    std::ranges::stable_sort(changes, {}, [](const SafetyChange& change) {
        return std::pair(change.file, change.kind == SafetyChange::Kind::sign);
    });
    tell_each(changes, &are_of_one_file, &told_of_safety, problems);
    return {std::move(lately.texts), std::move(lately.renamed)};
}

}  // namespace commands
