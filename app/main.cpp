#include <fcntl.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/memory.h"
#include "base/tell.h"
#include "commands/command_line.h"
#include "commands/commands.h"
#include "commands/launch.h"
#include "kiosk/session.h"

namespace {

using commands::Options;

constexpr const char* version = "Bodymap " BODYMAP_VERSION;
constexpr int most_days = 3660;
constexpr int wrong_command_line = 2;

struct Command {
    const char* name;
    std::string_view what_it_does;  ///< empty: it is in no list, being the package's session's
    int (*carry_out)(const Options&);
    void (*add_options)(CLI::App&, Options&);
};

void add_size(CLI::App& app, Options& options, const char* of_what) {
    app.add_option("--size", options.size, of_what)->type_name("WIDTHxHEIGHT");
}

void add_nothing(CLI::App&, Options&) {}

void add_run_options(CLI::App& app, Options& options) {
    app.add_flag("--window", options.window, "In a window instead of full screen");
    add_size(app, options, "The window's size in pixels; 1920x1080 if not told");
}

void add_preview_options(CLI::App& app, Options& options) {
    add_size(app, options, "The window's size in pixels; 1600x900 if not told");
}

void add_check_options(CLI::App& app, Options& options) {
    app.add_option("PATH", options.looked_into, "Folder of the pages instead of --content, or one file of it")
        ->type_name("PATH");
    app.add_option("--format", options.format, "text, or json for editors and CI")
        ->check(CLI::IsMember({std::string(commands::text_format), std::string(commands::json_format)}).description(""))
        ->type_name("FORMAT");
    app.add_flag("--reading-levels", options.reading_levels,
                 "Tell how hard the cards are to read, in each language that can be measured; text only");
}

void add_new_options(CLI::App& app, Options& options) {
    app.add_option("KIND", options.kind, "area, or page for one that belongs to no area")
        ->type_name("area|page")
        ->required();
    app.add_option("NAME", options.name, "The area, such as ankles, or the page's name, such as \"Foam rolling\"")
        ->type_name("NAME")
        ->expected(-1);
}

void add_words_options(CLI::App& app, Options& options) {
    app.add_option("LANGUAGE", options.language, "Its code, such as es")->type_name("CODE")->required();
    app.add_flag("--csv", options.csv,
                 "Write a table for a spreadsheet instead, words-CODE.csv, into your home folder or the one of --out");
    app.add_option("--from", options.table, "Take over what was filled in in such a table")->type_name("FILE");
    app.add_flag("--yes", options.yes, "Also a table that changes many translations");
    app.add_option("--out", options.out, "The folder to write to, instead of the usual one")->type_name("DIR");
}

void add_restore_options(CLI::App& app, Options& options) {
    app.add_option("WHEN", options.when,
                   "A time by the clock on the wall: yesterday, Friday, 21:30, \"25 November 21:30\", 2026-11-25; a "
                   "version's name; last, the newest that differs; or undo. Behind it, pages: yesterday calves")
        ->type_name("WHEN [PAGE...]")
        ->required();
    app.add_flag("--yes", options.yes, "Without a question");
}

void add_updates_options(CLI::App& app, Options& options) {
    app.add_option("--take", options.take, "Put this one into your folder, or all of them")->type_name("FILE|all");
    app.add_option("--leave", options.leave, "Keep yours, and no longer offer this one, or any of them")
        ->type_name("FILE|all");
}

void add_report_options(CLI::App& app, Options& options) {
    app.add_flag("--csv", options.csv, "Every count of every hour, for spreadsheets");
    app.add_option("--days", options.days, "How many days, with today; 28 if not told")
        ->check(commands::whole_number_between(1, most_days, "days"))
        ->type_name("N");
}

void add_defaults_options(CLI::App& app, Options& options) {
    app.add_option("--defaults", options.defaults, "The file that says how the packaged kiosk starts")
        ->type_name("FILE");
}

void add_settings(CLI::App& app, Options& options) {
    app.add_option("--language", options.language, "A language's code, such as es")->type_name("CODE");
    app.add_option("--text", options.text_percent, "The size of text: 100, 130, 160 or 200 percent")
        ->check(CLI::IsMember(std::set<int>(kiosk::text_sizes.begin(), kiosk::text_sizes.end())).description(""))
        ->type_name("PERCENT");
    app.add_flag("--high-contrast", options.high_contrast, "Black on white");
}

void add_shot_options(CLI::App& app, Options& options) {
    add_settings(app, options);
    add_size(app, options, "The picture's size in pixels; 1920x1080 if not told");
    app.add_option("OUT", options.out, "The PNG file to write")->type_name("FILE")->required();
    app.add_option("--screen", options.screen,
                   "attract, attract:closed, map, map:VIEW, map:BENEFIT, area:ID, area:ID:SECTION, page:ID, pad or "
                   "staff:TAB, such as "
                   "area:calves:flexibility; map if not told")
        ->type_name("SCREEN");
}

void add_tour_options(CLI::App& app, Options& options) {
    add_settings(app, options);
    add_size(app, options, "The pictures' size in pixels, either way up; 1920x1080 if not told");
    app.add_option("DIR", options.out, "The folder to write to; made if it isn't there")->type_name("DIR")->required();
}

constexpr std::array table = {
    Command{"run", "Show the kiosk (the default)", &commands::run, &add_run_options},
    Command{"preview", "Show each page in a window as soon as it is saved, with what there is to mend",
            &commands::preview, &add_preview_options},
    Command{"check", "Report everything there is to mend in the pages; exit status 1 if any of it is an error",
            &commands::check, &add_check_options},
    Command{"new", "Begin a page", &commands::start_page, &add_new_options},
    Command{"words", "Write a line for each text that is missing in a language, into the files of the folder words",
            &commands::words, &add_words_options},
    Command{"history", "List the versions of the pages that were good, and what changed from one to the next",
            &commands::history, &add_nothing},
    Command{"restore", "Put back a version of the pages, or of one; shows the words first, and can be undone",
            &commands::restore, &add_restore_options},
    Command{"updates", "List the pages that are newer in the package than yours; they are offered, never forced",
            &commands::updates, &add_updates_options},
    Command{"report", "Tell how the kiosk is used: counts per hour, and nothing about who", &commands::report,
            &add_report_options},
    Command{"pin", "Set the PIN of the staff screen", &commands::pin, &add_nothing},
    Command{"doctor",
            "Look at everything the kiosk needs of this machine, and say what to do; exit status 1 if the "
            "kiosk could not start",
            &commands::doctor, &add_defaults_options},
    Command{"shot", "Draw one screen as a PNG, without a display", &commands::shot, &add_shot_options},
    Command{"tour", "Draw a visitor's way through the kiosk as PNGs, without a display", &commands::tour,
            &add_tour_options},
    Command{"defaults", "", &commands::defaults, &add_defaults_options},
};

int main_for(int argc, char** argv) {
    Options options;
    CLI::App app("Bodymap: a touchscreen body map that tells runners, honestly, how massage helps.", "bodymap");
    app.require_subcommand(0, 1);
    app.set_version_flag("--version", version);
    commands::add_common_options(app, options);
    table[0].add_options(app, options);  // `run` is the default, so its options stand by themselves too
    std::vector<std::string_view> names;
    for (const Command& command : table) {
        CLI::App* sub = app.add_subcommand(command.name, std::string(command.what_it_does));
        command.add_options(*sub, options);
        commands::add_common_options(*sub, options);
        sub->set_version_flag("--version", version)->group("");
        if (command.what_it_does.empty())
            sub->group("");
        else
            names.emplace_back(command.name);
    }
    if (argc > 1 && argv[1][0] != '-' &&
        std::ranges::find(table, std::string_view(argv[1]), &Command::name) == table.end()) {
        base::tell("bodymap: There is no command '{}'{} The commands are {}.\n", argv[1],
                   commands::meant(argv[1], names), fmt::join(names, ", "));
        return wrong_command_line;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == EXIT_SUCCESS) return app.exit(error);  // help, or the version
        base::tell("bodymap: {}\n", commands::sentence_of(error, app));
        return wrong_command_line;
    }
    const auto chosen =
        std::ranges::find_if(table, [&](const Command& command) { return app.got_subcommand(command.name); });
    try {
        return chosen == table.end() ? commands::run(options) : chosen->carry_out(options);
    } catch (const std::exception& error) {
        base::tell("bodymap: {}\n", commands::as_typed(options, error.what()));
        return EXIT_FAILURE;
    }
}

/// Else the first file or socket that is opened takes the place of a closed stream, and gets what is printed.
void open_closed_streams() {
    int file = 0;
    while ((file = open("/dev/null", O_RDWR)) >= 0 && file <= STDERR_FILENO) continue;
    if (file > STDERR_FILENO) close(file);
}

}  // namespace

int main(int argc, char** argv) {
    open_closed_streams();
    base::waste_no_memory();
    try {
        return main_for(argc, argv);
    } catch (const std::exception& error) {
        base::tell("bodymap: {}\n", error.what());
        return EXIT_FAILURE;
    }
}
