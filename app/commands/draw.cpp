#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#include "commands/commands.h"
#include "commands/content.h"
#include "commands/screens.h"
#include "commands/speech.h"
#include "content/load.h"
#include "platform/canvas.h"
#include "platform/picture.h"
#include "screen/kiosk.h"

namespace commands {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// Some moment, in a week in which the clinic opens at another.
std::chrono::sys_seconds closing_day(model::Library& library) {
    const std::chrono::sys_days day;
    library.clinic.hours = {{std::chrono::weekday(day) + std::chrono::days(1), 0min, 1min}};
    return day;
}

/// The kiosk as a visitor would find it after the way to `screen`, drawn as a picture without a display.
void draw_picture(const Options& options, model::Library library, const screen::Body& body, std::string_view screen,
                  Size size, const fs::path& out) {
    const std::vector<kiosk::Deed> way = way_to(screen, library);
    platform::Canvas canvas(size.width, size.height);
    screen::Kiosk::Parts parts = {.renderer = canvas.renderer(),
                                  .body = body,
                                  .icon_folder = options.assets / "icons",
                                  .content_folders = {options.content},
                                  .answering = answering(options.content),
                                  .reading_out = reading_out,
                                  .diagonal_inches = options.diagonal.value_or(screen::usual_diagonal_inches)};
    if (screen == closed_screen) parts.wall_clock = [moment = closing_day(library)] { return moment; };
    const kiosk::Settings settings = settings_of(options, library);
    screen::Kiosk kiosk(parts, std::move(library));
    kiosk::Time now{1s};
    kiosk.frame({}, now);
    kiosk.take(kiosk::Adjust{settings});
    for (const kiosk::Deed& deed : way) kiosk.take(deed);
    while (kiosk.frame({}, now).moving && now < kiosk::Time{2s}) now += 50ms;
    platform::write_png(out, size.width, size.height, canvas.rgba());
}

struct Stop {
    const char* file;
    std::string_view screen;
    screen::Orientation orientation;
    const char* area = nullptr;  ///< whose page it is
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
    Stop{"10-calves-landscape", "area:calves", landscape, "calves"},
    Stop{"11-calves-portrait", "area:calves", portrait, "calves"},
    Stop{"12-calves-flexibility-landscape", "area:calves:flexibility", landscape, "calves"},
    Stop{"13-calves-flexibility-portrait", "area:calves:flexibility", portrait, "calves"},
    Stop{"14-calves-details-landscape", "area:calves:details", landscape, "calves"},
    Stop{"15-calves-caution-portrait", "area:calves:caution", portrait, "calves"},
    Stop{"16-hamstrings-landscape", "area:hamstrings", landscape, "hamstrings"},
    Stop{"17-hamstrings-relaxation-landscape", "area:hamstrings:relaxation", landscape, "hamstrings"},
    Stop{"18-it-band-inflammation-landscape", "area:it-band:inflammation", landscape, "it-band"},
    Stop{"19-knees-circulation-portrait", "area:knees:circulation", portrait, "knees"},
    Stop{"20-feet-portrait", "area:feet", portrait, "feet"},
    Stop{"21-closed-landscape", closed_screen, landscape},
    Stop{"22-closed-portrait", closed_screen, portrait},
};

Size turned(Size size, screen::Orientation orientation) {
    const auto [shorter, longer] = std::minmax({size.width, size.height});
    return orientation == landscape ? Size{longer, shorter} : Size{shorter, longer};
}

}  // namespace

int shot(const Options& options) {
    content::Loaded loaded = content::load(options.content);
    way_to(options.screen, loaded.library);  // refuses what is no screen before anything takes time
    const screen::Body body(options.assets / "figure");
    draw_picture(options, loaded.library, body, options.screen, read_size(options.size), options.out);
    report(problems_in(options, loaded.library, std::move(loaded.problems), Look::errors));
    return EXIT_SUCCESS;
}

int tour(const Options& options) {
    const Size size = read_size(options.size);
    content::Loaded loaded = content::load(options.content);
    const screen::Body body(options.assets / "figure");
    std::error_code error;
    fs::create_directories(options.out, error);
    if (error) throw Refused(fmt::format("Cannot make the folder {}: {}.", options.out.string(), error.message()));
    int drawn = 0;
    for (const Stop& stop : tour_stops) {
        if (stop.area && !loaded.library.page_for_area(stop.area)) continue;  // left out, and reported below
        draw_picture(options, loaded.library, body, stop.screen, turned(size, stop.orientation),
                     options.out / (std::string(stop.file) + ".png"));
        ++drawn;
    }
    report(problems_in(options, loaded.library, std::move(loaded.problems), Look::errors));
    fmt::print("{} pictures of the kiosk are in {}\n", drawn, options.out.string());
    return EXIT_SUCCESS;
}

}  // namespace commands
