#include "commands/command_line.h"

#include <fmt/format.h>

#include <charconv>
#include <vector>

#include "commands/options.h"

namespace commands {

CLI::Validator number_between(int least, int most, std::string_view of_what) {
    return {[=, what = std::string(of_what)](std::string& typed) {
                double number = 0;
                const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
                const bool whole = error == std::errc() && end == typed.data() + typed.size();
                if (whole && number >= least && number <= most) return std::string();
                return fmt::format("'{}' is not a number of {} from {} to {}", typed, what, least, most);
            },
            ""};
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
