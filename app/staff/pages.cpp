#include <fmt/format.h>

#include <algorithm>

#include "staff/labels.h"
#include "staff/staff_theme.h"
#include "staff/tabs.h"

namespace staff {

using namespace ui;

namespace {

using model::Problem;
using model::Severity;

std::string what_is_up(const StaffFacts& facts) {
    std::string words = fmt::format("{} in {}", counted(facts.pages, "page", "pages"),
                                    counted(facts.languages, "language", "languages"));
    if (facts.live_since) words += fmt::format(", unchanged since {}", time_of(*facts.live_since, facts.now));
    return words + ".";
}

void add_heading(Column& column, const std::vector<Problem>& problems, Severity severity) {
    const Palette& palette = column.frame().palette();
    const auto count = static_cast<std::size_t>(std::ranges::count(problems, severity, &Problem::severity));
    const bool errors = severity == Severity::error;
    column.gap(staff_size::group_gap);
    column.heading(
        type::heading, errors ? palette.caution.ink : palette.ink,
        errors ? counted(count, "mistake", "mistakes") : counted(count, "piece of advice", "pieces of advice"));
    column.heading(type::small, palette.quiet_ink,
                   errors ? "Visitors do not see what is wrong until it is mended."
                          : "Visitors see these pages. They could be better.");
}

void add_problem(Column& column, const Problem& problem) {
    const ImU32 ink = column.frame().palette().ink;
    const std::string where =
        problem.where.line > 0 ? fmt::format("Line {}:", problem.where.line) : std::string("Whole file:");
    column.text_with_lead_in(where, type::body, ink, problem.message);
    if (!problem.hint.empty()) column.text_with_lead_in("Hint:", type::body, ink, problem.hint);
    column.gap(staff_size::row_gap);
}

void add_problems(Column& column, const std::vector<Problem>& problems) {
    const Problem* before = nullptr;
    for (const Problem& problem : problems) {
        const bool new_severity = !before || before->severity != problem.severity;
        if (new_severity) add_heading(column, problems, problem.severity);
        if (new_severity || before->where.file != problem.where.file) {
            column.gap(staff_size::row_gap);
            column.heading(type::small_bold, column.frame().palette().quiet_ink, problem.where.file);
        }
        add_problem(column, problem);
        before = &problem;
    }
}

}  // namespace

std::optional<TabTouch> pages_tab(Column& column, const StaffFacts& facts) {
    const Palette& palette = column.frame().palette();
    column.text(type::body, palette.ink, what_is_up(facts));
    for (const model::Outdated& outdated : facts.outdated) {
        column.gap(staff_size::row_gap);
        column.text(type::body, palette.caution.ink,
                    fmt::format("{} has a mistake in it, so visitors see the version from {}.",
                                short_name(outdated.file), time_of(outdated.saved, facts.now)));
    }
    if (!facts.problems) {
        column.gap(staff_size::group_gap);
        column.text(type::body, palette.quiet_ink, "Looking for mistakes …");
    } else if (facts.problems->empty()) {
        column.gap(staff_size::group_gap);
        column.heading(type::heading, palette.right.ink, "All is well");
        column.text(type::body, palette.ink, "Every page opens, and there is nothing to mend.");
    } else {
        add_problems(column, *facts.problems);
    }
    return std::nullopt;
}

}  // namespace staff
