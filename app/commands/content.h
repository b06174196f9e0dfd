#pragma once
#include <filesystem>
#include <vector>

#include "check/lint.h"
#include "commands/options.h"
#include "visitor/kiosk.h"

namespace commands {

/// What a page's answers say, for the kiosk. One that fails says nothing: `check` has told staff.
visitor::Answering answering(const std::filesystem::path& content);

/// What the rules of `check` ask about, apart from the typeface: today, the answers, and in which files something was
/// found while reading them.
check::Facts facts(const std::filesystem::path& content, const std::vector<model::Problem>& found_while_reading);

/// How much `problems_in` looks for. Errors: what keeps something from visitors, as far as it shows without opening the
/// pictures or trying the answers, so that the kiosk starts in a blink.
/// Pages: everything but what only shows once it is set in type, so that any thread may look.
enum class Look { errors, pages, everything };

/// What was found while reading, and everything that is wrong between the pages, with their pictures and on the screen;
/// by file, then line.
std::vector<model::Problem> problems_in(const Options&, const model::Library&,
                                        std::vector<model::Problem> found_while_reading, Look);

/// For whoever started the program, beside what it does.
void report(const std::vector<model::Problem>&);

}  // namespace commands
