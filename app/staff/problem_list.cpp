#include "staff/problem_list.h"

#include <fmt/format.h>

#include <algorithm>

#include "staff/labels.h"

namespace staff {

using namespace ui;

namespace {

using model::Problem;
using model::Severity;

void add_severity(Column& column, const std::vector<Problem>& problems, Severity severity,
                  const ProblemListLook& look) {
    const Palette& palette = column.frame().palette();
    const auto count = static_cast<std::size_t>(std::ranges::count(problems, severity, &Problem::severity));
    const bool errors = severity == Severity::error;
    if (column.height() > 0) column.gap(look.group_gap_mm);
    column.heading(
        look.heading, errors ? palette.caution.ink : palette.ink,
        errors ? count_label(count, "mistake", "mistakes") : count_label(count, "piece of advice", "pieces of advice"));
    column.heading(look.small, palette.quiet_ink,
                   errors ? "Visitors do not see what is wrong until it is mended."
                          : "Visitors see these pages. They could be better.");
}

}  // namespace

void add_problem_list(Column& column, const std::vector<Problem>& problems, const ProblemListLook& look,
                      const std::function<std::string(const std::string& file)>& file_label,
                      const std::function<void(std::size_t index)>& add_problem) {
    const Problem* before = nullptr;
    for (std::size_t i = 0; i < problems.size(); ++i) {
        const Problem& problem = problems[i];
        const bool new_severity = !before || before->severity != problem.severity;
        if (new_severity) add_severity(column, problems, problem.severity, look);
        if (new_severity || before->where.file != problem.where.file) {
            column.gap(look.file_gap_mm);
            column.heading(look.file, look.file_ink, file_label(problem.where.file));
            column.gap(look.first_gap_mm);
        }
        add_problem(i);
        before = &problem;
    }
}

std::string line_label(const Problem& problem) {
    return problem.where.line > 0 ? fmt::format("Line {}:", problem.where.line) : std::string("Whole file:");
}

}  // namespace staff
