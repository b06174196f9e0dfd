#pragma once
#include <chrono>
#include <compare>
#include <stdexcept>
#include <string>
#include <vector>

namespace model {

/// A place in a content file, as staff see it: the path below the content folder, and a line counted from 1
/// (0 when the whole file is meant).
struct Where {
    std::string file;
    int line = 0;
    auto operator<=>(const Where&) const = default;
};

/// An error keeps a page, or a part of one, from visitors. Advice is about a page that opens, and could be better.
enum class Severity { error, advice };

/// Something in the content that staff should mend: collected, shown, never thrown.
struct Problem {
    Where where;
    std::string message;  ///< what is wrong
    std::string hint;     ///< what to write instead
    Severity severity = Severity::error;
    bool misleads = false;      ///< visitors read it as it is, and it is not so, or lacks what keeps them from harm
    bool is_held_back = false;  ///< visitors read the last good version of it until then, as the hint says
    auto operator<=>(const Problem&) const = default;
};

inline bool is_error(const Problem& problem) { return problem.severity == Severity::error; }

/// "calves.lua:12: there is no block called 'benifit'", and a line "hint: ..." where there is a hint. Advice says so
/// before its message: "calves.lua:12: advice: ...".
std::string to_string(const Problem&);

/// Errors before advice, in each what misleads first, then by file and line: the order they are shown in.
void sort_for_reading(std::vector<Problem>&);

/// A file with a mistake in it, of which an older version is shown.
struct Outdated {
    std::string file;                                  ///< path below the content folder
    std::chrono::system_clock::time_point saved_at{};  ///< when the version that is shown was saved
    bool operator==(const Outdated&) const = default;
};

/// The installation cannot be used (a drawing, a font or a folder is missing or damaged). The text is one sentence for
/// the IT person; main prints it and ends with exit status 1.
struct BrokenInstallation : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace model
