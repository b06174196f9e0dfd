#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#include "base/tell.h"
#include "commands/check_content.h"
#include "commands/commands.h"
#include "commands/doctor.h"
#include "commands/screens.h"
#include "commands/speech.h"
#include "commands/staff_lookup.h"
#include "commands/touched_here.h"
#include "content/history/sets.h"
#include "content/live.h"
#include "content/load.h"
#include "content/script/file_name.h"
#include "platform/canvas.h"
#include "platform/fonts.h"
#include "platform/picture.h"
#include "visitor/kiosk.h"

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

/// The page that is asked for by its name, if visitors do not see it.
std::vector<const model::Page*> unseen_page(std::string_view screen, const model::Library& library) {
    std::vector<const model::Page*> unseen = unseen_today(library);
    std::erase_if(unseen, [&](const model::Page* page) { return screen != "page:" + page->id; });
    return unseen;
}

/// Throws Refused, with the mistakes, where what the screen is named by is a page that has some.
void refuse_broken_page(std::string_view screen, const content::Loaded& loaded) {
    const std::size_t colon = std::min(screen.find(':'), screen.size());
    const std::string_view id = screen.substr(colon, screen.find(':', colon + 1) - colon);
    std::vector<model::Problem> mistakes;
    for (const model::Problem& problem : loaded.problems)
        if (model::is_error(problem) && ":" + content::page_id(problem.where.file) == id) mistakes.push_back(problem);
    if (mistakes.empty() || loaded.library.page(id.substr(1))) return;
    report(mistakes);
    throw Refused(fmt::format(
        "{} cannot be drawn before that is mended. Until then visitors see the page as it was before.", screen));
}

/// Words that are held back are drawn as visitors read them, and told with that.
content::Loaded load_as_shown(const Options& options, const base::Letters& letters) {
    content::Loaded loaded = content::load(options.content, &letters);
    const fs::path before = content::history::newest_good(options.state);
    if (before.empty()) return loaded;
    const content::Live live(options.content, before, letters);
    const auto is_held_back = [](const model::Problem& problem) { return problem.is_held_back; };
    if (std::ranges::none_of(live.problems(), is_held_back)) return loaded;
    loaded.library = live.library();
    loaded.problems = live.problems();
    return loaded;
}

/// Everything that staff's screens show, looked up here and now.
void show_staff(const Options& options, const content::Loaded& loaded, const StaffView& view, staff::StaffScreen& staff,
                kiosk::Time now) {
    staff::Facts facts;
    facts.defaults = saved_defaults(options);
    tell(facts, loaded.library, {});
    tell(facts, look_up(options, loaded.library, std::ranges::none_of(loaded.problems, &model::is_error)));
    facts.problems = problems_in(options, loaded.library, loaded.problems, Depth::pages);
    staff.know(facts);
    staff.open_door({}, now);
    if (!view.tab) return staff.show_pad(now);
    staff.show(*view.tab, now);
    facts.checks = checks_while_running(options);
    staff.know(std::move(facts));
}

/// The kiosk as a visitor would find it after the way to `screen`, or as staff see it, drawn as a picture without a
/// display.
void draw_picture(const Options& options, const content::Loaded& loaded, const visitor::Body& body,
                  std::string_view screen, Size size, const fs::path& out) {
    model::Library library = loaded.library;
    const std::optional<StaffView> staff = staff_view(screen);
    const std::vector<kiosk::Deed> way = staff ? std::vector<kiosk::Deed>() : way_to(screen, library);
    platform::Canvas canvas(size.width, size.height);
    visitor::Kiosk::Parts parts = {.renderer = canvas.renderer(),
                                   .body = body,
                                   .icon_folder = options.assets / "icons",
                                   .content_folders = {options.content},
                                   .answering = answering(options.content),
                                   .reading_out = reading_out,
                                   .diagonal_inches = options.diagonal.value_or(ui::usual_diagonal_inches)};
    if (!unseen_page(screen, library).empty()) parts.pages = visitor::Kiosk::Parts::Pages::all;
    if (screen == closed_screen) parts.wall_clock = [moment = closing_day(library)] { return moment; };
    // The first screen is shown as it is by day; every other one as it is now, without closing days that are over.
    if (screen != closed_screen && screen != "attract")
        parts.wall_clock = [] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); };
    const kiosk::Settings settings = settings_of(options, library);
    std::shared_ptr<const model::Library> shown = std::make_shared<const model::Library>(std::move(library));
    if (shown->clinic.touched_here) shown = with_touched_here(shown, touches_of_late(options));
    visitor::Kiosk kiosk(parts, std::move(shown));
    kiosk::Time now{1s};
    kiosk.frame({}, now);
    kiosk.take(kiosk::Adjust{settings});
    for (const kiosk::Deed& deed : way) kiosk.take(deed);
    if (staff) show_staff(options, loaded, *staff, kiosk.staff(), now);
    while (kiosk.frame({}, now).moving && now < kiosk::Time{3s}) now += 50ms;
    platform::write_png(out, size.width, size.height, canvas.rgba());
}

struct Stop {
    const char* file;
    std::string_view screen;
    visitor::Orientation orientation;
    const char* area = nullptr;  ///< whose page it is
};
constexpr auto landscape = visitor::Orientation::landscape;
constexpr auto portrait = visitor::Orientation::portrait;
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

Size turned(Size size, visitor::Orientation orientation) {
    const auto [shorter, longer] = std::minmax({size.width, size.height});
    return orientation == landscape ? Size{longer, shorter} : Size{shorter, longer};
}

}  // namespace

int shot(const Options& options) {
    const base::Letters letters = platform::typeface_letters();
    refuse_broken_page(options.screen, content::load(options.content, &letters));
    content::Loaded loaded = load_as_shown(options, letters);
    // What is no screen is refused before anything takes time.
    if (!staff_view(options.screen)) way_to(options.screen, loaded.library);
    const visitor::Body body(options.assets / "figure");
    draw_picture(options, loaded, body, options.screen, read_size(options.size), options.out);
    if (const auto unseen = unseen_page(options.screen, loaded.library); !unseen.empty())
        base::tell("bodymap: {}\n", told_as_unseen(unseen));
    report(problems_in(options, loaded.library, std::move(loaded.problems), Depth::errors));
    return EXIT_SUCCESS;
}

int tour(const Options& options) {
    const Size size = read_size(options.size);
    const base::Letters letters = platform::typeface_letters();
    content::Loaded loaded = load_as_shown(options, letters);
    const visitor::Body body(options.assets / "figure");
    std::error_code error;
    fs::create_directories(options.out, error);
    if (error) throw Refused(fmt::format("Cannot make the folder {}: {}.", options.out.string(), error.message()));
    int drawn = 0;
    for (const Stop& stop : tour_stops) {
        if (stop.area && !loaded.library.page_for_area(stop.area)) continue;  // left out, and reported below
        draw_picture(options, loaded, body, stop.screen, turned(size, stop.orientation),
                     options.out / (std::string(stop.file) + ".png"));
        ++drawn;
    }
    report(problems_in(options, loaded.library, std::move(loaded.problems), Depth::errors));
    fmt::print("{} pictures of the kiosk are in {}\n", drawn, options.out.string());
    return EXIT_SUCCESS;
}

}  // namespace commands
