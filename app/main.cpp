#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "check/check.h"
#include "content/load.h"
#include "content/suggest.h"
#include "kiosk/pace.h"
#include "platform/canvas.h"
#include "platform/picture.h"
#include "platform/window.h"
#include "screen/kiosk.h"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

struct Size {
    int width = 1920;
    int height = 1080;
};

/// What the commands take, as it stands after the command line was read.
struct Options {
    fs::path content = fs::path(BODYMAP_SHARE) / "content";
    fs::path assets = fs::path(BODYMAP_SHARE) / "assets";
    std::string size = "1920x1080";
    std::optional<float> diagonal;
    bool window = false;
    fs::path out;
    std::string screen = "map";
};

constexpr int smallest_side = 600;
constexpr int largest_side = 7680;
constexpr float smallest_diagonal = 5;
constexpr float largest_diagonal = 120;

/// A command line that cannot be carried out, as one sentence for whoever typed it.
struct Refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

Size read_size(const std::string& words) {
    Size size;
    char rest = 0;
    if (std::sscanf(words.c_str(), "%dx%d%c", &size.width, &size.height, &rest) != 2)
        throw Refused(fmt::format("'{}' is not a size. Write it as WIDTHxHEIGHT, such as 1920x1080.", words));
    if (std::min(size.width, size.height) < smallest_side || std::max(size.width, size.height) > largest_side)
        throw Refused(fmt::format("A size of {} is out of range: each side takes {} to {} pixels.", words,
                                  smallest_side, largest_side));
    return size;
}

/// Throws std::runtime_error with what is wrong with a picture.
using CheckPicture = void (*)(const fs::path&);

void check_pictures(const fs::path& content, const model::Library& library, CheckPicture check,
                    std::vector<model::Problem>& problems) {
    for (const model::Page& page : library.pages)
        for (const model::Block& block : page.blocks) {
            const auto* picture = std::get_if<model::Picture>(&block);
            if (!picture) continue;
            try {
                check(content / picture->file);
            } catch (const std::runtime_error& error) {
                problems.push_back({picture->where, fmt::format("the picture '{}' {}", picture->file, error.what()),
                                    "save it as a PNG or JPEG, and look at it in an image viewer"});
            }
        }
}

/// Loading looks at the headers of pictures only, so that the kiosk starts in a blink.
content::Loaded load(const fs::path& content, CheckPicture check = &platform::check_picture_header) {
    content::Loaded loaded = content::load(content);
    std::set<std::string> left_out;
    for (const model::Problem& problem : loaded.problems) left_out.insert(fs::path(problem.where.file).stem().string());
    for (model::Problem& problem : check::run(loaded.library, left_out)) loaded.problems.push_back(std::move(problem));
    check_pictures(content, loaded.library, check, loaded.problems);
    std::ranges::sort(loaded.problems);
    return loaded;
}

void report(const std::vector<model::Problem>& problems, std::FILE* to) {
    for (const model::Problem& problem : problems) fmt::print(to, "{}\n", model::to_string(problem));
}

constexpr std::array<std::string_view, model::view_count> view_names = {"front", "back", "side", "sole"};

std::string names_of_screens(const model::Library& library) {
    std::vector<std::string_view> areas;
    for (const model::Page& page : library.pages)
        if (!page.area.empty()) areas.push_back(page.area);
    return fmt::format(
        "attract, map, map:VIEW, area:ID or area:ID:SECTION, where VIEW is {}; ID is {}; SECTION is {}, details or "
        "caution",
        fmt::join(view_names, ", "), fmt::join(areas, ", "), fmt::join(model::topic_names, ", "));
}

/// The end of a sentence about a word that isn't one of `known`.
std::string meant(std::string_view word, std::span<const std::string_view> known) {
    const std::string question = content::did_you_mean(word, known);
    return question.empty() ? "." : "; " + question;
}

[[noreturn]] void refuse_screen(std::string_view name, std::string_view part,
                                const std::vector<std::string_view>& known, const model::Library& library) {
    throw Refused(
        fmt::format("There is no screen '{}'{} A screen is {}.", name, meant(part, known), names_of_screens(library)));
}

