#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"
#include "ui/column.h"

namespace staff {

/// How the headings of a list of problems are set: on the panel, or beside an editor.
struct ProblemListLook {
    ui::Type heading;  ///< of the mistakes, and of the advice
    ui::Type small;    ///< what that means for visitors
    ui::Type file;
    ImU32 file_ink = 0;
    float group_gap_mm = 0;  ///< above a heading
    float file_gap_mm = 0;   ///< above a file
    float first_gap_mm = 0;  ///< below a file
};

/// Sets what stands above one of the problems, which are sorted for reading: a heading where its severity is new, and
/// the file where that is.
void add_problem_headings(ui::Column&, const std::vector<model::Problem>&, std::size_t index,
                          std::string_view file_label, const ProblemListLook&);

/// What stands before a problem's message: "Line 12:"
std::string line_label(const model::Problem&);
inline constexpr std::string_view hint_label = "Hint:";
inline constexpr std::string_view all_is_well = "All is well";

}  // namespace staff
