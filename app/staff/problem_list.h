#pragma once
#include <functional>
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

/// Sets the problems, sorted for reading, under headings by severity and file. `file_label` says how a file is called,
/// `add_problem` sets one of them, by its index.
void add_problem_list(ui::Column&, const std::vector<model::Problem>&, const ProblemListLook&,
                      const std::function<std::string(const std::string& file)>& file_label,
                      const std::function<void(std::size_t index)>& add_problem);

/// What stands before a problem's message: "Line 12:"
std::string line_label(const model::Problem&);
inline constexpr std::string_view hint_label = "Hint:";
inline constexpr std::string_view all_is_well = "All is well";

}  // namespace staff
