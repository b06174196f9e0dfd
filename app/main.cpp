#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "commands/commands.h"

namespace {

using commands::Options;

constexpr float smallest_diagonal = 5;
constexpr float largest_diagonal = 120;

struct Command {
    const char* name;
    const char* what_it_does;
    int (*carry_out)(const Options&);
    void (*add_options)(CLI::App&, Options&);
};

void add_folders(CLI::App& app, Options& options) {
    app.add_option("--content", options.content, "Folder of the pages")->type_name("DIR");
    app.add_option("--assets", options.assets, "Folder of the figure and the icons")->type_name("DIR");
}

void add_diagonal(CLI::App& app, Options& options) {
    app.add_option("--diagonal", options.diagonal, "The panel's diagonal; asked from the display, else 21.5")
        ->check(CLI::Range(smallest_diagonal, largest_diagonal).description(""))
        ->type_name("INCHES");
}

CLI::Option* add_size(CLI::App& app, Options& options, const char* of_what) {
    return app.add_option("--size", options.size, of_what)->type_name("WIDTHxHEIGHT");
}

void add_run_options(CLI::App& app, Options& options) {
    add_folders(app, options);
    add_diagonal(app, options);
    CLI::Option* window = app.add_flag("--window", options.window, "In a window instead of full screen");
    add_size(app, options, "The window's size in pixels; 1920x1080 if not told")->needs(window);
}

void add_check_options(CLI::App& app, Options& options) {
    app.add_option("DIR,--content", options.content, "Folder of the pages")->type_name("DIR");
}

void add_pin_options(CLI::App& app, Options& options) {
    app.add_option("--content", options.content, "Folder of the pages")->type_name("DIR");
}

void add_shot_options(CLI::App& app, Options& options) {
    add_folders(app, options);
    add_diagonal(app, options);
    add_size(app, options, "The picture's size in pixels; 1920x1080 if not told");
    app.add_option("OUT", options.out, "The PNG file to write")->type_name("FILE")->required();
    app.add_option(
           "--screen", options.screen,
           "attract, map, map:VIEW, area:ID or area:ID:SECTION, such as area:calves:flexibility; map if not told")
        ->type_name("SCREEN");
}

void add_tour_options(CLI::App& app, Options& options) {
    add_folders(app, options);
    add_diagonal(app, options);
    add_size(app, options, "The pictures' size in pixels, either way up; 1920x1080 if not told");
    app.add_option("DIR", options.out, "The folder to write to; made if it isn't there")->type_name("DIR")->required();
}

constexpr std::array table = {
    Command{"run", "Show the kiosk (the default)", &commands::run, &add_run_options},
    Command{"check", "Report every problem in the pages; exit status 1 if there are any", &commands::check,
            &add_check_options},
    Command{"shot", "Draw one screen as a PNG, without a display", &commands::shot, &add_shot_options},
    Command{"tour", "Draw a visitor's way through the kiosk as PNGs, without a display", &commands::tour,
            &add_tour_options},
    Command{"pin", "Set the PIN of the staff screen", &commands::pin, &add_pin_options},
};

int main_for(int argc, char** argv) {
    Options options;
    CLI::App app("Bodymap: a touchscreen body map that tells runners, honestly, how massage helps.", "bodymap");
    app.require_subcommand(0, 1);
    table[0].add_options(app, options);  // `run` is the default, so its options stand by themselves too
    std::vector<std::string_view> names;
    for (const Command& command : table) {
        CLI::App* sub = app.add_subcommand(command.name, command.what_it_does);
        command.add_options(*sub, options);
        names.emplace_back(command.name);
    }
    if (argc > 1 && argv[1][0] != '-' && std::ranges::find(names, std::string_view(argv[1])) == names.end()) {
        throw commands::Refused(fmt::format("There is no command '{}'{} The commands are {}.", argv[1],
                                            commands::meant(argv[1], names), fmt::join(names, ", ")));
    }
    CLI11_PARSE(app, argc, argv);
    for (const Command& command : table)
        if (app.got_subcommand(command.name)) return command.carry_out(options);
    return commands::run(options);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return main_for(argc, argv);
    } catch (const std::exception& error) {
        fmt::print(stderr, "bodymap: {}\n", error.what());
        return EXIT_FAILURE;
    }
}
