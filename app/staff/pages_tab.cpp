#include <fmt/format.h>

#include "base/phrases.h"
#include "staff/labels.h"
#include "staff/problem_list.h"
#include "staff/staff_theme.h"
#include "staff/tabs.h"

namespace staff {

using namespace ui;

namespace {

std::string shown_pages(const Facts& facts) {
    std::string text = fmt::format("{} in {}", base::count_phrase(facts.pages, "page", "pages"),
                                   base::count_phrase(facts.languages, "language", "languages"));
    if (facts.live_since) text += fmt::format(", unchanged since {}", time_label(*facts.live_since, facts.now));
    return text + ".";
}

void add_problem(Column& column, const model::Problem& problem) {
    const ImU32 ink = column.frame().palette().ink;
    column.text_with_lead_in(line_label(problem), type::body, ink, problem.message);
    if (!problem.hint.empty()) column.text_with_lead_in(hint_label, type::body, ink, problem.hint);
    column.gap(staff_size::row_gap);
}

void add_problems(Column& column, const std::vector<model::Problem>& problems) {
    const ProblemListLook look = {.heading = type::heading,
                                  .small = type::small,
                                  .file = type::small_bold,
                                  .file_ink = column.frame().palette().quiet_ink,
                                  .group_gap_mm = staff_size::group_gap,
                                  .file_gap_mm = staff_size::row_gap};
    for (std::size_t i = 0; i < problems.size(); ++i) {
        add_problem_headings(column, problems, i, problems[i].where.file, look);
        add_problem(column, problems[i]);
    }
}

}  // namespace

void pages_tab(Column& column, TabFrame& tab) {
    const Facts& facts = tab.facts;
    const Palette& palette = column.frame().palette();
    column.text(type::body, palette.ink, shown_pages(facts));
    for (const model::Outdated& outdated : facts.outdated) {
        column.gap(staff_size::row_gap);
        column.text(type::body, palette.caution.ink,
                    fmt::format("{} has a mistake in it, so visitors see the version from {}.",
                                short_name(outdated.file), time_label(outdated.saved_at, facts.now)));
    }
    if (!facts.problems) {
        column.gap(staff_size::group_gap);
        column.text(type::body, palette.quiet_ink, "Looking for mistakes …");
    } else if (facts.problems->empty()) {
        column.gap(staff_size::group_gap);
        column.heading(type::heading, palette.right.ink, all_is_well);
        column.text(type::body, palette.ink, "Every page opens, and there is nothing to mend.");
    } else {
        add_problems(column, *facts.problems);
    }
}

}  // namespace staff
