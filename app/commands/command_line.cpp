#include "commands/command_line.h"

#include <fmt/format.h>

#include <charconv>
#include <vector>

#include "commands/options.h"

namespace commands {

namespace {

/// `what` it is a number of: "number of inches".
template <class Number>
CLI::Validator between(int least, int most, std::string what) {
    return {[=](std::string& typed) {
                Number number = 0;
                const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
                const bool is_number = error == std::errc() && end == typed.data() + typed.size();
                if (is_number && number >= least && number <= most) return std::string();
                return fmt::format("'{}' is not a {} from {} to {}", typed, what, least, most);
            },
            ""};
}

}  // namespace

CLI::Validator number_between(int least, int most, std::string_view of_what) {
    return between<double>(least, most, fmt::format("number of {}", of_what));
}

CLI::Validator whole_number_between(int least, int most, std::string_view of_what) {
    return between<int>(least, most, fmt::format("whole number of {}", of_what));
}

std::string sentence_of(const CLI::ParseError& error) { return fmt::format("{}.", error.what()); }

std::string sentence_of(const CLI::ParseError& error, const CLI::App& app) {
    const std::vector<std::string> others = app.remaining(true);
    if (!dynamic_cast<const CLI::ExtrasError*>(&error) || others.empty()) return sentence_of(error);
    std::vector<std::string> known;
    const auto add = [&](const CLI::App& one) {
        for (const CLI::Option* const option : one.get_options())
            for (const std::string& name : option->get_lnames()) known.push_back("--" + name);
    };
    add(app);
    for (const CLI::App* const command : app.get_subcommands()) add(*command);
    const std::string& other = others.front();
    if (!other.starts_with("-")) return fmt::format("'{}' is one word too many.", other);
    const std::string typed = other.substr(0, other.find('='));
    return fmt::format("There is no option '{}'{}", typed,
                       meant(typed, std::vector<std::string_view>(known.begin(), known.end())));
}

}  // namespace commands