std::optional<std::size_t> place_in(std::span<const std::string_view> names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

kiosk::Deed section_named(std::string_view screen, std::string_view name, const model::Library& library) {
    if (name == "details") return kiosk::ShowSection{kiosk::Section::details};
    if (name == "caution") return kiosk::ShowSection{kiosk::Section::caution};
    if (const auto topic = place_in(model::topic_names, name))
        return kiosk::ShowBenefit{static_cast<model::Topic>(*topic)};
    std::vector<std::string_view> known(model::topic_names.begin(), model::topic_names.end());
    known.insert(known.end(), {"details", "caution"});
    refuse_screen(screen, name, known, library);
}

/// What a visitor would do to get to a screen. Throws Refused, naming what there is, for a screen there is not.
std::vector<kiosk::Deed> way_to(std::string_view screen, const model::Library& library) {
    const std::vector<std::string> parts = CLI::detail::split(std::string(screen), ':');
    if (screen == "attract") return {};
    if (screen == "map") return {kiosk::Begin{}};
    if (parts[0] == "map" && parts.size() == 2) {
        const auto view = place_in(view_names, parts[1]);
        if (!view) refuse_screen(screen, parts[1], {view_names.begin(), view_names.end()}, library);
        return {kiosk::Begin{}, kiosk::LookAt{static_cast<model::View>(*view)}};
    }
    if (parts[0] == "area" && (parts.size() == 2 || parts.size() == 3)) {
        const model::Page* page = library.page_for_area(parts[1]);
        if (!page) refuse_screen(screen, parts[1], {model::area_ids.begin(), model::area_ids.end()}, library);
        std::vector<kiosk::Deed> way = {kiosk::Begin{}, kiosk::OpenPage{page->id, model::Side::mid}};
        if (parts.size() == 3) way.push_back(section_named(screen, parts[2], library));
        return way;
    }
    refuse_screen(screen, parts[0], {"attract", "map", "area"}, library);
}

/// The kiosk as a visitor would find it after `way`, drawn as a picture without a display.
void draw_picture(const Options& options, const content::Loaded& loaded, const screen::Body& body,
                  const std::vector<kiosk::Deed>& way, Size size, const fs::path& out) {
    platform::Canvas canvas(size.width, size.height);
    screen::Kiosk kiosk({.renderer = canvas.renderer(),
                         .body = body,
                         .icon_folder = options.assets / "icons",
                         .content_folder = options.content,
                         .diagonal_inches = options.diagonal.value_or(screen::usual_diagonal_inches)},
                        loaded.library);
    kiosk::Time now{1s};
    kiosk.frame({}, now);
    for (const kiosk::Deed& deed : way) kiosk.take(deed);
    while (kiosk.frame({}, now).moving && now < kiosk::Time{2s}) now += 50ms;
    platform::write_png(out, size.width, size.height, canvas.rgba());
}

int shot(const Options& options) {
    const content::Loaded loaded = load(options.content);
    const std::vector<kiosk::Deed> way = way_to(options.screen, loaded.library);
    const screen::Body body(options.assets / "figure");
    draw_picture(options, loaded, body, way, read_size(options.size), options.out);
    report(loaded.problems, stderr);
    return EXIT_SUCCESS;
}

struct Stop {
    const char* file;
    const char* screen;
    screen::Orientation orientation;
};
constexpr auto landscape = screen::Orientation::landscape;
constexpr auto portrait = screen::Orientation::portrait;
constexpr std::array tour_stops = {
    Stop{"01-attract-landscape", "attract", landscape},
    Stop{"02-attract-portrait", "attract", portrait},
    Stop{"03-map-landscape", "map", landscape},
    Stop{"04-map-portrait", "map", portrait},
    Stop{"05-map-back-portrait", "map:back", portrait},
    Stop{"06-map-side-landscape", "map:side", landscape},
    Stop{"07-map-side-portrait", "map:side", portrait},
    Stop{"08-map-sole-landscape", "map:sole", landscape},
    Stop{"09-map-sole-portrait", "map:sole", portrait},
    Stop{"10-calves-landscape", "area:calves", landscape},
    Stop{"11-calves-portrait", "area:calves", portrait},
    Stop{"12-calves-flexibility-landscape", "area:calves:flexibility", landscape},
    Stop{"13-calves-flexibility-portrait", "area:calves:flexibility", portrait},
    Stop{"14-calves-details-landscape", "area:calves:details", landscape},
    Stop{"15-calves-caution-portrait", "area:calves:caution", portrait},
    Stop{"16-hamstrings-landscape", "area:hamstrings", landscape},
    Stop{"17-hamstrings-relaxation-landscape", "area:hamstrings:relaxation", landscape},
    Stop{"18-it-band-inflammation-landscape", "area:it-band:inflammation", landscape},
    Stop{"19-knees-circulation-portrait", "area:knees:circulation", portrait},
    Stop{"20-feet-portrait", "area:feet", portrait},
};

Size turned(Size size, screen::Orientation orientation) {
    const auto [shorter, longer] = std::minmax({size.width, size.height});
    return orientation == landscape ? Size{longer, shorter} : Size{shorter, longer};
}

int tour(const Options& options) {
    const Size size = read_size(options.size);
    const content::Loaded loaded = load(options.content);
    const screen::Body body(options.assets / "figure");
    std::error_code error;
    fs::create_directories(options.out, error);
    if (error) throw Refused(fmt::format("Cannot make the folder {}: {}.", options.out.string(), error.message()));
    int drawn = 0;
    for (const Stop& stop : tour_stops) {
        const std::vector<std::string> parts = CLI::detail::split(stop.screen, ':');
        if (parts[0] == "area" && !loaded.library.page_for_area(parts[1])) continue;  // left out, and reported below
        draw_picture(options, loaded, body, way_to(stop.screen, loaded.library), turned(size, stop.orientation),
                     options.out / (std::string(stop.file) + ".png"));
        ++drawn;
    }
    report(loaded.problems, stderr);
    fmt::print("{} pictures of the kiosk are in {}\n", drawn, options.out.string());
    return EXIT_SUCCESS;
}

int check_content(const Options& options) {
    const content::Loaded loaded = load(options.content, [](const fs::path& file) { platform::read_picture(file); });
    report(loaded.problems, stdout);
    if (!loaded.problems.empty()) return EXIT_FAILURE;
    fmt::print("{} pages, no problems\n", loaded.library.pages.size());
    return EXIT_SUCCESS;
}

// While a monitor is off there is nothing to draw on.
constexpr auto look_for_monitor_every = 1s;

int run(const Options& options) {
    const content::Loaded loaded = load(options.content);
    report(loaded.problems, stderr);
    const screen::Body body(options.assets / "figure");
    const Size size = read_size(options.size);
    platform::Window window(options.window ? platform::Mode::window : platform::Mode::full_screen,
                            {size.width, size.height});
    const float diagonal =
        options.diagonal.value_or(window.reported_diagonal().value_or(screen::usual_diagonal_inches));
    screen::Kiosk kiosk({.renderer = window.renderer(),
                         .body = body,
                         .icon_folder = options.assets / "icons",
                         .content_folder = options.content,
                         .diagonal_inches = diagonal},
                        loaded.library);
    kiosk::Pace pace;
    pace.disturbed();
    platform::Input waiting;
    while (true) {
        const platform::Window::Events events = window.wait(pace.sleep(std::chrono::steady_clock::now()));
        if (events.close) return EXIT_SUCCESS;
        if (events.anything) pace.disturbed();
        waiting.append(events.input);
        const kiosk::Time now = std::chrono::steady_clock::now();
        if (!pace.due(now)) continue;
        if (!window.renderer().can_draw()) {
            pace.drew(now, false, now + look_for_monitor_every);
            continue;
        }
        const screen::Kiosk::Next next = kiosk.frame(std::exchange(waiting, {}), now);
        pace.drew(now, next.moving, next.wake);
    }
}

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

constexpr std::array commands = {
    Command{"run", "Show the kiosk (the default)", &run, &add_run_options},
    Command{"check", "Report every problem in the pages; exit status 1 if there are any", &check_content,
            &add_check_options},
    Command{"shot", "Draw one screen as a PNG, without a display", &shot, &add_shot_options},
    Command{"tour", "Draw a visitor's way through the kiosk as PNGs, without a display", &tour, &add_tour_options},
};

int main_for(int argc, char** argv) {
    Options options;
    CLI::App app("Bodymap: a touchscreen body map that tells runners, honestly, how massage helps.", "bodymap");
    app.require_subcommand(0, 1);
    commands[0].add_options(app, options);  // `run` is the default, so its options stand by themselves too
    std::vector<std::string_view> names;
    for (const Command& command : commands) {
        CLI::App* sub = app.add_subcommand(command.name, command.what_it_does);
        command.add_options(*sub, options);
        names.emplace_back(command.name);
    }
    if (argc > 1 && argv[1][0] != '-' && std::ranges::find(names, std::string_view(argv[1])) == names.end()) {
        throw Refused(fmt::format("There is no command '{}'{} The commands are {}.", argv[1], meant(argv[1], names),
                                  fmt::join(names, ", ")));
    }
    CLI11_PARSE(app, argc, argv);
    for (const Command& command : commands)
        if (app.got_subcommand(command.name)) return command.carry_out(options);
    return run(options);
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
