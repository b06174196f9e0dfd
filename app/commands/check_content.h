#pragma once
#include <filesystem>
#include <vector>

#include "check/lint.h"
#include "commands/options.h"
#include "content/load.h"
#include "visitor/kiosk.h"

namespace commands {

/// What a page's answers say, for the kiosk. One that fails says nothing: `check` has told staff.
visitor::Answering answering(const std::filesystem::path& content);

/// What the rules of `check` ask about: today, the answers, and in which files something was
/// found while reading them.
check::Facts facts(const std::filesystem::path& content, const std::vector<model::Problem>& found_while_reading);

/// How much `problems_in` looks for; each finds what the one before it does, and more.
enum class Depth {
    errors,  ///< what keeps something from visitors, without the pixels of pictures and without answers: in a blink
    pages,   ///< all that shows without setting it in type, so that any thread may look
    screen,  ///< and what only shows once it is set in type
};

/// What was found while reading, and everything that is wrong between the pages, with their pictures and on the screen.
std::vector<model::Problem> problems_in(const Options&, const model::Library&,
                                        std::vector<model::Problem> found_while_reading, Depth,
                                        check::Order = check::Order::by_file);
/// The same on a thread whose failure nobody would see: why it could not be looked for is a problem then.
std::vector<model::Problem> problems_or_why_not(const Options&, const model::Library&,
                                                std::vector<model::Problem> found_while_reading, Depth);

/// The folder as it is, with what is gone from it and visitors still have. `before` is what they saw last, empty where
/// nobody knows. Throws as content::load does.
content::Loaded load_as_seen(const Options&, const base::Letters*, const std::filesystem::path& before);

/// For whoever started the program, beside what it does.
void report(const std::vector<model::Problem>&);

/// Those that are hidden, or shown on other days.
std::vector<const model::Page*> unseen_today(const model::Library&);
/// In a sentence; empty where there is none of them.
std::string told_as_unseen(const std::vector<const model::Page*>&);

}  // namespace commands
