#include "staff/problem_list.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/phrases.h"
#include "staff/labels.h"

namespace staff {

using namespace ui;
using model::Problem;

void add_problem_headings(Column& column, const std::vector<Problem>& problems, std::size_t index,
                          std::string_view file_label, const ProblemListLook& look) {
    const Palette& palette = column.frame().palette();
    const Problem& problem = problems[index];
    const Problem* const before = index > 0 ? &problems[index - 1] : nullptr;
    const bool new_severity = !before || before->severity != problem.severity;
    if (new_severity) {
        const bool errors = problem.severity == model::Severity::error;
        const auto count = static_cast<std::size_t>(std::ranges::count(problems, problem.severity, &Problem::severity));
        if (column.height() > 0) column.gap(look.group_gap_mm);
        column.heading(look.heading, errors ? palette.caution.ink : palette.ink,
                       errors ? base::count_phrase(count, "mistake", "mistakes")
                              : base::count_phrase(count, "piece of advice", "pieces of advice"));
        column.heading(
            look.small, palette.quiet_ink,
            errors ? "Of a page that cannot be read, visitors see what was there before. The rest they see as it is."
                   : "Visitors see these pages. They could be better.");
    }
    if (!new_severity && before->where.file == problem.where.file) return;
    column.gap(look.file_gap_mm);
    column.heading(look.file, look.file_ink, file_label);
    column.gap(look.first_gap_mm);
}

std::string line_label(const Problem& problem) {
    return problem.where.line > 0 ? fmt::format("Line {}:", problem.where.line) : std::string("Whole file:");
}

}  // namespace staff
