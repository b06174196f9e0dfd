#include <catch2/catch_test_macros.hpp>
#include <chrono>

#include "base/dates.h"
#include "commands/commands.h"
#include "platform/picture.h"

namespace fs = std::filesystem;
using commands_typed::Outcome;
using commands_typed::run;
using commands_typed::Workshop;

TEST_CASE("a shot is a picture of the size that was asked for") {
    const Workshop workshop;
    const fs::path out = workshop / "page.png";
    const Outcome shot = run("shot '" + out.string() + "' --screen area:calves:flexibility --size 1280x800");
    CHECK(shot.printed.empty());
    REQUIRE(shot.status == 0);
    const base::Pixels picture = platform::read_picture(out);
    CHECK(picture.width == 1280);
    CHECK(picture.height == 800);
}

TEST_CASE("a shot of a page that visitors do not see today says so") {
    const Workshop workshop;
    workshop.copy("content");
    const std::string rolling = "page { name = \"Foam rolling\", ";
    const std::vector<std::pair<std::string, std::string>> all = {
        {"hidden = true", "hidden"},
        {"to = \"2020-01-01\"", "shown until 1 January 2020"},
        {"from = \"2090-12-20\", to = \"2091-01-06\"", "shown from 20 December 2090 until 6 January 2091"}};
    for (const auto& [days, told] : all) {
        workshop.write("content/foam-rolling.lua", rolling + days + " }\ntext \"Roll slowly.\"\n");
        const Outcome shot =
            run("shot '" + (workshop / "x.png").string() + "' --screen page:foam-rolling " + workshop.content_option());
        INFO(shot.printed);
        CHECK(shot.status == 0);
        CHECK(shot.says("Visitors do not see foam-rolling.lua (" + told + ") today, nor what leads there."));
    }
}

TEST_CASE("the tour draws a visitor's way in both orientations and says where") {
    const Workshop workshop;
    const fs::path folder = workshop / "tour";
    const Outcome tour = run("tour '" + folder.string() + "'");
    CHECK(tour.status == 0);
    CHECK(tour.is_one_sentence());
    CHECK(tour.says(folder.string()));
    int landscape = 0;
    int portrait = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        const base::Pixels picture = platform::read_picture(entry.path());
        ++(picture.width > picture.height ? landscape : portrait);
    }
    CHECK(landscape >= 8);
    CHECK(portrait >= 8);
}

TEST_CASE("a page with a mistake is left out, and the kiosk shows the rest") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/areas/calves.lua", "area { name = \"Calves\", on = \"calves\"\n");
    const Outcome other =
        run("shot '" + (workshop / "knees.png").string() + "' --screen area:knees " + workshop.content_option());
    CHECK(other.status == 0);
    CHECK(other.says("areas/calves.lua:"));
    const Outcome same =
        run("shot '" + (workshop / "calves.png").string() + "' --screen area:calves " + workshop.content_option());
    CHECK(same.status == 1);
    CHECK(same.says("areas/calves.lua:"));
    CHECK(same.says("area:calves cannot be drawn before that is mended."));
}

TEST_CASE("a day on which the clinic was closed long ago is not in the picture of the page that tells its hours") {
    const auto drawn_with = [](const std::string& closed) {
        const Workshop workshop;
        workshop.copy("content");
        workshop.write("content/clinic.lua", "clinic { languages = { \"en\", \"es\" }" + closed + " }\n");
        const fs::path out = workshop / "hours.png";
        CHECK(run("shot '" + out.string() + "' --screen page:cost-and-booking " + workshop.content_option()).status ==
              0);
        return platform::read_picture(out).rgba;
    };
    const auto without = drawn_with("");
    CHECK(drawn_with(", closed = { \"2020-01-01\" }") == without);
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    CHECK(drawn_with(", closed = { \"" + base::in_numbers(std::chrono::year_month_day(today + std::chrono::days(7))) +
                     "\" }") != without);
}

TEST_CASE("a choice that the page does not offer is refused, and the ones it has are told") {
    const Workshop workshop;
    const Outcome shot = run("shot '" + (workshop / "plan.png").string() + "' --screen page:plan:danger=noo");
    CHECK(shot.status == 1);
    CHECK(shot.says("There is no screen 'page:plan:danger=noo'"));
    CHECK(shot.says("'no'"));
}

TEST_CASE("staff's screens can be drawn too, with what is in the state folder") {
    const Workshop workshop;
    for (const std::string screen : {"pad", "staff", "staff:versions", "staff:use", "staff:check"}) {
        const fs::path out = workshop / "staff.png";
        const Outcome shot =
            run("shot '" + out.string() + "' --size 800x1280 --screen " + screen + " " + workshop.state_option());
        INFO(screen << ": " << shot.printed);
        CHECK(shot.status == 0);
        CHECK(fs::remove(out));
    }
}

TEST_CASE("a drawing that is cut short, or has lost an area, is one sentence that names it") {
    const Workshop workshop;
    workshop.copy("assets");
    workshop.cut_in_half("assets/figure/back.svg");
    const std::string shot = "shot '" + (workshop / "x.png").string() + "' " + workshop.assets_option();
    const Outcome cut = run(shot);
    CHECK(cut.status == 1);
    CHECK(cut.is_one_sentence());
    CHECK(cut.says("back.svg"));
    fs::remove(workshop / "assets/figure/back.svg");
    const Outcome missing = run(shot);
    CHECK(missing.status == 1);
    CHECK(missing.is_one_sentence());
    CHECK(missing.says("back.svg"));
}

TEST_CASE("an output that cannot be written is one sentence") {
    for (const char* arguments : {"shot /nowhere/at/all.png", "tour /proc/tour"}) {
        INFO(arguments);
        const Outcome outcome = run(arguments);
        CHECK(outcome.status == 1);
        CHECK(outcome.is_one_sentence());
    }
}

TEST_CASE("a shot has the words that visitors read, and says that those in the folder are held back") {
    const Workshop workshop;
    workshop.copy("content");
    const fs::path before = workshop / "state/history/2026-11-20T10-00-00Z";
    fs::create_directories(before);
    fs::copy(workshop / "content", before, fs::copy_options::recursive);
    const std::string screen =
        " --screen area:calves:caution " + workshop.content_option() + " " + workshop.state_option();
    const auto drawn = [&](const char* name) {
        const Outcome shot = run("shot '" + (workshop / name).string() + "'" + screen);
        CHECK(shot.status == 0);
        return std::pair(shot.printed, workshop.read(name));
    };
    const auto [nothing, whole] = drawn("whole.png");
    CHECK(nothing.empty());
    std::string signs = workshop.read("content/signs.lua");
    constexpr std::string_view order = ", so don't rub it";
    signs.erase(signs.find(order, signs.find("key = \"clot\"")), order.size());
    workshop.write("content/signs.lua", signs);
    const auto [told, picture] = drawn("slipped.png");
    CHECK(told.find("until then visitors read the sign as it was last") != std::string::npos);
    CHECK(picture == whole);
}
