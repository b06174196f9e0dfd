#pragma once
#include <CLI/CLI.hpp>
#include <string>
#include <string_view>

namespace commands {

/// For a number from one to the other, "inches" or whatever they are of.
CLI::Validator number_between(int least, int most, std::string_view of_what);
CLI::Validator whole_number_between(int least, int most, std::string_view of_what);

/// What is wrong with a command line, for whoever typed it.
std::string sentence_of(const CLI::ParseError&);
/// The same where that may be a slip of the pen in an option of `app`, or of the command that was typed.
std::string sentence_of(const CLI::ParseError&, const CLI::App& app);

}  // namespace commands
